import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { monday, smallMap } from '../../test/small-company.ts'
import { createAppContext } from '../app-context.ts'
import { settableClock } from '../clock.ts'
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
