import { addMilliseconds, days, type Instant, type PersonId, type RefusalCode } from '@buckstop/domain'
import { monday, staff } from './small-company.ts'

/** An action with its body, and who does it; Ana where nobody is named. */
export type Step = readonly [name: string, body: object, as?: PersonId]
const { ben, claire } = staff
export const tomorrow: Instant = addMilliseconds(monday, days(1))
export const later: Instant = addMilliseconds(monday, days(3))

export const offered: Step = ['offer-transfer', { to: { kind: 'person', person: ben } }]
export const promised: Step = ['make-promise', { what: 'A new boiler', due: tomorrow }]
export const asked: Step = ['place-ask', { to: 'Desk', question: 'Did the part come?', due: tomorrow }]
export const proposed: Step = ['propose-resolution', { issue: 1, what: 'A new boiler', outcome: 'upheld' }]
export const solved: Step = ['give-verdict', { issue: 1, verdict: 'solved', reason: 'All fine now' }]
export const rejected: Step = ['give-verdict', { issue: 1, verdict: 'notSolved', reason: 'It is cold' }]
export const raised: Step = ['take-higher', { words: 'I do not get further' }]
export const read: Step = ['acknowledge-escalation', { escalation: 1 }, claire]
export const heard: Step = [
  'record-leaders-call',
  { escalation: 1, words: 'They are content', right: true },
  claire,
]
export const endangered: Step = ['raise-danger', { words: 'Gas smells' }]
export const found: Step = ['find-no-problem', { kind: 'thanks', reason: 'They say thank you' }]

interface Try {
  readonly before?: readonly Step[]
  readonly body: object
  readonly as?: PersonId
}

/** How a case does an action and how it refuses it, tried on a case of Ana's. */
export type Example =
  | (Try & {
      /** Part of the case as it then stands. */
      readonly gives: object
      /** Null for what no case refuses. */
      readonly refused: (Try & { readonly code: RefusalCode }) | null
    })
  /** What leads up to it is more than a few steps: it is done in a test of its own. */
  | { readonly gives: null; readonly refused: Try & { readonly code: RefusalCode } }

/** One for each action of a topic: an action without its example does not compile. */
export type ExamplesOf<Actions extends readonly { readonly name: string }[]> = Readonly<
  Record<Actions[number]['name'], Example>
>
