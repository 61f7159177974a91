import fc from 'fast-check'
import { expect, it } from 'vitest'
import { absentSince, changed, company, onLeave, without } from '../../test/company.ts'
import { directoryActor, person } from '../../test/story.ts'
import { IssueStory } from '../../test/systemic-issue-story.ts'
import { refusalCodes } from '../matter/refusal.ts'
import { ladderOf } from '../matter/who.ts'
import { canOwn } from '../directory/presence.ts'
import type { SystemicIssueCommand } from './commands.ts'
import { deadlinesOf } from './deadlines.ts'
import { dutiesOf } from './duties.ts'
import { evolve, initial } from './evolve.ts'
import { staffNoticesOf } from './notices.ts'
import { schemasOf } from '../matter/shape/event-type.ts'
import { type SystemicIssueEvent, systemicIssueEvents } from './events.ts'
import { parseState, type SystemicIssue } from './state.ts'

const schemas = schemasOf<SystemicIssueEvent>(systemicIssueEvents)
const people = [...company.people.keys()]
const teams = [...company.teams.keys()]
const kinds = [
  'offer',
  'accept',
  'decline',
  'delegate',
  'promise',
  'keep',
  'gather',
  'letGo',
  'another',
  'end',
  'acknowledge',
  'higher',
  'ask',
  'answer',
  'wait',
  'directory',
] as const

interface Wish {
  readonly what: (typeof kinds)[number]
  readonly who: number
  readonly pick: number
  readonly right: boolean
}

const wish: fc.Arbitrary<Wish> = fc.record({
  what: fc.constantFrom(...kinds),
  who: fc.nat(people.length - 1),
  pick: fc.nat(9),
  right: fc.boolean(),
})

const at = <Thing>(things: readonly Thing[], index: number): Thing | undefined =>
  things.length === 0 ? undefined : things[index % things.length]

/** Seen by whoever wishes, and by the person who may where the wish is a right one. */
const wantedBy = (story: IssueStory, { what, who, pick, right }: Wish): [string, SystemicIssueCommand] => {
  const { living } = story
  const anybody = at(people, who) ?? 'ana'
  const [above = living.owner] = ladderOf(living, story.context(person(living.owner)))
  const owner = right ? living.owner : anybody
  const leader = right ? above : anybody
  const escalation = at(living.escalations, pick)
  const words = `words ${story.events.length}`
  const due = story.due([30, 600, 3000, 20_000][pick % 4] ?? 60)
  const other = at(people, pick + who) ?? 'dan'
  const addressee = living.offer?.to.kind === 'person' ? living.offer.to.person : anybody
  const offer = living.offer?.offer ?? 1
  switch (what) {
    case 'offer': {
      const to = pick % 2 === 0 ? ({ kind: 'person', person: other } as const) : teamAt(pick)
      return [owner, { type: 'offerTransfer', to, reason: null }]
    }
    case 'accept':
      return [right ? addressee : anybody, { type: 'acceptTransfer', offer }]
    case 'decline':
      return [right ? addressee : anybody, { type: 'declineTransfer', offer, reason: words }]
    case 'delegate':
      return [escalation?.leader ?? leader, { type: 'delegate', to: other, reason: null }]
    case 'promise':
      return [owner, { type: 'makePromise', what: words, due }]
    case 'keep':
      return [owner, { type: 'keepPromise', promise: at(living.promises, pick)?.promise ?? 1, words }]
    case 'gather':
      return [anybody, { type: 'gatherCase', caseId: `case-${pick}`, isGathered: !right }]
    case 'letGo':
      return [owner, { type: 'letCaseGo', caseId: `case-${pick}`, isGathered: right }]
    case 'another':
      return [leader, { type: 'wantAnotherAction', reason: words }]
    case 'end':
      return [leader, { type: 'endSystemicIssue', how: 'putRight', reason: words }]
    case 'acknowledge':
      return [
        escalation?.leader ?? leader,
        { type: 'acknowledgeEscalation', escalation: escalation?.escalation ?? 1 },
      ]
    case 'higher':
      return [anybody, { type: 'takeHigher', words }]
    case 'ask':
      return [owner, { type: 'placeAsk', to: at(teams, pick) ?? 'billing', question: words, due }]
    default:
      return [anybody, { type: 'answerAsk', ask: at(living.asks, pick)?.ask ?? 1, answer: words }]
  }
}

