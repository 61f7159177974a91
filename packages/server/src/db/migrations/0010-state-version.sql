-- The version of the program's rules by which the state of a case was folded; see stateVersion. What another version
-- folded is folded again from the events. 0 is from before versions were counted.
alter table case_head add column state_version integer not null default 0;
alter table case_head alter column state_version drop default;

-- By which version every case was folded at least: where it is this one's, nobody has to look for others.
create table folded_by (
  only_one boolean primary key default true check (only_one),
  state_version integer not null
);
insert into folded_by (state_version) values (0);
