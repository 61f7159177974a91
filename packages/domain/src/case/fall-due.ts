import { missNextWord } from './next-word/decide.ts'
import { fallOverdue } from './ask/decide.ts'
import type { FallDue } from './command.ts'
import type { Context } from './context.ts'
import { callNext } from './danger/call.ts'
import { missAttempt as missDangerAttempt } from './danger/decide.ts'
import type { Deadline } from './deadline.ts'
import { deadlinesOf } from './deadlines.ts'
import { missLeadersDate } from './escalation/date.ts'
import { goUnacknowledged } from './escalation/decide.ts'
import type { CaseEvent } from './event.ts'
import { expire } from './ownership/offer.ts'
import { breakPromise } from './promise/decide.ts'
import { refuse } from './refusal.ts'
import type { Decision } from './refusal.ts'
import { lapse } from './resolution/lapse.ts'
import { missSample } from './resolution/sample.ts'
import { missAttempt } from './silence/decide.ts'
import type { LivingCase } from './state.ts'
import { missTakeUp } from './taking-up/take-up.ts'
import { happens, unfold } from './unfold.ts'
import type { Step } from './unfold.ts'

const whatFollows = (state: LivingCase, { kind, subject }: Deadline): Step => {
  switch (kind) {
    case 'nextWordDue':
      return missNextWord
    case 'offerExpires':
      return state.offer === null ? happens() : expire(state.offer)
    case 'promiseReminder':
      return happens({ type: 'promiseReminded', promise: subject })
    case 'promiseDue':
      return breakPromise(subject)
    case 'askDue': {
      const ask = state.asks.find((open) => open.ask === subject)
      return ask === undefined ? happens() : fallOverdue(ask)
    }
    case 'escalationUnacknowledged':
      return goUnacknowledged(subject)
    case 'dangerCall':
      return callNext
    case 'dangerAttempt':
      return missDangerAttempt
    case 'reportDue':
    case 'callDue':
    case 'escalationCloses':
      return missLeadersDate(subject)
    case 'attemptDue':
      return missAttempt
    case 'lapse':
      return lapse
    case 'sampleDue':
      return missSample
    case 'takeUpDue':
      return missTakeUp
    default: {
      const unknown: never = kind
      return unknown
    }
  }
}

/** The clock acts on exactly what the case waits for, and not a moment early. */
export const decideFallDue = (
  state: LivingCase,
  { deadline }: FallDue,
  context: Context,
): Decision<CaseEvent> => {
  if (deadline.due > context.now) return refuse('not-due')
  const awaited = deadlinesOf(state).some(
    ({ kind, subject, due }) =>
      kind === deadline.kind && subject === deadline.subject && due === deadline.due,
  )
  return awaited ? unfold(state, context, whatFollows(state, deadline)) : refuse('not-due')
}
