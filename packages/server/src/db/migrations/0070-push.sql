-- With what push services know this installation (VAPID): made once, since devices are bound to it. The private half is sealed.
create table push_key (
  only_one boolean primary key default true check (only_one),
  public_key text not null,
  sealed bytea not null,
  made_at timestamptz not null
);

-- A device that somebody lets show what they have to do.
create table push_device (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  -- Where its push service takes what is for it, and with what that is encrypted, as its browser gave them.
  endpoint text not null unique check (octet_length(endpoint) <= 2000),
  p256dh text not null check (octet_length(p256dh) <= 200),
  auth text not null check (octet_length(auth) <= 100),
  name text not null check (char_length(name) <= 60),
  language text not null check (char_length(language) <= 35),
  added_at timestamptz not null,
  -- When its push service last took something for it.
  reached_at timestamptz
);
create index push_device_of on push_device (person_id, added_at);

-- What such a device is to show: owed as long as it has a next try, and kept a day, so that it is decided once.
create table push_message (
  device_id uuid not null references push_device (id) on delete cascade,
  matter_id uuid not null,
  message_id uuid not null,
  owed_at timestamptz not null,
  tries smallint not null default 0,
  next_at timestamptz,
  primary key (matter_id, message_id, device_id),
  foreign key (matter_id, message_id) references message (matter_id, id)
);
create index push_message_due on push_message (next_at) where next_at is not null;
create index push_message_kept on push_message (owed_at);
create index push_message_of on push_message (device_id);

-- What somebody was lately told.
create index message_to_person on message (person_id, created_at) where person_id is not null;
