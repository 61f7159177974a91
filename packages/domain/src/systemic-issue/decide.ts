import { withdrawAsks } from '../matter/ask/decide.ts'
import type { Context } from '../matter/context.ts'
import { decideOwnAffair, isOwnAffairCommand, type OwnAffairCommand } from '../matter/own-affair.ts'
import { followDirectory } from '../matter/ownership/follow-directory.ts'
import { ensureOwner, withdrawOffer } from '../matter/ownership/hand-over.ts'
import { accept, refuse } from '../matter/refusal.ts'
import type { Decision } from '../matter/refusal.ts'
import { handToStandIns } from '../matter/standing-in/hand-to-stand-in.ts'
import { anyone, forTheCompany, whoeverIsAbove } from '../matter/who.ts'
import { canOwn } from '../directory/presence.ts'
import { followsInStanding, isDue } from '../matter/fall-due.ts'
import { isSameDay } from '../time/working-time.ts'
import { calendarOf } from '../matter/working-days.ts'
import { whyNotFrom } from './actors.ts'
import type { SystemicIssueCommand } from './commands.ts'
import { deadlinesOf } from './deadlines.ts'
import type { SystemicIssueEvent } from './events.ts'
import { opened } from './evolve.ts'
import { isAnswered, keepNextStep, missNextStep, settleEscalations } from './next-step.ts'
import type { LivingSystemicIssue, OpenSystemicIssue, SystemicIssue } from './state.ts'
import { evolveAll, happens, inTurn, unfold } from './unfold.ts'

type Decided = Decision<SystemicIssueEvent>
type Of<Type extends SystemicIssueCommand['type']> = Extract<SystemicIssueCommand, { type: Type }>

const decideOpening = (
  { id, reference, title, team, flood }: Of<'openSystemicIssue'>,
  context: Context,
): Decided => {
  const person = anyone(context)
  if (!person.ok) return person
  if (!context.directory.teams.has(team)) return refuse('no-such-team')
  if (!canOwn(context.directory, person.who)) return refuse('person-on-leave')
  const event = { type: 'systemicIssueOpened', id, reference, title, by: person.who, team } as const
  const begun = opened(event, context.now)
  const taken = flood === true ? [{ type: 'floodTaken', by: person.who } as const] : []
  return accept(event, ...inTurn(happens(...taken), keepNextStep([event]))(begun, context))
}

const decideEnd = (
  state: OpenSystemicIssue,
  { how, reason }: Of<'endSystemicIssue'>,
  context: Context,
): Decided => {
  const by = whoeverIsAbove(state, context)
  if (!by.ok) return by
  if (state.promises.length > 0) return refuse('promise-open')
  return unfold(
    state,
    context,
    withdrawOffer,
    withdrawAsks,
    happens({ type: 'systemicIssueEnded', how, by: by.who, reason }),
  )
}

/** The one answer to all that a flood gathers, again on another day to those who were silent. */
const decideAnswer = (
  state: OpenSystemicIssue,
  { words, outcome }: Of<'answerFlood'>,
  context: Context,
): Decided => {
  const by = forTheCompany(state, context)
  if (!by.ok) return by
  const { flood } = state
  if (flood === undefined || isAnswered(flood, context)) return refuse('no-flood')
  const { answers, answeredAt } = flood
  if (answeredAt !== null && isSameDay(answeredAt, context.now, calendarOf(state.owner, context)))
    return refuse('answered-today')
  return unfold(
    state,
    context,
    happens({ type: 'floodAnswered', by: by.who, words, outcome, answers: answers + 1 }),
    settleEscalations,
  )
}

const decideAnother = (
  state: OpenSystemicIssue,
  { reason }: Of<'wantAnotherAction'>,
  context: Context,
): Decided => {
  const by = whoeverIsAbove(state, context)
  if (!by.ok) return by
  return state.nextStep?.step === 'review'
    ? accept({ type: 'anotherActionWanted', by: by.who, reason })
    : refuse('nothing-to-review')
}

