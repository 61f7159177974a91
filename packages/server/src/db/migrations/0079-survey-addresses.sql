-- When an address was last asked by mail how it went, in which message, and whether it wants to be asked no more: for
-- all cases in which it stands.
create table survey_address (
  address text not null primary key,
  asked_at timestamptz,
  asked_in uuid,
  no_more_at timestamptz
);
