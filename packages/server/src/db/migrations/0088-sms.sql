-- Numbers that write to a line of ours by SMS: into which case what they write goes on, whether they want no SMS, and how
-- many answers went by themselves in the day that began with the first.
create table sms_number (
  line_id uuid not null references phone_line (id) on delete cascade,
  number text not null,
  -- Null where nothing of theirs led to a case.
  matter_id uuid,
  began_at timestamptz,
  spoke_at timestamptz,
  stopped_at timestamptz,
  counted_from timestamptz,
  counted integer not null default 0,
  primary key (line_id, number)
);
create index sms_number_matter on sms_number (matter_id) where matter_id is not null;

-- What is to go to a number by SMS. Its words are made, or read where they stand, as it goes.
create table sms_out (
  id uuid primary key,
  line_id uuid not null references phone_line (id) on delete cascade,
  number text not null,
  matter_id uuid not null,
  -- What one of us wrote; null for the answer that goes by itself.
  contact_id uuid unique,
  created_at timestamptz not null,
  next_at timestamptz not null,
  tries integer not null default 0,
  sent_at timestamptz,
  -- Given up: `stopped`, `refused`, `tries` or `gone`.
  failed_at timestamptz,
  failure text
);
create index sms_out_due on sms_out (next_at) where sent_at is null and failed_at is null;

-- What one of us wrote by SMS, so that it goes.
create index case_contact_made_by_sms on case_contact (at) where direction = 'made' and channel = 'sms';
