import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customer, person, Story } from '../../test/story.ts'
import { stories, storiesOfHistory } from '../../test/promises/moods.ts'
import { fulfil } from '../../test/promises/wishes.ts'
import { World } from '../../test/promises/world.ts'
import { addMilliseconds, days } from '../time/instant.ts'
import { viewerKey } from '../matter/viewers.ts'
import { dutiesOf } from './duties.ts'
import { isBetweenColleagues } from './note/duties.ts'
import { viewersIn } from './viewers.ts'

const viewersOf = ({ events }: Pick<Story, 'events'>): readonly string[] => [
  ...new Set(events.flatMap(({ event }) => viewersIn(event).map(viewerKey))),
]

describe('before whom a case comes', () => {
  it('is nobody while it is with its owner', () => {
    expect(viewersOf(Story.opened())).toEqual([])
  })

  it('is whoever was offered it, and who had it once it is somebody else’s', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'offerTransfer', to: { kind: 'person', person: 'ben' }, reason: null })
    expect(viewersOf(story)).toEqual(['offered ben'])
    story.does(person('ben'), { type: 'acceptTransfer', offer: 1 })
    expect(viewersOf(story)).toEqual(['offered ben', 'owned ana'])
  })

  it('is the team that was asked, also once it has answered', () => {
    const story = Story.opened()
    const due = addMilliseconds(story.now, days(1))
    story.does(person('ana'), { type: 'placeAsk', to: 'billing', question: 'which part?', due })
    story.does(person('dan'), { type: 'answerAsk', ask: 1, answer: 'the valve' })
    expect(viewersOf(story)).toEqual(['asked billing'])
  })

  it('is whoever stands in for somebody, whatever of it was theirs', () => {
    const handed = {
      type: 'handedToStandIn',
      from: 'claire',
      to: 'ben',
      promises: [],
      escalations: [],
    } as const
    expect(viewersIn({ ...handed, danger: false }).map(viewerKey)).toEqual(['cameUp ben'])
    expect(viewersIn({ ...handed, danger: true }).map(viewerKey)).toEqual(['toldOfDanger ben'])
  })

  it('is the leader to whom it came up', () => {
    const story = Story.opened()
    story.does(customer, { type: 'takeHigher', words: 'I want somebody above' })
    const leaders = story.living.escalations.map(({ leader }) => `cameUp ${leader}`)
    expect(viewersOf(story)).toEqual(leaders)
  })
})

it('is everybody who ever has to do anything in it, but for its owner and its team', () => {
  const property = fc.property(fc.oneof(stories, storiesOfHistory), (wishes) => {
    const seen = new Map<object, Set<string>>()
    const world = new World(({ after, events, witness }) => {
      const sees = seen.get(witness) ?? new Set()
      seen.set(witness, sees)
      for (const event of events)
        for (const { of } of viewersIn(event)) sees.add(of.kind === 'person' ? of.person : of.team)
      if (after.kind === 'unopened') return
      for (const { kind, of } of dutiesOf(after)) {
        // A note by name brings a case before nobody: whether they see it is asked before it is written (decision 64).
        if (isBetweenColleagues({ kind })) continue
        const who = of.kind === 'person' ? of.person : of.team
        const theirs = who === after.owner || who === after.team || sees.has(who)
        expect(theirs, `${who} owes ${kind}`).toBe(true)
      }
    })
    for (const one of wishes) fulfil(world, one)
  })
  fc.assert(property, { seed: 20_261_129, numRuns: 400 })
})
