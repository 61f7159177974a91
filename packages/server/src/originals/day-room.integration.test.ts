import { addMilliseconds, hours } from '@buckstop/domain'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany } from '../../test/small-company.ts'
import { createDayRoom, forgetMailTaken, leastBytes } from './day-room.ts'

const company = companyOfFile(createSmallCompany)
const most = 100 * leastBytes
/** Mail servers as they hand over; what a relay of the house hands on is told apart by who sent it. */
const from = (network: string, sender = 'nadia@home.example') => ({ network, sender })
const [home, office, third] = [from('203.0.113.0/24'), from('198.51.100.0/24'), from('192.0.2.0/24')]
const relay = (domain: string) => from('10.0.0.0/24', `somebody@${domain}`)

/** Of a process that just began. */
const room = (lookEveryMs?: number) =>
  createDayRoom({ db: company.app.db, clock: company.clock }, most, lookEveryMs)
const rows = async (sql: string) => (await company.database.pool.query<object>(sql)).rows

beforeEach(async () => void (await rows('delete from mail_taken')))

describe('what may be handed over in a day', () => {
  test('is a quarter for one network, and for those of the house all but what is left for who took little', async () => {
    const day = room()
    expect(await day.take(home, 25 * leastBytes)).toBeNull()
    expect(await day.over(home)).toBe('network')
    expect(await day.take(home, 1)).toBe('network')
    expect(await day.over(office)).toBeNull()
    expect(await day.take(relay('house.example'), 40 * leastBytes)).toBeNull()
    expect(await day.take(office, 16 * leastBytes)).toBe('all')
    expect(await day.take(office, 15 * leastBytes)).toBeNull()
    expect(await day.over(relay('house.example'))).toBe('all')
  })

  test('leaves a little for everybody who took none, whatever others took, up to all of it', async () => {
    const day = room()
    for (const one of [home, office]) await day.take(one, 25 * leastBytes)
    expect(await day.take(relay('loud.example'), 30 * leastBytes)).toBeNull()
    for (const one of [home, office, relay('loud.example'), relay('LOUD.example')])
      expect(await day.over(one)).toBe('all')
    for (const one of [third, relay('quiet.example')]) {
      expect(await day.take(one, 1)).toBeNull()
      expect(await day.take(one, 1)).toBeNull()
      expect(await day.take(one, 1)).toBe('all')
    }
    for (let count = 0; count < 16; count += 1)
      expect(await day.take(from(`192.1.${count}.0/24`), 1)).toBeNull()
    expect(await day.take(from('192.1.99.0/24'), 1)).toBe('all')
  })

  test('is one for all of a /48', async () => {
    const day = room()
    expect(await day.take(from('2001:db8:1:2::/64'), 20 * leastBytes)).toBeNull()
    expect(await day.take(from('2001:db8:1:3::/64'), 6 * leastBytes)).toBe('network')
    expect(await day.take(from('2001:db8:2:3::/64'), 6 * leastBytes)).toBeNull()
  })

  test('counts the smallest as something, and what was given back as nothing', async () => {
    const day = room()
    for (let count = 0; count < 25; count += 1) expect(await day.take(home, 10)).toBeNull()
    expect(await day.take(home, 10)).toBe('network')
    day.giveBack(home, 10)
    expect(await day.take(home, 10)).toBeNull()
    expect(await day.take(home, 10)).toBe('network')
  })

  test('is given back by the process that reads to the one that takes, without another word', async () => {
    const taking = room()
    await taking.take(home, 25 * leastBytes)
    await taking.written()
    const reading = room(0)
    await reading.proved(home, 25 * leastBytes)
    await vi.waitFor(async () => expect(await room().over(home)).toBeNull(), { timeout: 8_000 })
  })

  test('is given back for a quarter of one network that proves who sends, and no more', async () => {
    const day = room()
    for (let count = 0; count < 2; count += 1) {
      expect(await day.take(home, 25 * leastBytes)).toBeNull()
      await day.proved(home, 25 * leastBytes)
      await day.written()
    }
    expect(await day.over(home)).toBe('network')
    expect(await room().over(home)).toBe('network')
    // Nor for more than all of it, of however many.
    for (const one of [1, 2, 3].map((each) => from(`192.0.${each}.0/24`))) {
      expect(await day.take(one, 25 * leastBytes)).toBeNull()
      await day.proved(one, 25 * leastBytes)
    }
    const late = from('192.0.4.0/24')
    expect(await day.take(late, 25 * leastBytes)).toBeNull()
    await day.proved(late, 25 * leastBytes)
    expect(await day.over(late)).toBe('network')
  })

  test('is the same for a process that begins later, until it is a day ago', async () => {
    const before = company.clock.now()
    const first = room()
    await first.take(home, 25 * leastBytes)
    await first.written()
    expect(await room().over(home)).toBe('network')
    expect(await room().over(office)).toBeNull()
    company.clock.set(addMilliseconds(before, hours(23)))
    await forgetMailTaken(company.app.db, company.clock.now())
    expect(await room().over(home)).toBe('network')
    company.clock.set(addMilliseconds(before, hours(25)))
    expect(await room().over(home)).toBeNull()
    await forgetMailTaken(company.app.db, company.clock.now())
    expect(await rows('select * from mail_taken')).toEqual([])
    company.clock.set(before)
  })
})
