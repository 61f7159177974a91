-- The same within a week is heard once, without a lock of its own: after the week, it is the next one of its kind.
alter table original add column era integer not null default 0;
create unique index original_once on original (digest, era);
drop index original_same;
