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
  counted_from timestamp with time zone,
  counted integer default 0 not null,
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

create table public.call_record (
  id uuid not null,
  digest bytea not null,
  line text not null,
  door text,
  team text not null,
  number text,
  person_id uuid,
  started_at timestamp with time zone not null,
  seconds integer not null,
  listed_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  rises_at timestamp with time zone not null,
  risen integer default 0 not null,
  state text not null,
  matter_id uuid,
  contact_id uuid,
  settled_by uuid,
  settled_at timestamp with time zone,
  why text,
  looked_at timestamp with time zone not null,
  constraint call_record_pkey PRIMARY KEY (id),
  constraint call_record_digest_key UNIQUE (digest),
  constraint call_record_line_check CHECK (((char_length(line) >= 1) AND (char_length(line) <= 200))),
  constraint call_record_number_check CHECK ((char_length(number) <= 200)),
  constraint call_record_seconds_check CHECK (((seconds >= 0) AND (seconds <= 86400))),
  constraint call_record_state_check CHECK ((state = ANY (ARRAY['open'::text, 'written'::text, 'joined'::text, 'takenUp'::text, 'explained'::text, 'old'::text]))),
  constraint call_record_why_check CHECK ((char_length(why) <= 2000)),
  constraint call_record_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint call_record_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES person(id)
);

create table public.came_from (
  matter_id uuid not null,
  network text not null,
  at timestamp with time zone not null,
  constraint came_from_pkey PRIMARY KEY (matter_id)
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
  companion uuid,
  companion_name text,
  companion_reach text,
  companion_judges boolean,
  let_in_by bytea,
  used_at timestamp with time zone,
  constraint case_link_pkey PRIMARY KEY (hash),
  constraint case_link_companion_key UNIQUE (companion),
  constraint case_link_of_a_companion CHECK ((((companion IS NULL) = (let_in_by IS NULL)) AND ((companion IS NULL) = (companion_judges IS NULL)) AND ((companion IS NULL) OR (identifier_type IS NULL))))
);

create table public.case_link_proof (
  hash bytea not null,
  type text not null,
  value text not null,
  proved_at timestamp with time zone not null,
  constraint case_link_proof_pkey PRIMARY KEY (hash, type, value),
  constraint case_link_proof_type_check CHECK ((type = ANY (ARRAY['email'::text, 'phone'::text, 'postal'::text, 'account'::text, 'order'::text, 'vehicle'::text, 'other'::text])))
);

create table public.case_search (
  matter_id uuid not null,
  lexemes tsvector not null,
  made_by smallint not null,
  place bigint generated by default as identity not null,
  constraint case_search_pkey PRIMARY KEY (matter_id)
);

create table public.company (
  only_one boolean default true not null,
  name text not null,
  time_zone text not null,
  country text not null,
  phone text,
  terms jsonb default '{}'::jsonb not null,
  fallback_team text not null,
  outside_bodies jsonb default '[]'::jsonb not null,
  own_holidays jsonb default '[]'::jsonb not null,
  colour text,
  region text,
  organisations jsonb default '{}'::jsonb not null,
  regulator jsonb,
  compensation jsonb,
  figures_seen_by text default 'nobody'::text not null,
  figures_reason text,
  languages text[] default '{en,fr,es}'::text[] not null,
  regulator_signers uuid[] default '{}'::uuid[] not null,
  regulator_signature jsonb,
  board_id uuid,
  constraint company_pkey PRIMARY KEY (only_one),
  constraint company_colour_check CHECK ((colour ~ '^#[0-9a-f]{6}$'::text)),
  constraint company_figures_seen_by_check CHECK ((figures_seen_by = ANY (ARRAY['nobody'::text, 'leads'::text, 'leaders'::text]))),
  constraint company_languages_check CHECK (((cardinality(languages) > 0) AND (languages <@ '{en,fr,es}'::text[]))),
  constraint company_only_one_check CHECK (only_one),
  constraint company_board_id_fkey FOREIGN KEY (board_id) REFERENCES person(id)
);

create table public.confirmation_count (
  key bytea not null,
  counted_from timestamp with time zone not null,
  counted integer not null,
  constraint confirmation_count_pkey PRIMARY KEY (key)
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
  set_aside_at timestamp with time zone,
  constraint deadline_pkey PRIMARY KEY (matter_id, kind, subject)
);

