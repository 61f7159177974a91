import { addMilliseconds, hours } from '@buckstop/domain'
import { beforeEach, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany } from '../../test/small-company.ts'
import { createDayRoom, forgetMailTaken, leastBytes } from './day-room.ts'

const company = companyOfFile(createSmallCompany)
const most = 100 * leastBytes
const [home, office, own] = ['203.0.113.0/24', '198.51.100.0/24', '10.0.0.0/24']

/** Of a process that just began. */
const room = () => createDayRoom({ db: company.app.db, clock: company.clock }, most)
const rows = async (sql: string) => (await company.database.pool.query<object>(sql)).rows

beforeEach(async () => void (await rows('delete from mail_taken')))

describe('what may be handed over in a day', () => {
  test('is a quarter for one network, and all of it for those of the house', async () => {
    const day = room()
    expect(await day.take(home, 25 * leastBytes)).toBeNull()
    expect(await day.over(home)).toBe('network')
    expect(await day.take(home, 1)).toBe('network')
    expect(await day.over(office)).toBeNull()
    expect(await day.take(own, 60 * leastBytes)).toBeNull()
    expect(await day.take(office, 16 * leastBytes)).toBe('all')
    expect(await day.take(office, 15 * leastBytes)).toBeNull()
    expect(await day.over(own)).toBe('all')
  })

  test('counts the smallest as something, and what was given back as nothing', async () => {
    const day = room()
    for (let count = 0; count < 25; count += 1) expect(await day.take(home, 10)).toBeNull()
    expect(await day.take(home, 10)).toBe('network')
    day.giveBack(home, 10)
    expect(await day.take(home, 10)).toBeNull()
    expect(await day.take(home, 10)).toBe('network')
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
