import fc from 'fast-check'
import type { Actor, ActorKind } from '../../src/matter/actor.ts'
import { ladderOf } from '../../src/matter/who.ts'
import type { SystemicIssueCommand } from '../../src/systemic-issue/commands.ts'
import { absentSince, changed, company, onLeave, without } from '../company.ts'
import { directoryActor, person } from '../story.ts'
import type { IssueStory } from '../systemic-issue-story.ts'

export const people = [...company.people.keys()]
const teams = [...company.teams.keys()]

type Wanted = Exclude<SystemicIssueCommand['type'], 'openSystemicIssue'>

/** How often each is wanted beside the rest. One that is missing does not compile. */
const weights: Readonly<Record<Wanted | 'wait' | 'directory', number>> = {
  offerTransfer: 4,
  acceptTransfer: 3,
  declineTransfer: 3,
  withdrawTransfer: 1,
  delegate: 3,
  replaceOwner: 1,
  makePromise: 4,
  keepPromise: 4,
  gatherCase: 3,
  letCaseGo: 2,
  wantAnotherAction: 3,
  endSystemicIssue: 3,
  acknowledgeEscalation: 3,
  takeHigher: 2,
  placeAsk: 3,
  answerAsk: 2,
  withdrawAsk: 1,
  fallDue: 1,
  giveDates: 1,
  wait: 4,
  directory: 4,
}

const others = ['customer', 'stranger', 'machine', 'clock', 'directory'] as const satisfies ActorKind[]

/** Something somebody wants, as a few small numbers: what they stand for is found when the wish comes true. */
export interface IssueWish {
  readonly what: keyof typeof weights
  /** By whoever it is up to, by that person of the company, or by that kind of actor. */
  readonly by: 'right' | 'somebody' | (typeof others)[number]
  readonly who: number
  readonly pick: number
  readonly yes: boolean
}

const isWanted = (what: string): what is keyof typeof weights => Object.hasOwn(weights, what)

const wants = Object.keys(weights)
  .filter(isWanted)
  .map((what) => ({ weight: weights[what], arbitrary: fc.constant(what) }))

export const issueWish: fc.Arbitrary<IssueWish> = fc.record({
  what: fc.oneof(...wants),
  by: fc.oneof(
    { weight: 10, arbitrary: fc.constant('right' as const) },
    { weight: 5, arbitrary: fc.constant('somebody' as const) },
    ...others.map((kind) => ({ weight: 1, arbitrary: fc.constant(kind) })),
  ),
  who: fc.nat(people.length - 1),
  pick: fc.nat(9),
  yes: fc.boolean(),
})

const at = <Thing>(things: readonly Thing[], index: number): Thing | undefined =>
  things.length === 0 ? undefined : things[index % things.length]

const teamAt = (pick: number): string => at(teams, pick) ?? 'billing'

const commandOf = (
  story: IssueStory,
  what: Wanted,
  { who, pick, yes }: Pick<IssueWish, 'who' | 'pick' | 'yes'>,
): SystemicIssueCommand => {
  const { living } = story
  const words = `words ${story.events.length}`
  const due = story.due([30, 600, 3000, 20_000][pick % 4] ?? 60)
  const other = at(people, pick + who) ?? 'dan'
  const offer = living.offer?.offer ?? 1
  const ask = at(living.asks, pick)?.ask ?? 1
  const caseId = `case-${pick}`
  switch (what) {
    case 'offerTransfer': {
      const to = yes
        ? ({ kind: 'person', person: other } as const)
        : ({ kind: 'team', team: teamAt(pick) } as const)
      return { type: what, to, reason: null }
    }
    case 'acceptTransfer':
    case 'withdrawTransfer':
      return { type: what, offer }
    case 'declineTransfer':
      return { type: what, offer, reason: words }
    case 'delegate':
      return { type: what, to: other, reason: null }
    case 'makePromise':
      return { type: what, what: words, due }
    case 'keepPromise':
      return { type: what, promise: at(living.promises, pick)?.promise ?? 1, words }
    case 'gatherCase':
      return { type: what, caseId, isGathered: !yes }
    case 'letCaseGo':
      return { type: what, caseId, isGathered: yes }
    case 'wantAnotherAction':
      return { type: what, reason: words }
    case 'endSystemicIssue':
      return { type: what, how: yes ? 'putRight' : 'noCause', reason: words }
    case 'acknowledgeEscalation':
      return { type: what, escalation: at(living.escalations, pick)?.escalation ?? 1 }
    case 'takeHigher':
      return { type: what, words: yes ? words : null }
    case 'placeAsk':
      return { type: what, to: teamAt(pick), question: words, due }
    case 'answerAsk':
      return { type: what, ask, answer: words }
    case 'withdrawAsk':
      return { type: what, ask }
    case 'fallDue':
      return { type: what, deadline: { kind: 'nextStepDue', subject: 0, due } }
    case 'giveDates':
      return { type: what, ahead: 0 }
    case 'replaceOwner':
      return { type: what }
    default: {
      const unknown: never = what
      return unknown
    }
  }
}

/** Whoever it is up to, as the story stands. */
const rightOne = (story: IssueStory, what: Wanted, pick: number): Actor => {
  const { living } = story
  const [above = living.owner] = ladderOf(living, story.context(person(living.owner)))
  switch (what) {
    case 'acceptTransfer':
    case 'declineTransfer':
      return person(living.offer?.to.kind === 'person' ? living.offer.to.person : living.owner)
    case 'delegate':
    case 'acknowledgeEscalation':
      return person(at(living.escalations, pick)?.leader ?? above)
    case 'wantAnotherAction':
    case 'endSystemicIssue':
      return person(above)
    case 'fallDue':
    case 'giveDates':
      return { kind: 'clock' }
    case 'replaceOwner':
      return directoryActor
    default:
      return person(living.owner)
  }
}

const actorOf = (story: IssueStory, what: Wanted, { by, who, pick }: IssueWish): Actor => {
  if (by === 'right') return rightOne(story, what, pick)
  if (by === 'somebody') return person(at(people, who) ?? 'ana')
  return by === 'machine' ? { kind: by, name: 'Shop assistant', of: 'ana' } : { kind: by }
}

const directories = ({ directory, now }: IssueStory, { who, pick }: IssueWish) => {
  const id = at(people, who) ?? 'ana'
  if (pick < 2) return without(directory, id)
  if (pick < 5) return onLeave(directory, id, pick === 2 ? (at(people, who + 1) ?? null) : null)
  if (pick < 6) return absentSince(directory, id, now)
  return changed(directory, id, { active: true, presence: { kind: 'present' } })
}

/** What was wanted by whom, and the code with which it was refused; null where only time went on. */
export interface IssueWanted {
  readonly actor: Actor
  readonly command: SystemicIssueCommand
  readonly refused: string | null
}

const want = (story: IssueStory, actor: Actor, command: SystemicIssueCommand): IssueWanted => {
  const refused = story.refuses(actor, command)
  if (refused === null) story.does(actor, command)
  return { actor, command, refused }
}

/** Lets a wish come true, or be refused. */
export const fulfilIssue = (story: IssueStory, wish: IssueWish): IssueWanted | null => {
  const { what, pick } = wish
  if (what === 'wait') {
    story.days((pick % 4) + 0.5)
    return null
  }
  if (what === 'directory') {
    story.directory = directories(story, wish)
    return want(story, directoryActor, { type: 'replaceOwner' })
  }
  return want(story, actorOf(story, what, wish), commandOf(story, what, wish))
}
