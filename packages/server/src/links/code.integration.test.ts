import { addMilliseconds, hours } from '@buckstop/domain'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany, monday, openCaseOf, provenBy } from '../../test/small-company.ts'
import { askForCode, forgetRequests } from './code.ts'

const known = 'known@example.org'
const company = companyOfFile(createSmallCompany)
beforeAll(async () => {
  await openCaseOf(company.app, { proof: provenBy(known) }, known)
})
beforeEach(async () => {
  company.clock.set(monday)
  await company.database.pool.query('delete from address_code')
})

const ask = async (address: string, app = company.app): Promise<boolean> =>
  (await askForCode(app, { address, linkHash: null, network: '192.0.2.0/24' })) !== null
const atOnce = async (address: string, count: number): Promise<number> => {
  const apps = [company.app, company.another()]
  const asked = await Promise.all(
    Array.from({ length: count }, async (_, index) => await ask(address, apps[index % 2])),
  )
  return asked.filter(Boolean).length
}

describe('codes that are asked for at once', () => {
  test('are three in a quarter of an hour and ten in a day, whether or not the address is known', async () => {
    // Connections that are there already, so that all ask at the same moment.
    await Promise.all(
      Array.from({ length: 16 }, async () => await company.database.pool.query('select pg_sleep(0.1)')),
    )
    for (const address of [known, 'unknown@example.org']) {
      const given: number[] = []
      for (let hour = 0; hour < 5; hour += 1) {
        company.clock.set(addMilliseconds(monday, hours(hour)))
        given.push(await atOnce(address, 24))
      }
      expect(given).toEqual([3, 3, 3, 1, 0])
    }
    const { rows } = await company.database.pool.query(`select 1 from message where kind = 'code'`)
    expect(rows).toHaveLength(10)
  })
})

const middle = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

test('asking takes as long for an address that nobody has as for a known one', async () => {
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  for (let count = 0; count < 150; count += 1) {
    company.clock.set(addMilliseconds(monday, hours(count * 3)))
    await forgetRequests(company.app.db, company.clock.now())
    const probes = [
      ['known', known],
      ['unknown', 'unknown@example.org'],
    ] as const
    for (const [which, address] of count % 2 === 0 ? probes : probes.toReversed()) {
      const began = performance.now()
      expect(await ask(address)).toBe(true)
      times[which].push(performance.now() - began)
    }
  }
  const ratio = middle(times.known) / middle(times.unknown)
  expect(ratio).toBeGreaterThan(0.7)
  expect(ratio).toBeLessThan(1.4)
})
