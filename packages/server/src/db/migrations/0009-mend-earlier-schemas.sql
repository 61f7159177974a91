-- Migrations 0001, 0003 and 0007 were altered after databases had applied them. Whatever stood in the one that was
-- applied, the schema is the same from here on.

-- 0001: which cases of a customer are open is read from the index.
do $$ begin
  if (select indexdef not like '%status%' from pg_indexes where schemaname = current_schema and indexname = 'case_head_customer') then
    drop index case_head_customer;
    create index case_head_customer on case_head (customer_id, status, changed_at desc, case_id);
  end if;
end $$;

create or replace function ledger_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is never taken away from', tg_table_name using errcode = 'restrict_violation';
end $$;

create or replace function case_ownership_follows_on() returns trigger language plpgsql as $$
declare
  changed case_ownership := coalesce(new, old);
  torn integer;
begin
  select o.number into torn
  from case_ownership o
  left join case_ownership b on b.case_id = o.case_id and b.number = o.number - 1
  where o.case_id = changed.case_id and o.number in (changed.number, changed.number + 1) and o.number > 1
    and case when o.because in ('reopened', 'takenApart') then b.until is null or b.until > o.since
             else b.until is distinct from o.since end
  limit 1;
  if torn is not null then
    raise exception 'ownership % of case % leaves a gap', torn, changed.case_id using errcode = 'restrict_violation';
  end if;
  return null;
end $$;

do $$ begin
  if exists (select from pg_trigger where tgrelid = 'case_ownership'::regclass and tgname = 'case_ownership_without_gap') then
    drop trigger case_ownership_without_gap on case_ownership;
    create constraint trigger case_ownership_added after insert on case_ownership
      deferrable initially deferred for each row when (new.number > 1) execute function case_ownership_follows_on();
    create constraint trigger case_ownership_changed after update or delete on case_ownership
      deferrable initially deferred for each row execute function case_ownership_follows_on();
  end if;
end $$;

create or replace trigger case_head_stays before delete on case_head for each row execute function ledger_is_append_only();

create index if not exists case_head_led on case_head using gin ((state -> 'escalations') jsonb_path_ops)
  where status = 'open' and state -> 'escalations' <> '[]';

-- Where a case's mails go, between the same columns as in a new database. Of cases from before, that is the only
-- address of a customer who has one; of several, none came with this case for all we know.
do $$ begin
  if not exists (select from pg_attribute where attrelid = 'case_head'::regclass and attname = 'email' and not attisdropped) then
    alter table case_head drop column owner_must_be_able cascade;
    alter table case_head add column email text;
    alter table case_head
      add column owner_must_be_able boolean generated always as (case when status = 'open' then true end) stored;
    update case_head h set email = (
      select min(value) from (
        select value from customer_identifier where customer_id = h.customer_id and type = 'email'
        union
        select value from case_claim where case_id = h.case_id and type = 'email' and value is not null) known
      having count(*) = 1);
    -- What hangs on both is checked before their tables can be altered again.
    set constraints all immediate;
    alter table case_head
      add constraint case_head_owner_is_able foreign key (owner_id, owner_must_be_able)
        references person (id, can_own) deferrable initially deferred,
      add constraint case_head_ownership_is_current foreign key (case_id, ownership_number, owner_id, owner_must_be_able)
        references case_ownership (case_id, number, owner_id, current) deferrable initially deferred;
    set constraints all deferred;
  end if;
end $$;

create index if not exists case_head_owner_able on case_head (owner_id, owner_must_be_able)
  where owner_must_be_able is not null;

-- 0003: lists walk an index in their own order; words and names are searched.
drop index if exists case_head_changed;
create index if not exists case_head_changed_open on case_head (changed_at desc, case_id desc) where status = 'open';
create index if not exists case_head_changed_ended on case_head (changed_at desc, case_id desc) where status = 'ended';
create index if not exists case_head_owner_ended on case_head (owner_id, changed_at desc, case_id desc)
  where status = 'ended';
create index if not exists case_head_team_ended on case_head (team, changed_at desc, case_id desc) where status = 'ended';
create index if not exists case_text_search on case_text using gin (to_tsvector('simple', left(words, 20000)));
create index if not exists customer_name_search on customer using gin (name gin_trgm_ops);

-- 0007: guesses are counted by account and browser; those counted before are worth nothing.
do $$ begin
  if exists (select from pg_attribute where attrelid = 'sign_in_guess'::regclass and attname = 'key' and not attisdropped) then
    drop table sign_in_guess;
    create unlogged table sign_in_guess (
      account bytea not null,
      device bytea not null,
      count integer not null,
      last_at timestamptz not null,
      primary key (account, device)
    );
    create index sign_in_guess_last on sign_in_guess (last_at);
  end if;
end $$;
