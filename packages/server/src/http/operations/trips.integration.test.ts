import { afterAll, beforeAll, expect, test } from 'vitest'
import { behindHttp, caseOf, type HttpCompany } from '../../../test/http-company.ts'
import { createSmallCompany, staff } from '../../../test/small-company.ts'
import { type WayToDatabase, wayToDatabase } from '../../../test/way-to-database.ts'
import { createAppContext } from '../../app/app-context.ts'
import { createPool } from '../../db/pool.ts'

let company: HttpCompany
let way: WayToDatabase
let endPool: () => Promise<void>

beforeAll(async () => {
  const small = await createSmallCompany()
  way = await wayToDatabase(small.database.url)
  // One connection: another is opened in a trip of its own.
  const pool = createPool({ url: way.url, max: 1 })
  endPool = async () => await pool.end()
  const { clock, log, settings } = small.app
  company = await behindHttp({ ...small, app: createAppContext({ pool, clock, log, settings }) })
})
afterAll(async () => {
  await company.drop()
  await endPool()
  await way.close()
})

const { ana, claire, rosa } = staff

/** The fewest of a few looks: on a busy machine what was sent at once may arrive after the answer to its first part. */
const tripsFor = async (path: string, as: string): Promise<number> => {
  const look = async (): Promise<number> => {
    const before = way.trips()
    expect((await company.ask('GET', path, { as })).status).toBe(200)
    return way.trips() - before
  }
  await look()
  return Math.min(await look(), await look(), await look())
}

test('a case, a page of its story and a list of 50 take at most two trips to the database, sign-in included', async () => {
  const id = await caseOf(company, ana)
  const act = async (name: string, body: object) =>
    expect((await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as: ana, body })).status).toBe(
      200,
    )
  await act('make-promise', { what: 'A new boiler', due: '2026-03-03T12:00:00Z' })
  await act('place-ask', { to: 'Desk', question: 'Did the part come?', due: '2026-03-03T12:00:00Z' })
  await act('receive-contact', { channel: 'phone', words: 'It leaks more now' })
  const paths = [`/api/v1/cases/${id}`, `/api/v1/cases/${id}/events?limit=50`, '/api/v1/cases?limit=50']
  const trips: [path: string, as: string, trips: number][] = []
  // The owner, who answers for the owner, and who was only asked.
  for (const as of [ana, claire, rosa])
    for (const path of paths) trips.push([path, as, await tripsFor(path, as)])
  expect(trips.filter(([, , count]) => count > 2)).toEqual([])
  expect(Math.min(...trips.map(([, , count]) => count))).toBeGreaterThan(0)
})
