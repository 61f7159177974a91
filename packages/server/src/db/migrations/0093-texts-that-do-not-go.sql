-- A line whose SMS the provider does not take is a part that fails, as one that can't be rung is.
alter table failing_part drop constraint failing_part_kind_check;
alter table failing_part add constraint failing_part_kind_check check (kind in ('sending', 'listener', 'tooMuch', 'flood', 'phone', 'sms'));
-- What came by telephone or SMS and is not taken in waits as mail does.
alter table trouble drop constraint trouble_kind_check;
alter table trouble add constraint trouble_kind_check
  check (kind in ('mailbox', 'sending', 'listener', 'waiting', 'unreadable', 'tooMuch', 'flood', 'deadline', 'phone', 'sms',
    'callsWait', 'textsWait'));
