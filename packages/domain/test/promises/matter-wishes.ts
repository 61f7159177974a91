import fc from 'fast-check'
import type { KindName, MatterCommand } from '../../src/kinds.ts'
import type { Actor, ActorKind } from '../../src/matter/actor.ts'
import type { GiveDates } from '../../src/matter/fall-due.ts'
import type { OwnAffairCommand } from '../../src/matter/own-affair.ts'
import type { ReplaceOwner } from '../../src/matter/ownership/commands.ts'
import type { Standing } from '../../src/matter/standing.ts'
import { ladderOf } from '../../src/matter/who.ts'
import type { Instant } from '../../src/time/instant.ts'
import { absentSince, changed, company, onLeave, without } from '../company.ts'
import type { MatterStory } from '../matter-story.ts'
import { directoryActor, person } from '../story.ts'

export const people = [...company.people.keys()]
const teams = [...company.teams.keys()]
const others = ['customer', 'stranger', 'machine', 'clock', 'directory'] as const satisfies ActorKind[]

/** What a wish stands for is found by these when it comes true. */
export interface Choice {
  readonly who: number
  readonly pick: number
  readonly yes: boolean
}

/** Something somebody wants of a matter, as a few small numbers. */
export interface MatterWish<Wanted extends string> extends Choice {
  readonly what: Wanted | 'wait' | 'directory'
  /** By whoever it is up to, by that person of the company, or by that kind of actor. */
  readonly by: 'right' | 'somebody' | (typeof others)[number]
}

/** @param weights how often each is wanted beside the rest */
export const wishesOf = <Wanted extends string>(
  weights: Readonly<Record<Wanted | 'wait' | 'directory', number>>,
): fc.Arbitrary<MatterWish<Wanted>> => {
  const isWanted = (what: string): what is keyof typeof weights => Object.hasOwn(weights, what)
  const wants = Object.keys(weights)
    .filter(isWanted)
    .map((what) => ({ weight: weights[what], arbitrary: fc.constant(what) }))
  return fc.record({
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
}

export const at = <Thing>(things: readonly Thing[], index: number): Thing | undefined =>
  things.length === 0 ? undefined : things[index % things.length]

/** What can be wanted of any matter of the company's own. */
type SharedCommand = OwnAffairCommand | ReplaceOwner | GiveDates

/** How often each of it is wanted. One that is missing does not compile. */
export const sharedWeights = {
  offerTransfer: 4,
  acceptTransfer: 3,
  declineTransfer: 3,
  withdrawTransfer: 1,
  delegate: 3,
  replaceOwner: 1,
  makePromise: 4,
  keepPromise: 4,
  acknowledgeEscalation: 3,
  takeHigher: 2,
  placeAsk: 3,
  answerAsk: 2,
  withdrawAsk: 1,
  giveDates: 1,
  wait: 4,
  directory: 4,
} as const satisfies Record<SharedCommand['type'] | 'wait' | 'directory', number>

export const isShared = (what: string): what is SharedCommand['type'] =>
  Object.hasOwn(sharedWeights, what) && !isOther(what)

/** @param due by when, where something is to be due */
export const sharedCommandOf = (
  state: Standing,
  what: SharedCommand['type'],
  { who, pick, yes }: Choice,
  due: Instant,
): SharedCommand => {
  const words = `words ${pick}`
  const other = at(people, pick + who) ?? 'dan'
  const team = at(teams, pick) ?? 'billing'
  const offer = state.offer?.offer ?? 1
  const ask = at(state.asks, pick)?.ask ?? 1
  switch (what) {
    case 'offerTransfer': {
      const to = yes ? ({ kind: 'person', person: other } as const) : ({ kind: 'team', team } as const)
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
      return { type: what, promise: at(state.promises, pick)?.promise ?? 1, words }
    case 'acknowledgeEscalation':
      return { type: what, escalation: at(state.escalations, pick)?.escalation ?? 1 }
    case 'takeHigher':
      return { type: what, words: yes ? words : null }
    case 'placeAsk':
      return { type: what, to: team, question: words, due }
    case 'answerAsk':
      return { type: what, ask, answer: words }
    case 'withdrawAsk':
      return { type: what, ask }
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

/** Whoever any of it is up to; of what is a kind's own, the owner. */
const rightOne = (
  { offer, owner, escalations }: Standing,
  what: string,
  pick: number,
  above: string,
): Actor => {
  switch (what) {
    case 'acceptTransfer':
    case 'declineTransfer':
      return person(offer?.to.kind === 'person' ? offer.to.person : owner)
    case 'delegate':
    case 'acknowledgeEscalation':
      return person(at(escalations, pick)?.leader ?? above)
    case 'fallDue':
    case 'giveDates':
    case 'followCase':
      return { kind: 'clock' }
    case 'decideReason':
      return person('chief')
    case 'replaceOwner':
      return directoryActor
    default:
      return person(owner)
  }
}

const directories = <Name extends KindName>({ directory, now }: MatterStory<Name>, { who, pick }: Choice) => {
  const id = at(people, who) ?? 'ana'
  if (pick < 2) return without(directory, id)
  if (pick < 5) return onLeave(directory, id, pick === 2 ? (at(people, who + 1) ?? null) : null)
  if (pick < 6) return absentSince(directory, id, now)
  return changed(directory, id, { active: true, presence: { kind: 'present' } })
}

/** What was wanted by whom, and the code with which it was refused; null where only time went on. */
export interface MatterWanted<Name extends KindName> {
  readonly actor: Actor
  readonly command: MatterCommand<Name>
  readonly refused: string | null
}

/** By when something is due of which the wish says nothing. */
export const dueIn = <Name extends KindName>(story: MatterStory<Name>, { pick }: Choice): Instant =>
  story.due([30, 600, 3000, 20_000][pick % 4] ?? 60)

/** How wishes about one kind of matter come true. */
interface Wishing<Name extends KindName, Wanted extends string> {
  readonly commandOf: (story: MatterStory<Name>, what: Wanted, choice: Choice) => MatterCommand<Name>
  /** What is up to whoever is above the owner. */
  readonly leadersDo: readonly Wanted[]
  readonly replaceOwner: MatterCommand<Name>
}

/** Lets a wish come true, or be refused. */
export const fulfilling =
  <Name extends KindName, Wanted extends string>({
    commandOf,
    leadersDo,
    replaceOwner,
  }: Wishing<Name, Wanted>) =>
  (story: MatterStory<Name>, wish: MatterWish<Wanted>): MatterWanted<Name> | null => {
    const { what, by, who, pick } = wish
    const want = (actor: Actor, command: MatterCommand<Name>): MatterWanted<Name> => {
      const refused = story.refuses(actor, command)
      if (refused === null) story.does(actor, command)
      return { actor, command, refused }
    }
    if (isOther(what)) {
      if (what === 'wait') {
        story.days((pick % 4) + 0.5)
        return null
      }
      story.directory = directories(story, wish)
      return want(directoryActor, replaceOwner)
    }
    const actor = (): Actor => {
      if (by === 'somebody') return person(at(people, who) ?? 'ana')
      if (by === 'machine') return { kind: by, name: 'Shop assistant', of: 'ana' }
      if (by !== 'right') return { kind: by }
      const { standing } = story
      const [above = standing.owner] = ladderOf(standing, story.context(person(standing.owner)))
      return leadersDo.includes(what) ? person(above) : rightOne(standing, what, pick, above)
    }
    return want(actor(), commandOf(story, what, wish))
  }

const isOther = (what: string): what is 'wait' | 'directory' => what === 'wait' || what === 'directory'
