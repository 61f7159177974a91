-- How far the writing anew of states and read models has come, while it is under way; one that broke off goes on here.
create table rebuild (
  only_one boolean primary key default true check (only_one),
  -- The program that began it, since another one's states and read models may be others.
  program text not null,
  -- Every case up to this one is done.
  done_to uuid not null,
  cases int not null,
  events bigint not null
);
-- Where contacts stand that were taken out of a case is told by events of other cases.
create index case_event_taken_out on case_event ((payload ->> 'writtenIn')) where type = 'contactTakenOut';
