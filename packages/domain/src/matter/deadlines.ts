import type { Deadline, StandingDeadlineKind } from './deadline.ts'
import type { LeadersStep, OpenPromise } from './parts.ts'
import type { Standing } from './standing.ts'

type Due = Deadline<StandingDeadlineKind>

const ofOffer = ({ offer }: Standing): readonly Due[] =>
  offer === null ? [] : [{ kind: 'offerExpires', subject: offer.offer, due: offer.expiresAt }]

export const promiseDeadlines = (promises: readonly OpenPromise[]): readonly Due[] =>
  promises.flatMap(({ promise, due, remindAt }): readonly Due[] => [
    ...(remindAt === null ? [] : [{ kind: 'promiseReminder', subject: promise, due: remindAt } as const]),
    { kind: 'promiseDue', subject: promise, due },
  ])

const ofAsks = ({ asks }: Standing): readonly Due[] =>
  asks.filter(({ overdue }) => !overdue).map(({ ask, due }): Due => ({ kind: 'askDue', subject: ask, due }))

const kindOf: Readonly<Record<LeadersStep, StandingDeadlineKind>> = {
  report: 'reportDue',
  finalReport: 'reportDue',
  call: 'callDue',
  close: 'escalationCloses',
}

const ofEscalations = ({ escalations }: Standing): readonly Due[] =>
  escalations.flatMap(({ escalation, acknowledged, rose, acknowledgeBy, dated }): readonly Due[] => {
    if (!acknowledged) {
      return rose ? [] : [{ kind: 'escalationUnacknowledged', subject: escalation, due: acknowledgeBy }]
    }
    return dated === null ? [] : [{ kind: kindOf[dated.step], subject: escalation, due: dated.by }]
  })

/** What any open matter waits for: offers, promises, asks and leaders. */
export const standingDeadlines = (state: Standing): readonly Due[] => [
  ...ofOffer(state),
  ...promiseDeadlines(state.promises),
  ...ofAsks(state),
  ...ofEscalations(state),
]
