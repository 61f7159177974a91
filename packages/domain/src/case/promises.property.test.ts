import fc from 'fast-check'
import { expect, it } from 'vitest'
import { promises } from '../../test/promises/promises.ts'
import { stories } from '../../test/promises/moods.ts'
import type { Wish } from '../../test/promises/moods.ts'
import { fulfil } from '../../test/promises/wishes.ts'
import { World } from '../../test/promises/world.ts'
import { fold } from './evolve.ts'

/** A tenth of what `npm run reliability` wants. */
const leastCommands = Number(process.env['BUCKSTOP_COMMANDS'] ?? 10_000)

/** Another one each time with `BUCKSTOP_SEED=random`, or that very one again with its number. */
const wanted = process.env['BUCKSTOP_SEED'] ?? '20260112'
const seed = wanted === 'random' ? Date.now() % 2 ** 31 : Number(wanted)

/** Lives through these wishes; a broken promise is told with all that led to it. */
const live = (wishes: readonly Wish[]): number => {
  const world = new World((happened) => {
    for (const promise of promises) promise(happened)
  })
  try {
    for (const one of wishes) fulfil(world, one)
    for (const which of [0, 1] as const) {
      const state = fold(world.events[which])
      expect(state).toEqual(world.states[which])
      expect(JSON.parse(JSON.stringify(state))).toEqual(state)
    }
  } catch (thrown) {
    const what = thrown instanceof Error ? thrown.message : String(thrown)
    throw new Error([`${what}\n`, ...world.told].join('\n'), { cause: thrown })
  }
  return world.commands
}

it(`keeps what it promises, whatever is wanted of it (seed ${seed})`, { timeout: 12 * leastCommands }, () => {
  const told = { commands: 0 }
  const property = fc.property(stories, (wishes) => {
    told.commands += live(wishes)
  })
  for (let round = 0; told.commands < leastCommands && round < 100; round += 1) {
    fc.assert(property, { seed: seed + round, numRuns: 100 })
  }
  expect(told.commands).toBeGreaterThanOrEqual(leastCommands)
})
