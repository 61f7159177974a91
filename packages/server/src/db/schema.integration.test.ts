import { afterAll, expect, test } from 'vitest'
import { createTestDatabase } from '../../test/database.ts'
import { dumpSchema } from './dump-schema.ts'

const migrated = await createTestDatabase()
const empty = await createTestDatabase({ empty: true })
afterAll(async () => {
  await migrated.drop()
  await empty.drop()
})

test('schema.sql is what the migrations make (npm test -- --project integration schema -u writes it anew)', async () => {
  await expect(await dumpSchema(migrated.pool)).toMatchFileSnapshot('schema.sql')
})

test('the dump shows every kind of thing a migration can make, and does not depend on the order of making', async () => {
  const forth = `
    create extension pg_trgm;
    create type mood as enum ('calm', 'cross');
    create domain short as text check (length(value) < 10);
    create table owner (id bigint generated always as identity primary key, name short not null default 'me',
      mood mood, loud text generated always as (upper(name)) stored);
    create table thing (id uuid primary key, owner bigint references owner, unique (owner, id));
    create index thing_by_owner on thing (owner) where owner > 3;
    create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
    create trigger touched before update on thing for each row execute function touch();
    create view loud_owner as select loud from owner;
    comment on column thing.owner is 'who has it';`
  await empty.pool.query(forth)
  const first = await dumpSchema(empty.pool)
  await empty.pool.query(`
    drop view loud_owner; drop table thing; drop function touch(); drop table owner; drop domain short;
    drop type mood; drop extension pg_trgm;`)
  expect(await dumpSchema(empty.pool)).toBe('\n')
  await empty.pool.query(`create table unrelated (id int); ${forth} drop table unrelated;`)
  expect(await dumpSchema(empty.pool)).toBe(first)
  for (const part of [
    'create extension pg_trgm;',
    `create type public.mood as enum ('calm', 'cross');`,
    'create domain public.short as text CHECK',
    `name short default 'me'::text not null`,
    'id bigint generated always as identity not null',
    'loud text generated always as (upper((name)::text)) stored',
    'constraint thing_pkey PRIMARY KEY (id)',
    'constraint thing_owner_fkey FOREIGN KEY (owner) REFERENCES owner(id)',
    'CREATE INDEX thing_by_owner ON public.thing USING btree (owner) WHERE (owner > 3);',
    'CREATE OR REPLACE FUNCTION public.touch()',
    'CREATE TRIGGER touched BEFORE UPDATE ON public.thing',
    'create view public.loud_owner as',
    `comment on column thing.owner is 'who has it';`,
  ]) {
    expect(first).toContain(part)
  }
})
