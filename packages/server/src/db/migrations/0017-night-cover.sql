-- Networks that had people called to danger without proof lately: they call people again only some minutes later. No
-- case is named and no address is whole; rows go when they decide nothing any more, and are worth nothing after a crash.
create unlogged table danger_network (
  -- A /24, or of IPv6 a /64. Hashed it would hide nothing: there are too few of them.
  network text primary key,
  called_at timestamptz not null
);
create index danger_network_called on danger_network (called_at);

-- A company without night cover is told so at every start and on the People page, until a leader has signed why.
create table night_cover_reason (
  id uuid primary key,
  signed_by uuid not null references person (id),
  signed_at timestamptz not null,
  words text not null
);
create index night_cover_reason_signed on night_cover_reason (signed_at, id);
