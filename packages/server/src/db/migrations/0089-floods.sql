-- Cases of a flood: alike and not gathered yet, by whose they are; gathered, by what gathers them; and which came from a
-- network, by when. Few of all cases stand in the first two.
create index matter_head_alike on matter_head (owner_id, team)
  where kind = 'case' and status = 'open' and state ? 'flood' and (state #>> '{flood,among,flood}') is null;
create index matter_head_flood on matter_head ((state #>> '{flood,among,flood}'), matter_id)
  where (state #>> '{flood,among,flood}') is not null;
create index came_from_network on came_from (network, at);

-- Floods that were answered or have ended, and whose cases have to hear of it.
create table flood_work (
  flood_id uuid primary key references matter_head (matter_id),
  since timestamptz not null
);
create index flood_work_since on flood_work (since);
