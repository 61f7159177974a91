import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAppContext } from '../../app/app-context.ts'
import { readSettings } from '../../config/read-settings.ts'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'
import { createHttp, type Http } from '../create-http.ts'
import { createRateLimit } from './rate-limit.ts'

const company = companyOfFile(createHttpCompany)
let small: Http
beforeAll(async () => {
  const app = createAppContext({
    pool: company.database.pool,
    clock: company.clock,
    log: pino({ level: 'silent' }),
    settings: readSettings({ rateLimit: '60' }, {}),
  })
  small = await createHttp(app, {
    databaseUrl: company.database.url,
    publicUrl: 'http://x.example',
    health: async () => await Promise.reject(new Error('not asked')),
  })
})
afterAll(async () => {
  await small.close()
})

const within = async (until: () => Promise<boolean>): Promise<boolean> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await until()) return true
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
  return false
}

/** Minutes are the wall's: not begun in the last seconds of one. */
const awayFromTheFullMinute = async (): Promise<void> => {
  const left = 60_000 - (Date.now() % 60_000)
  if (left > 8_000) return
  await new Promise((resolve) => {
    setTimeout(resolve, left + 50)
  })
}

describe('requests a minute', () => {
  test('so many for one address, then 429 with the seconds to wait', async () => {
    await awayFromTheFullMinute()
    const tell = async () =>
      await small.api.request('/api/v1/contacts', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ words: 'Again' }),
      })
    const statuses: number[] = []
    for (let sent = 0; sent < 60; sent += 1) statuses.push((await tell()).status)
    expect(new Set(statuses)).toEqual(new Set([201]))
    const refused = await tell()
    expect(refused.status).toBe(429)
    expect(await refused.json()).toMatchObject({ code: 'too-many-requests' })
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait).toBeGreaterThanOrEqual(1)
    expect(wait).toBeLessThanOrEqual(60)
    // Staff at the same address go on, and so does whoever watches the machine.
    const token = await company.tokenOf(staff.ana)
    const mine = await small.api.request('/api/v1/me', { headers: { authorization: `Bearer ${token}` } })
    expect(mine.status).toBe(200)
    const claiming = await small.api.request('/api/v1/contacts', {
      method: 'POST',
      headers: { authorization: 'Bearer bst_x', 'content-type': 'application/json' },
      body: JSON.stringify({ words: 'Again' }),
    })
    expect(claiming.status).toBe(429)
  })

  test.each([
    ['/api/auth/sign-in/email', { email: 'ana@small.example', password: 'guess' }, '198.51.100.1'],
    ['/api/auth/change-password', { currentPassword: 'guess', newPassword: 'another one' }, '198.51.100.2'],
  ])('guesses at passwords are slowed down more: %s', async (path, body, remoteAddress) => {
    await awayFromTheFullMinute()
    const guess = async () =>
      await small.api.request(
        path,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: 'http://x.example' },
          body: JSON.stringify(body),
        },
        { incoming: { socket: { remoteAddress } } },
      )
    const statuses: number[] = []
    for (let sent = 0; sent < 8; sent += 1) statuses.push((await guess()).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429])
  })

  test('are added up over processes within a second or two, without a write for each', async () => {
    await awayFromTheFullMinute()
    const { db } = company.app
    const errors: unknown[] = []
    const [one, other] = [
      createRateLimit(db, (e) => errors.push(e)),
      createRateLimit(db, (e) => errors.push(e)),
    ]
    for (let sent = 0; sent < 60; sent += 1) expect(one.count('address a', 100)).toBe(0)
    for (let sent = 0; sent < 30; sent += 1) expect(other.count('address a', 100)).toBe(0)
    for (let sent = 0; sent < 5; sent += 1) one.count('address quiet', 100)
    const full = async (limit: typeof one) => {
      let through = 0
      while (limit.count('address a', 100) === 0) through += 1
      return through
    }
    const rows = async () =>
      (await company.database.pool.query<{ count: number }>('select count from rate_count order by count'))
        .rows
    expect(await within(async () => (await rows()).some(({ count }) => count === 90))).toBe(true)
    // Each reads what the others made when it next adds its own.
    await new Promise((resolve) => {
      setTimeout(resolve, 1_200)
    })
    expect((await full(one)) + (await full(other))).toBeLessThanOrEqual(20)
    expect(errors).toEqual([])
    const quiet = await company.database.pool.query('select 1 from rate_count where key = sha256($1)', [
      Buffer.from('address quiet'),
    ])
    expect(quiet.rows).toEqual([])
    one.close()
    other.close()
  })
})
