-- What has an owner, clocks and a story is a matter, and a case is one kind of it. The tables of any matter are named so,
-- and every table names the matter that a row is of alike; what only a case has keeps its name.
alter table case_head rename to matter_head;
alter table case_event rename to matter_event;
alter table case_ownership rename to matter_ownership;
alter table case_text rename to matter_text;
alter table case_duty rename to matter_duty;
alter table case_reference rename to matter_reference;
alter function case_ownership_follows_on() rename to matter_ownership_follows_on;

do $$
declare
  own constant text := '^case_(head|event|ownership|text|duty|reference)_';
  one record;
begin
  for one in select c.relname as of_table from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attname = 'case_id'
  loop
    execute format('alter table %I rename column case_id to matter_id', one.of_table);
  end loop;
  for one in select k.conname as name, c.relname as of_table from pg_constraint k join pg_class c on c.oid = k.conrelid
    where c.relnamespace = current_schema()::regnamespace and (k.conname ~ own or k.conname ~ '_case_id_')
  loop
    execute format('alter table %I rename constraint %I to %I', one.of_table, one.name,
      replace(regexp_replace(one.name, own, 'matter_\1_'), '_case_id_', '_matter_id_'));
  end loop;
  for one in select c.relname as name from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'i' and c.relname ~ own
  loop
    execute format('alter index %I rename to %I', one.name, regexp_replace(one.name, own, 'matter_\1_'));
  end loop;
  for one in select t.tgname as name, c.relname as of_table from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal and t.tgname ~ own
  loop
    execute format('alter trigger %I on %I rename to %I', one.name, one.of_table,
      regexp_replace(one.name, own, 'matter_\1_'));
  end loop;
end $$;

-- Which rules it goes by. What only some kinds have is null for the others.
alter table matter_head add column kind text not null default 'case';
alter table matter_head alter column kind drop default;
alter table matter_head
  alter column customer_id drop not null,
  alter column language drop not null,
  alter column heard_at drop not null,
  drop constraint matter_head_ending_check,
  add constraint matter_head_ending_of_case check (kind <> 'case' or ending in
    ('solved', 'lapsed', 'finalPosition', 'noProblem', 'withdrawn', 'endedElsewhere', 'merged')),
  add constraint matter_head_case_is_whole check
    (kind <> 'case' or (customer_id is not null and language is not null and heard_at is not null));

-- By which version the states of each kind are folded.
alter table folded_by add column kind text not null default 'case';
alter table folded_by alter column kind drop default;
alter table folded_by drop column only_one;
alter table folded_by add primary key (kind);

create or replace function matter_ownership_follows_on() returns trigger language plpgsql as $$
declare
  changed matter_ownership := coalesce(new, old);
  torn integer;
begin
  select o.number into torn
  from matter_ownership o
  left join matter_ownership b on b.matter_id = o.matter_id and b.number = o.number - 1
  where o.matter_id = changed.matter_id and o.number in (changed.number, changed.number + 1) and o.number > 1
    and case when o.because in ('reopened', 'takenApart') then b.until is null or b.until > o.since
             else b.until is distinct from o.since end
  limit 1;
  if torn is not null then
    raise exception 'ownership % of matter % leaves a gap', torn, changed.matter_id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

create or replace function words_stay() returns trigger language plpgsql as $$
begin
  if new.salt is not null and old.salt is null and old.erased_at is null and to_jsonb(new) - 'salt' = to_jsonb(old) - 'salt'
    then return new; end if;
  if new.erased_at is not null and new.salt is null and new.words = ''
    and (new.matter_id, new.id, new.author) = (old.matter_id, old.id, old.author) then return new; end if;
  raise exception 'words are never altered, only erased' using errcode = 'restrict_violation';
end $$;

create or replace function message_stays() returns trigger language plpgsql as $$
begin
  if new.salt is not null and old.salt is null and old.erased_at is null and to_jsonb(new) - 'salt' = to_jsonb(old) - 'salt'
    then return new; end if;
  if new.erased_at is not null and new.salt is null and new.to_value is null and new.facts = '{}'
    and (new.matter_id, new.id, new.number, new.audience, new.kind)
      = (old.matter_id, old.id, old.number, old.audience, old.kind)
    then return new; end if;
  raise exception 'what a message says is never altered, only erased' using errcode = 'restrict_violation';
end $$;

create or replace function file_stays() returns trigger language plpgsql as $$
begin
  if new.salt is not null and old.salt is null and old.erased_at is null and to_jsonb(new) - 'salt' = to_jsonb(old) - 'salt'
    then return new; end if;
  if new.erased_at is not null and new.salt is null and new.name = '' and new.sha256 = ''
    and (new.matter_id, new.id, new.contact_id) = (old.matter_id, old.id, old.contact_id) then return new; end if;
  raise exception 'files are never altered, only erased' using errcode = 'restrict_violation';
end $$;

create or replace function file_bytes_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select from case_attachment a
    where a.matter_id = old.matter_id and a.id = old.attachment_id and a.erased_at is not null) then return old; end if;
  raise exception 'files are never altered, only erased' using errcode = 'restrict_violation';
end $$;
