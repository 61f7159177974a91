import { withdrawAsks } from '../matter/ask/decide.ts'
import type { Context } from '../matter/context.ts'
import { followsInStanding, isDue } from '../matter/fall-due.ts'
import { decideOwnAffair, isOwnAffairCommand } from '../matter/own-affair.ts'
import { followDirectory } from '../matter/ownership/follow-directory.ts'
import { ensureOwner, withdrawOffer } from '../matter/ownership/hand-over.ts'
import { accept, type Decision, refuse } from '../matter/refusal.ts'
import { handToStandIns } from '../matter/standing-in/hand-to-stand-in.ts'
import { type Admission, anyoneUnblamed, leader, standInFor } from '../matter/who.ts'
import type { PersonId } from '../directory/directory.ts'
import { levelsAbove } from '../directory/ladder.ts'
import { whyNotFrom } from './actors.ts'
import type { PotholeCommand } from './commands.ts'
import { deciderOf, keepDate, missDate } from './dates.ts'
import { deadlinesOf } from './deadlines.ts'
import type { PotholeEvent } from './events.ts'
import { opened } from './evolve.ts'
import type { LivingPothole, OpenPothole, Pothole } from './state.ts'
import { evolveAll, happens, inTurn, unfold } from './unfold.ts'

type Decided = Decision<PotholeEvent>
type Of<Type extends PotholeCommand['type']> = Extract<PotholeCommand, { type: Type }>

/** Whoever the case came up to, as long as they can own it. */
const decideOpening = ({ complainedAbout, ...command }: Of<'openPothole'>, context: Context): Decided => {
  const { id, reference, caseId, because, leader: of, team } = command
  if (!context.directory.people.has(of)) return refuse('no-such-person')
  const event = {
    type: 'potholeOpened',
    id,
    reference,
    caseId,
    because,
    leader: of,
    team,
    complainedAbout: [...complainedAbout],
  } as const
  return accept(event, ...ensureOwner()(opened(event, context.now), context))
}

/** Only what is new of the case. What it is about is not forgotten again; its first end is the one that counts. */
const decideFollow = (state: OpenPothole, command: Of<'followCase'>): readonly PotholeEvent[] => {
  const { rises, problem, cameBackFrom, endedAt } = command
  return [
    ...(rises > state.counts.rises ? [{ type: 'roseFurther', rises } as const] : []),
    ...(problem !== null && problem !== state.problem ? [{ type: 'potholePlaced', problem } as const] : []),
    ...(cameBackFrom !== null && state.cameBackFrom === null
      ? [{ type: 'causeFoundAgain', cameBackFrom } as const]
      : []),
    ...(endedAt !== null && state.caseEndedAt === null ? [{ type: 'risenCaseEnded', endedAt } as const] : []),
  ]
}

/** Whether somebody leads there, or stands in for whoever does; where nobody can, whoever has it. */
const leadsThere = (state: LivingPothole, context: Context, person: PersonId): boolean => {
  const levels = levelsAbove(context.directory, state.team, null, standInFor(state, context))
  const able = levels.filter(({ acting }) => acting !== null)
  return able.length === 0 || able.some(({ lead, acting }) => lead === person || acting === person)
}

/** Its leader, and the leaders above them and whom it came up to. Whoever only took it over answers no customer with it. */
const itsLeader = (state: LivingPothole, context: Context): Admission<PersonId> => {
  const person = anyoneUnblamed(state, context)
  if (!person.ok) return person
  if (person.who === state.owner && leadsThere(state, context, person.who)) return person
  return leader(state, context)
}

/** Why nobody can write why not; null where they can. */
const whyNoReason = (
  state: OpenPothole,
  by: PersonId,
  context: Context,
): ReturnType<typeof refuse> | null => {
  // Whoever still waits for their problem to be solved is told nothing of that kind.
  if (state.caseEndedAt === null) return refuse('case-not-ended')
  if (state.cameBackFrom === null || state.verdict === 'stands') return null
  if (state.verdict === null) return refuse('board-decides-first')
  return by === deciderOf(state, context) ? null : refuse('change-wanted')
}

