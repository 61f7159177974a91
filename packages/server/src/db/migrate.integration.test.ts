import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { migrate, schemaVersion } from './migrate.ts'

describe('migrate', () => {
  let database: TestDatabase
  let folder: string

  beforeEach(async () => {
    database = await createTestDatabase({ empty: true })
    folder = await mkdtemp(join(tmpdir(), 'buckstop-migrations-'))
    await put('0001-first.sql', 'create table first (id integer); create table second (id integer)')
    await put('0002-more.sql', 'alter table first add column name text')
  })

  afterEach(async () => {
    await database.drop()
    await rm(folder, { recursive: true })
  })

  const put = async (name: string, sql: string): Promise<void> => await writeFile(join(folder, name), sql)
  const up = async () => await migrate(database.url, { folder, jobs: false })

  test('applies what is missing, in order, once', async () => {
    expect(await schemaVersion(database.pool)).toBe(0)
    expect(await up()).toEqual({ applied: ['0001-first', '0002-more'], version: 2 })
    expect(await up()).toEqual({ applied: [], version: 2 })
    await put('0003-index.sql', 'create index on first (name)')
    expect(await up()).toEqual({ applied: ['0003-index'], version: 3 })
    expect(await schemaVersion(database.pool)).toBe(3)
  })

  test('ten installs at once apply each migration once and agree on the result', async () => {
    const results = await Promise.all(
      Array.from({ length: 10 }, async () => await migrate(database.url, { folder })),
    )
    expect(results.flatMap((result) => result.applied).toSorted()).toEqual(['0001-first', '0002-more'])
    expect(results.map((result) => result.version)).toEqual(Array.from({ length: 10 }, () => 2))
    await database.pool.query(`select graphile_worker.add_job('there', '{}')`)
  })

  test('a migration that fails leaves no trace, names its line, and those before it stay', async () => {
    await put('0003-wrong.sql', 'create table third (id integer);\n\nselect nothing from nowhere;')
    await expect(up()).rejects.toMatchObject({
      code: 'schema-failed',
      message: expect.stringContaining('0003-wrong (line 3)'),
    })
    expect(await schemaVersion(database.pool)).toBe(2)
    const { rows } = await database.pool.query(`select to_regclass('third') as third`)
    expect(rows).toEqual([{ third: null }])
  })

  test('says so where its user may not create anything', async () => {
    await database.pool.query('revoke create on schema public from pg_database_owner')
    await expect(up()).rejects.toMatchObject({
      code: 'schema-failed',
      message: expect.stringContaining('permission denied'),
    })
  })

  test('refuses a migration that was altered after it was applied', async () => {
    await up()
    await put('0001-first.sql', 'create table first (id bigint)')
    await expect(up()).rejects.toMatchObject({ code: 'schema-changed' })
  })

  test('takes other line ends for the same migration', async () => {
    await put('0003-lines.sql', 'create table third (\n id integer\n)')
    await up()
    await put('0003-lines.sql', 'create table third (\r\n id integer\r\n)')
    expect(await up()).toEqual({ applied: [], version: 3 })
  })

  test('refuses a database that a newer version migrated', async () => {
    await up()
    await rm(join(folder, '0002-more.sql'))
    await expect(up()).rejects.toMatchObject({ code: 'schema-newer' })
  })

  test.each(['0004-gap.sql', '0002-twice.sql', 'three.sql', '0003-Upper.sql'])('refuses %s', async (name) => {
    await put(name, 'select 1')
    await expect(up()).rejects.toMatchObject({ code: 'schema-gap' })
    expect(await schemaVersion(database.pool)).toBe(0)
  })
})
