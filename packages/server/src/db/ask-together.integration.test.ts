import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { askTogether, question } from './ask-together.ts'
import { createKysely, createPool } from './pool.ts'
import { isStalePlan } from './prepared.ts'
import type { Tables } from './tables.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase({ empty: true })
  await database.pool.query(`create table thing (name text); insert into thing values ('lamp')`)
})
afterAll(async () => await database.drop())

/** A pool of one connection, so that whatever is left in it meets the next who asks. */
const alone = (statementTimeoutMs = 5_000) => {
  const pool = createPool({ url: database.url, max: 1, statementTimeoutMs, connectTimeoutMs: 5_000 })
  return { pool, db: createKysely<Tables>(pool) }
}
const nameOfThing = question(sql<{ name: string }>`select name from thing`, ([row]) => row?.name)
const number = (value: number) =>
  question(sql<{ value: number }>`select ${value}::int as value`, ([row]) => row?.value)
const divided = (by: number) =>
  question(sql<{ value: number }>`select 1 / ${by}::int as value`, () => 'divided')
const slow = (seconds: number) => question(sql`select pg_sleep(${seconds}::float)`, () => 'slept')

test('a statement that fails or times out among others fails alone: each of the others has its own answer', async () => {
  const { pool, db } = alone(300)
  const answers = await askTogether({ db, pool }, async (ask) =>
    Promise.allSettled([ask(number(1)), ask(divided(0)), ask(number(2)), ask(slow(2)), ask(number(3))]),
  )
  expect(answers).toMatchObject([
    { value: 1 },
    { status: 'rejected', reason: { code: '22012' } },
    { value: 2 },
    { status: 'rejected', reason: { code: '57014' } },
    { value: 3 },
  ])
  expect(pool.idleCount).toBe(1)
  await pool.end()
})

test('of a connection that breaks midway nothing hangs, and the next one asks on another', async () => {
  const { pool, db } = alone()
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid')
  const asked = askTogether({ db, pool }, async (ask) =>
    Promise.allSettled([ask(number(1)), ask(slow(3)), ask(number(2))]),
  )
  await database.pool.query('select pg_sleep(0.2), pg_terminate_backend($1)', [rows[0]?.pid])
  expect(await asked).toMatchObject([{ value: 1 }, { status: 'rejected' }, { status: 'rejected' }])
  expect(await askTogether({ db, pool }, async (ask) => await ask(number(4)))).toBe(4)
  await pool.end()
})

test('nothing is asked once one has failed, when the connection may be somebody else’s', async () => {
  const { pool, db } = alone()
  const late: unknown[] = []
  const asked = askTogether({ db, pool }, async (ask) => {
    const goOn = async () => {
      await ask(divided(1))
      await new Promise((resolve) => setTimeout(resolve, 200))
      await ask(number(5))
    }
    return await Promise.all([goOn().catch((thrown: unknown) => late.push(thrown)), ask(divided(0))])
  })
  await expect(asked).rejects.toMatchObject({ code: '22012' })
  await expect.poll(() => late).toEqual([new Error('asked after all was answered')])
  await pool.end()
})

test('a migration that changes the type of a column leaves no plan behind that fails for ever', async () => {
  const { pool, db } = alone()
  const ask = async () =>
    await askTogether({ db, pool }, async (one) => await Promise.all([one(nameOfThing), one(number(6))]))
  expect(await ask()).toEqual(['lamp', 6])
  await database.pool.query('alter table thing alter column name type varchar(20)')
  expect(await ask()).toEqual(['lamp', 6])
  await database.pool.query('alter table thing alter column name type text')
  // In a transaction it can't be asked again, but whoever tries again can.
  const within = async () =>
    await db
      .transaction()
      .execute(async (trx) => await sql<{ name: string }>`select name from thing`.execute(trx))
  expect(await within().catch((thrown: unknown) => isStalePlan(thrown))).toBe(true)
  expect((await within()).rows).toEqual([{ name: 'lamp' }])
  expect(await ask()).toEqual(['lamp', 6])
  await pool.end()
})
