-- Our own people get one mail in a few minutes of what is not urgent, whatever cases it is of.

-- When each was last written to of such things.
create table gathered_mail (
  person_id uuid primary key references person (id),
  mailed_at timestamptz
);

-- What was told in a mail may be of other cases than the message that the mail is.
create index message_told_in on message (told_in) where told_in is not null;
