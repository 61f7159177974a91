import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { monday, smallMap } from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { settableClock } from '../clock/clock.ts'
import { readSettings } from '../config/read-settings.ts'
import { findVersion, listVersions } from '../service-maps/versions.ts'
import { migrate } from './migrate.ts'
import { ownMigrations } from './migration-file.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await createTestDatabase({ empty: true })
  folder = await mkdtemp(join(tmpdir(), 'buckstop-earlier-'))
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

test('what contacts of earlier versions gave becomes claims, what was shown stays, and links go on', async () => {
  const earlier = await createTestDatabase({ empty: true })
  const claimed = await mkdtemp(join(tmpdir(), 'buckstop-earlier-'))
  try {
    for (const name of (await readdir(ownMigrations)).filter((file) => file < '0008')) {
      await cp(join(ownMigrations, name), join(claimed, name))
    }
    await migrate(earlier.url, { folder: claimed })
    const { pool } = earlier
    const id = (n: number): string => `00000000-0000-7000-8000-00000000000${n}`
    await pool.query(`alter table case_head drop constraint case_head_owner_is_able,
        drop constraint case_head_ownership_is_current, drop constraint case_head_owner_id_fkey;
      insert into customer (id, language, created_at) values ('${id(1)}', 'en', now());
      insert into case_head (case_id, reference, customer_id, status, owner_id, team, ownership_number, version,
        last_hash, state, language, imported, opened_at, changed_at, heard_at, opening)
      select c::uuid, c, '${id(1)}', 'open', '${id(9)}', 'Care', 1, 1, '', '{}', 'en', false, now(), now(), now(), 'x'
      from unnest(array['${id(2)}', '${id(3)}']) c;
      insert into customer_identifier (type, value, written, customer_id, checked_at, receipt_at) values
        ('email', 'shown@example.org', 'Shown@example.org', '${id(1)}', '2026-01-01Z', '2025-12-31Z'),
        ('email', 'given@example.org', 'given@example.org', '${id(1)}', null, '2026-01-02Z'),
        ('phone', '+34600', '+34 600', '${id(1)}', null, null);
      insert into case_link values (sha256('a'), '${id(2)}', 'email', 'given@example.org', now(), now() + '1 year');`)
    expect((await migrate(earlier.url)).applied).toContain('0008-claims')
    const table = async (sql: string) => (await pool.query<Record<string, unknown>>(sql)).rows
    expect(
      await table('select type, value, written, customer_id, how, proved_at from customer_identifier'),
    ).toEqual([
      {
        type: 'email',
        value: 'shown@example.org',
        written: 'Shown@example.org',
        customer_id: id(1),
        how: 'mail',
        proved_at: new Date('2026-01-01Z'),
      },
    ])
    const phone = { type: 'phone', value: '+34600', written: '+34 600' }
    const email = { type: 'email', value: 'given@example.org', written: 'given@example.org' }
    expect(
      await table('select matter_id, type, value, written from case_claim order by matter_id, type'),
    ).toEqual(
      [id(2), id(3)].flatMap((caseId) => [
        { matter_id: caseId, ...email },
        { matter_id: caseId, ...phone },
      ]),
    )
    expect(await table('select address from address_receipt order by address')).toEqual([
      { address: 'given@example.org' },
      { address: 'shown@example.org' },
    ])
    expect(await table('select identifier_value from case_link')).toEqual([
      { identifier_value: 'given@example.org' },
    ])
  } finally {
    await earlier.drop()
    await rm(claimed, { recursive: true })
  }
})

