-- When a leader first opened what came up to them. It follows from no event: `verify` and `rebuild` leave it as it is.
create table leader_opened (
  matter_id uuid not null references matter_head (matter_id),
  escalation integer not null,
  -- Whoever stands in for a leader has a row of their own.
  person_id uuid not null references person (id),
  opened_at timestamptz not null,
  primary key (matter_id, escalation, person_id)
);
