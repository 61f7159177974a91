-- Customers drawn for leaders to talk to, each month. It follows from no event: `verify` and `rebuild` leave it as it is.
create table draw_month (
  -- YYYY-MM where the company is.
  month text primary key,
  -- Drawn and written down before a case is read.
  seed text not null,
  drawn_at timestamptz not null,
  -- For whom it draws: those who led then.
  leaders uuid[] not null
);
create table leader_draw (
  month text not null references draw_month (month) on delete cascade,
  person_id uuid not null references person (id),
  -- Among which cases it drew, so that anybody can draw again.
  rose uuid[] not null,
  never_rose uuid[] not null,
  -- How many were left out, by rule.
  asked_not_to_be_called integer not null,
  before_court integer not null,
  about_them integer not null,
  primary key (month, person_id)
);
create table leader_drawn (
  month text not null,
  person_id uuid not null,
  matter_id uuid not null references matter_head (matter_id),
  customer_id uuid not null,
  rose boolean not null,
  primary key (month, person_id, matter_id),
  foreign key (month, person_id) references leader_draw (month, person_id) on delete cascade
);
-- Cases whose customer no leader calls by chance.
create table kept_from_draws (
  matter_id uuid not null references matter_head (matter_id),
  reason text not null check (reason in ('askedNotToBeCalled', 'beforeCourt')),
  person_id uuid not null references person (id),
  noted_at timestamptz not null,
  primary key (matter_id, reason)
);
