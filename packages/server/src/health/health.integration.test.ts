import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { watchHealth } from './health.ts'
import { createStoring } from '../storing/storing.ts'

let database: TestDatabase
let asked = 0
beforeAll(async () => {
  database = await createTestDatabase()
  database.pool.on('acquire', () => {
    asked += 1
  })
})
afterAll(async () => {
  await database.drop()
})

test('asks the database once a second and tries its writing once in ten, however often it is asked itself; and knows of its own parts at once', async () => {
  let work: 'ok' | 'failing' = 'ok'
  const health = watchHealth({
    pool: database.pool,
    storing: createStoring(),
    parts: () => [
      { does: 'serve', health: 'ok' },
      { does: 'work', health: work },
    ],
    doesMailWork: async () => await Promise.resolve(true),
    listeners: { http: { port: 1 } },
  })
  const many = async () => await Promise.all(Array.from({ length: 50 }, health))
  for (const one of await many())
    expect(one).toMatchObject({ status: 'ok', database: 'ok', workers: 'running' })
  await many()
  expect(asked).toBe(2)
  work = 'failing'
  expect(await health()).toMatchObject({ status: 'failing', database: 'ok', workers: 'stopped' })
  work = 'ok'
  await wait(1_050)
  await many()
  expect(asked).toBe(3)
  await database.drop()
  await wait(1_050)
  expect(await health()).toMatchObject({ status: 'failing', database: 'unreachable' })
})
