import {
  addMilliseconds,
  type Context,
  days,
  kindOf,
  type LivingSystemicIssue,
  type MatterCommand,
} from '@buckstop/domain'
import { wordsOf } from '../errors/refusal-words.ts'

type Command = MatterCommand<'systemicIssue'>

interface Trial {
  readonly name: string
  readonly subject: number | null
  readonly command: Command
}

const text = '00000000-0000-7000-8000-000000000000'

const trials = (state: LivingSystemicIssue, { now }: Context): readonly Trial[] => {
  const due = addMilliseconds(now, days(1))
  return [
    { name: 'promise-action', subject: null, command: { type: 'makePromise', what: text, due } },
    ...state.promises.map(({ promise }): Trial => ({
      name: 'keep-action',
      subject: promise,
      command: { type: 'keepPromise', promise, words: text },
    })),
    {
      name: 'gather-case',
      subject: null,
      command: { type: 'gatherCase', caseId: text, isGathered: false },
    },
    { name: 'let-case-go', subject: null, command: { type: 'letCaseGo', caseId: text, isGathered: true } },
    ...(state.nextStep?.step === 'review'
      ? ([
          {
            name: 'want-another-action',
            subject: null,
            command: { type: 'wantAnotherAction', reason: text },
          },
        ] as const)
      : []),
    { name: 'end', subject: null, command: { type: 'endSystemicIssue', how: 'putRight', reason: text } },
    ...(state.offer === null
      ? ([
          {
            name: 'offer-transfer',
            subject: null,
            command: { type: 'offerTransfer', to: { kind: 'team', team: state.team }, reason: null },
          },
        ] as const)
      : offerTrials(state.offer.offer)),
    ...state.escalations
      .filter(({ acknowledged }) => !acknowledged)
      .map(({ escalation }): Trial => ({
        name: 'acknowledge-escalation',
        subject: escalation,
        command: { type: 'acknowledgeEscalation', escalation },
      })),
    { name: 'take-higher', subject: null, command: { type: 'takeHigher', words: null } },
    ...state.asks.map(({ ask }): Trial => ({
      name: 'answer-ask',
      subject: ask,
      command: { type: 'answerAsk', ask, answer: text },
    })),
  ]
}

const offerTrials = (offer: number): readonly Trial[] => [
  { name: 'accept-transfer', subject: offer, command: { type: 'acceptTransfer', offer } },
  { name: 'decline-transfer', subject: offer, command: { type: 'declineTransfer', offer, reason: text } },
  { name: 'withdraw-transfer', subject: offer, command: { type: 'withdrawTransfer', offer } },
]

/** What the viewer could do now, and why not: the systemic issue itself is asked. */
export const availableOn = (state: LivingSystemicIssue, context: Context) =>
  trials(state, context).map(({ name, subject, command }) => {
    const decision = kindOf('systemicIssue').decide(state, command, context)
    if (decision.ok) return { name, subject, allowed: true, refusal: null }
    const { refusal } = decision
    return { name, subject, allowed: false, refusal: { code: refusal.code, ...wordsOf(refusal) } }
  })
