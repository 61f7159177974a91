create extension btree_gist;

create extension pg_trgm;

create extension unaccent;

create table public.access_log (
  id uuid default gen_random_uuid() not null,
  person_id uuid not null,
  machine text,
  hour timestamp with time zone not null,
  at timestamp with time zone not null,
  how text not null,
  matters uuid[] not null,
  rules text[] not null,
  constraint access_log_pkey PRIMARY KEY (id),
  constraint access_log_check CHECK (((cardinality(matters) > 0) AND (cardinality(matters) = cardinality(rules)))),
  constraint access_log_how_check CHECK ((how = ANY (ARRAY['case'::text, 'list'::text, 'search'::text, 'duties'::text, 'messages'::text, 'systemicIssue'::text, 'otherCases'::text]))),
  constraint access_log_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.address_code (
  id uuid not null,
  link_hash bytea,
  address text not null,
  code_hash bytea,
  tries integer default 0 not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  network text,
  constraint address_code_pkey PRIMARY KEY (id)
);

create table public.address_receipt (
  address text not null,
  receipt_at timestamp with time zone,
  constraint address_receipt_pkey PRIMARY KEY (address)
);

create table public.api_token (
  id uuid not null,
  person_id uuid not null,
  hash bytea not null,
  name text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint api_token_pkey PRIMARY KEY (id),
  constraint api_token_hash_key UNIQUE (hash),
  constraint api_token_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.case_attachment (
  matter_id uuid not null,
  id uuid not null,
  contact_id uuid not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 bytea not null,
  salt bytea,
  erased_at timestamp with time zone,
  constraint case_attachment_pkey PRIMARY KEY (matter_id, id)
);

create table public.case_attachment_chunk (
  matter_id uuid not null,
  attachment_id uuid not null,
  number integer not null,
  bytes bytea not null,
  constraint case_attachment_chunk_pkey PRIMARY KEY (matter_id, attachment_id, number)
);

create table public.case_claim (
  matter_id uuid not null,
  type text not null,
  value text,
  written text not null,
  unsafe boolean default false not null,
  constraint case_claim_pkey PRIMARY KEY (matter_id, type, written),
  constraint case_claim_type_check CHECK ((type = ANY (ARRAY['email'::text, 'phone'::text, 'postal'::text, 'account'::text, 'order'::text, 'vehicle'::text, 'other'::text, 'reference'::text])))
);

create table public.case_contact (
  matter_id uuid not null,
  id uuid not null,
  number integer not null,
  direction text not null,
  channel text not null,
  text_id uuid not null,
  at timestamp with time zone not null,
  proof text,
  outcome text,
  person_id uuid,
  second_hand boolean not null,
  source text,
  constraint case_contact_pkey PRIMARY KEY (matter_id, id),
  constraint case_contact_direction_check CHECK ((direction = ANY (ARRAY['received'::text, 'made'::text]))),
  constraint case_contact_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.case_contact_moved (
  matter_id uuid not null,
  contact_id uuid not null,
  stands_in uuid not null,
  constraint case_contact_moved_pkey PRIMARY KEY (matter_id, contact_id)
);

create table public.case_link (
  hash bytea not null,
  matter_id uuid not null,
  identifier_type text,
  identifier_value text,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  opened_at timestamp with time zone,
  constraint case_link_pkey PRIMARY KEY (hash)
);

create table public.case_link_proof (
  hash bytea not null,
  type text not null,
  value text not null,
  proved_at timestamp with time zone not null,
  constraint case_link_proof_pkey PRIMARY KEY (hash, type, value),
  constraint case_link_proof_type_check CHECK ((type = ANY (ARRAY['email'::text, 'phone'::text, 'postal'::text, 'account'::text, 'order'::text, 'vehicle'::text, 'other'::text])))
);

create table public.company (
  only_one boolean default true not null,
  name text not null,
  time_zone text not null,
  country text not null,
  phone text,
  terms jsonb default '{}'::jsonb not null,
  fallback_team text not null,
  constraint company_pkey PRIMARY KEY (only_one),
  constraint company_only_one_check CHECK (only_one)
);

create table public.contact_source (
  source text not null,
  matter_id uuid not null,
  contact_id uuid not null,
  constraint contact_source_pkey PRIMARY KEY (source)
);

create table public.customer (
  id uuid not null,
  name text,
  language text not null,
  created_at timestamp with time zone not null,
  erased_at timestamp with time zone,
  constraint customer_pkey PRIMARY KEY (id)
);

create table public.customer_identifier (
  type text not null,
  value text not null,
  written text not null,
  customer_id uuid not null,
  proved_at timestamp with time zone not null,
  how text not null,
  unsafe boolean default false not null,
  constraint customer_identifier_pkey PRIMARY KEY (type, value, customer_id),
  constraint customer_identifier_how_check CHECK ((how = ANY (ARRAY['mail'::text, 'record'::text, 'staff'::text]))),
  constraint customer_identifier_type_check CHECK ((type = ANY (ARRAY['email'::text, 'phone'::text, 'postal'::text, 'account'::text, 'order'::text, 'vehicle'::text, 'other'::text]))),
  constraint customer_identifier_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer(id)
);

create unlogged table public.danger_network (
  network text not null,
  called_at timestamp with time zone not null,
  constraint danger_network_pkey PRIMARY KEY (network)
);

create table public.deadline (
  matter_id uuid not null,
  kind text not null,
  subject integer not null,
  due timestamp with time zone not null,
  not_before timestamp with time zone,
  failures integer default 0 not null,
  constraint deadline_pkey PRIMARY KEY (matter_id, kind, subject)
);

create table public.directory_version (
  only_one boolean default true not null,
  version bigint not null,
  constraint directory_version_pkey PRIMARY KEY (only_one),
  constraint directory_version_only_one_check CHECK (only_one)
);

create table public.folded_by (
  state_version integer not null,
  kind text not null,
  constraint folded_by_pkey PRIMARY KEY (kind)
);

create table public.former_team (
  name text not null,
  above text not null,
  constraint former_team_pkey PRIMARY KEY (name)
);

create table public.gathered_mail (
  person_id uuid not null,
  mailed_at timestamp with time zone,
  constraint gathered_mail_pkey PRIMARY KEY (person_id),
  constraint gathered_mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.idempotent_answer (
  key_hash bytea not null,
  body_hash bytea not null,
  status integer not null,
  answer jsonb not null,
  created_at timestamp with time zone not null,
  constraint idempotent_answer_pkey PRIMARY KEY (key_hash)
);

create table public.leave (
  id uuid not null,
  person_id uuid not null,
  from_day date not null,
  to_day date not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  deputy_id uuid,
  entered_by uuid not null,
  entered_at timestamp with time zone not null,
  began_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_because text,
  failures integer default 0 not null,
  not_before timestamp with time zone,
  blocked_since timestamp with time zone,
  constraint leave_pkey PRIMARY KEY (id),
  constraint leave_check CHECK ((from_day <= to_day)),
  constraint leave_check1 CHECK ((starts_at < ends_at)),
  constraint leave_check2 CHECK (((ended_at IS NULL) = (ended_because IS NULL))),
  constraint leave_ended_because_check CHECK ((ended_because = ANY (ARRAY['over'::text, 'missed'::text, 'nobodyElse'::text, 'back'::text, 'changed'::text, 'cancelled'::text, 'left'::text]))),
  constraint leave_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES person(id),
  constraint leave_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES person(id),
  constraint leave_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.leave_mail (
  leave_id uuid not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  queued_at timestamp with time zone,
  sent_at timestamp with time zone,
  failed_at timestamp with time zone,
  constraint leave_mail_pkey PRIMARY KEY (leave_id, person_id),
  constraint leave_mail_leave_id_fkey FOREIGN KEY (leave_id) REFERENCES leave(id),
  constraint leave_mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.link_request (
  address text not null,
  asked_at timestamp with time zone not null,
  constraint link_request_pkey PRIMARY KEY (address)
);

create table public.map_mail (
  kind text not null,
  subject text not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  queued_at timestamp with time zone,
  sent_at timestamp with time zone,
  failed_at timestamp with time zone,
  constraint map_mail_pkey PRIMARY KEY (kind, subject, person_id),
  constraint map_mail_kind_check CHECK ((kind = ANY (ARRAY['unanswered'::text, 'ruledOut'::text]))),
  constraint map_mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.map_signature (
  id uuid not null,
  key text not null,
  stranding jsonb not null,
  reason text not null,
  signed_by uuid not null,
  signed_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint map_signature_pkey PRIMARY KEY (id),
  constraint map_signature_check CHECK (((ends_at > signed_at) AND (ends_at <= (signed_at + '185 days'::interval)))),
  constraint map_signature_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES person(id)
);

create table public.matter_duty (
  matter_id uuid not null,
  kind text not null,
  subject integer not null,
  person_id uuid,
  team text,
  due timestamp with time zone not null,
  constraint matter_duty_pkey PRIMARY KEY (matter_id, kind, subject),
  constraint matter_duty_check CHECK (((person_id IS NULL) <> (team IS NULL))),
  constraint matter_duty_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.matter_event (
  matter_id uuid not null,
  number integer not null,
  type text not null,
  at timestamp with time zone not null,
  actor jsonb not null,
  payload jsonb not null,
  hash bytea not null,
  binds jsonb,
  shape_version smallint default 1 not null,
  constraint matter_event_pkey PRIMARY KEY (matter_id, number),
  constraint matter_event_number_check CHECK ((number > 0))
);

create table public.matter_head (
  matter_id uuid not null,
  reference text not null,
  customer_id uuid,
  status text not null,
  ending text,
  owner_id uuid not null,
  team text not null,
  ownership_number integer not null,
  version integer not null,
  last_hash bytea not null,
  state jsonb not null,
  language text,
  imported boolean not null,
  opened_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  heard_at timestamp with time zone,
  next_due timestamp with time zone,
  opening text not null,
  email text,
  owner_must_be_able boolean generated always as (
CASE
    WHEN (status = 'open'::text) THEN true
    ELSE NULL::boolean
END) stored,
  state_version integer not null,
  kind text not null,
  constraint matter_head_pkey PRIMARY KEY (matter_id),
  constraint matter_head_case_is_whole CHECK (((kind <> 'case'::text) OR ((customer_id IS NOT NULL) AND (language IS NOT NULL) AND (heard_at IS NOT NULL)))),
  constraint matter_head_check CHECK (((status = 'ended'::text) = (ending IS NOT NULL))),
  constraint matter_head_ending_of_case CHECK (((kind <> 'case'::text) OR (ending = ANY (ARRAY['solved'::text, 'lapsed'::text, 'finalPosition'::text, 'noProblem'::text, 'withdrawn'::text, 'endedElsewhere'::text, 'merged'::text])))),
  constraint matter_head_status_check CHECK ((status = ANY (ARRAY['open'::text, 'ended'::text]))),
  constraint matter_head_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customer(id),
  constraint matter_head_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id),
  constraint matter_head_owner_is_able FOREIGN KEY (owner_id, owner_must_be_able) REFERENCES person(id, can_own) DEFERRABLE INITIALLY DEFERRED,
  constraint matter_head_ownership_is_current FOREIGN KEY (matter_id, ownership_number, owner_id, owner_must_be_able) REFERENCES matter_ownership(matter_id, number, owner_id, current) DEFERRABLE INITIALLY DEFERRED
);

create table public.matter_ownership (
  matter_id uuid not null,
  number integer not null,
  owner_id uuid not null,
  team text not null,
  because text not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  current boolean generated always as ((until IS NULL)) stored not null,
  constraint matter_ownership_pkey PRIMARY KEY (matter_id, number),
  constraint matter_ownership_matter_id_number_owner_id_current_key UNIQUE (matter_id, number, owner_id, current),
  constraint matter_ownership_one_at_a_time EXCLUDE USING gist (matter_id WITH =, tstzrange(since, until) WITH &&) DEFERRABLE INITIALLY DEFERRED,
  constraint matter_ownership_check CHECK (((until IS NULL) OR (until >= since))),
  constraint matter_ownership_number_check CHECK ((number > 0)),
  constraint matter_ownership_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id)
);

create table public.matter_reference (
  reference text not null,
  matter_id uuid not null,
  constraint matter_reference_pkey PRIMARY KEY (reference)
);

create table public.matter_text (
  matter_id uuid not null,
  id uuid not null,
  author text not null,
  words text not null,
  language text,
  erased_at timestamp with time zone,
  salt bytea,
  constraint matter_text_pkey PRIMARY KEY (matter_id, id),
  constraint matter_text_author_check CHECK ((author = ANY (ARRAY['customer'::text, 'company'::text, 'record'::text])))
);

create table public.matter_viewer (
  matter_id uuid not null,
  rule text not null,
  viewer text not null,
  person_id uuid,
  team text,
  status text not null,
  changed_at timestamp with time zone not null,
  constraint matter_viewer_pkey PRIMARY KEY (matter_id, rule, viewer),
  constraint matter_viewer_check CHECK (((person_id IS NULL) <> (team IS NULL))),
  constraint matter_viewer_check1 CHECK ((viewer = COALESCE((person_id)::text, team))),
  constraint matter_viewer_rule_check CHECK ((rule = ANY (ARRAY['cameUp'::text, 'toldOfDanger'::text, 'promised'::text, 'owned'::text, 'offered'::text, 'asked'::text]))),
  constraint matter_viewer_status_check CHECK ((status = ANY (ARRAY['open'::text, 'ended'::text]))),
  constraint matter_viewer_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.message (
  matter_id uuid not null,
  id uuid not null,
  number integer not null,
  audience text not null,
  kind text not null,
  facts jsonb not null,
  language text not null,
  to_type text,
  to_value text,
  person_id uuid,
  created_at timestamp with time zone not null,
  queued_at timestamp with time zone,
  sent_at timestamp with time zone,
  failed_at timestamp with time zone,
  failure text,
  attempts integer default 0 not null,
  not_before timestamp with time zone,
  told_in uuid,
  salt bytea,
  erased_at timestamp with time zone,
  through uuid,
  constraint message_pkey PRIMARY KEY (matter_id, id),
  constraint message_audience_check CHECK ((audience = ANY (ARRAY['customer'::text, 'person'::text]))),
  constraint message_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.night_cover_reason (
  id uuid not null,
  signed_by uuid not null,
  signed_at timestamp with time zone not null,
  words text not null,
  gap jsonb not null,
  constraint night_cover_reason_pkey PRIMARY KEY (id),
  constraint night_cover_reason_signed_by_fkey FOREIGN KEY (signed_by) REFERENCES person(id)
);

create table public.person (
  id uuid not null,
  first_name text not null,
  surname text not null,
  title text default ''::text not null,
  email text not null,
  role text not null,
  active boolean default true not null,
  presence text default 'present'::text not null,
  presence_since timestamp with time zone not null,
  deputy_id uuid,
  languages text[] default '{en}'::text[] not null,
  time_zone text not null,
  shifts jsonb not null,
  shows_surname boolean default false not null,
  shows_photo boolean default false not null,
  photo bytea,
  photo_type text,
  can_own boolean generated always as ((active AND (presence <> 'onLeave'::text))) stored not null,
  titles jsonb default '{}'::jsonb not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_email_key UNIQUE (email),
  constraint person_id_can_own_key UNIQUE (id, can_own),
  constraint person_presence_check CHECK ((presence = ANY (ARRAY['present'::text, 'absent'::text, 'onLeave'::text]))),
  constraint person_role_check CHECK ((role = ANY (ARRAY['staff'::text, 'lead'::text, 'leader'::text, 'admin'::text]))),
  constraint person_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES person(id)
);

create unlogged table public.rate_count (
  key bytea not null,
  minute bigint not null,
  count integer not null,
  constraint rate_count_pkey PRIMARY KEY (key, minute)
);

create table public.rebuild (
  only_one boolean default true not null,
  program text not null,
  done_to uuid not null,
  cases integer not null,
  events bigint not null,
  constraint rebuild_pkey PRIMARY KEY (only_one),
  constraint rebuild_only_one_check CHECK (only_one)
);

create table public.received_file (
  matter_id uuid not null,
  attachment_id uuid not null,
  sender text not null,
  known boolean not null,
  bytes bigint not null,
  received_at timestamp with time zone not null,
  through uuid,
  constraint received_file_pkey PRIMARY KEY (matter_id, attachment_id),
  constraint received_file_bytes_check CHECK ((bytes > 0))
);

create table public.rota (
  id uuid not null,
  person_id uuid not null,
  team text,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint rota_pkey PRIMARY KEY (id),
  constraint rota_check CHECK ((starts_at < ends_at)),
  constraint rota_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint rota_team_fkey FOREIGN KEY (team) REFERENCES team(name) ON DELETE CASCADE
);

create table public.schema_migration (
  number integer not null,
  name text not null,
  hash text not null,
  applied_at timestamp with time zone default now() not null,
  constraint schema_migration_pkey PRIMARY KEY (number)
);

create table public.service_map (
  version integer generated by default as identity not null,
  status text not null,
  text text not null,
  note text,
  based_on integer,
  staffing jsonb default '{}'::jsonb not null,
  fallback_team text,
  revision integer default 1 not null,
  saved_by uuid,
  saved_at timestamp with time zone not null,
  checked_at timestamp with time zone,
  findings jsonb,
  safe boolean,
  activated_by uuid,
  activated_at timestamp with time zone,
  retired_at timestamp with time zone,
  constraint service_map_pkey PRIMARY KEY (version),
  constraint service_map_check CHECK (((checked_at IS NULL) = (findings IS NULL))),
  constraint service_map_check1 CHECK (((status <> 'checked'::text) OR ((checked_at IS NOT NULL) AND safe))),
  constraint service_map_check2 CHECK (((status = ANY (ARRAY['active'::text, 'retired'::text])) = (activated_at IS NOT NULL))),
  constraint service_map_check3 CHECK (((status = 'retired'::text) = (retired_at IS NOT NULL))),
  constraint service_map_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'checked'::text, 'active'::text, 'retired'::text]))),
  constraint service_map_activated_by_fkey FOREIGN KEY (activated_by) REFERENCES person(id),
  constraint service_map_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES person(id)
);

create table public.sign_in_account (
  id uuid default gen_random_uuid() not null,
  account_id text not null,
  provider_id text not null,
  user_id uuid not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  password text,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint sign_in_account_pkey PRIMARY KEY (id),
  constraint sign_in_account_provider_id_account_id_key UNIQUE (provider_id, account_id),
  constraint sign_in_account_user_id_fkey FOREIGN KEY (user_id) REFERENCES sign_in_user(id) ON DELETE CASCADE
);

create unlogged table public.sign_in_guess (
  account bytea not null,
  device bytea not null,
  count integer not null,
  last_at timestamp with time zone not null,
  constraint sign_in_guess_pkey PRIMARY KEY (account, device)
);

create table public.sign_in_secret (
  only_one boolean default true not null,
  secret text not null,
  constraint sign_in_secret_pkey PRIMARY KEY (only_one),
  constraint sign_in_secret_only_one_check CHECK (only_one)
);

create table public.sign_in_session (
  id uuid default gen_random_uuid() not null,
  token text not null,
  user_id uuid not null,
  expires_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint sign_in_session_pkey PRIMARY KEY (id),
  constraint sign_in_session_token_key UNIQUE (token),
  constraint sign_in_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES sign_in_user(id) ON DELETE CASCADE
);

create table public.sign_in_user (
  id uuid not null,
  name text not null,
  email text not null,
  email_verified boolean default true not null,
  image text,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint sign_in_user_pkey PRIMARY KEY (id),
  constraint sign_in_user_email_key UNIQUE (email),
  constraint sign_in_user_id_fkey FOREIGN KEY (id) REFERENCES person(id) ON DELETE CASCADE
);

create table public.sign_in_verification (
  id uuid default gen_random_uuid() not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone default now() not null,
  updated_at timestamp with time zone default now() not null,
  constraint sign_in_verification_pkey PRIMARY KEY (id)
);

create table public.team (
  name text not null,
  organisation text,
  lead_id uuid not null,
  reports_to text,
  leader boolean default false not null,
  front_door boolean default false not null,
  time_zone text not null,
  hours jsonb not null,
  constraint team_pkey PRIMARY KEY (name),
  constraint team_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES person(id),
  constraint team_reports_to_fkey FOREIGN KEY (reports_to) REFERENCES team(name) DEFERRABLE INITIALLY DEFERRED
);

create table public.team_member (
  team text not null,
  person_id uuid not null,
  "position" integer default 0 not null,
  constraint team_member_pkey PRIMARY KEY (team, person_id),
  constraint team_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint team_member_team_fkey FOREIGN KEY (team) REFERENCES team(name) ON DELETE CASCADE
);

CREATE INDEX access_log_at ON public.access_log USING btree (at DESC, id DESC);

CREATE INDEX access_log_hour ON public.access_log USING btree (person_id, hour);

CREATE INDEX access_log_matters ON public.access_log USING gin (matters);

CREATE UNIQUE INDEX access_log_once ON public.access_log USING btree (person_id, machine, hour, matters) NULLS NOT DISTINCT WHERE (how = 'case'::text);

CREATE INDEX access_log_person ON public.access_log USING btree (person_id, at DESC, id DESC);

CREATE INDEX address_code_address ON public.address_code USING btree (address, created_at);

CREATE INDEX address_code_created ON public.address_code USING btree (created_at);

CREATE INDEX api_token_person ON public.api_token USING btree (person_id);

CREATE INDEX case_attachment_unbound ON public.case_attachment USING btree (matter_id) WHERE ((salt IS NULL) AND (erased_at IS NULL));

CREATE INDEX case_claim_value ON public.case_claim USING btree (type, value, matter_id) WHERE (value IS NOT NULL);

CREATE INDEX case_contact_at ON public.case_contact USING btree (matter_id, at, id);

CREATE INDEX case_contact_moved_stands_in ON public.case_contact_moved USING btree (stands_in);

CREATE INDEX case_link_case ON public.case_link USING btree (matter_id);

CREATE INDEX case_link_opened ON public.case_link USING btree (identifier_type, identifier_value, opened_at) WHERE ((opened_at IS NOT NULL) AND (revoked_at IS NULL));

CREATE INDEX customer_name_search ON public.customer USING gin (name gin_trgm_ops);

CREATE INDEX customer_identifier_customer ON public.customer_identifier USING btree (customer_id);

CREATE INDEX danger_network_called ON public.danger_network USING btree (called_at);

CREATE INDEX deadline_due ON public.deadline USING btree (COALESCE(not_before, due), matter_id);

CREATE INDEX idempotent_answer_created ON public.idempotent_answer USING btree (created_at);

CREATE INDEX leave_due ON public.leave USING btree (COALESCE(not_before,
CASE
    WHEN (began_at IS NULL) THEN starts_at
    ELSE ends_at
END)) WHERE (ended_at IS NULL);

CREATE INDEX leave_of ON public.leave USING btree (person_id, from_day) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX leave_under_way ON public.leave USING btree (person_id) WHERE ((began_at IS NOT NULL) AND (ended_at IS NULL));

CREATE INDEX leave_mail_owed ON public.leave_mail USING btree (created_at) WHERE (queued_at IS NULL);

CREATE INDEX link_request_asked ON public.link_request USING btree (asked_at);

CREATE INDEX map_mail_owed ON public.map_mail USING btree (created_at) WHERE (queued_at IS NULL);

CREATE INDEX map_signature_newest ON public.map_signature USING btree (key, signed_at DESC, id DESC);

CREATE INDEX matter_duty_beside_next_words ON public.matter_duty USING btree (person_id, due, matter_id) WHERE ((person_id IS NOT NULL) AND (kind <> 'nextWord'::text));

CREATE INDEX matter_duty_person ON public.matter_duty USING btree (person_id, due, matter_id) WHERE (person_id IS NOT NULL);

CREATE INDEX matter_duty_team ON public.matter_duty USING btree (team, due, matter_id) WHERE (team IS NOT NULL);

CREATE INDEX matter_event_gathered ON public.matter_event USING btree (((payload ->> 'caseId'::text)), matter_id, number) WHERE (type = ANY (ARRAY['caseGathered'::text, 'caseLetGo'::text]));

CREATE INDEX matter_event_joined ON public.matter_event USING btree (matter_id, number) WHERE (type = ANY (ARRAY['absorbed'::text, 'released'::text, 'contactTakenOut'::text]));

CREATE INDEX matter_event_proved ON public.matter_event USING btree (matter_id, number) WHERE ((actor ->> 'proved'::text) = 'true'::text);

CREATE INDEX matter_event_subject ON public.matter_event USING btree (matter_id, type, event_subject(payload), number) WHERE (type = ANY (ARRAY['promiseMade'::text, 'promiseKept'::text, 'promiseBroken'::text, 'promiseReleased'::text, 'newDateProposed'::text, 'askPlaced'::text, 'askAnswered'::text, 'askWithdrawn'::text, 'caseEscalated'::text, 'escalationReported'::text, 'escalationEnded'::text, 'leaderHeardCustomer'::text, 'transferOffered'::text, 'resolutionProposed'::text, 'verdictGiven'::text, 'finalPositionGiven'::text]));

CREATE INDEX matter_event_taken_out ON public.matter_event USING btree (((payload ->> 'writtenIn'::text))) WHERE (type = 'contactTakenOut'::text);

CREATE INDEX matter_head_changed_ended ON public.matter_head USING btree (changed_at DESC, matter_id DESC) WHERE (status = 'ended'::text);

CREATE INDEX matter_head_changed_open ON public.matter_head USING btree (changed_at DESC, matter_id DESC) WHERE (status = 'open'::text);

CREATE INDEX matter_head_customer ON public.matter_head USING btree (customer_id, status, changed_at DESC, matter_id);

CREATE INDEX matter_head_led ON public.matter_head USING gin (((state -> 'escalations'::text)) jsonb_path_ops) WHERE ((status = 'open'::text) AND ((state -> 'escalations'::text) <> '[]'::jsonb));

CREATE INDEX matter_head_no_case ON public.matter_head USING btree (kind, changed_at DESC, matter_id DESC) WHERE (kind <> 'case'::text);

CREATE INDEX matter_head_owner_able ON public.matter_head USING btree (owner_id, owner_must_be_able) WHERE (owner_must_be_able IS NOT NULL);

CREATE INDEX matter_head_owner_ended ON public.matter_head USING btree (owner_id, changed_at DESC, matter_id DESC) WHERE (status = 'ended'::text);

CREATE INDEX matter_head_owner_open ON public.matter_head USING btree (owner_id, changed_at DESC, matter_id) WHERE (status = 'open'::text);

CREATE INDEX matter_head_ruled_out ON public.matter_head USING btree (md5((((state -> 'onMap'::text) -> 'ruledOut'::text))::text), changed_at DESC) WHERE (jsonb_typeof(((state -> 'onMap'::text) -> 'ruledOut'::text)) = 'object'::text);

CREATE INDEX matter_head_team_ended ON public.matter_head USING btree (team, changed_at DESC, matter_id DESC) WHERE (status = 'ended'::text);

CREATE INDEX matter_head_team_open ON public.matter_head USING btree (team, changed_at DESC, matter_id) WHERE (status = 'open'::text);

CREATE INDEX matter_head_undated ON public.matter_head USING btree (matter_id) WHERE ((next_due IS NULL) AND ((status = 'open'::text) OR ((state ->> 'sample'::text) = 'awaited'::text)));

CREATE INDEX matter_text_search ON public.matter_text USING gin (to_tsvector('simple'::regconfig, "left"(words, 20000)));

CREATE INDEX matter_text_unbound ON public.matter_text USING btree (matter_id) WHERE ((salt IS NULL) AND (erased_at IS NULL));

CREATE INDEX matter_viewer_person ON public.matter_viewer USING btree (person_id, status, changed_at DESC, matter_id DESC) WHERE (person_id IS NOT NULL);

CREATE INDEX matter_viewer_team ON public.matter_viewer USING btree (team, status, changed_at DESC, matter_id DESC) WHERE (team IS NOT NULL);

CREATE INDEX message_created ON public.message USING btree (created_at DESC, id);

CREATE INDEX message_held ON public.message USING btree (not_before, id) WHERE ((queued_at IS NULL) AND (not_before IS NOT NULL));

CREATE INDEX message_told_in ON public.message USING btree (told_in) WHERE (told_in IS NOT NULL);

CREATE INDEX message_unbound ON public.message USING btree (matter_id) WHERE ((salt IS NULL) AND (erased_at IS NULL));

CREATE INDEX message_unqueued ON public.message USING btree (created_at, id) WHERE ((queued_at IS NULL) AND (not_before IS NULL));

CREATE INDEX night_cover_reason_signed ON public.night_cover_reason USING btree (signed_at, id);

CREATE INDEX rate_count_minute ON public.rate_count USING btree (minute);

CREATE INDEX received_file_passing ON public.received_file USING btree (received_at) WHERE known;

CREATE INDEX rota_ends ON public.rota USING btree (ends_at);

CREATE UNIQUE INDEX service_map_one_active ON public.service_map USING btree ((true)) WHERE (status = 'active'::text);

CREATE INDEX sign_in_account_user ON public.sign_in_account USING btree (user_id);

CREATE INDEX sign_in_guess_last ON public.sign_in_guess USING btree (last_at);

CREATE INDEX sign_in_session_expires ON public.sign_in_session USING btree (expires_at);

CREATE INDEX sign_in_session_user ON public.sign_in_session USING btree (user_id);

CREATE INDEX sign_in_verification_identifier ON public.sign_in_verification USING btree (identifier);

CREATE INDEX team_member_person ON public.team_member USING btree (person_id);

CREATE OR REPLACE FUNCTION public.directory_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update directory_version set version = version + 1;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.event_subject(payload jsonb)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select coalesce(payload->'promise', payload->'ask', payload->'escalation', payload->'offer', payload->'issue')::integer
$function$;

CREATE OR REPLACE FUNCTION public.file_bytes_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' and exists (select from case_attachment a
    where a.matter_id = old.matter_id and a.id = old.attachment_id and a.erased_at is not null) then return old; end if;
  raise exception 'files are never altered, only erased' using errcode = 'restrict_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.file_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.salt is not null and old.salt is null and old.erased_at is null and to_jsonb(new) - 'salt' = to_jsonb(old) - 'salt'
    then return new; end if;
  if new.erased_at is not null and new.salt is null and new.name = '' and new.sha256 = ''
    and (new.matter_id, new.id, new.contact_id) = (old.matter_id, old.id, old.contact_id) then return new; end if;
  raise exception 'files are never altered, only erased' using errcode = 'restrict_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.ledger_is_append_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is never taken away from', tg_table_name using errcode = 'restrict_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.matter_ownership_follows_on()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  changed matter_ownership := coalesce(new, old);
  torn integer;
begin
  select o.number into torn
  from matter_ownership o
  left join matter_ownership b on b.matter_id = o.matter_id and b.number = o.number - 1
  where o.matter_id = changed.matter_id and o.number in (changed.number, changed.number + 1) and o.number > 1
    and case when o.because in ('reopened', 'takenApart') then b.until is null or b.until > o.since
             else b.until is distinct from o.since end
  limit 1;
  if torn is not null then
    raise exception 'ownership % of matter % leaves a gap', torn, changed.matter_id using errcode = 'restrict_violation';
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.message_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.salt is not null and old.salt is null and old.erased_at is null and to_jsonb(new) - 'salt' = to_jsonb(old) - 'salt'
    then return new; end if;
  if new.erased_at is not null and new.salt is null and new.to_value is null and new.facts = '{}'
    and (new.matter_id, new.id, new.number, new.audience, new.kind)
      = (old.matter_id, old.id, old.number, old.audience, old.kind)
    then return new; end if;
  raise exception 'what a message says is never altered, only erased' using errcode = 'restrict_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.person_left()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  delete from sign_in_session where user_id = new.id;
  update api_token set revoked_at = now() where person_id = new.id and revoked_at is null;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.service_map_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'version % of the service map was live and stays as it is', old.version
    using errcode = 'restrict_violation';
end $function$;

CREATE OR REPLACE FUNCTION public.tell_sign_in_ended()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_notify('buckstop_sign_in_ended', '');
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.words_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.salt is not null and old.salt is null and old.erased_at is null and to_jsonb(new) - 'salt' = to_jsonb(old) - 'salt'
    then return new; end if;
  if new.erased_at is not null and new.salt is null and new.words = ''
    and (new.matter_id, new.id, new.author) = (old.matter_id, old.id, old.author) then return new; end if;
  raise exception 'words are never altered, only erased' using errcode = 'restrict_violation';
end $function$;

CREATE TRIGGER token_ended AFTER DELETE OR TRUNCATE ON public.api_token FOR EACH STATEMENT EXECUTE FUNCTION tell_sign_in_ended();

CREATE TRIGGER token_taken_back AFTER UPDATE ON public.api_token FOR EACH STATEMENT EXECUTE FUNCTION tell_sign_in_ended();

CREATE TRIGGER case_attachment_is_never_lost BEFORE DELETE ON public.case_attachment FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER case_attachment_no_truncate BEFORE TRUNCATE ON public.case_attachment FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER case_attachment_stays BEFORE UPDATE ON public.case_attachment FOR EACH ROW EXECUTE FUNCTION file_stays();

CREATE TRIGGER case_attachment_chunk_no_truncate BEFORE TRUNCATE ON public.case_attachment_chunk FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER case_attachment_chunk_stays BEFORE DELETE OR UPDATE ON public.case_attachment_chunk FOR EACH ROW EXECUTE FUNCTION file_bytes_stay();

CREATE TRIGGER company_changed AFTER INSERT OR DELETE OR UPDATE ON public.company FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER former_team_changed AFTER INSERT OR DELETE OR UPDATE ON public.former_team FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER leave_changed AFTER INSERT OR DELETE OR UPDATE ON public.leave FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER map_signature_no_truncate BEFORE TRUNCATE ON public.map_signature FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER map_signature_stays BEFORE DELETE OR UPDATE ON public.map_signature FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER map_signed AFTER INSERT ON public.map_signature FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER matter_event_append_only BEFORE DELETE OR UPDATE ON public.matter_event FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER matter_event_no_truncate BEFORE TRUNCATE ON public.matter_event FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER matter_head_stays BEFORE DELETE ON public.matter_head FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

CREATE CONSTRAINT TRIGGER matter_ownership_added AFTER INSERT ON public.matter_ownership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.number > 1)) EXECUTE FUNCTION matter_ownership_follows_on();

CREATE CONSTRAINT TRIGGER matter_ownership_changed AFTER DELETE OR UPDATE ON public.matter_ownership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION matter_ownership_follows_on();

CREATE TRIGGER matter_text_is_never_lost BEFORE DELETE ON public.matter_text FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER matter_text_no_truncate BEFORE TRUNCATE ON public.matter_text FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER matter_text_stays BEFORE UPDATE ON public.matter_text FOR EACH ROW EXECUTE FUNCTION words_stay();

CREATE TRIGGER message_is_never_lost BEFORE DELETE ON public.message FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER message_no_truncate BEFORE TRUNCATE ON public.message FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER message_stays BEFORE UPDATE OF matter_id, id, number, audience, kind, facts, language, to_type, to_value, through, person_id, created_at, salt, erased_at ON public.message FOR EACH ROW EXECUTE FUNCTION message_stays();

CREATE TRIGGER person_changed AFTER INSERT OR DELETE OR UPDATE ON public.person FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER person_left AFTER UPDATE OF active ON public.person FOR EACH ROW WHEN ((old.active AND (NOT new.active))) EXECUTE FUNCTION person_left();

CREATE TRIGGER rota_changed AFTER INSERT OR DELETE OR UPDATE ON public.rota FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER service_map_began AFTER INSERT ON public.service_map FOR EACH ROW WHEN ((new.status = 'active'::text)) EXECUTE FUNCTION directory_changed();

CREATE TRIGGER service_map_is_never_lost BEFORE DELETE ON public.service_map FOR EACH ROW WHEN ((old.status = ANY (ARRAY['active'::text, 'retired'::text]))) EXECUTE FUNCTION service_map_stays();

CREATE TRIGGER service_map_keeps_its_text BEFORE UPDATE ON public.service_map FOR EACH ROW WHEN (((old.status = ANY (ARRAY['active'::text, 'retired'::text])) AND ((new.text <> old.text) OR (new.status = ANY (ARRAY['draft'::text, 'checked'::text]))))) EXECUTE FUNCTION service_map_stays();

CREATE TRIGGER service_map_went_live AFTER UPDATE ON public.service_map FOR EACH ROW WHEN (((old.status = 'active'::text) <> (new.status = 'active'::text))) EXECUTE FUNCTION directory_changed();

CREATE TRIGGER session_cut_short AFTER UPDATE ON public.sign_in_session FOR EACH ROW WHEN (((new.expires_at < old.expires_at) OR (new.user_id <> old.user_id) OR (new.token <> old.token))) EXECUTE FUNCTION tell_sign_in_ended();

CREATE TRIGGER session_ended AFTER DELETE OR TRUNCATE ON public.sign_in_session FOR EACH STATEMENT EXECUTE FUNCTION tell_sign_in_ended();

CREATE TRIGGER team_changed AFTER INSERT OR DELETE OR UPDATE ON public.team FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER team_member_changed AFTER INSERT OR DELETE OR UPDATE ON public.team_member FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
