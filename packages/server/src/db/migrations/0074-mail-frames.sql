-- What a mail to a customer begins and ends with, one text a language: the company's, and what a team has of its own.
create table mail_frame (
  -- Null: the company's.
  team text references team (name) on delete cascade,
  part text not null check (part in ('greeting', 'signature')),
  language text not null,
  words text not null check (words <> ''),
  unique nulls not distinct (team, part, language)
);