const teamAt = (pick: number) => ({ kind: 'team', team: at(teams, pick) ?? 'billing' }) as const

/** What holds of a systemic issue whatever is wanted of it; the numbers are those of the design. */
const keepsItsPromises = (story: IssueStory, before: SystemicIssue, done: number): void => {
  const { state, directory } = story
  const events = story.events.slice(done).map(({ event }) => event)
  for (const event of events) expect(schemas[event.type]?.safeParse(event).success).toBe(true)
  expect(parseState(JSON.parse(JSON.stringify(state)))).toEqual(state)
  staffNoticesOf(before, events, state)
  const duties = dutiesOf(state).map(({ kind, subject }) => `${kind} ${subject}`)
  expect(new Set(duties).size).toBe(duties.length)
  expect(JSON.stringify(state).length).toBeLessThan(30_000)
  if (state.kind !== 'open') {
    expect(deadlinesOf(state)).toEqual([])
    return
  }
  // 1: one owner who can own it. 12: always a next date.
  if (people.some((id) => canOwn(directory, id))) expect(canOwn(directory, state.owner)).toBe(true)
  expect(deadlinesOf(state).length).toBeGreaterThan(0)
  expect(state.promises.length > 0 || state.nextStep !== null).toBe(true)
  // 4: a corrective action's date stands.
  if (before.kind === 'open')
    for (const { promise, due } of state.promises)
      expect(before.promises.find((one) => one.promise === promise)?.due ?? due).toBe(due)
  // A missed one rises, where somebody is above who does not answer for it already.
  if (events.some(({ type }) => type === 'promiseBroken' || type === 'nextStepMissed')) {
    const ladder = ladderOf(state, story.context(directoryActor))
    expect(ladder.length === 0 || state.escalations.length > 0).toBe(true)
  }
  // 2: by acceptance, or upward, or handed down by a leader.
  for (const event of events) {
    if (event.type !== 'ownerChanged' || event.because !== 'accepted' || before.kind !== 'open') continue
    expect(before.offer).not.toBeNull()
  }
}

const directories = (story: IssueStory, { who, pick }: Wish) => {
  const id = at(people, who) ?? 'ana'
  const { directory } = story
  if (pick < 2) return without(directory, id)
  if (pick < 5) return onLeave(directory, id, pick === 2 ? (at(people, who + 1) ?? null) : null)
  if (pick < 6) return absentSince(directory, id, story.now)
  return changed(directory, id, { active: true, presence: { kind: 'present' } })
}

const live = (wishes: readonly Wish[]): void => {
  const story = IssueStory.opened()
  for (const one of wishes) {
    const before = story.state
    const done = story.events.length
    if (one.what === 'wait') story.days((one.pick % 4) + 0.5)
    else if (one.what === 'directory') {
      story.directory = directories(story, one)
      const replaced = story.decide(directoryActor, { type: 'replaceOwner' })
      if (replaced.ok) story.does(directoryActor, { type: 'replaceOwner' })
    } else {
      const [who, command] = wantedBy(story, one)
      const decision = story.decide(person(who), command)
      if (decision.ok) story.does(person(who), command)
      else expect(refusalCodes).toContain(decision.refusal.code)
      if (decision.ok && command.type === 'endSystemicIssue') expect(story.living.owner === who).toBe(false)
    }
    if (one.what !== 'wait') keepsItsPromises(story, before, done)
  }
  expect(
    story.events.reduce<SystemicIssue>((state, { event, at: when }) => evolve(state, event, when), initial),
  ).toEqual(story.state)
}

it('keeps what it promises, whatever is wanted of it', { timeout: 60_000 }, () => {
  const lives = Number(process.env['BUCKSTOP_COMMANDS'] ?? 10_000) / 50
  let told = 0
  const property = fc.property(fc.array(wish, { minLength: 5, maxLength: 60 }), (wishes) => {
    live(wishes)
    told += 1
  })
  fc.assert(property, {
    seed: Number(process.env['BUCKSTOP_SEED'] ?? 20261128) || Date.now() % 2 ** 31,
    numRuns: lives,
  })
  expect(told).toBeGreaterThanOrEqual(lives)
})
