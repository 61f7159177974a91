import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stories } from '../../../test/promises/moods.ts'
import { fulfil } from '../../../test/promises/wishes.ts'
import { type Check, World } from '../../../test/promises/world.ts'
import { watched, watchedAndSigned } from '../../../test/watched.ts'
import { deadlinesOf } from '../deadlines.ts'
import { noticesOf } from '../notice/notices.ts'
import type { LivingCase } from '../state.ts'
import { regulatorClocks, wasAnswered as isAnsweredEnd } from './clocks.ts'

/** A tenth of what `npm run reliability` wants, of a rule that is about few commands. */
const leastCommands = Number(process.env['BUCKSTOP_COMMANDS'] ?? 5000)
const wanted = process.env['BUCKSTOP_SEED'] ?? '20261130'
const seed = wanted === 'random' ? Date.now() % 2 ** 31 : Number(wanted)

/** By their own word, by our last one, or since it was none: nothing that one of us wrote down for them, and no silence. */
const wasAnswered = ({ kind, mergedInto, issues }: LivingCase & { readonly mergedInto?: unknown }): boolean =>
  kind === 'ended' &&
  (mergedInto !== null ||
    issues.every(({ state }) => (state.kind === 'solved' ? state.heardBy === null : state.kind !== 'lapsed')))

/** They took it back, it never was one, or it is owed in another case. */
const isNoComplaint = ({
  kind,
  mergedInto,
  issues,
}: LivingCase & { readonly mergedInto?: unknown }): boolean =>
  kind === 'ended' &&
  (mergedInto !== null ||
    issues.every(({ state }) => ['withdrawn', 'noProblem', 'endedElsewhere'].includes(state.kind)))

/** Whatever is wanted of a case, a date of a regulator's is moved to no later, and ends by no deed of ours but the answer. */
const neverLater: Check = ({ before, after, events }) => {
  if (after.kind === 'unopened') return
  const isAnew =
    before.kind !== 'unopened' &&
    before.regulator !== undefined &&
    (isAnsweredEnd(before) || before.regulator.from > before.openedAt)
  if (!after.imported && after.kind === 'open' && !isAnew)
    expect(after.regulator?.from ?? '9').toSatisfy((from: string) => from <= after.openedAt)
  if (before.kind === 'unopened') return
  const spoke = events.some(({ type }) => type === 'contactMade')
  const ofOurs = events.some(({ type }) => type === 'closingLetterSent' || type === 'regulatorClockEnded')
  const left = new Map(regulatorClocks(after).map((clock) => [clock.key, clock.due]))
  for (const { key, due, endsWith } of regulatorClocks(before)) {
    const so = left.get(key)
    if (so === undefined && (endsWith === 'finalResponse' || endsWith === 'holding'))
      expect(ofOurs || isNoComplaint(after)).toBe(true)
    else if (so === undefined)
      expect((spoke && endsWith === 'firstWord') || ofOurs || wasAnswered(after)).toBe(true)
    else expect(so <= due).toBe(true)
  }
  const dues = deadlinesOf(after).filter(({ kind }) => kind === 'regulatorDue')
  expect(dues.length).toBe(regulatorClocks(after).filter(({ rose }) => rose !== 'missed').length)
  const regulators = events.filter(({ type }) => type.startsWith('regulator'))
  expect(noticesOf(after, regulators, after)).toEqual([])
}

it(`a regulator's date is moved later by nothing (seed ${seed})`, { timeout: 12 * leastCommands }, () => {
  const told = { commands: 0, missed: 0 }
  const property = fc.property(stories, (wishes) => {
    const world = new World((happened) => {
      neverLater(happened)
      if (happened.events.some(({ type }) => type === 'regulatorDateMissed')) told.missed += 1
    })
    world.directory = wishes.length % 2 === 0 ? watched : watchedAndSigned
    for (const wish of wishes) fulfil(world, wish)
    told.commands += world.commands
  })
  for (let round = 0; told.commands < leastCommands && round < 100; round += 1) {
    fc.assert(property, { seed: seed + round, numRuns: 50 })
  }
  expect(told.missed).toBeGreaterThan(10)
})