create table public.direct_line (
  person_id uuid not null,
  number text not null,
  constraint direct_line_pkey PRIMARY KEY (person_id),
  constraint direct_line_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.directory_version (
  only_one boolean default true not null,
  version bigint not null,
  constraint directory_version_pkey PRIMARY KEY (only_one),
  constraint directory_version_only_one_check CHECK (only_one)
);

create table public.dkim_key (
  id uuid not null,
  domain text not null,
  selector text not null,
  public_key text not null,
  sealed bytea not null,
  made_at timestamp with time zone not null,
  signs_since timestamp with time zone,
  looked_at timestamp with time zone,
  found text,
  revision integer default 1 not null,
  constraint dkim_key_pkey PRIMARY KEY (id),
  constraint dkim_key_domain_selector_key UNIQUE (domain, selector),
  constraint dkim_key_check CHECK (((looked_at IS NULL) = (found IS NULL))),
  constraint dkim_key_found_check CHECK ((found = ANY (ARRAY['right'::text, 'missing'::text, 'other'::text, 'unreachable'::text])))
);

create table public.door_machine (
  id uuid not null,
  name text not null,
  channel text not null,
  hash bytea not null,
  answers_for uuid not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint door_machine_pkey PRIMARY KEY (id),
  constraint door_machine_hash_key UNIQUE (hash),
  constraint door_machine_answers_for_fkey FOREIGN KEY (answers_for) REFERENCES person(id)
);

create table public.draft (
  matter_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  revision integer default 1 not null,
  typed jsonb not null,
  device text not null,
  updated_at timestamp with time zone not null,
  sending jsonb,
  send_at timestamp with time zone,
  failed_at timestamp with time zone,
  refusal jsonb,
  constraint draft_pkey PRIMARY KEY (matter_id, id),
  constraint draft_check CHECK (((sending IS NULL) = (send_at IS NULL))),
  constraint draft_check1 CHECK (((failed_at IS NULL) OR (send_at IS NULL))),
  constraint draft_device_check CHECK ((device = ANY (ARRAY['computer'::text, 'telephone'::text]))),
  constraint draft_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.draw_month (
  month text not null,
  seed text not null,
  drawn_at timestamp with time zone not null,
  leaders uuid[] not null,
  constraint draw_month_pkey PRIMARY KEY (month)
);

create table public.failing_part (
  kind text not null,
  name text not null,
  since timestamp with time zone not null,
  tried_at timestamp with time zone not null,
  why text not null,
  said text,
  constraint failing_part_pkey PRIMARY KEY (kind, name),
  constraint failing_part_kind_check CHECK ((kind = ANY (ARRAY['sending'::text, 'listener'::text, 'tooMuch'::text, 'flood'::text, 'phone'::text, 'sms'::text]))),
  constraint failing_part_said_check CHECK ((char_length(said) <= 300))
);

create table public.flood_work (
  flood_id uuid not null,
  since timestamp with time zone not null,
  constraint flood_work_pkey PRIMARY KEY (flood_id),
  constraint flood_work_flood_id_fkey FOREIGN KEY (flood_id) REFERENCES matter_head(matter_id)
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

create table public.hearing (
  person_id uuid not null,
  chosen jsonb not null,
  morning_hour smallint,
  changed_at timestamp with time zone not null,
  constraint hearing_pkey PRIMARY KEY (person_id),
  constraint hearing_morning_hour_check CHECK (((morning_hour >= 0) AND (morning_hour <= 23))),
  constraint hearing_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);

create table public.idempotent_answer (
  key_hash bytea not null,
  body_hash bytea not null,
  status integer not null,
  answer jsonb not null,
  created_at timestamp with time zone not null,
  constraint idempotent_answer_pkey PRIMARY KEY (key_hash)
);

create table public.kept_from_draws (
  matter_id uuid not null,
  reason text not null,
  person_id uuid not null,
  noted_at timestamp with time zone not null,
  constraint kept_from_draws_pkey PRIMARY KEY (matter_id, reason),
  constraint kept_from_draws_reason_check CHECK ((reason = ANY (ARRAY['askedNotToBeCalled'::text, 'beforeCourt'::text]))),
  constraint kept_from_draws_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter_head(matter_id),
  constraint kept_from_draws_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.leader_draw (
  month text not null,
  person_id uuid not null,
  rose uuid[] not null,
  never_rose uuid[] not null,
  asked_not_to_be_called integer not null,
  before_court integer not null,
  about_them integer not null,
  constraint leader_draw_pkey PRIMARY KEY (month, person_id),
  constraint leader_draw_month_fkey FOREIGN KEY (month) REFERENCES draw_month(month) ON DELETE CASCADE,
  constraint leader_draw_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.leader_drawn (
  month text not null,
  person_id uuid not null,
  matter_id uuid not null,
  customer_id uuid not null,
  rose boolean not null,
  constraint leader_drawn_pkey PRIMARY KEY (month, person_id, matter_id),
  constraint leader_drawn_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter_head(matter_id),
  constraint leader_drawn_month_person_id_fkey FOREIGN KEY (month, person_id) REFERENCES leader_draw(month, person_id) ON DELETE CASCADE
);

create table public.leader_opened (
  matter_id uuid not null,
  escalation integer not null,
  person_id uuid not null,
  opened_at timestamp with time zone not null,
  constraint leader_opened_pkey PRIMARY KEY (matter_id, escalation, person_id),
  constraint leader_opened_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter_head(matter_id),
  constraint leader_opened_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
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

create table public.left_unsent (
  view uuid not null,
  page text not null,
  left_at timestamp with time zone not null,
  seconds integer not null,
  constraint left_unsent_pkey PRIMARY KEY (view),
  constraint left_unsent_page_check CHECK ((page = ANY (ARRAY['tellUs'::text, 'sentAway'::text, 'chat'::text]))),
  constraint left_unsent_seconds_check CHECK (((seconds >= 0) AND (seconds <= 86400)))
);

create table public.link_request (
  address text not null,
  asked_at timestamp with time zone not null,
  constraint link_request_pkey PRIMARY KEY (address)
);

create table public.logo (
  only_one boolean default true not null,
  digest text not null,
  type text not null,
  width integer not null,
  height integer not null,
  ground text not null,
  bytes bytea not null,
  constraint logo_pkey PRIMARY KEY (only_one),
  constraint logo_bytes_check CHECK ((octet_length(bytes) <= 200000)),
  constraint logo_ground_check CHECK ((ground = ANY (ARRAY['light'::text, 'dark'::text, 'either'::text]))),
  constraint logo_height_check CHECK (((height >= 16) AND (height <= 2000))),
  constraint logo_only_one_check CHECK (only_one),
  constraint logo_type_check CHECK ((type = ANY (ARRAY['image/png'::text, 'image/jpeg'::text, 'image/webp'::text]))),
  constraint logo_width_check CHECK (((width >= 16) AND (width <= 2000)))
);

create table public.machine_conversation (
  hash bytea not null,
  machine_id uuid not null,
  link_hash bytea not null,
  started_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  constraint machine_conversation_pkey PRIMARY KEY (hash),
  constraint machine_conversation_link_hash_fkey FOREIGN KEY (link_hash) REFERENCES case_link(hash) ON DELETE CASCADE,
  constraint machine_conversation_machine_id_fkey FOREIGN KEY (machine_id) REFERENCES door_machine(id) ON DELETE CASCADE
);

create table public.mail_door (
  address text not null,
  door text not null,
  constraint mail_door_pkey PRIMARY KEY (address)
);

create table public.mail_frame (
  team text,
  part text not null,
  language text not null,
  words text not null,
  constraint mail_frame_team_part_language_key UNIQUE NULLS NOT DISTINCT (team, part, language),
  constraint mail_frame_part_check CHECK ((part = ANY (ARRAY['greeting'::text, 'signature'::text]))),
  constraint mail_frame_words_check CHECK ((words <> ''::text)),
  constraint mail_frame_team_fkey FOREIGN KEY (team) REFERENCES team(name) ON DELETE CASCADE
);

create table public.mail_taken (
  hour timestamp with time zone not null,
  network text not null,
  bytes bigint not null,
  constraint mail_taken_pkey PRIMARY KEY (hour, network)
);

create table public.mailbox (
  name text not null,
  held_by uuid not null,
  held_until timestamp with time zone not null,
  uid_validity text,
  last_uid bigint,
  read_at timestamp with time zone,
  failing_since timestamp with time zone,
  failure text,
  said text,
  left_behind integer default 0 not null,
  constraint mailbox_pkey PRIMARY KEY (name),
  constraint mailbox_said_check CHECK ((char_length(said) <= 300))
);

create table public.mailbox_setting (
  id uuid not null,
  name text not null,
  address text not null,
  host text not null,
  port integer not null,
  security text not null,
  username text not null,
  folder text not null,
  sign_in text not null,
  token_endpoint text,
  client_id text,
  scope text,
  sealed bytea not null,
  secret_number integer default 1 not null,
  revision integer default 1 not null,
  trusted_server text,
  received_above smallint default 0 not null,
  constraint mailbox_setting_pkey PRIMARY KEY (id),
  constraint mailbox_setting_host_username_folder_key UNIQUE (host, username, folder),
  constraint mailbox_setting_check CHECK (((sign_in = 'oauth2'::text) = ((token_endpoint IS NOT NULL) AND (client_id IS NOT NULL)))),
  constraint mailbox_setting_port_check CHECK (((port >= 1) AND (port <= 65535))),
  constraint mailbox_setting_received_above_check CHECK (((received_above >= 0) AND (received_above <= 9))),
  constraint mailbox_setting_security_check CHECK ((security = ANY (ARRAY['tls'::text, 'starttls'::text, 'none'::text]))),
  constraint mailbox_setting_sign_in_check CHECK ((sign_in = ANY (ARRAY['password'::text, 'oauth2'::text])))
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
  due timestamp with time zone default '9999-12-31 00:00:00+00'::timestamp with time zone not null,
  owner_due timestamp with time zone default '9999-12-31 00:00:00+00'::timestamp with time zone not null,
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

create table public.matter_seen (
  matter_id uuid not null,
  person_id uuid not null,
  number integer not null,
  unread boolean default false not null,
  constraint matter_seen_pkey PRIMARY KEY (matter_id, person_id),
  constraint matter_seen_number_check CHECK ((number >= 0)),
  constraint matter_seen_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES matter_head(matter_id),
  constraint matter_seen_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
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
  due timestamp with time zone default '9999-12-31 00:00:00+00'::timestamp with time zone not null,
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
  mailing text,
  came_back_at timestamp with time zone,
  came_back_status text,
  again_at timestamp with time zone,
  constraint message_pkey PRIMARY KEY (matter_id, id),
  constraint message_audience_check CHECK ((audience = ANY (ARRAY['customer'::text, 'person'::text]))),
  constraint message_came_back_status_check CHECK ((char_length(came_back_status) <= 20)),
  constraint message_mailing_check CHECK ((mailing = ANY (ARRAY['morning'::text, 'never'::text]))),
  constraint message_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.morning_mail (
  person_id uuid not null,
  day date not null,
  created_at timestamp with time zone not null,
  queued_at timestamp with time zone,
  sent_at timestamp with time zone,
  failed_at timestamp with time zone,
  constraint morning_mail_pkey PRIMARY KEY (person_id, day),
  constraint morning_mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
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

create table public.original (
  id uuid not null,
  channel text not null,
  digest bytea not null,
  sender text not null,
  recipients text[] not null,
  network text,
  heard_at timestamp with time zone not null,
  bytes bytea,
  size integer not null,
  state text default 'heard'::text not null,
  tries smallint default 0 not null,
  not_before timestamp with time zone,
  became text,
  failure text,
  matter_id uuid,
  contact_id uuid,
  closed_at timestamp with time zone,
  era integer default 0 not null,
  let_be_at timestamp with time zone,
  has_page boolean,
  constraint original_pkey PRIMARY KEY (id),
  constraint original_check CHECK (((state = 'heard'::text) = (closed_at IS NULL))),
  constraint original_check1 CHECK ((((state = 'failed'::text) = (failure IS NOT NULL)) OR (state = 'heard'::text))),
  constraint original_digest_check CHECK ((octet_length(digest) = 32)),
  constraint original_size_check CHECK ((size >= 0)),
  constraint original_state_check CHECK ((state = ANY (ARRAY['heard'::text, 'understood'::text, 'failed'::text])))
);

create table public.password_link (
  id uuid not null,
  person_id uuid not null,
  made_by uuid not null,
  hash bytea not null,
  mailed_hash bytea,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  queued_at timestamp with time zone,
  sent_at timestamp with time zone,
  failed_at timestamp with time zone,
  constraint password_link_pkey PRIMARY KEY (id),
  constraint password_link_hash_key UNIQUE (hash),
  constraint password_link_mailed_hash_key UNIQUE (mailed_hash),
  constraint password_link_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint password_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
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
  work_name text,
  usual_deputy_id uuid,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_email_key UNIQUE (email),
  constraint person_id_can_own_key UNIQUE (id, can_own),
  constraint person_presence_check CHECK ((presence = ANY (ARRAY['present'::text, 'absent'::text, 'onLeave'::text]))),
  constraint person_role_check CHECK ((role = ANY (ARRAY['staff'::text, 'lead'::text, 'leader'::text, 'admin'::text]))),
  constraint person_usual_deputy_is_another CHECK ((usual_deputy_id <> id)),
  constraint person_work_name_is_some CHECK (((length(btrim(work_name)) >= 1) AND (length(btrim(work_name)) <= 100))),
  constraint person_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES person(id),
  constraint person_usual_deputy_id_fkey FOREIGN KEY (usual_deputy_id) REFERENCES person(id)
);

create table public.phone_call (
  sid text not null,
  line_id uuid not null,
  began_at timestamp with time zone not null,
  caller bytea,
  matter_id uuid,
  contact_id uuid,
  asked_for uuid,
  rings uuid[] default '{}'::uuid[] not null,
  ringing integer default 0 not null,
  pressed_by uuid,
  pressed_at timestamp with time zone,
  taken_by uuid,
  taken_at timestamp with time zone,
  rings_back_by timestamp with time zone,
  recorded_at timestamp with time zone,
  ended_at timestamp with time zone,
  seconds integer,
  constraint phone_call_pkey PRIMARY KEY (sid)
);

create table public.phone_line (
  id uuid not null,
  number text not null,
  door text not null,
  language text not null,
  account text not null,
  sealed bytea not null,
  secret_number integer default 1 not null,
  revision integer default 1 not null,
  sent_away boolean default false not null,
  untried_by uuid,
  untried_at timestamp with time zone,
  constraint phone_line_pkey PRIMARY KEY (id),
  constraint phone_line_number_key UNIQUE (number),
  constraint phone_line_check CHECK (((untried_by IS NULL) = (untried_at IS NULL))),
  constraint phone_line_language_check CHECK ((language = ANY (ARRAY['en'::text, 'fr'::text, 'es'::text]))),
  constraint phone_line_untried_by_fkey FOREIGN KEY (untried_by) REFERENCES person(id)
);

create table public.pothole_work (
  case_id uuid not null,
  since timestamp with time zone not null,
  constraint pothole_work_pkey PRIMARY KEY (case_id),
  constraint pothole_work_case_id_fkey FOREIGN KEY (case_id) REFERENCES matter_head(matter_id)
);

create table public.proving_signature (
  hash bytea not null,
  original_id uuid not null,
  proved_at timestamp with time zone not null,
  mail bytea,
  constraint proving_signature_pkey PRIMARY KEY (hash),
  constraint proving_signature_hash_check CHECK ((octet_length(hash) = 32)),
  constraint proving_signature_mail_check CHECK ((octet_length(mail) = 32))
);

create table public.push_device (
  id uuid not null,
  person_id uuid not null,
  endpoint text not null,
  p256dh text not null,
  auth text not null,
  name text not null,
  language text not null,
  added_at timestamp with time zone not null,
  reached_at timestamp with time zone,
  constraint push_device_pkey PRIMARY KEY (id),
  constraint push_device_endpoint_key UNIQUE (endpoint),
  constraint push_device_auth_check CHECK ((octet_length(auth) <= 100)),
  constraint push_device_endpoint_check CHECK ((octet_length(endpoint) <= 2000)),
  constraint push_device_language_check CHECK ((char_length(language) <= 35)),
  constraint push_device_name_check CHECK ((char_length(name) <= 60)),
  constraint push_device_p256dh_check CHECK ((octet_length(p256dh) <= 200)),
  constraint push_device_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE
);

create table public.push_key (
  only_one boolean default true not null,
  public_key text not null,
  sealed bytea not null,
  made_at timestamp with time zone not null,
  constraint push_key_pkey PRIMARY KEY (only_one),
  constraint push_key_only_one_check CHECK (only_one)
);

create table public.push_message (
  device_id uuid not null,
  matter_id uuid not null,
  message_id uuid not null,
  owed_at timestamp with time zone not null,
  tries smallint default 0 not null,
  next_at timestamp with time zone,
  constraint push_message_pkey PRIMARY KEY (matter_id, message_id, device_id),
  constraint push_message_device_id_fkey FOREIGN KEY (device_id) REFERENCES push_device(id) ON DELETE CASCADE,
  constraint push_message_matter_id_message_id_fkey FOREIGN KEY (matter_id, message_id) REFERENCES message(matter_id, id)
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

create table public.reply (
  name text not null,
  language text not null,
  words text not null,
  changed_by uuid,
  changed_at timestamp with time zone not null,
  constraint reply_pkey PRIMARY KEY (name, language),
  constraint reply_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES person(id)
);

create table public.reply_key (
  id uuid not null,
  key bytea not null,
  made_at timestamp with time zone not null,
  constraint reply_key_pkey PRIMARY KEY (id),
  constraint reply_key_key_check CHECK ((octet_length(key) = 32))
);

create table public.reply_pattern (
  before_sign text not null,
  after_sign text not null,
  since timestamp with time zone not null,
  constraint reply_pattern_pkey PRIMARY KEY (before_sign, after_sign)
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

create table public.saved_view (
  person_id uuid not null,
  id uuid not null,
  place smallint not null,
  name text not null,
  list text not null,
  narrowing jsonb not null,
  team text,
  constraint saved_view_pkey PRIMARY KEY (person_id, id),
  constraint saved_view_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
);

create table public.schema_migration (
  number integer not null,
  name text not null,
  hash text not null,
  applied_at timestamp with time zone default now() not null,
  constraint schema_migration_pkey PRIMARY KEY (number)
);

create table public.seal_key (
  only_one boolean default true not null,
  fingerprint bytea not null,
  constraint seal_key_pkey PRIMARY KEY (only_one),
  constraint seal_key_fingerprint_check CHECK ((octet_length(fingerprint) = 32)),
  constraint seal_key_only_one_check CHECK (only_one)
);

create table public.search_due (
  matter_id uuid not null,
  id bigint generated by default as identity not null,
  constraint search_due_pkey PRIMARY KEY (matter_id, id)
);

create table public.search_read (
  only_one boolean default true not null,
  place bigint not null,
  up_to bigint not null,
  made_by smallint not null,
  constraint search_read_pkey PRIMARY KEY (only_one),
  constraint search_read_only_one_check CHECK (only_one)
);

create table public.search_word (
  word text collate "C" not null,
  uses bigint not null,
  constraint search_word_pkey PRIMARY KEY (word)
) with (fillfactor=80);

create table public.sender_address (
  address text not null,
  since timestamp with time zone not null,
  constraint sender_address_pkey PRIMARY KEY (address)
);

create table public.sending_setting (
  only_one boolean default true not null,
  id uuid not null,
  from_name text not null,
  from_address text not null,
  host text not null,
  port integer not null,
  security text not null,
  username text,
  sign_in text not null,
  token_endpoint text,
  client_id text,
  scope text,
  sealed bytea,
  secret_number integer default 1 not null,
  revision integer default 1 not null,
  answers_to text,
  constraint sending_setting_pkey PRIMARY KEY (only_one),
  constraint sending_setting_check CHECK (((sign_in = 'none'::text) = (username IS NULL))),
  constraint sending_setting_check1 CHECK (((sign_in = 'none'::text) = (sealed IS NULL))),
  constraint sending_setting_check2 CHECK (((sign_in = 'oauth2'::text) = ((token_endpoint IS NOT NULL) AND (client_id IS NOT NULL)))),
  constraint sending_setting_only_one_check CHECK (only_one),
  constraint sending_setting_port_check CHECK (((port >= 1) AND (port <= 65535))),
  constraint sending_setting_security_check CHECK ((security = ANY (ARRAY['tls'::text, 'starttls'::text, 'none'::text]))),
  constraint sending_setting_sign_in_check CHECK ((sign_in = ANY (ARRAY['none'::text, 'password'::text, 'oauth2'::text])))
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

create table public.setting_change (
  id uuid not null,
  at timestamp with time zone not null,
  person_id uuid,
  how text not null,
  kind text not null,
  subject text not null,
  named text not null,
  before jsonb,
  after jsonb,
  constraint setting_change_pkey PRIMARY KEY (id),
  constraint setting_change_check CHECK (((person_id IS NOT NULL) = (how = 'workspace'::text))),
  constraint setting_change_check1 CHECK (((before IS NOT NULL) OR (after IS NOT NULL))),
  constraint setting_change_how_check CHECK ((how = ANY (ARRAY['workspace'::text, 'file'::text, 'command'::text]))),
  constraint setting_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
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

create table public.sms_conversation (
  matter_id uuid not null,
  line_id uuid not null,
  number text not null,
  constraint sms_conversation_pkey PRIMARY KEY (matter_id),
  constraint sms_conversation_line_id_fkey FOREIGN KEY (line_id) REFERENCES phone_line(id) ON DELETE CASCADE
);

create table public.sms_number (
  line_id uuid not null,
  number text not null,
  matter_id uuid,
  began_at timestamp with time zone,
  spoke_at timestamp with time zone,
  stopped_at timestamp with time zone,
  counted_from timestamp with time zone,
  counted integer default 0 not null,
  wish_sids text[] default '{}'::text[] not null,
  contact_id uuid,
  constraint sms_number_pkey PRIMARY KEY (line_id, number),
  constraint sms_number_line_id_fkey FOREIGN KEY (line_id) REFERENCES phone_line(id) ON DELETE CASCADE
);

create table public.sms_out (
  id uuid not null,
  line_id uuid,
  number text,
  matter_id uuid not null,
  contact_id uuid,
  created_at timestamp with time zone not null,
  next_at timestamp with time zone not null,
  tries integer default 0 not null,
  sent_at timestamp with time zone,
  failed_at timestamp with time zone,
  failure text,
  message_id uuid,
  constraint sms_out_pkey PRIMARY KEY (id),
  constraint sms_out_contact_id_key UNIQUE (contact_id),
  constraint sms_out_message_id_key UNIQUE (message_id),
  constraint sms_out_line_id_fkey FOREIGN KEY (line_id) REFERENCES phone_line(id) ON DELETE SET NULL
);

create table public.survey_address (
  address text not null,
  asked_at timestamp with time zone,
  asked_in uuid,
  no_more_at timestamp with time zone,
  constraint survey_address_pkey PRIMARY KEY (address)
);

create table public.tag (
  key text not null,
  names jsonb not null,
  colour text not null,
  retired boolean default false not null,
  constraint tag_pkey PRIMARY KEY (key),
  constraint tag_colour_check CHECK ((colour = ANY (ARRAY['stone'::text, 'teal'::text, 'violet'::text, 'plum'::text, 'olive'::text])))
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
  country text,
  region text,
  constraint team_pkey PRIMARY KEY (name),
  constraint team_region_of_country CHECK (((region IS NULL) OR (country IS NOT NULL))),
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

create table public.trouble (
  id uuid not null,
  kind text not null,
  name text not null,
  since timestamp with time zone not null,
  why text not null,
  said text,
  waiting integer,
  owner_id uuid not null,
  owned_since timestamp with time zone not null,
  taken_at timestamp with time zone,
  had uuid[] not null,
  ended_at timestamp with time zone,
  counted_at timestamp with time zone,
  constraint trouble_pkey PRIMARY KEY (id),
  constraint trouble_kind_check CHECK ((kind = ANY (ARRAY['mailbox'::text, 'sending'::text, 'listener'::text, 'waiting'::text, 'unreadable'::text, 'tooMuch'::text, 'flood'::text, 'deadline'::text, 'phone'::text, 'sms'::text, 'callsWait'::text, 'textsWait'::text, 'webhook'::text]))),
  constraint trouble_said_check CHECK ((char_length(said) <= 300)),
  constraint trouble_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person(id)
);

create table public.trouble_mail (
  trouble_id uuid not null,
  person_id uuid not null,
  created_at timestamp with time zone not null,
  queued_at timestamp with time zone,
  sent_at timestamp with time zone,
  failed_at timestamp with time zone,
  constraint trouble_mail_pkey PRIMARY KEY (trouble_id, person_id),
  constraint trouble_mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  constraint trouble_mail_trouble_id_fkey FOREIGN KEY (trouble_id) REFERENCES trouble(id)
);

create table public.webhook_endpoint (
  id uuid not null,
  name text not null,
  url text not null,
  types text[] not null,
  team text,
  sealed bytea not null,
  old_ends_at timestamp with time zone,
  secret_number integer default 1 not null,
  disabled_at timestamp with time zone,
  disabled_because text,
  revision integer default 1 not null,
  constraint webhook_endpoint_pkey PRIMARY KEY (id),
  constraint webhook_endpoint_name_key UNIQUE (name),
  constraint webhook_endpoint_check CHECK (((disabled_at IS NULL) = (disabled_because IS NULL))),
  constraint webhook_endpoint_disabled_because_check CHECK ((disabled_because = ANY (ARRAY['gone'::text, 'byHand'::text])))
);

create table public.webhook_message (
  matter_id uuid not null,
  id uuid not null,
  endpoint_id uuid not null,
  type text not null,
  body text not null,
  created_at timestamp with time zone not null,
  next_at timestamp with time zone,
  tries integer default 0 not null,
  status integer,
  sent_at timestamp with time zone,
  failed_at timestamp with time zone,
  let_be_at timestamp with time zone,
  decided_by uuid,
  constraint webhook_message_pkey PRIMARY KEY (matter_id, id, endpoint_id),
  constraint webhook_message_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id)
);

CREATE INDEX access_log_at ON public.access_log USING btree (at DESC, id DESC);

CREATE INDEX access_log_hour ON public.access_log USING btree (person_id, hour);

CREATE INDEX access_log_matters ON public.access_log USING gin (matters);

CREATE UNIQUE INDEX access_log_once ON public.access_log USING btree (person_id, machine, hour, matters) NULLS NOT DISTINCT WHERE (how = 'case'::text);

CREATE INDEX access_log_person ON public.access_log USING btree (person_id, at DESC, id DESC);

CREATE INDEX address_code_address ON public.address_code USING btree (address, created_at);

CREATE INDEX address_code_created ON public.address_code USING btree (created_at);

CREATE INDEX api_token_person ON public.api_token USING btree (person_id);

CREATE INDEX call_record_contact ON public.call_record USING btree (contact_id) WHERE (contact_id IS NOT NULL);

CREATE INDEX call_record_look ON public.call_record USING btree (looked_at) WHERE (state = 'open'::text);

CREATE INDEX call_record_matter ON public.call_record USING btree (matter_id) WHERE (matter_id IS NOT NULL);

CREATE INDEX call_record_open ON public.call_record USING btree (team, risen, started_at) WHERE (state = 'open'::text);

CREATE INDEX call_record_rises ON public.call_record USING btree (rises_at) WHERE (state = 'open'::text);

CREATE INDEX call_record_started ON public.call_record USING btree (started_at);

CREATE INDEX came_from_at ON public.came_from USING btree (at);

CREATE INDEX came_from_network ON public.came_from USING btree (network, at);

CREATE INDEX case_attachment_unbound ON public.case_attachment USING btree (matter_id) WHERE ((salt IS NULL) AND (erased_at IS NULL));

CREATE INDEX case_claim_value ON public.case_claim USING btree (type, value, matter_id) WHERE (value IS NOT NULL);

CREATE INDEX case_contact_at ON public.case_contact USING btree (matter_id, at, id);

CREATE INDEX case_contact_made_by_sms ON public.case_contact USING btree (at) WHERE ((direction = 'made'::text) AND (channel = 'sms'::text));

CREATE INDEX case_contact_taken_by_phone ON public.case_contact USING btree (person_id, at) WHERE ((direction = 'received'::text) AND (channel = 'phone'::text));

CREATE INDEX case_contact_moved_stands_in ON public.case_contact_moved USING btree (stands_in);

CREATE INDEX case_link_case ON public.case_link USING btree (matter_id);

CREATE INDEX case_link_companions ON public.case_link USING btree (matter_id) WHERE (companion IS NOT NULL);

CREATE INDEX case_link_opened ON public.case_link USING btree (identifier_type, identifier_value, opened_at) WHERE ((opened_at IS NOT NULL) AND (revoked_at IS NULL));

CREATE INDEX case_search_lexemes ON public.case_search USING gin (lexemes);

CREATE INDEX case_search_place ON public.case_search USING btree (place);

CREATE INDEX confirmation_count_from ON public.confirmation_count USING btree (counted_from);

CREATE INDEX customer_identifier_customer ON public.customer_identifier USING btree (customer_id);

CREATE INDEX danger_network_called ON public.danger_network USING btree (called_at);

CREATE INDEX deadline_due ON public.deadline USING btree (COALESCE(not_before, due), matter_id);

CREATE INDEX deadline_set_aside ON public.deadline USING btree (set_aside_at, matter_id) WHERE (set_aside_at IS NOT NULL);

CREATE INDEX door_machine_answers_for ON public.door_machine USING btree (answers_for);

CREATE INDEX draft_left ON public.draft USING btree (updated_at);

CREATE INDEX draft_not_sent ON public.draft USING btree (person_id, failed_at) WHERE (failed_at IS NOT NULL);

CREATE INDEX draft_of_person ON public.draft USING btree (person_id, matter_id, updated_at DESC);

CREATE INDEX draft_to_send ON public.draft USING btree (send_at) WHERE (send_at IS NOT NULL);

CREATE INDEX flood_work_since ON public.flood_work USING btree (since);

CREATE INDEX idempotent_answer_created ON public.idempotent_answer USING btree (created_at);

CREATE INDEX leave_due ON public.leave USING btree (COALESCE(not_before,
CASE
    WHEN (began_at IS NULL) THEN starts_at
    ELSE ends_at
END)) WHERE (ended_at IS NULL);

CREATE INDEX leave_of ON public.leave USING btree (person_id, from_day) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX leave_under_way ON public.leave USING btree (person_id) WHERE ((began_at IS NOT NULL) AND (ended_at IS NULL));

CREATE INDEX leave_mail_owed ON public.leave_mail USING btree (created_at) WHERE (queued_at IS NULL);

CREATE INDEX left_unsent_at ON public.left_unsent USING btree (left_at);

CREATE INDEX link_request_asked ON public.link_request USING btree (asked_at);

CREATE INDEX machine_conversation_ends ON public.machine_conversation USING btree (ends_at);

CREATE INDEX machine_conversation_link ON public.machine_conversation USING btree (link_hash);

CREATE INDEX machine_conversation_machine ON public.machine_conversation USING btree (machine_id);

CREATE INDEX map_mail_owed ON public.map_mail USING btree (created_at) WHERE (queued_at IS NULL);

CREATE INDEX map_signature_newest ON public.map_signature USING btree (key, signed_at DESC, id DESC);

CREATE INDEX matter_duty_awaited ON public.matter_duty USING btree (person_id) WHERE (kind = 'comeToThem'::text);

CREATE INDEX matter_duty_beside_next_words ON public.matter_duty USING btree (person_id, due, matter_id) WHERE ((person_id IS NOT NULL) AND (kind <> 'nextWord'::text));

CREATE INDEX matter_duty_person ON public.matter_duty USING btree (person_id, due, matter_id) WHERE (person_id IS NOT NULL);

CREATE INDEX matter_duty_team ON public.matter_duty USING btree (team, due, matter_id) WHERE (team IS NOT NULL);

CREATE INDEX matter_event_asked_for_leader ON public.matter_event USING btree (at) WHERE ((type = 'leaderTried'::text) OR ((type = 'caseEscalated'::text) AND ((payload ->> 'because'::text) = 'askedForLeader'::text)));

CREATE INDEX matter_event_chat_unanswered ON public.matter_event USING btree (at) WHERE ((type = 'chatEnded'::text) AND ((payload ->> 'answered'::text) = 'false'::text));

CREATE INDEX matter_event_counts_for_people ON public.matter_event USING btree (at) WHERE ((type = ANY (ARRAY['promiseKept'::text, 'thanksGiven'::text])) OR ((type = 'caseEscalated'::text) AND ((payload ->> 'because'::text) = 'referred'::text)));

CREATE INDEX matter_event_gathered ON public.matter_event USING btree (((payload ->> 'caseId'::text)), matter_id, number) WHERE (type = ANY (ARRAY['caseGathered'::text, 'caseLetGo'::text]));

CREATE INDEX matter_event_handled ON public.matter_event USING btree (at, ((payload ->> 'team'::text))) WHERE (type = 'issueOfHandling'::text);

CREATE INDEX matter_event_joined ON public.matter_event USING btree (matter_id, number) WHERE (type = ANY (ARRAY['absorbed'::text, 'released'::text, 'contactTakenOut'::text]));

CREATE INDEX matter_event_proved ON public.matter_event USING btree (matter_id, number) WHERE ((actor ->> 'proved'::text) = 'true'::text);

CREATE INDEX matter_event_subject ON public.matter_event USING btree (matter_id, type, event_subject(payload), number) WHERE (type = ANY (ARRAY['promiseMade'::text, 'promiseKept'::text, 'promiseBroken'::text, 'promiseReleased'::text, 'newDateProposed'::text, 'askPlaced'::text, 'askAnswered'::text, 'askWithdrawn'::text, 'caseEscalated'::text, 'escalationReported'::text, 'escalationEnded'::text, 'leaderHeardCustomer'::text, 'transferOffered'::text, 'resolutionProposed'::text, 'verdictGiven'::text, 'finalPositionGiven'::text]));

CREATE INDEX matter_event_taken_out ON public.matter_event USING btree (((payload ->> 'writtenIn'::text))) WHERE (type = 'contactTakenOut'::text);

CREATE INDEX matter_head_alike ON public.matter_head USING btree (owner_id, team) WHERE ((kind = 'case'::text) AND (status = 'open'::text) AND (state ? 'flood'::text) AND ((state #>> '{flood,among,flood}'::text[]) IS NULL));

CREATE INDEX matter_head_came_back_from ON public.matter_head USING btree (((state ->> 'cameBackFrom'::text))) WHERE ((kind = 'pothole'::text) AND ((state ->> 'cameBackFrom'::text) IS NOT NULL));

CREATE INDEX matter_head_changed_ended ON public.matter_head USING btree (changed_at DESC, matter_id DESC) WHERE (status = 'ended'::text);

CREATE INDEX matter_head_changed_open ON public.matter_head USING btree (changed_at DESC, matter_id DESC) WHERE (status = 'open'::text);

CREATE INDEX matter_head_customer ON public.matter_head USING btree (customer_id, status, changed_at DESC, matter_id);

CREATE INDEX matter_head_due ON public.matter_head USING btree (due, matter_id) WHERE (status = 'open'::text);

CREATE INDEX matter_head_flood ON public.matter_head USING btree (((state #>> '{flood,among,flood}'::text[])), matter_id) WHERE ((state #>> '{flood,among,flood}'::text[]) IS NOT NULL);

CREATE INDEX matter_head_leaving ON public.matter_head USING btree (team) WHERE (state ? 'leaving'::text);

CREATE INDEX matter_head_led ON public.matter_head USING gin (((state -> 'escalations'::text)) jsonb_path_ops) WHERE ((status = 'open'::text) AND ((state -> 'escalations'::text) <> '[]'::jsonb));

CREATE INDEX matter_head_no_case ON public.matter_head USING btree (kind, changed_at DESC, matter_id DESC) WHERE (kind <> 'case'::text);

CREATE INDEX matter_head_owner_able ON public.matter_head USING btree (owner_id, owner_must_be_able) WHERE (owner_must_be_able IS NOT NULL);

CREATE INDEX matter_head_owner_due ON public.matter_head USING btree (owner_id, due, matter_id) WHERE (status = 'open'::text);

CREATE INDEX matter_head_owner_ended ON public.matter_head USING btree (owner_id, changed_at DESC, matter_id DESC) WHERE (status = 'ended'::text);

CREATE INDEX matter_head_owner_open ON public.matter_head USING btree (owner_id, changed_at DESC, matter_id) WHERE (status = 'open'::text);

CREATE INDEX matter_head_owner_owes ON public.matter_head USING btree (owner_id, owner_due, matter_id) WHERE (status = 'open'::text);

CREATE INDEX matter_head_pothole_of ON public.matter_head USING btree (((state ->> 'caseId'::text))) WHERE (kind = 'pothole'::text);

CREATE INDEX matter_head_reasoned ON public.matter_head USING btree (((state ->> 'problem'::text)), changed_at) WHERE ((kind = 'pothole'::text) AND (ending = 'reasoned'::text));

CREATE INDEX matter_head_ruled_out ON public.matter_head USING btree (md5((((state -> 'onMap'::text) -> 'ruledOut'::text))::text), changed_at DESC) WHERE (jsonb_typeof(((state -> 'onMap'::text) -> 'ruledOut'::text)) = 'object'::text);

CREATE INDEX matter_head_team_due ON public.matter_head USING btree (team, due, matter_id) WHERE (status = 'open'::text);

CREATE INDEX matter_head_team_ended ON public.matter_head USING btree (team, changed_at DESC, matter_id DESC) WHERE (status = 'ended'::text);

CREATE INDEX matter_head_team_open ON public.matter_head USING btree (team, changed_at DESC, matter_id) WHERE (status = 'open'::text);

CREATE INDEX matter_head_undated ON public.matter_head USING btree (matter_id) WHERE ((next_due IS NULL) AND ((status = 'open'::text) OR ((state ->> 'sample'::text) = 'awaited'::text)));

CREATE INDEX matter_text_unbound ON public.matter_text USING btree (matter_id) WHERE ((salt IS NULL) AND (erased_at IS NULL));

CREATE INDEX matter_viewer_person ON public.matter_viewer USING btree (person_id, status, changed_at DESC, matter_id DESC) WHERE (person_id IS NOT NULL);

CREATE INDEX matter_viewer_person_due ON public.matter_viewer USING btree (person_id, due, matter_id) WHERE ((person_id IS NOT NULL) AND (status = 'open'::text));

CREATE INDEX matter_viewer_team ON public.matter_viewer USING btree (team, status, changed_at DESC, matter_id DESC) WHERE (team IS NOT NULL);

CREATE INDEX matter_viewer_team_due ON public.matter_viewer USING btree (team, due, matter_id) WHERE ((team IS NOT NULL) AND (status = 'open'::text));

CREATE INDEX message_by_sms ON public.message USING btree (created_at, id) WHERE ((to_type = 'phone'::text) AND (queued_at IS NULL) AND (failed_at IS NULL));

CREATE INDEX message_created ON public.message USING btree (created_at DESC, id);

CREATE INDEX message_failed ON public.message USING btree (created_at DESC, id DESC) WHERE ((failed_at IS NOT NULL) AND (told_in IS NULL));

CREATE INDEX message_for_morning ON public.message USING btree (person_id, created_at) WHERE ((mailing = 'morning'::text) AND (sent_at IS NULL));

CREATE INDEX message_held ON public.message USING btree (not_before, id) WHERE ((queued_at IS NULL) AND (not_before IS NOT NULL));

CREATE INDEX message_to_person ON public.message USING btree (person_id, created_at) WHERE (person_id IS NOT NULL);

CREATE INDEX message_told_in ON public.message USING btree (told_in) WHERE (told_in IS NOT NULL);

CREATE INDEX message_unbound ON public.message USING btree (matter_id) WHERE ((salt IS NULL) AND (erased_at IS NULL));

CREATE INDEX message_under_way ON public.message USING btree (queued_at) WHERE ((queued_at IS NOT NULL) AND (sent_at IS NULL) AND (failed_at IS NULL) AND (mailing IS NULL));

CREATE INDEX message_unqueued ON public.message USING btree (created_at, id) WHERE ((queued_at IS NULL) AND (not_before IS NULL));

CREATE INDEX morning_mail_day ON public.morning_mail USING btree (day);

CREATE INDEX morning_mail_owed ON public.morning_mail USING btree (created_at) WHERE (queued_at IS NULL);

CREATE INDEX night_cover_reason_signed ON public.night_cover_reason USING btree (signed_at, id);

CREATE INDEX original_failed ON public.original USING btree (heard_at DESC, id) WHERE (state = 'failed'::text);

CREATE INDEX original_of_contact ON public.original USING btree (matter_id, contact_id) WHERE (matter_id IS NOT NULL);

CREATE UNIQUE INDEX original_once ON public.original USING btree (digest, era);

CREATE INDEX original_to_look_at ON public.original USING btree (heard_at DESC, id) WHERE ((state = ANY (ARRAY['heard'::text, 'failed'::text])) AND (let_be_at IS NULL));

CREATE INDEX original_unreadable ON public.original USING btree (closed_at) WHERE ((state = 'failed'::text) AND (let_be_at IS NULL));

CREATE INDEX original_waiting ON public.original USING btree (heard_at, id) WHERE (state = 'heard'::text);

CREATE UNIQUE INDEX password_link_open ON public.password_link USING btree (person_id) WHERE ((used_at IS NULL) AND (revoked_at IS NULL));

CREATE INDEX password_link_owed ON public.password_link USING btree (created_at) WHERE (queued_at IS NULL);

CREATE INDEX phone_call_began ON public.phone_call USING btree (began_at);

CREATE INDEX phone_call_caller ON public.phone_call USING btree (caller, began_at) WHERE (caller IS NOT NULL);

CREATE INDEX phone_call_lost ON public.phone_call USING btree (ended_at) WHERE ((taken_by IS NULL) AND (recorded_at IS NULL) AND (rings_back_by IS NULL) AND (ended_at IS NOT NULL));

CREATE INDEX phone_call_matter ON public.phone_call USING btree (matter_id) WHERE (matter_id IS NOT NULL);

CREATE INDEX phone_call_pressed ON public.phone_call USING btree (pressed_at) WHERE ((pressed_at IS NOT NULL) AND (taken_by IS NULL));

CREATE INDEX pothole_work_since ON public.pothole_work USING btree (since);

CREATE INDEX proving_signature_proved ON public.proving_signature USING btree (proved_at);

CREATE INDEX push_device_of ON public.push_device USING btree (person_id, added_at);

CREATE INDEX push_message_due ON public.push_message USING btree (next_at) WHERE (next_at IS NOT NULL);

CREATE INDEX push_message_kept ON public.push_message USING btree (owed_at);

CREATE INDEX push_message_of ON public.push_message USING btree (device_id);

CREATE INDEX rate_count_minute ON public.rate_count USING btree (minute);

CREATE INDEX received_file_passing ON public.received_file USING btree (received_at) WHERE known;

CREATE INDEX rota_ends ON public.rota USING btree (ends_at);

CREATE INDEX search_word_parts ON public.search_word USING gin (word gin_trgm_ops) WITH (fastupdate=off) WHERE ("left"(word, 1) <> '~'::text);

CREATE UNIQUE INDEX service_map_one_active ON public.service_map USING btree ((true)) WHERE (status = 'active'::text);

CREATE INDEX setting_change_at ON public.setting_change USING btree (at DESC, id DESC);

CREATE INDEX setting_change_kind ON public.setting_change USING btree (kind, at DESC, id DESC);

CREATE INDEX setting_change_person ON public.setting_change USING btree (person_id, at DESC, id DESC);

CREATE INDEX setting_change_subject ON public.setting_change USING btree (subject, at DESC, id DESC);

CREATE INDEX sign_in_account_user ON public.sign_in_account USING btree (user_id);

CREATE INDEX sign_in_guess_last ON public.sign_in_guess USING btree (last_at);

CREATE INDEX sign_in_session_expires ON public.sign_in_session USING btree (expires_at);

CREATE INDEX sign_in_session_user ON public.sign_in_session USING btree (user_id);

CREATE INDEX sign_in_verification_identifier ON public.sign_in_verification USING btree (identifier);

CREATE INDEX sms_out_due ON public.sms_out USING btree (next_at) WHERE ((sent_at IS NULL) AND (failed_at IS NULL));

CREATE INDEX sms_out_news ON public.sms_out USING btree (number, sent_at) WHERE (message_id IS NOT NULL);

CREATE INDEX sms_out_written ON public.sms_out USING btree (matter_id) WHERE (contact_id IS NOT NULL);

CREATE INDEX team_member_person ON public.team_member USING btree (person_id);

CREATE INDEX trouble_ended ON public.trouble USING btree (ended_at) WHERE (ended_at IS NOT NULL);

CREATE UNIQUE INDEX trouble_open ON public.trouble USING btree (kind, name) WHERE (ended_at IS NULL);

CREATE INDEX trouble_mail_owed ON public.trouble_mail USING btree (created_at) WHERE (queued_at IS NULL);

CREATE INDEX webhook_message_due ON public.webhook_message USING btree (endpoint_id, next_at) WHERE (next_at IS NOT NULL);

CREATE INDEX webhook_message_failed ON public.webhook_message USING btree (endpoint_id) WHERE ((failed_at IS NOT NULL) AND (let_be_at IS NULL));

CREATE INDEX webhook_message_listed ON public.webhook_message USING btree (created_at DESC, id DESC, endpoint_id);

CREATE OR REPLACE FUNCTION public.cases_matching(query tsquery, most integer)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
 SET enable_seqscan TO 'off'
AS $function$
  select matter_id from case_search where lexemes @@ query limit most
$function$;

CREATE OR REPLACE FUNCTION public.directory_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update directory_version set version = version + 1;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.draft_forgets_customer()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  delete from draft using matter_head head where head.customer_id = new.id and draft.matter_id = head.matter_id;
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

CREATE OR REPLACE FUNCTION public.forget_words(gone text[])
 RETURNS void
 LANGUAGE plpgsql
 SET enable_seqscan TO 'off'
AS $function$
begin
  perform from search_read for share;
  delete from search_word known where known.word = any(gone) and not exists (
    select from case_search held where held.lexemes @@
      format('%L | %L | %L', 'c' || known.word, 'o' || known.word, 'i' || known.word)::tsquery);
end $function$;

CREATE OR REPLACE FUNCTION public.head_forgets_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update matter_head set matter_id = matter_id where matter_id = old.matter_id;
  return null;
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
  update password_link set revoked_at = now() where person_id = new.id and used_at is null and revoked_at is null;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.saved_views_go_with_person()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  delete from saved_view where person_id = new.id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.search_forgets_customer()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  theirs uuid := (to_jsonb(old) ->> tg_argv[0])::uuid;
begin
  with gone as (
    delete from case_search s using matter_head h where h.customer_id = theirs and s.matter_id = h.matter_id
    returning s.matter_id)
  insert into search_due (matter_id) select matter_id from gone;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.search_forgets_matter()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  delete from case_search where matter_id = old.matter_id;
  if found then insert into search_due (matter_id) values (old.matter_id); end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.search_is_gone()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform forget_words(array(select distinct substr(lexeme, 2) from unnest(tsvector_to_array(old.lexemes)) lexeme));
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

CREATE TRIGGER case_attachment_erased AFTER UPDATE OF erased_at ON public.case_attachment FOR EACH ROW WHEN (((new.erased_at IS NOT NULL) AND (old.erased_at IS NULL))) EXECUTE FUNCTION search_forgets_matter();

CREATE TRIGGER case_attachment_is_never_lost BEFORE DELETE ON public.case_attachment FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER case_attachment_no_truncate BEFORE TRUNCATE ON public.case_attachment FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER case_attachment_stays BEFORE UPDATE ON public.case_attachment FOR EACH ROW EXECUTE FUNCTION file_stays();

CREATE TRIGGER case_attachment_chunk_no_truncate BEFORE TRUNCATE ON public.case_attachment_chunk FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER case_attachment_chunk_stays BEFORE DELETE OR UPDATE ON public.case_attachment_chunk FOR EACH ROW EXECUTE FUNCTION file_bytes_stay();

CREATE TRIGGER case_claim_gone AFTER DELETE ON public.case_claim FOR EACH ROW EXECUTE FUNCTION search_forgets_matter();

CREATE TRIGGER case_search_gone AFTER DELETE ON public.case_search FOR EACH ROW EXECUTE FUNCTION search_is_gone();

CREATE TRIGGER company_changed AFTER INSERT OR DELETE OR UPDATE ON public.company FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER customer_erased_in_drafts AFTER UPDATE OF erased_at ON public.customer FOR EACH ROW WHEN (((new.erased_at IS NOT NULL) AND (old.erased_at IS NULL))) EXECUTE FUNCTION draft_forgets_customer();

CREATE TRIGGER customer_renamed AFTER UPDATE OF name ON public.customer FOR EACH ROW WHEN ((new.name IS DISTINCT FROM old.name)) EXECUTE FUNCTION search_forgets_customer('id');

CREATE TRIGGER customer_identifier_gone AFTER DELETE ON public.customer_identifier FOR EACH ROW EXECUTE FUNCTION search_forgets_customer('customer_id');

CREATE TRIGGER dkim_key_changed AFTER INSERT OR DELETE OR UPDATE OF signs_since ON public.dkim_key FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER former_team_changed AFTER INSERT OR DELETE OR UPDATE ON public.former_team FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER leave_changed AFTER INSERT OR DELETE OR UPDATE ON public.leave FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER logo_changed AFTER INSERT OR DELETE OR UPDATE ON public.logo FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER map_signature_no_truncate BEFORE TRUNCATE ON public.map_signature FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER map_signature_stays BEFORE DELETE OR UPDATE ON public.map_signature FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER map_signed AFTER INSERT ON public.map_signature FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER matter_event_append_only BEFORE DELETE OR UPDATE ON public.matter_event FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER matter_event_no_truncate BEFORE TRUNCATE ON public.matter_event FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER matter_head_stays BEFORE DELETE ON public.matter_head FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

CREATE CONSTRAINT TRIGGER matter_ownership_added AFTER INSERT ON public.matter_ownership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.number > 1)) EXECUTE FUNCTION matter_ownership_follows_on();

CREATE CONSTRAINT TRIGGER matter_ownership_changed AFTER DELETE OR UPDATE ON public.matter_ownership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION matter_ownership_follows_on();

CREATE TRIGGER matter_text_erased AFTER UPDATE OF erased_at ON public.matter_text FOR EACH ROW WHEN (((new.erased_at IS NOT NULL) AND (old.erased_at IS NULL))) EXECUTE FUNCTION search_forgets_matter();

CREATE TRIGGER matter_text_erased_in_lists AFTER UPDATE OF erased_at ON public.matter_text FOR EACH ROW WHEN (((new.erased_at IS NOT NULL) AND (old.erased_at IS NULL))) EXECUTE FUNCTION head_forgets_words();

CREATE TRIGGER matter_text_is_never_lost BEFORE DELETE ON public.matter_text FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER matter_text_no_truncate BEFORE TRUNCATE ON public.matter_text FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER matter_text_stays BEFORE UPDATE ON public.matter_text FOR EACH ROW EXECUTE FUNCTION words_stay();

CREATE TRIGGER message_is_never_lost BEFORE DELETE ON public.message FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER message_no_truncate BEFORE TRUNCATE ON public.message FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER message_stays BEFORE UPDATE OF matter_id, id, number, audience, kind, facts, language, to_type, to_value, through, person_id, created_at, salt, erased_at ON public.message FOR EACH ROW EXECUTE FUNCTION message_stays();

CREATE TRIGGER person_changed AFTER INSERT OR DELETE OR UPDATE ON public.person FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER person_left AFTER UPDATE OF active ON public.person FOR EACH ROW WHEN ((old.active AND (NOT new.active))) EXECUTE FUNCTION person_left();

CREATE TRIGGER person_left_saved_views AFTER UPDATE OF active ON public.person FOR EACH ROW WHEN ((old.active AND (NOT new.active))) EXECUTE FUNCTION saved_views_go_with_person();

CREATE TRIGGER rota_changed AFTER INSERT OR DELETE OR UPDATE ON public.rota FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER sending_setting_changed AFTER INSERT OR DELETE OR UPDATE OF revision ON public.sending_setting FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER service_map_began AFTER INSERT ON public.service_map FOR EACH ROW WHEN ((new.status = 'active'::text)) EXECUTE FUNCTION directory_changed();

CREATE TRIGGER service_map_is_never_lost BEFORE DELETE ON public.service_map FOR EACH ROW WHEN ((old.status = ANY (ARRAY['active'::text, 'retired'::text]))) EXECUTE FUNCTION service_map_stays();

CREATE TRIGGER service_map_keeps_its_text BEFORE UPDATE ON public.service_map FOR EACH ROW WHEN (((old.status = ANY (ARRAY['active'::text, 'retired'::text])) AND ((new.text <> old.text) OR (new.status = ANY (ARRAY['draft'::text, 'checked'::text]))))) EXECUTE FUNCTION service_map_stays();

CREATE TRIGGER service_map_went_live AFTER UPDATE ON public.service_map FOR EACH ROW WHEN (((old.status = 'active'::text) <> (new.status = 'active'::text))) EXECUTE FUNCTION directory_changed();

CREATE TRIGGER setting_change_no_truncate BEFORE TRUNCATE ON public.setting_change FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER setting_change_stays BEFORE DELETE OR UPDATE ON public.setting_change FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();

CREATE TRIGGER session_cut_short AFTER UPDATE ON public.sign_in_session FOR EACH ROW WHEN (((new.expires_at < old.expires_at) OR (new.user_id <> old.user_id) OR (new.token <> old.token))) EXECUTE FUNCTION tell_sign_in_ended();

CREATE TRIGGER session_ended AFTER DELETE OR TRUNCATE ON public.sign_in_session FOR EACH STATEMENT EXECUTE FUNCTION tell_sign_in_ended();

CREATE TRIGGER tag_changed AFTER INSERT OR DELETE OR UPDATE ON public.tag FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER team_changed AFTER INSERT OR DELETE OR UPDATE ON public.team FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();

CREATE TRIGGER team_member_changed AFTER INSERT OR DELETE OR UPDATE ON public.team_member FOR EACH STATEMENT EXECUTE FUNCTION directory_changed();
