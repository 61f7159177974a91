-- A message that was sent, and that a mail server of the other side sent back for good: since when we know, and its
-- status (RFC 3463) where it gave one.
alter table message
  add column came_back_at timestamptz,
  add column came_back_status text check (char_length(came_back_status) <= 20);
