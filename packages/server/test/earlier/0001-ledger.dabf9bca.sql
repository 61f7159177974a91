-- The ledger, what is folded from it, and who works here.
-- Every table that belongs to a case has case_id in its primary key, so that it can be distributed by case.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Who works here ------------------------------------------------------------------------------------------

create table company (
  only_one boolean primary key default true check (only_one),
  name text not null,
  time_zone text not null,
  country text not null,
  phone text,
  -- Case terms that differ from the standard ones; see packages/domain/src/case/terms.ts.
  terms jsonb not null default '{}',
  fallback_team text not null,
  map text not null
);

create table person (
  id uuid primary key,
  first_name text not null,
  surname text not null,
  title text not null default '',
  email text not null unique,
  role text not null check (role in ('staff', 'lead', 'leader', 'admin')),
  active boolean not null default true,
  presence text not null default 'present' check (presence in ('present', 'absent', 'onLeave')),
  presence_since timestamptz not null,
  deputy_id uuid references person (id),
  languages text[] not null default '{en}',
  time_zone text not null,
  -- Openings of each weekday, Monday first, in minutes since local midnight.
  shifts jsonb not null,
  -- Customers see the first name; photo and surname only where this person allows it.
  shows_surname boolean not null default false,
  shows_photo boolean not null default false,
  photo bytea,
  photo_type text,
  can_own boolean generated always as (active and presence <> 'onLeave') stored not null,
  unique (id, can_own)
);

create table team (
  name text primary key,
  organisation text,
  lead_id uuid not null references person (id),
  reports_to text references team (name) deferrable initially deferred,
  leader boolean not null default false,
  front_door boolean not null default false,
  time_zone text not null,
  hours jsonb not null
);

create table team_member (
  team text not null references team (name) on delete cascade,
  person_id uuid not null references person (id),
  -- The person's main team has 0.
  position integer not null default 0,
  primary key (team, person_id)
);
create index team_member_person on team_member (person_id);

create table rota (
  id uuid primary key,
  person_id uuid not null references person (id),
  team text references team (name) on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  check (starts_at < ends_at)
);
create index rota_ends on rota (ends_at);

-- Counts changes of the tables above, so that a process knows that its snapshot is old.
create table directory_version (
  only_one boolean primary key default true check (only_one),
  version bigint not null
);
insert into directory_version (version) values (1);

create function directory_changed() returns trigger language plpgsql as $$
begin
  update directory_version set version = version + 1;
  return null;
end $$;
create trigger company_changed after insert or update or delete on company for each statement execute function directory_changed();
create trigger person_changed after insert or update or delete on person for each statement execute function directory_changed();
create trigger team_changed after insert or update or delete on team for each statement execute function directory_changed();
create trigger team_member_changed after insert or update or delete on team_member for each statement execute function directory_changed();
create trigger rota_changed after insert or update or delete on rota for each statement execute function directory_changed();

-- Customers -----------------------------------------------------------------------------------------------

create table customer (
  id uuid primary key,
  name text,
  language text not null,
  created_at timestamptz not null,
  erased_at timestamptz
);

-- Ways by which a customer is known again. A value belongs to one customer.
create table customer_identifier (
  type text not null check (type in ('email', 'phone', 'postal', 'account', 'order', 'vehicle', 'other')),
  -- Normalised: lower case for addresses, E.164-like digits for phones.
  value text not null,
  -- As the customer wrote it.
  written text not null,
  customer_id uuid not null references customer (id),
  -- When the customer showed that it is theirs (opened a link sent to it).
  checked_at timestamptz,
  primary key (type, value)
);
create index customer_identifier_customer on customer_identifier (customer_id);

-- The case ------------------------------------------------------------------------------------------------

