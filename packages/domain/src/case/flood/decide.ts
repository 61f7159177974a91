import type { Context } from '../../matter/context.ts'
import { isUnnamed } from '../../matter/escalation/unnamed.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import { anyone, forTheCompany } from '../../matter/who.ts'
import type { CaseCommand } from '../command.ts'
import { dayOfAttempt } from '../contact/day-of-attempt.ts'
import type { CaseEvent } from '../event.ts'
import { byRule } from '../next-word/rule.ts'
import { isUnsettled } from '../resolution/issue.ts'
import { attemptsMissing } from '../silence/silence.ts'
import type { LivingCase } from '../state.ts'
import { happens, type Step, unfold } from '../unfold.ts'
import { hasMoved, isAlike } from './alike.ts'
import { type FloodCommand, floodActors } from './commands.ts'
import type { LeftFloodBecause } from './events.ts'

type Of<Type extends FloodCommand['type']> = Extract<FloodCommand, { type: Type }>
type Decided = Decision<CaseEvent>

const personOf = ({ actor }: Context): string | null => (actor.kind === 'person' ? actor.id : null)

const leave =
  (because: LeftFloodBecause): Step =>
  ({ flood }, context) => {
    const among = flood?.among ?? null
    return among === null ? [] : [{ type: 'leftFlood', flood: among.flood, because, by: personOf(context) }]
  }

const decideGather = (
  state: LivingCase,
  { flood, answerBy, isProved }: Of<'gatherIntoFlood'>,
  context: Context,
): Decided => {
  const by = forTheCompany(state, context)
  if (!by.ok) return by
  if (state.flood === undefined || isProved) return refuse('not-of-a-flood')
  return state.flood.among === null
    ? accept({ type: 'gatheredIntoFlood', flood, answerBy, by: by.who })
    : refuse('already-gathered')
}

/** The first answer is what is proposed to the customer; whoever stays silent is written to after it. */
const proposals = (
  state: LivingCase,
  { contact: { words }, outcome }: Of<'answerInFlood'>,
  by: string,
): readonly CaseEvent[] =>
  state.issues
    .filter((issue) => isUnsettled(issue) && issue.state.kind !== 'proposed')
    .map(({ issue }) => ({
      type: 'resolutionProposed',
      issue,
      by,
      what: words,
      remedy: null,
      outcome,
    }))

/** By whoever answers for the flood, whose word it is in each of them. */
const decideAnswer = (state: LivingCase, command: Of<'answerInFlood'>, context: Context): Decided => {
  const person = anyone(context)
  if (!person.ok) return person
  const { flood, answers, contact, next } = command
  const among = state.flood?.among ?? null
  if (among === null || among.flood !== flood) return refuse('not-gathered')
  if (among.answers >= answers) return refuse('answered-today')
  const { who: by } = person
  const proposed = proposals(state, command, by)
  const written: CaseEvent = {
    type: 'contactMade',
    contact: {
      ...contact,
      channel: state.ways.includes('mail') ? 'mail' : 'web',
      madeAt: context.now,
      by,
      outcome: 'written',
      asks: null,
    },
    ...dayOfAttempt(state, context),
  }
  const done: Step = (so, now) =>
    next === null || !attemptsMissing(so, now.terms) ? leave('answered')(so, now) : []
  return unfold(
    state,
    context,
    happens(
      { type: 'answeredInFlood', flood, answers, by, next },
      ...(proposed.length > 0 ? proposed : [written]),
    ),
    done,
  )
}

const decideLeave = (state: LivingCase, { isProved }: Of<'leaveFlood'>, context: Context): Decided => {
  if ((state.flood?.among ?? null) === null) return refuse('not-gathered')
  if (context.actor.kind === 'customer') return unfold(state, context, leave('customer'))
  if (context.actor.kind === 'clock')
    return unfold(state, context, leave(isProved === true ? 'proved' : 'ended'))
  const by = forTheCompany(state, context)
  return by.ok ? unfold(state, context, leave('colleague')) : by
}

export const decideFlood = (state: LivingCase, command: FloodCommand, context: Context): Decided => {
  switch (command.type) {
    case 'recordCameInFlood':
      return isAlike(state) && state.flood === undefined
        ? accept({ type: 'cameInFlood' })
        : refuse('not-of-a-flood')
    case 'gatherIntoFlood':
      return decideGather(state, command, context)
    case 'answerInFlood':
      return decideAnswer(state, command, context)
    case 'leaveFlood':
      return decideLeave(state, command, context)
    default: {
      const unknown: never = command
      return unknown
    }
  }
}

/**
 * After whatever was wanted of a gathered case beside its flood: where its customer said anything, or something happened in
 * it alone, it stands for itself.
 */
export const leaveWhereItMoved =
  (before: LivingCase, { type }: CaseCommand, events: readonly CaseEvent[]): Step =>
  (state, context) => {
    const among = before.flood?.among ?? null
    if (among === null || Object.hasOwn(floodActors, type) || events.length === 0) return []
    const { kind } = context.actor
    const theirs = kind === 'customer' || kind === 'stranger' || kind === 'machine'
    if (!theirs && !hasMoved(before, state)) return []
    return [
      {
        type: 'leftFlood',
        flood: among.flood,
        because: theirs ? 'customer' : 'moved',
        // Whoever referred it without their name is known by nothing else.
        by: events.some(isUnnamed) ? null : personOf(context),
      },
    ]
  }

/** It was not answered by then: its customer sees so, and by when it is now. The flood rises by itself, as one. */
export const missFloodDate: Step = (state, context) => {
  const among = state.flood?.among ?? null
  return among === null
    ? []
    : [
        {
          type: 'floodDateMissed',
          flood: among.flood,
          due: among.due,
          answered: among.answers > 0,
          next: among.due < among.answerBy ? among.answerBy : byRule(state, state.owner, context),
        },
      ]
}
