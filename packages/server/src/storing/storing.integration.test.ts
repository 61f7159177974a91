import { createPool } from '../db/pool.ts'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HealthSources, watchHealth } from '../health/health.ts'
import { canStore } from './probe-storing.ts'
import { createStoring } from './storing.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(async () => await database.drop())

const coded = (code: string): Error => Object.assign(new Error('refused'), { code })

const parts: Omit<HealthSources, 'pool' | 'storing'> = {
  parts: () => [],
  doesMailWork: async () => await Promise.resolve(true),
  listeners: {},
}

describe('whether what comes in can be stored', () => {
  test('is tried without leaving anything', async () => {
    expect(await canStore(database.pool, 5_000)).toBe(true)
    expect((await database.pool.query('select 1 from rate_count')).rows).toEqual([])
  })

  test('is no in a database that takes no writes, while it answers', async () => {
    await database.pool.query(
      `do $$ begin execute format('alter database %I set default_transaction_read_only = on', current_database()); end $$`,
    )
    const pool = createPool({ url: database.url })
    const health = watchHealth({ pool, storing: createStoring(), ...parts })
    expect(await health()).toMatchObject({ status: 'failing', database: 'ok', intake: 'failing' })
    await pool.end()
    const writing = createPool({ url: database.url, max: 1 })
    await writing.query('set default_transaction_read_only = off')
    await writing.query(
      `do $$ begin execute format('alter database %I reset default_transaction_read_only', current_database()); end $$`,
    )
    await writing.end()
    const again = createPool({ url: database.url })
    expect(await watchHealth({ pool: again, storing: createStoring(), ...parts })()).toMatchObject({
      status: 'ok',
      intake: 'ok',
    })
    await again.end()
  })

  test('is no for a while after somebody failed to store', async () => {
    let now = 0
    const storing = createStoring(() => now)
    const health = watchHealth({ pool: database.pool, storing, ...parts })
    expect(await health()).toMatchObject({ status: 'ok', intake: 'ok' })
    for (const code of ['23505', '40001', '57014', 'ECONNRESET']) storing.failed(coded(code))
    storing.failed('anything')
    expect(await health()).toMatchObject({ status: 'ok' })
    for (const code of ['53100', '25006', '42501', '58030', 'ENOSPC', 'EROFS']) {
      storing.failed(coded(code))
      expect(await health()).toMatchObject({ status: 'failing', database: 'ok', intake: 'failing' })
      now += 31_000
      expect(await health()).toMatchObject({ status: 'ok', intake: 'ok' })
    }
  })
})
