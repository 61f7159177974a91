import { describe, expect, test } from 'vitest'
import { withTrap } from '../../../test/other-maps.ts'
import { smallMap } from '../../../test/small-company.ts'
import { bounds, inThread } from './in-thread.ts'
import { oneAtATime, TooManyWaitingError } from './one-at-a-time.ts'
import { keepThread, takeThread } from './thread-at-hand.ts'

/** Facts that every answer may give or not: positions double with each of them. */
const wide = (facts: number): string => {
  const names = Array.from({ length: facts }, (_, at) => `f${at}`)
  const map = {
    version: 1,
    company: 'Wide',
    facts: names,
    customers: { customer: [] },
    problems: { problem: { needs: 'help' } },
    remedies: { help: { gives: 'help', requires: names } },
    channels: { form: { reaches: 'desk' } },
    teams: { desk: { responses: names.map((fact) => ({ refuse: true, gives: [fact] })) } },
  }
  return JSON.stringify(map)
}

const tall = (teams: readonly string[]): string =>
  [
    'version: 1',
    'company: Tall',
    'customers: {customer: []}',
    'problems: {problem: {needs: help}}',
    'remedies: {help: {gives: help}}',
    'channels: {form: {reaches: t0}}',
    'teams:',
    ...teams.map((team, at) => `  t${at}: {responses: [own], authority: {help: any}, ${team}}`),
  ].join('\n')
const chain = (teams: number): string =>
  tall(
    Array.from({ length: teams }, (_, at) => (at === teams - 1 ? 'leader: true' : `reportsTo: t${at + 1}`)),
  )
const tangle = (teams: number): string => {
  const all = Array.from({ length: teams }, (_, at) => `t${at}`)
  return tall(
    all.map((_, at) =>
      at === 0 ? `leader: true, asks: &all [${all.join(', ')}]` : 'reportsTo: t0, asks: *all',
    ),
  )
}

/** On a machine that is busy with everything else a look takes as long as it takes. */
const patient = { ...bounds, ms: 600_000 }

describe('a look in a thread of its own', { timeout: 600_000 }, () => {
  test('finds what a look finds, and keeps nobody waiting', async () => {
    let turns = 0
    const turning = setInterval(() => (turns += 1), 5)
    const examined = await inThread({ what: 'check', text: wide(18) }, patient)
    clearInterval(turning)
    expect(examined).toMatchObject({ kind: 'checked' })
    expect(turns).toBeGreaterThan(5)
  })

  test('of a map with more positions than it may see says how many those were', async () => {
    const examined = await inThread({ what: 'check', text: wide(21) }, patient)
    expect(examined).toMatchObject({
      kind: 'checked',
      asDesigned: null,
      unfinished: { of: 'game', customer: 'customer', problem: 'problem', seen: { of: 'positions' } },
    })
  })

  test.each([
    ['a ladder of two thousand teams', chain(2_000)],
    ['seven hundred teams of which each asks all the others', tangle(700)],
  ])('of %s says that nobody can find their way in it', async (_what, text) => {
    expect(await inThread({ what: 'check', text }, patient)).toMatchObject({
      kind: 'map-too-large',
      seen: { of: 'ways', ways: expect.any(Number), most: 200_000 },
    })
  })

  test('ends when its time is up, and keeps what it had found by then', async () => {
    const examined = await inThread({ what: 'check', text: wide(40) }, { ...bounds, ms: 1 })
    expect(examined).toMatchObject({
      kind: 'check-took-too-long',
      seen: { of: 'time', seconds: 0 },
    })
    const repaired = await inThread({ what: 'repairs', text: withTrap }, patient)
    expect(repaired).toMatchObject({ kind: 'repaired', complete: true })
  })

  test('ends when it takes too much memory, typed arrays included', async () => {
    const examined = await inThread({ what: 'check', text: wide(40) }, { ...patient, bytes: 1_000 })
    expect(JSON.stringify(examined)).toContain('{"of":"memory"')
  })

  test('is taken by the thread that looked before, unless that one was ended', async () => {
    await inThread({ what: 'check', text: smallMap }, patient)
    const before = takeThread()
    await keepThread(before)
    await inThread({ what: 'check', text: smallMap }, patient)
    const after = takeThread()
    expect(after).toBe(before)
    await keepThread(after)
    await inThread({ what: 'check', text: wide(40) }, { ...bounds, ms: 1 })
    const another = takeThread()
    expect(another).not.toBe(before)
    await keepThread(another)
    expect(await inThread({ what: 'check', text: smallMap }, patient)).toMatchObject({ kind: 'checked' })
  })

  test('of an alias bomb says so', async () => {
    const levels = Array.from({ length: 20 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`)
    const bomb = `a0: &a0 [x]\n${levels.join('\n')}\n`
    expect(await inThread({ what: 'check', text: bomb }, patient)).toMatchObject({ kind: 'invalid' })
  })
})

test('one after the other, and not without end', { timeout: 600_000 }, async () => {
  const order: number[] = []
  const slow = async (number: number): Promise<number> => {
    order.push(number)
    await new Promise((resolve) => setImmediate(resolve))
    order.push(-number)
    return number
  }
  const waiting = [1, 2, 3, 4, 5].map(async (number) => await oneAtATime(async () => await slow(number)))
  await expect(oneAtATime(async () => await slow(6))).rejects.toThrow(TooManyWaitingError)
  expect(await Promise.all(waiting)).toEqual([1, 2, 3, 4, 5])
  expect(order).toEqual([1, -1, 2, -2, 3, -3, 4, -4, 5, -5])
  await expect(oneAtATime(async () => await Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await oneAtATime(async () => await slow(7))).toBe(7)
  expect(await inThread({ what: 'check', text: smallMap }, patient)).toMatchObject({ kind: 'checked' })
})
