import { whoTries } from './danger/call-list.ts'
import type { PersonId } from '../directory/directory.ts'
import type { Instant } from '../time/instant.ts'
import type { Addressee } from './ownership/events.ts'
import type { Case, Escalation, LivingCase } from './state.ts'

/** `answer` is what the customer was told they hear, before anything is promised; `callBack` is a promise that only a conversation keeps; `keepPromise` is any other. `reachByVoice` is for whoever is in danger. */
export const dutyKinds = [
  'reachByVoice',
  'readDanger',
  'answer',
  'answerOffer',
  'keepPromise',
  'callBack',
  'answerAsk',
  'acknowledge',
  'report',
  'hearCustomer',
  'closeEscalation',
  'checkSample',
] as const
export type DutyKind = (typeof dutyKinds)[number]

/** One thing that somebody inside has to do for the case now, besides owning it. */
export interface Duty {
  readonly kind: DutyKind
  /** The number of the offer, promise, ask or escalation; 0 where it is the case's own. */
  readonly subject: number
  readonly of: Addressee
  /** null where only the next one's patience ends it. */
  readonly due: Instant | null
}

const person = (id: string): Addressee => ({ kind: 'person', person: id })

/** First take it up; then the report of whoever owns it since it was delegated, the leader's own call, and the end of it. */
const ofEscalation = (escalation: Escalation, owner: PersonId): readonly Duty[] => {
  const {
    escalation: subject,
    leader,
    acknowledged,
    acknowledgeBy,
    delegatedTo,
    reported,
    heard,
  } = escalation
  if (!acknowledged) return [{ kind: 'acknowledge', subject, of: person(leader), due: acknowledgeBy }]
  const report: readonly Duty[] =
    delegatedTo !== null && !reported ? [{ kind: 'report', subject, of: person(owner), due: null }] : []
  if (heard !== 'right') {
    return [...report, { kind: 'hearCustomer', subject, of: person(leader), due: null }]
  }
  return report.length > 0 ? report : [{ kind: 'closeEscalation', subject, of: person(leader), due: null }]
}

/** Until one of us has spoken with them: to read it, each of those who were told, and to try by voice. */
const ofDanger = (state: LivingCase): readonly Duty[] => {
  const { danger, escalations, complainedAbout } = state
  if (danger === null || danger.tryBy === null) return []
  // A leader whom it was brought to acknowledges that, and reads it with it.
  const brought = new Set(
    escalations.flatMap(({ leader, because, acknowledged }) =>
      because === 'danger' && !acknowledged ? [leader] : [],
    ),
  )
  const unread = danger.told.flatMap(({ number, person: id, readBy }): readonly Duty[] =>
    readBy === null || brought.has(id) || complainedAbout.includes(id)
      ? []
      : [{ kind: 'readDanger', subject: number, of: person(id), due: readBy }],
  )
  return [{ kind: 'reachByVoice', subject: 0, of: person(whoTries(state)), due: danger.tryBy }, ...unread]
}

const ofOngoing = (state: LivingCase): readonly Duty[] => {
  const { owner, answerBy, offer, promises, asks, escalations } = state
  return [
    ...ofDanger(state),
    ...(answerBy === null ? [] : [{ kind: 'answer', subject: 0, of: person(owner), due: answerBy } as const]),
    ...(offer === null
      ? []
      : [{ kind: 'answerOffer', subject: offer.offer, of: offer.to, due: offer.expiresAt } as const]),
    ...promises.map(({ promise, kind, by, due }): Duty => ({
      kind: kind === 'callBack' ? 'callBack' : 'keepPromise',
      subject: promise,
      of: person(by),
      due,
    })),
    ...asks.map(({ ask, to, due }): Duty => ({
      kind: 'answerAsk',
      subject: ask,
      of: { kind: 'team', team: to },
      due,
    })),
    ...escalations.flatMap((escalation) => ofEscalation(escalation, owner)),
  ]
}

/** Who inside has to do what by when: a function of the case, so that a list of duties is never out of date. */
export const dutiesOf = (state: Case): readonly Duty[] => {
  if (state.kind === 'unopened' || state.imported) return []
  if (state.kind === 'open') return ofOngoing(state)
  return state.sample === 'awaited'
    ? [{ kind: 'checkSample', subject: 0, of: { kind: 'team', team: state.team }, due: null }]
    : []
}
