import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { isKindName, type KindName, kindOf } from '../../src/kinds.ts'
import type { Instant } from '../../src/time/instant.ts'
import { stories } from '../promises/moods.ts'
import { fulfilPothole, potholeWish } from '../promises/pothole.ts'
import { fulfilIssue, issueWish } from '../promises/systemic-issue.ts'
import { fulfil } from '../promises/wishes.ts'
import { World } from '../promises/world.ts'
import { PotholeStory } from '../pothole-story.ts'
import { IssueStory } from '../systemic-issue-story.ts'
import { rareHistories } from './rare.ts'
import { folderOf } from './replay.ts'

/**
 * Records stories as this version tells them, so that later ones are held against them:
 * `npm run histories -- case 2` writes `case/2.json`. As few and as short as hold every type of
 * event that a thousand stories came to, and what those don't come to. A record that is there is never written anew.
 */
const [kind = '', name = ''] = process.argv.slice(2)
if (!isKindName(kind)) throw new Error('the kind of matter is missing, such as systemicIssue')
if (!/^\d+$/.test(name)) throw new Error('the number of the record is missing')

interface Dated {
  readonly event: { readonly type: string }
  readonly at: Instant
}

const sampled = { seed: 20261128, numRuns: 1000 }

const tell: Readonly<Record<KindName, () => readonly (readonly Dated[])[]>> = {
  case: () => [
    ...fc.sample(stories, sampled).flatMap((wishes) => {
      const world = new World(() => undefined)
      for (const wish of wishes) fulfil(world, wish)
      return world.events
    }),
    ...rareHistories(),
  ],
  systemicIssue: () =>
    fc.sample(fc.array(issueWish, { minLength: 20, maxLength: 60 }), sampled).map((wishes, at) => {
      const story = IssueStory.opened('ana', at % 2 === 0)
      for (const wish of wishes) fulfilIssue(story, wish)
      return story.events
    }),
  pothole: () =>
    fc.sample(fc.array(potholeWish, { minLength: 20, maxLength: 60 }), sampled).map((wishes) => {
      const story = PotholeStory.opened()
      for (const wish of wishes) fulfilPothole(story, wish)
      return story.events
    }),
}

const sampledHistories = tell[kind]()
const seen = new Set<string>()
const isNew = (history: readonly Dated[]): number =>
  history.findLastIndex(({ event }) => !seen.has(event.type))
const histories: (readonly Dated[])[] = []
for (const history of sampledHistories.toSorted((a, b) => a.length - b.length)) {
  const last = isNew(history)
  if (last === -1) continue
  histories.push(history.slice(0, last + 1))
  for (const { event } of history.slice(0, last + 1)) seen.add(event.type)
}
const written = ({ event, at }: Dated): string =>
  JSON.stringify({ event, at, version: kindOf(kind).eventVersion(event.type) })
const lines = histories.map((history) => `[\n${history.map(written).join(',\n')}\n]`)
await mkdir(folderOf(kind), { recursive: true })
await writeFile(join(folderOf(kind), `${name}.json`), `[${lines.join(',\n')}]\n`, {
  flag: 'wx',
})
