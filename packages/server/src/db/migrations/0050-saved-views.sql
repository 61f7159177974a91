-- Lists that somebody has narrowed and keeps under a name; nobody else's but where its owner, as lead, shows it to a team.
create table saved_view (
  person_id uuid not null references person,
  id uuid not null,
  -- In their order, from 0.
  place smallint not null,
  name text not null,
  list text not null,
  narrowing jsonb not null,
  team text,
  primary key (person_id, id)
);

-- Whoever has left looks at no list any more.
create function saved_views_go_with_person() returns trigger language plpgsql as $$
begin
  delete from saved_view where person_id = new.id;
  return null;
end $$;
create trigger person_left_saved_views after update of active on person for each row
  when (old.active and not new.active) execute function saved_views_go_with_person();
