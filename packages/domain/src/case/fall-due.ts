import { followsInStanding, isDue } from '../matter/fall-due.ts'
import { missNextWord } from './next-word/decide.ts'
import { carryOn, endChat } from './chat/decide.ts'
import { breakToCustomer } from './compensation/owe.ts'
import type { CaseFallsDue } from './command.ts'
import type { Context } from '../matter/context.ts'
import { callNext } from './danger/call.ts'
import { missAttempt as missDangerAttempt } from './danger/decide.ts'
import type { CaseDeadline } from './deadline.ts'
import { endUnreviewed } from './contact-plan/decide.ts'
import { deadlinesOf } from './deadlines.ts'
import { missFloodDate } from './flood/decide.ts'
import { goUnacknowledged } from '../matter/escalation/unacknowledged.ts'
import { askAgain } from './escalation/judge.ts'
import type { CaseEvent } from './event.ts'
import { refuse } from '../matter/refusal.ts'
import type { Decision } from '../matter/refusal.ts'
import { lapse } from './resolution/lapse.ts'
import { riseRequest } from './remedy/request.ts'
import { regulatorFallsDue } from './regulator/decide.ts'
import { missReach } from './returned/decide.ts'
import { missSample } from './resolution/sample.ts'
import { missAttempt } from './silence/decide.ts'
import type { LivingCase } from './state.ts'
import { surveyFallsDue } from './survey/ask.ts'
import { missWish } from './survey/wish.ts'
import { missTakeUp } from './taking-up/take-up.ts'
import { unfold } from './unfold.ts'
import type { Step } from './unfold.ts'

/** While somebody may come to harm, the clock of the danger calls one after the other, and quicker. */
const isCalledOn = ({ danger, escalations }: LivingCase, number: number): boolean =>
  danger !== null && escalations.find(({ escalation }) => escalation === number)?.because === 'danger'

const whatFollows = (state: LivingCase, { kind, subject, due }: CaseDeadline): Step => {
  switch (kind) {
    case 'promiseDue':
      return breakToCustomer(subject)
    case 'nextWordDue':
      return missNextWord
    case 'dangerCall':
      return callNext
    case 'dangerAttempt':
      return missDangerAttempt
    case 'attemptDue':
      return missAttempt
    case 'lapse':
      return lapse
    case 'sampleDue':
      return missSample
    case 'reachDue':
      return missReach
    case 'takeUpDue':
      return missTakeUp
    case 'chatQuiet':
      return endChat
    case 'chatUnseen':
      return carryOn
    case 'surveyDue':
      return surveyFallsDue
    case 'surveyContactDue':
      return missWish(subject)
    case 'floodAnswerDue':
      return missFloodDate
    case 'regulatorNear':
      return regulatorFallsDue(subject, false)
    case 'regulatorDue':
      return regulatorFallsDue(subject, true)
    case 'remedyRequestDue':
      return riseRequest(subject)
    case 'contactPlanReview':
      return endUnreviewed
    case 'escalationCloses':
      return askAgain(subject)
    case 'escalationUnacknowledged':
      return goUnacknowledged(subject, !isCalledOn(state, subject))
    default:
      return followsInStanding(state, { kind, subject, due })
  }
}

export const decideFallDue = (
  state: LivingCase,
  command: CaseFallsDue,
  context: Context,
): Decision<CaseEvent> =>
  isDue(command, deadlinesOf(state), context)
    ? unfold(state, context, whatFollows(state, command.deadline))
    : refuse('not-due')
