import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { type AppContext, createAppContext } from '../app/app-context.ts'
import { systemClock } from '../clock/clock.ts'
import { firstCompany } from '../company/first-company.ts'
import { type Flags, readSettings } from '../config/read-settings.ts'
import { setPassword } from '../sign-in/set-password.ts'
import { demoPassword } from './make-demo.ts'
import { refuseExposedDemo } from './refuse-exposed.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(async () => await database.drop())

const appWith = (flags: Flags): AppContext =>
  createAppContext({
    pool: database.pool,
    clock: systemClock,
    log: pino({ level: 'silent' }),
    settings: readSettings(flags, {}),
  })

const open: readonly Flags[] = [
  { host: '0.0.0.0' },
  { host: '::' },
  { host: '192.0.2.7' },
  { host: 'care.example' },
  { publicUrl: 'https://care.example' },
]
const closed: readonly Flags[] = [{}, { host: '127.0.0.2' }, { host: '::1' }, { host: 'localhost' }]

const refusal = async (flags: Flags): Promise<unknown> =>
  await refuseExposedDemo(appWith(flags)).then(
    () => null,
    (thrown: unknown) => thrown,
  )

describe('a demo where others than this machine reach it', () => {
  test('is not made', async () => {
    for (const flags of open) expect(await refusal(flags)).toMatchObject({ code: 'demo-exposed' })
    for (const flags of closed) expect(await refusal(flags)).toBeNull()
    for (const flags of open) {
      expect(await refusal({ ...flags, demo: false })).toBeNull()
      expect(await refusal({ ...flags, company: 'ours.yaml' })).toBeNull()
    }
  })

  test('is not started again, whatever is said then, until nobody has its password any more', async () => {
    const app = appWith({})
    const people = [...((await firstCompany(app))?.people.values() ?? [])]
    expect(people.length).toBeGreaterThan(5)
    for (const flags of open) expect(await refusal(flags)).toBeNull()
    const [first, second] = people
    if (first === undefined || second === undefined) throw new Error('the demo has no people')
    await setPassword(app.db, first, 'a password of their own')
    await setPassword(app.db, second, demoPassword)
    for (const flags of open)
      expect(await refusal({ ...flags, demo: false })).toMatchObject({ code: 'demo-exposed' })
    for (const flags of closed) expect(await refusal(flags)).toBeNull()
    await setPassword(app.db, second, 'another one of their own')
    for (const flags of open) expect(await refusal(flags)).toBeNull()
  })
})
