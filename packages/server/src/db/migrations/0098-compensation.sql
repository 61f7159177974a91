-- What the company owes by a rule of its own where it breaks a promise; read by directory/load.ts.
alter table company add column compensation jsonb;