test('a company from before there were versions goes on, its map being the first', async () => {
  for (const name of (await readdir(ownMigrations)).filter((file) => file < '0005')) {
    await cp(join(ownMigrations, name), join(folder, name))
  }
  expect(await migrate(database.url, { folder })).toMatchObject({ version: 4 })
  const { pool } = database
  const person = '00000000-0000-7000-8000-000000000001'
  await pool.query(
    `insert into person (id, first_name, surname, email, role, presence_since, time_zone, shifts)
     values ($1, 'Ana', 'Ruiz', 'ana@small.example', 'admin', now(), 'Etc/UTC', '[[],[],[],[],[],[],[]]')`,
    [person],
  )
  await pool.query(
    `insert into company (name, time_zone, country, fallback_team, map) values ('Small', 'Etc/UTC', 'GB', 'Care', $1)`,
    [smallMap],
  )
  await pool.query(
    `insert into team (name, lead_id, reports_to, leader, time_zone, hours)
     select name, $1, above, above is null, 'Etc/UTC', '[[],[],[],[],[],[],[]]'
     from (values ('Desk', 'Executive'), ('Care', 'Executive'), ('Relations', 'Executive'), ('Executive', null)) t(name, above)`,
    [person],
  )
  expect((await migrate(database.url)).applied).toContain('0005-service-maps')

  const log = pino({ level: 'silent' })
  const app = createAppContext({ pool, clock: settableClock(monday), log, settings: readSettings({}, {}) })
  const kept = await findVersion(app.db, 'active')
  expect(kept).toMatchObject({ version: 1, status: 'active', text: smallMap, safe: null, findings: null })
  const snapshot = await app.directory.fresh()
  expect(snapshot.company).toMatchObject({ name: 'Small', mapVersion: 1 })
  expect(snapshot.teamOf('phone')).toBe('Desk')
  expect(snapshot.directory.teams.get('Desk')?.ways).toContainEqual({ to: 'Care', by: 'pass' })
  expect((await migrate(database.url)).applied).toEqual([])
  expect(await listVersions(app.db, null, 10)).toHaveLength(1)
})

test('files of whom nothing proves count towards their quota, also those from before they were counted', async () => {
  const earlier = await createTestDatabase({ empty: true })
  const uncounted = await mkdtemp(join(tmpdir(), 'buckstop-earlier-'))
  try {
    for (const name of (await readdir(ownMigrations)).filter((file) => file < '0024')) {
      await cp(join(ownMigrations, name), join(uncounted, name))
    }
    await migrate(earlier.url, { folder: uncounted })
    const { pool } = earlier
    const id = (n: number): string => `00000000-0000-7000-8000-00000000000${n}`
    await pool.query(`alter table case_head drop constraint case_head_owner_is_able,
        drop constraint case_head_ownership_is_current, drop constraint case_head_owner_id_fkey;
      alter table case_contact drop constraint case_contact_person_id_fkey;
      insert into customer (id, language, created_at)
      select c::uuid, 'en', now() from unnest(array['${id(1)}', '${id(2)}']) c;
      insert into case_head (case_id, reference, customer_id, status, owner_id, team, ownership_number, version,
        last_hash, state, state_version, language, imported, opened_at, changed_at, heard_at, opening)
      select c::uuid, c, c::uuid, 'open', '${id(9)}', 'Care', 1, 1, '', '{}', 1, 'en', false, now(), now(), now(), 'x'
      from unnest(array['${id(1)}', '${id(2)}']) c;
      insert into customer_identifier (type, value, written, customer_id, how, proved_at)
      values ('email', 'shown@example.org', 'shown@example.org', '${id(2)}', 'mail', now());
      insert into case_contact (case_id, id, number, direction, channel, text_id, at, person_id, second_hand)
      select c, i::uuid, 1, d, 'web', '${id(9)}', '2026-01-02Z', p::uuid, false from
        (values ('${id(1)}'::uuid), ('${id(2)}')) cases(c), (values ('${id(3)}', 'received', null),
          ('${id(4)}', 'received', '${id(9)}'), ('${id(5)}', 'made', '${id(9)}')) contacts(i, d, p);
      insert into case_attachment (case_id, id, contact_id, name, media_type, size, sha256, erased_at)
      select case_id, id, id, 'photo', 'image/png', 100000, ''::bytea, null::timestamptz from case_contact
      union all select case_id, '${id(6)}', id, 'small', 'image/png', 10, '', null from case_contact where id = '${id(3)}'
      union all select case_id, '${id(7)}', id, '', '', 10, '', now() from case_contact where id = '${id(3)}';`)
    expect((await migrate(earlier.url)).applied).toContain('0024-files-from-before')
    const { rows } = await pool.query('select * from received_file order by attachment_id')
    const counted = {
      matter_id: id(1),
      sender: '',
      known: false,
      through: null,
      received_at: new Date('2026-01-02Z'),
    }
    expect(rows).toEqual([
      { ...counted, attachment_id: id(3), bytes: '100000' },
      { ...counted, attachment_id: id(6), bytes: '65536' },
    ])
  } finally {
    await earlier.drop()
    await rm(uncounted, { recursive: true })
  }
})
