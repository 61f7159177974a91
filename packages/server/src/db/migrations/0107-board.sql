-- The member of the board who stands above the top of every ladder.
alter table company add column board_id uuid references person (id);
