import type { Deadline } from './deadline.ts'
import type { Case, LivingCase } from './state.ts'

const ofAnswer = ({ answerBy }: LivingCase): readonly Deadline[] =>
  answerBy === null ? [] : [{ kind: 'answerDue', subject: 0, due: answerBy }]

const ofOffer = ({ offer }: LivingCase): readonly Deadline[] =>
  offer === null ? [] : [{ kind: 'offerExpires', subject: offer.offer, due: offer.expiresAt }]

const ofPromises = ({ promises }: LivingCase): readonly Deadline[] =>
  promises.flatMap(({ promise, due, remindAt }): readonly Deadline[] => [
    ...(remindAt === null ? [] : [{ kind: 'promiseReminder', subject: promise, due: remindAt } as const]),
    { kind: 'promiseDue', subject: promise, due },
  ])

const ofAsks = ({ asks }: LivingCase): readonly Deadline[] =>
  asks
    .filter(({ overdue }) => !overdue)
    .map(({ ask, due }): Deadline => ({ kind: 'askDue', subject: ask, due }))

const ofEscalations = ({ escalations }: LivingCase): readonly Deadline[] =>
  escalations
    .filter(({ acknowledged, rose }) => !acknowledged && !rose)
    .map(({ escalation, acknowledgeBy }): Deadline => ({
      kind: 'escalationUnacknowledged',
      subject: escalation,
      due: acknowledgeBy,
    }))

const ofDanger = ({ danger }: LivingCase): readonly Deadline[] =>
  danger === null
    ? []
    : [
        ...(danger.callNext === null
          ? []
          : [{ kind: 'dangerCall', subject: 0, due: danger.callNext } as const]),
        ...(danger.tryBy === null ? [] : [{ kind: 'dangerAttempt', subject: 0, due: danger.tryBy } as const]),
      ]

const ofSilence = ({ silence }: LivingCase): readonly Deadline[] =>
  silence.lapseAt === null ? [] : [{ kind: 'lapse', subject: 0, due: silence.lapseAt }]

/**
 * Every time limit that the case waits for; the `deadline` table holds these rows and no others. None for imported
 * history, nor for an ended case: what it owed was released by the customer's word, or went on in another case.
 */
export const deadlinesOf = (state: Case): readonly Deadline[] =>
  state.kind !== 'open' || state.imported
    ? []
    : [
        ...ofAnswer(state),
        ...ofOffer(state),
        ...ofPromises(state),
        ...ofAsks(state),
        ...ofEscalations(state),
        ...ofDanger(state),
        ...ofSilence(state),
      ]