/** A case in which the cause showed; after the end it opens it again, with an owner who can have it. */
const decideGather = (
  state: LivingSystemicIssue,
  { caseId, isGathered }: Of<'gatherCase'>,
  context: Context,
): Decided => {
  const person = anyone(context)
  if (!person.ok) return person
  if (isGathered) return refuse('already-gathered')
  const by = person.who
  return unfold(
    state,
    context,
    ...(state.kind === 'open'
      ? []
      : [happens({ type: 'systemicIssueReopened', caseId, by }), ensureOwner('reopened')]),
    happens({ type: 'caseGathered', caseId, by }),
  )
}

const decideLetGo = (
  state: LivingSystemicIssue,
  { caseId, isGathered }: Of<'letCaseGo'>,
  context: Context,
): Decided => {
  const person = state.kind === 'open' ? forTheCompany(state, context) : anyone(context)
  if (!person.ok) return person
  if (!isGathered) return refuse('not-gathered')
  return accept({ type: 'caseLetGo', caseId, by: person.who })
}

/** What somebody on leave had to do next goes along with what they promised. */
const handOn = handToStandIns(
  {
    who: ({ nextStep }: LivingSystemicIssue) => (nextStep === null ? [] : [nextStep.of]),
    cameUpTo: ({ nextStep }, person) => nextStep?.step === 'review' && nextStep.of === person,
    danger: () => false,
  },
  inTurn,
)

const decideReplace = (state: OpenSystemicIssue, context: Context): Decided => {
  const events = inTurn(...followDirectory(handOn))(state, context)
  const follows = keepNextStep(events)(evolveAll(state, events, context.now), context)
  return events.length + follows.length === 0 ? refuse('owner-is-in-place') : accept(...events)
}

const decideFallDue = (state: OpenSystemicIssue, command: Of<'fallDue'>, context: Context): Decided => {
  if (!isDue(command, deadlinesOf(state), context)) return refuse('not-due')
  const { kind, subject, due } = command.deadline
  return unfold(
    state,
    context,
    kind === 'nextStepDue' ? missNextStep : followsInStanding(state, { kind, subject, due }),
  )
}

/** With a corrective action there is a date again, and nothing for want of one is a leader's any more. */
const decideShared = (state: OpenSystemicIssue, command: OwnAffairCommand, context: Context): Decided => {
  const decision = decideOwnAffair(state, command, context)
  return decision.ok && command.type === 'makePromise' && state.flood === undefined
    ? unfold(state, context, happens(...decision.events), settleEscalations)
    : decision
}

const decideOpen = (state: OpenSystemicIssue, command: SystemicIssueCommand, context: Context): Decided => {
  if (isOwnAffairCommand(command)) return decideShared(state, command, context)
  switch (command.type) {
    case 'openSystemicIssue':
      return refuse('already-open')
    case 'replaceOwner':
      return decideReplace(state, context)
    case 'gatherCase':
      return decideGather(state, command, context)
    case 'letCaseGo':
      return decideLetGo(state, command, context)
    case 'answerFlood':
      return decideAnswer(state, command, context)
    case 'wantAnotherAction':
      return decideAnother(state, command, context)
    case 'endSystemicIssue':
      return decideEnd(state, command, context)
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

const decideEnded = (
  state: LivingSystemicIssue,
  command: SystemicIssueCommand,
  context: Context,
): Decided => {
  switch (command.type) {
    case 'openSystemicIssue':
      return refuse('already-open')
    case 'gatherCase':
      return decideGather(state, command, context)
    case 'letCaseGo':
      return decideLetGo(state, command, context)
    case 'fallDue':
      return refuse('not-due')
    default:
      return refuse('systemic-issue-ended')
  }
}

/** What follows from wanting this of a systemic issue. Pure and total, as with every kind of matter. */
export const decide = (state: SystemicIssue, command: SystemicIssueCommand, context: Context): Decided => {
  const wrongActor = whyNotFrom(context.actor, command)
  if (wrongActor !== null) return refuse(wrongActor)
  if (state.kind === 'unopened') {
    return command.type === 'openSystemicIssue' ? decideOpening(command, context) : refuse('not-open')
  }
  const decision =
    state.kind === 'open' ? decideOpen(state, command, context) : decideEnded(state, command, context)
  if (!decision.ok) return decision
  const so = evolveAll(state, decision.events, context.now)
  return accept(...decision.events, ...keepNextStep(decision.events)(so, context))
}
