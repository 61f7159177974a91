-- The profile of the regulator by whose dates cases are watched, as the company's file has it.
alter table company add column regulator jsonb;