create table case_head (
  case_id uuid primary key,
  reference text not null,
  customer_id uuid not null references customer (id),
  status text not null check (status in ('open', 'ended')),
  ending text check (ending in ('solved', 'lapsed', 'finalPosition', 'noProblem', 'withdrawn', 'merged')),
  owner_id uuid not null references person (id),
  team text not null,
  ownership_number integer not null,
  -- Number of the last event; what a command saw when it decided.
  version integer not null,
  last_hash bytea not null,
  state jsonb not null,
  language text not null,
  imported boolean not null,
  opened_at timestamptz not null,
  -- The last event's time.
  changed_at timestamptz not null,
  -- The customer's last word.
  heard_at timestamptz not null,
  -- The next time limit of the case; null where no clock runs.
  next_due timestamptz,
  -- The first words of the case, for lists.
  opening text not null,
  owner_must_be_able boolean generated always as (case when status = 'open' then true end) stored,
  check ((status = 'ended') = (ending is not null)),
  -- An open case's owner is active and not on leave. Locks the person against leaving at the same moment.
  constraint case_head_owner_is_able foreign key (owner_id, owner_must_be_able)
    references person (id, can_own) deferrable initially deferred
);
create index case_head_owner_open on case_head (owner_id, changed_at desc, case_id) where status = 'open';
create index case_head_team_open on case_head (team, changed_at desc, case_id) where status = 'open';
create index case_head_changed on case_head (changed_at desc, case_id);
create index case_head_customer on case_head (customer_id, status, changed_at desc, case_id);

-- Cases for which somebody answers as a leader; few, so it costs the others nothing.
create index case_head_led on case_head using gin ((state -> 'escalations') jsonb_path_ops)
  where status = 'open' and state -> 'escalations' <> '[]';

create table case_reference (
  reference text primary key,
  case_id uuid not null
);

create table case_event (
  case_id uuid not null,
  number integer not null check (number > 0),
  type text not null,
  at timestamptz not null,
  actor jsonb not null,
  payload jsonb not null,
  -- SHA-256 over the hash before and the event in canonical JSON.
  hash bytea not null,
  primary key (case_id, number)
);

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is never taken away from', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger case_event_append_only before update or delete on case_event for each row execute function ledger_is_append_only();
create trigger case_event_no_truncate before truncate on case_event for each statement execute function ledger_is_append_only();

-- Who owned it when: no two at a time, no gap while the case is open.
create table case_ownership (
  case_id uuid not null,
  number integer not null check (number > 0),
  owner_id uuid not null references person (id),
  team text not null,
  because text not null,
  since timestamptz not null,
  until timestamptz,
  current boolean generated always as (until is null) stored not null,
  primary key (case_id, number),
  unique (case_id, number, owner_id, current),
  check (until is null or until >= since),
  constraint case_ownership_one_at_a_time exclude using gist (case_id with =, tstzrange(since, until) with &&)
    deferrable initially deferred
);
create index case_ownership_owner on case_ownership (owner_id, since);

-- An open case's owner is the one of its current period of ownership.
alter table case_head add constraint case_head_ownership_is_current
  foreign key (case_id, ownership_number, owner_id, owner_must_be_able)
  references case_ownership (case_id, number, owner_id, current)
  deferrable initially deferred;

-- Each period begins when the one before it ended; only an ended case has a time without an owner.
create function case_ownership_follows_on() returns trigger language plpgsql as $$
declare
  changed case_ownership := coalesce(new, old);
  torn integer;
begin
  select o.number into torn
  from case_ownership o
  left join case_ownership b on b.case_id = o.case_id and b.number = o.number - 1
  where o.case_id = changed.case_id and o.number in (changed.number, changed.number + 1) and o.number > 1
    and case when o.because in ('reopened', 'takenApart') then b.until is null or b.until > o.since
             else b.until is distinct from o.since end
  limit 1;
  if torn is not null then
    raise exception 'ownership % of case % leaves a gap', torn, changed.case_id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create constraint trigger case_ownership_added after insert on case_ownership
  deferrable initially deferred for each row when (new.number > 1) execute function case_ownership_follows_on();
create constraint trigger case_ownership_changed after update or delete on case_ownership
  deferrable initially deferred for each row execute function case_ownership_follows_on();

