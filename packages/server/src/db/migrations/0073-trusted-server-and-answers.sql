-- The server of a mailbox whose word on signatures counts (RFC 8601): by which name its lines begin, and how many
-- Received lines stand above its own.
alter table mailbox_setting add column trusted_server text, add column received_above smallint not null default 0
  check (received_above between 0 and 9);

-- The address that answers go to, with a sign of each case and reader after a +; null leaves it to the environment.
alter table sending_setting add column answers_to text;

-- Every address that answers were to go to by such a setting: what was sent to one may still come.
create table answer_address (
  address text primary key,
  since timestamptz not null
);
