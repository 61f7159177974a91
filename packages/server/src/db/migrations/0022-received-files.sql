-- Bytes of files by who sent them: of everybody for an hour, of those whom nothing proves until something does.
create table received_file (
  case_id uuid not null,
  attachment_id uuid not null,
  -- A network (`networkOf`) of somebody whom nothing proves; else a customer, or one of ours.
  sender text not null,
  known boolean not null,
  bytes bigint not null check (bytes > 0),
  received_at timestamptz not null,
  primary key (case_id, attachment_id)
);
create index received_file_passing on received_file (received_at) where known;
