import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import type { DatedEvent } from '../../src/case/evolve.ts'
import { eventVersion } from '../../src/case/upcast.ts'
import { stories } from '../promises/moods.ts'
import { fulfil } from '../promises/wishes.ts'
import { World } from '../promises/world.ts'
import { rareHistories } from './rare.ts'

/**
 * Records stories as this version tells them, so that later ones are held against them:
 * `node packages/domain/test/histories/record.ts 2` writes `2.json`. As few and as short as hold every type of event
 * that a thousand stories came to, and what those don't come to. A record that is there is never written anew.
 */
const name = process.argv[2]
if (name === undefined || !/^\d+$/.test(name)) throw new Error('the number of the record is missing')

const random = fc.sample(stories, { seed: 20261128, numRuns: 1000 }).flatMap((wishes) => {
  const world = new World(() => undefined)
  for (const wish of wishes) fulfil(world, wish)
  return world.events
})

const told = [...random, ...rareHistories()]
const seen = new Set<string>()
const isNew = (history: readonly DatedEvent[]): number =>
  history.findLastIndex(({ event }) => !seen.has(event.type))
const histories: (readonly DatedEvent[])[] = []
for (const history of told.toSorted((a, b) => a.length - b.length)) {
  const last = isNew(history)
  if (last === -1) continue
  histories.push(history.slice(0, last + 1))
  for (const { event } of history.slice(0, last + 1)) seen.add(event.type)
}
const written = ({ event, at }: DatedEvent): string =>
  JSON.stringify({ event, at, version: eventVersion(event.type) })
const lines = histories.map((history) => `[\n${history.map(written).join(',\n')}\n]`)
await writeFile(join(import.meta.dirname, `${name}.json`), `[${lines.join(',\n')}]\n`, { flag: 'wx' })
