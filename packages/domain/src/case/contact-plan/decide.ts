import type { PersonId } from '../../directory/directory.ts'
import { speakerOf } from '../../matter/actor.ts'
import type { Context } from '../../matter/context.ts'
import { escalateTo, leadsOpenOne } from '../../matter/escalation/raise.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import { type Admission, customer, ladderOf, leader } from '../../matter/who.ts'
import { whyNotAhead } from '../../time/given.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import { happens, type Step, unfold } from '../unfold.ts'
import type { ContactPlanCommand } from './commands.ts'

type Of<Type> = Extract<ContactPlanCommand, { readonly type: Type }>

/** Half a year: whatever was right then has to be looked at again. */
const mostDaysOfPlan = 183
/** Nobody is told to wait longer for a word of ours. */
const mostDaysBetween = 31

/** A leader above it who never owned it and does not answer for it: whoever is in a case is no judge of its customer. */
const outsideLeader = (state: LivingCase, context: Context): Admission<PersonId> => {
  const by = leader(state, context)
  if (!by.ok) return by
  return state.owners.includes(by.who) || leadsOpenOne(state, by.who) ? refuse('answers-for-it') : by
}

const decideSet = (
  state: LivingCase,
  { channel, person, everyDays, words, reviewBy }: Of<'setContactPlan'>,
  context: Context,
): Decision<CaseEvent> => {
  const by = outsideLeader(state, context)
  if (!by.ok) return by
  const known = context.directory.people.get(person)
  if (known === undefined) return refuse('no-such-person')
  if (!known.active) return refuse('person-not-active')
  if (state.complainedAbout.includes(person)) return refuse('complaint-is-about-them')
  const wrongDate = whyNotAhead(reviewBy, context.now, mostDaysOfPlan)
  if (wrongDate !== null) return refuse(wrongDate)
  if (everyDays < 1 || everyDays > mostDaysBetween) return refuse('due-too-far')
  return accept({ type: 'contactPlanSet', by: by.who, channel, person, everyDays, words, reviewBy })
}

/** Above whoever set it, the nearest who does not have the customer's word already; null where nobody is. */
const judgeOf = (state: LivingCase, by: PersonId, context: Context): PersonId | null => {
  const ladder = ladderOf(state, context)
  const above = ladder.slice(ladder.indexOf(by) + 1)
  return above.find((id) => id !== by && !leadsOpenOne(state, id, 'customer')) ?? null
}

/** A plan is opposed by whom it is for: at once, whatever else waits for an answer. */
const rise =
  (by: PersonId): Step =>
  (state, context) => {
    const judge = judgeOf(state, by, context)
    return judge === null ? [] : escalateTo(judge, { because: 'customer' })(state, context)
  }

const decideChallenge = (state: LivingCase, context: Context): Decision<CaseEvent> => {
  const theirs = customer(context)
  if (!theirs.ok) return theirs
  const { contactPlan: plan } = state
  // It is about the customer of this case, and nothing of others who joined it.
  const { actor } = context
  if (plan === undefined || speakerOf(actor, state.id) !== state.id) return refuse('already-known')
  return plan.challenged
    ? refuse('already-known')
    : unfold(state, context, happens({ type: 'contactPlanChallenged' }), rise(plan.by))
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
      return decideChallenge(state, context)
    case 'endContactPlan': {
      const by = leader(state, context)
      if (!by.ok) return by
      if (state.contactPlan === undefined) return refuse('already-known')
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
