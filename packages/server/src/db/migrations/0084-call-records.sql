-- Calls that came in, as a telephone exchange tells of them: held against contacts, so that somebody has to see to one
-- that left none. Calls in which nobody can have been heard, and those that we made, are not kept.
create table call_record (
  id uuid primary key,
  -- Of what tells it apart from another: told again, it is the same.
  digest bytea not null unique,
  line text not null check (char_length(line) between 1 and 200),
  -- The channel of the service map for which that line stands; null where nobody has said.
  door text,
  -- Which it reached then.
  team text not null,
  -- Who called, in the form in which numbers are compared; null where it was withheld, and once somebody saw to it.
  number text check (char_length(number) <= 200),
  -- Whose line it was, or who took it.
  person_id uuid references person (id),
  started_at timestamptz not null,
  seconds integer not null check (seconds between 0 and 86400),
  listed_at timestamptz not null,
  -- By when somebody sees to it, and when it goes to the next above, where there is one then.
  due_at timestamptz not null,
  rises_at timestamptz not null,
  risen integer not null default 0,
  -- `open`: it left no contact yet. `written`: a contact was found. `joined`: somebody says which contact it was.
  -- `takenUp`: a case was opened from it. `explained`: nobody was there, and why. `old`: nobody could say any more.
  state text not null check (state in ('open', 'written', 'joined', 'takenUp', 'explained', 'old')),
  matter_id uuid,
  contact_id uuid,
  settled_by uuid references person (id),
  settled_at timestamptz,
  why text check (char_length(why) <= 2000),
  -- When contacts were last looked through for it.
  looked_at timestamptz not null
);
create index call_record_open on call_record (team, risen, started_at) where state = 'open';
create index call_record_look on call_record (looked_at) where state = 'open';
create index call_record_rises on call_record (rises_at) where state = 'open';
create index call_record_started on call_record (started_at);
create index call_record_contact on call_record (contact_id) where contact_id is not null;

-- What a colleague took by telephone, so that a call of theirs finds it.
create index case_contact_taken_by_phone on case_contact (person_id, at) where direction = 'received' and channel = 'phone';
