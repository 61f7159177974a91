-- Somebody on the customer's side whom the customer lets in to their case: a link like any other, by which they come as
-- themselves. What the link of whoever let them in sees of that case, they see.
alter table case_link add column companion uuid unique;
alter table case_link add column companion_name text;
alter table case_link add column companion_reach text;
alter table case_link add column companion_judges boolean;
alter table case_link add column let_in_by bytea;
-- Of a companion: when they last looked, to within a minute.
alter table case_link add column used_at timestamptz;
alter table case_link add constraint case_link_of_a_companion check (
  (companion is null) = (let_in_by is null) and (companion is null) = (companion_judges is null)
  and (companion is null or identifier_type is null));
create index case_link_companions on case_link (matter_id) where companion is not null;
