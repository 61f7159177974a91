import fc from 'fast-check'
import { expect, it } from 'vitest'
import { people } from '../../test/promises/matter-wishes.ts'
import { fulfilPothole, potholeWish, type PotholeWanted } from '../../test/promises/pothole.ts'
import { PotholeStory } from '../../test/pothole-story.ts'
import { directoryActor } from '../../test/story.ts'
import { canOwn } from '../directory/presence.ts'
import { refusalCodes } from '../matter/refusal.ts'
import { schemasOf } from '../matter/shape/event-type.ts'
import { ladderOf } from '../matter/who.ts'
import { mayGive } from './actors.ts'
import { deadlinesOf } from './deadlines.ts'
import { dutiesOf } from './duties.ts'
import { type PotholeEvent, potholeEvents } from './events.ts'
import { evolve, initial } from './evolve.ts'
import { staffNoticesOf } from './notices.ts'
import { parseState, type Pothole } from './state.ts'

const schemas = schemasOf<PotholeEvent>(potholeEvents)

/** 13: nobody gives what is not theirs to, whoever they are. */
const actorsHold = ({ actor, command, refused }: PotholeWanted): void => {
  if (refused !== null) expect(refusalCodes).toContain(refused)
  if (mayGive[command.type].includes(actor.kind)) expect(refused).not.toBe('not-for-machines')
  else expect(refused).not.toBeNull()
}

/** What holds of a pothole whatever is wanted of it; the numbers are those of the design. */
const keepsItsPromises = (story: PotholeStory, before: Pothole, done: number): void => {
  const { state, directory } = story
  const events = story.events.slice(done).map(({ event }) => event)
  for (const event of events) expect(schemas[event.type]?.safeParse(event).success).toBe(true)
  expect(parseState(JSON.parse(JSON.stringify(state)))).toEqual(state)
  staffNoticesOf(before, events, state)
  const duties = dutiesOf(state).map(({ kind, subject }) => `${kind} ${subject}`)
  expect(new Set(duties).size).toBe(duties.length)
  expect(JSON.stringify(state).length).toBeLessThan(30_000)
  if (state.kind === 'unopened') throw new Error('it was opened')
  if (state.kind === 'ended') {
    expect(deadlinesOf(state)).toEqual([])
    // It ends in one of two ways: a change since the case rose, or a reason, once the case has ended and the board lets it.
    expect(state.how === 'changed').toBe(state.change !== null)
    if (state.change !== null) expect(state.change.since >= state.openedAt).toBe(true)
    else expect(state.caseEndedAt).not.toBeNull()
    if (state.change === null && state.cameBackFrom !== null) expect(state.verdict).not.toBeNull()
    return
  }
  // 1: one owner who can own it. 12: once the case has ended a change or a reason is owed, by a date.
  if (people.some((id) => canOwn(directory, id))) expect(canOwn(directory, state.owner)).toBe(true)
  if (state.caseEndedAt !== null || state.cameBackFrom !== null) expect(state.dated).not.toBeNull()
  if (state.dated?.step === 'answer') expect(state.dated.of).toBe(state.owner)
  // 4: no sentence moves the date on which an answer is owed.
  if (before.kind === 'open' && before.dated !== null && state.dated?.step === before.dated.step) {
    const missed = events.some(({ type }) => type === 'potholeDateMissed')
    if (!missed) expect(state.dated.by).toBe(before.dated.by)
  }
  // A missed one rises, where somebody is above who does not answer for it already.
  if (events.some(({ type }) => type === 'promiseBroken' || type === 'potholeDateMissed')) {
    const ladder = ladderOf(state, story.context(directoryActor))
    expect(ladder.length === 0 || state.escalations.length > 0).toBe(true)
  }
}

/** A tenth of what `npm run reliability` wants. */
const leastCommands = Number(process.env['BUCKSTOP_COMMANDS'] ?? 10_000) / 2

/** Another one each time with `BUCKSTOP_SEED=random`, or that very one again with its number. */
const chosen = process.env['BUCKSTOP_SEED'] ?? '20261201'
const seed = chosen === 'random' ? Date.now() % 2 ** 31 : Number(chosen)

it(
  `no case that rose is without a change or a reason owed, whatever is wanted, and by whom (seed ${seed})`,
  { timeout: 12 * leastCommands },
  () => {
    const told = { commands: 0, ended: 0 }
    const live = fc.property(fc.array(potholeWish, { minLength: 5, maxLength: 60 }), (wishes) => {
      const story = PotholeStory.opened()
      for (const wish of wishes) {
        const before = story.state
        const done = story.events.length
        const wanted = fulfilPothole(story, wish)
        if (wanted === null) continue
        told.commands += 1
        actorsHold(wanted)
        keepsItsPromises(story, before, done)
      }
      if (story.state.kind === 'ended') told.ended += 1
      const again = story.events.reduce<Pothole>((so, { event, at }) => evolve(so, event, at), initial)
      expect(again).toEqual(story.state)
    })
    for (let round = 0; told.commands < leastCommands && round < 100; round += 1)
      fc.assert(live, { seed: seed + round, numRuns: Math.ceil(leastCommands / 40) })
    expect(told.commands).toBeGreaterThanOrEqual(leastCommands)
    expect(told.ended).toBeGreaterThan(0)
  },
)