const decideEnd = (state: OpenPothole, command: Of<'endPothole'>, context: Context): Decided => {
  const by = itsLeader(state, context)
  if (!by.ok) return by
  if (state.promises.length > 0) return refuse('promise-open')
  const why = command.how === 'reasoned' ? whyNoReason(state, by.who, context) : whyNoChange(state, command)
  if (why !== null) return why
  const { how, words } = command
  const change = command.how === 'changed' ? command.change : null
  return unfold(
    state,
    context,
    withdrawOffer,
    withdrawAsks,
    happens({ type: 'potholeEnded', how, by: by.who, words, change }),
  )
}

/** What held already when the case rose did not keep it from rising. */
const whyNoChange = (
  { openedAt }: OpenPothole,
  { change }: Extract<Of<'endPothole'>, { how: 'changed' }>,
): ReturnType<typeof refuse> | null => (change.since < openedAt ? refuse('change-too-old') : null)

const decideReason = (
  state: OpenPothole,
  { stands, reason }: Of<'decideReason'>,
  context: Context,
): Decided => {
  const person = anyoneUnblamed(state, context)
  if (!person.ok) return person
  if (state.dated?.step !== 'decide') return refuse('no-reason-to-decide')
  if (person.who !== state.dated.of && person.who !== deciderOf(state, context))
    return refuse('not-of-the-board')
  return accept({
    type: 'reasonDecided',
    by: person.who,
    verdict: stands ? 'stands' : 'changeWanted',
    reason,
  })
}

/** What somebody on leave had to do goes along with what they promised. */
const handOn = handToStandIns(
  {
    who: ({ dated }: LivingPothole) => (dated === null ? [] : [dated.of]),
    cameUpTo: ({ dated }, person) => dated?.step === 'decide' && dated.of === person,
    danger: () => false,
  },
  inTurn,
)

const decideReplace = (state: OpenPothole, context: Context): Decided => {
  const events = inTurn(...followDirectory(handOn))(state, context)
  const follows = keepDate(evolveAll(state, events, context.now), context)
  return events.length + follows.length === 0 ? refuse('owner-is-in-place') : accept(...events)
}

const decideFallDue = (state: OpenPothole, command: Of<'fallDue'>, context: Context): Decided => {
  if (!isDue(command, deadlinesOf(state), context)) return refuse('not-due')
  const { kind, subject, due } = command.deadline
  return unfold(
    state,
    context,
    kind === 'potholeDue' ? missDate : followsInStanding(state, { kind, subject, due }),
  )
}

const decideOpen = (state: OpenPothole, command: PotholeCommand, context: Context): Decided => {
  if (isOwnAffairCommand(command)) return decideOwnAffair(state, command, context)
  switch (command.type) {
    case 'openPothole':
      return refuse('already-open')
    case 'followCase':
      return accept(...decideFollow(state, command))
    case 'endPothole':
      return decideEnd(state, command, context)
    case 'decideReason':
      return decideReason(state, command, context)
    case 'replaceOwner':
      return decideReplace(state, context)
    case 'fallDue':
      return decideFallDue(state, command, context)
    case 'giveDates':
      return refuse('has-its-dates')
    default: {
      const unknown: never = command
      return unknown
    }
  }
}

const decideEnded = ({ type }: PotholeCommand): Decided => {
  if (type === 'openPothole') return refuse('already-open')
  return type === 'fallDue' ? refuse('not-due') : refuse('pothole-ended')
}

/** What follows from wanting this of a pothole. Pure and total, as with every kind of matter. */
export const decide = (state: Pothole, command: PotholeCommand, context: Context): Decided => {
  const wrongActor = whyNotFrom(context.actor, command)
  if (wrongActor !== null) return refuse(wrongActor)
  if (state.kind === 'unopened')
    return command.type === 'openPothole' ? decideOpening(command, context) : refuse('not-open')
  const decision = state.kind === 'open' ? decideOpen(state, command, context) : decideEnded(command)
  if (!decision.ok) return decision
  const so = evolveAll(state, decision.events, context.now)
  return accept(...decision.events, ...keepDate(so, context))
}
