-- How much mail each network handed over in each hour, less what proved its sender: what strangers can store in a day is
-- bounded. Counted by the processes that take it, and forgotten after a day.
create table mail_taken (
  hour timestamptz not null,
  network text not null,
  bytes bigint not null,
  primary key (hour, network)
);

-- `tooMuch`: more is handed over than is taken in a day.
alter table trouble drop constraint trouble_kind_check;
alter table trouble add constraint trouble_kind_check
  check (kind in ('mailbox', 'sending', 'listener', 'waiting', 'unreadable', 'tooMuch'));
alter table failing_part drop constraint failing_part_kind_check;
alter table failing_part add constraint failing_part_kind_check check (kind in ('sending', 'listener', 'tooMuch'));
