-- Who of the company may sign the profile of its regulator, and who did: whom, on which day, and what they checked.
alter table company add column regulator_signers uuid[] not null default '{}';
alter table company add column regulator_signature jsonb;
