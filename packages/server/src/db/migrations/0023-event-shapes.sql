-- Events carry the version of their shape, so that a program knows which of them it can read, and how. What was written
-- before there were versions is of the first; the chain covers a later one, and leaves the first out as it always did.
alter table case_event add column shape_version smallint not null default 1;