-- A case is never deleted: erasing a person empties words and names, and leaves the case.
create trigger case_head_stays before delete on case_head for each row execute function ledger_is_append_only();

-- Everything written or said, apart from the ledger, so that a person's words can be erased.
create table case_text (
  case_id uuid not null,
  id uuid not null,
  -- 'customer' are their own words; 'record' stands for what other systems' columns say.
  author text not null check (author in ('customer', 'company', 'record')),
  words text not null,
  language text,
  erased_at timestamptz,
  primary key (case_id, id)
);

create table case_contact (
  case_id uuid not null,
  id uuid not null,
  -- The event that recorded it.
  number integer not null,
  direction text not null check (direction in ('received', 'made')),
  channel text not null,
  text_id uuid not null,
  -- When it took place, which may be long before it was entered.
  at timestamptz not null,
  proof text,
  outcome text,
  person_id uuid references person (id),
  second_hand boolean not null,
  -- Where an import found it; the same row comes in once.
  source text,
  primary key (case_id, id)
);
create index case_contact_at on case_contact (case_id, at, id);

create table contact_source (
  source text primary key,
  case_id uuid not null,
  contact_id uuid not null
);

-- What somebody has to do for a case now: a pure function of its state.
create table case_duty (
  case_id uuid not null,
  kind text not null,
  subject integer not null,
  person_id uuid references person (id),
  team text,
  due timestamptz,
  primary key (case_id, kind, subject),
  check ((person_id is null) <> (team is null))
);
create index case_duty_person on case_duty (person_id, due, case_id) where person_id is not null;
create index case_duty_team on case_duty (team, due, case_id) where team is not null;

-- Every time limit: a pure function of the case's state. A due row becomes a command to its case.
create table deadline (
  case_id uuid not null,
  kind text not null,
  subject integer not null,
  due timestamptz not null,
  -- Put off after a failure, so that one broken case never holds up the others.
  not_before timestamptz,
  failures integer not null default 0,
  primary key (case_id, kind, subject)
);
create index deadline_due on deadline ((coalesce(not_before, due)), case_id);

create table case_attachment (
  case_id uuid not null,
  id uuid not null,
  contact_id uuid not null,
  name text not null,
  -- Found by its content, not by what the sender said.
  media_type text not null,
  size bigint not null,
  sha256 bytea not null,
  primary key (case_id, id)
);
create table case_attachment_chunk (
  case_id uuid not null,
  attachment_id uuid not null,
  number integer not null,
  bytes bytea not null,
  primary key (case_id, attachment_id, number)
);

-- The customer's links: the hash of the secret, never the secret.
create table case_link (
  hash bytea primary key,
  case_id uuid not null,
  -- The address it was sent to; using it checks the address. Null for the link given to whoever opened the case.
  identifier_type text,
  identifier_value text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  foreign key (identifier_type, identifier_value) references customer_identifier (type, value) on delete cascade
);
create index case_link_case on case_link (case_id);

-- What the company owes in writing: to a customer or to one of its people. Swept into jobs after the commit.
create table message (
  case_id uuid not null,
  id uuid not null,
  -- The event that it tells of.
  number integer not null,
  audience text not null check (audience in ('customer', 'person')),
  kind text not null,
  facts jsonb not null,
  language text not null,
  to_type text,
  to_value text,
  person_id uuid references person (id),
  created_at timestamptz not null,
  queued_at timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text,
  attempts integer not null default 0,
  primary key (case_id, id)
);
create index message_unqueued on message (created_at, id) where queued_at is null;
create index message_created on message (created_at desc, id);

-- Answers kept for a repeated request with the same Idempotency-Key.
create table idempotent_answer (
  -- SHA-256 of the caller and the key.
  key_hash bytea primary key,
  body_hash bytea not null,
  status integer not null,
  answer jsonb not null,
  created_at timestamptz not null
);
create index idempotent_answer_created on idempotent_answer (created_at);

create table api_token (
  id uuid primary key,
  person_id uuid not null references person (id),
  hash bytea not null unique,
  name text not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz
);
create index api_token_person on api_token (person_id);
