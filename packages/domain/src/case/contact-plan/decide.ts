import type { PersonId } from '../../directory/directory.ts'
import { speakerOf } from '../../matter/actor.ts'
import type { Context } from '../../matter/context.ts'
import { escalateTo, leadsOpenOne } from '../../matter/escalation/raise.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import { type Admission, customer, leader } from '../../matter/who.ts'
import type { TextRef } from '../../matter/text.ts'
import { addMilliseconds, days } from '../../time/instant.ts'
import { whyNotAhead } from '../../time/given.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import { happens, type Step, unfold } from '../unfold.ts'
import type { ContactPlanCommand } from './commands.ts'
import { judgeOf, judgesPlan } from './judge.ts'

type Of<Type> = Extract<ContactPlanCommand, { readonly type: Type }>

/** Half a year: whatever was right then has to be looked at again. */
const mostDaysOfPlan = 183
/** Nobody is told to wait longer for a word of ours. */
const mostDaysBetween = 31

/**
 * A leader above it who never owned it, and to whom it never came up: whoever is in a case, or was, is no judge of its
 * customer.
 */
const outsideLeader = (state: LivingCase, context: Context): Admission<PersonId> => {
  const by = leader(state, context)
  if (!by.ok) return by
  const { owners, climbed } = state
  const isInside = owners.includes(by.who) || climbed.includes(by.who) || leadsOpenOne(state, by.who)
  return isInside ? refuse('answers-for-it') : by
}

const decideSet = (
  state: LivingCase,
  { channel, person, everyDays, words, reviewBy }: Of<'setContactPlan'>,
  context: Context,
): Decision<CaseEvent> => {
  const { contactPlan: before } = state
  const by =
    before?.challenged === true ? judgesPlan(state, before.by, context) : outsideLeader(state, context)
  if (!by.ok) return by
  const known = context.directory.people.get(person)
  if (known === undefined) return refuse('no-such-person')
  if (!known.active) return refuse('person-not-active')
  if (known.presence.kind === 'onLeave') return refuse('person-on-leave')
  if (state.complainedAbout.includes(person)) return refuse('complaint-is-about-them')
  const wrongDate = whyNotAhead(reviewBy, context.now, mostDaysOfPlan)
  if (wrongDate !== null) return refuse(wrongDate)
  if (everyDays < 1 || everyDays > mostDaysBetween) return refuse('due-too-far')
  // They are told both, and would wait for what never comes.
  if (addMilliseconds(context.now, days(everyDays)) > reviewBy) return refuse('plan-too-short')
  return accept({ type: 'contactPlanSet', by: by.who, channel, person, everyDays, words, reviewBy })
}

/** A plan is opposed by whom it is for: at once, whatever else waits for an answer, and in their own words. */
const rise =
  (by: PersonId, words: TextRef): Step =>
  (state, context) => {
    const judge = judgeOf(state, by, context)
    return judge === null ? [] : escalateTo(judge, { because: 'planChallenged', words })(state, context)
  }

const decideChallenge = (
  state: LivingCase,
  { words }: Of<'challengeContactPlan'>,
  context: Context,
): Decision<CaseEvent> => {
  const theirs = customer(context)
  if (!theirs.ok) return theirs
  const { contactPlan: plan } = state
  // It is about the customer of this case, and nothing of others who joined it.
  const { actor } = context
  if (plan === undefined || speakerOf(actor, state.id) !== state.id) return refuse('already-known')
  return plan.challenged
    ? refuse('already-known')
    : unfold(state, context, happens({ type: 'contactPlanChallenged' }), rise(plan.by, words))
}

export const decideContactPlan = (
  state: LivingCase,
  command: ContactPlanCommand,
  context: Context,
): Decision<CaseEvent> => {
  switch (command.type) {
    case 'setContactPlan':
      return decideSet(state, command, context)
    case 'challengeContactPlan':
      return decideChallenge(state, command, context)
    case 'endContactPlan': {
      const { contactPlan: plan } = state
      const by = plan?.challenged === true ? judgesPlan(state, plan.by, context) : leader(state, context)
      if (!by.ok) return by
      if (plan === undefined) return refuse('already-known')
      return accept({ type: 'contactPlanEnded', by: by.who, because: 'leader', words: command.words })
    }
    default: {
      const unknown: never = command
      return unknown
    }
  }
}

/** Nobody looked at it again in time: what limits somebody does not go on by being forgotten. */
export const endUnreviewed: Step = ({ contactPlan }) =>
  contactPlan === undefined
    ? []
    : [{ type: 'contactPlanEnded', by: null, because: 'notReviewed', words: null }]
