import type { PersonId } from '../directory/directory.ts'
import type { Instant } from '../time/instant.ts'
import { type Addressee, type Escalation, isCompensation, isPersonAsked, type OpenPromise } from './parts.ts'
import type { Standing } from './standing.ts'

/**
 * Duties that any matter can bring: `callBack` is a promise that only a conversation keeps,
 * `comeToThem` is of a customer who asked for a person, `keepPromise` any other.
 */
export type StandingDutyKind =
  | 'answerOffer'
  | 'keepPromise'
  | 'callBack'
  | 'comeToThem'
  | 'answerAsk'
  | 'acknowledge'
  | 'report'
  | 'hearCustomer'
  | 'closeEscalation'

/** One thing that somebody inside has to do for a matter now, besides owning it. */
export interface DutyOf<Kind extends string> {
  readonly kind: Kind
  /** The number of the offer, promise, ask or escalation; 0 where it is the matter's own. */
  readonly subject: number
  readonly of: Addressee
  readonly due: Instant
}

export const toPerson = (id: PersonId): Addressee => ({ kind: 'person', person: id })

type Duty = DutyOf<StandingDutyKind>

/** First take it up; then the report of whoever owns it since it was delegated, the leader's own call, and the end of it. */
const ofEscalation = (escalation: Escalation, owner: PersonId): readonly Duty[] => {
  const { escalation: subject, leader, acknowledged, acknowledgeBy, dated } = escalation
  if (!acknowledged) return [{ kind: 'acknowledge', subject, of: toPerson(leader), due: acknowledgeBy }]
  if (dated === null) return []
  const { step, by, callBy } = dated
  if (step === 'close') return [{ kind: 'closeEscalation', subject, of: toPerson(leader), due: by }]
  return [
    ...(step === 'call' ? [] : [{ kind: 'report', subject, of: toPerson(owner), due: by } as const]),
    ...(callBy === null
      ? []
      : [{ kind: 'hearCustomer', subject, of: toPerson(leader), due: callBy } as const]),
  ]
}

export const promiseDuty = (
  { promise, kind, due, ...open }: OpenPromise,
  of: PersonId,
): DutyOf<'keepPromise' | 'callBack' | 'comeToThem'> => ({
  kind: isPersonAsked(open) ? 'comeToThem' : kind === 'callBack' ? 'callBack' : 'keepPromise',
  subject: promise,
  of: toPerson(of),
  due,
})

/** What any open matter asks of people: to answer offers and asks, to keep what was promised, and of leaders. */
export const standingDuties = ({ owner, offer, promises, asks, escalations }: Standing): readonly Duty[] => [
  ...(offer === null
    ? []
    : [{ kind: 'answerOffer', subject: offer.offer, of: offer.to, due: offer.expiresAt } as const]),
  ...promises.map((open) => promiseDuty(open, isCompensation(open) ? owner : open.by)),
  ...asks.map(({ ask, to, due }): Duty => ({
    kind: 'answerAsk',
    subject: ask,
    of: { kind: 'team', team: to },
    due,
  })),
  ...escalations.flatMap((escalation) => ofEscalation(escalation, owner)),
]
