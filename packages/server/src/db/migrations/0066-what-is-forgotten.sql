-- When a mail proved who sent it: older mails than are kept here prove nobody, so none proves twice.
alter table proving_signature add column proved_at timestamptz not null default now();
alter table proving_signature alter column proved_at drop default;
-- Which mail it was, by its Message-ID: another one of the same second is told to its writer.
alter table proving_signature add column mail bytea check (octet_length(mail) = 32);
create index proving_signature_proved on proving_signature (proved_at);

-- What ended lately goes on where it comes back, and what ended long ago is forgotten.
create index trouble_ended on trouble (ended_at) where ended_at is not null;
