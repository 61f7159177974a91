import { whoTries } from './danger/call-list.ts'
import type { PersonId } from '../directory/directory.ts'
import type { Instant } from '../time/instant.ts'
import { bearerOfWord } from './next-word/turn.ts'
import type { Addressee } from './ownership/events.ts'
import type { Case, Escalation, LivingCase } from './state.ts'
import { bearerOfTakeUp } from './taking-up/take-up.ts'

/**
 * `nextWord` is what the customer was told they hear; `callBack` is a promise that only a conversation keeps;
 * `keepPromise` is any other; `reachCustomer` is to try again in their turn; `takeUp` is of imported history;
 * `reachByVoice` is for whoever is in danger.
 */
export const dutyKinds = [
  'reachByVoice',
  'readDanger',
  'nextWord',
  'answerOffer',
  'keepPromise',
  'callBack',
  'answerAsk',
  'acknowledge',
  'report',
  'hearCustomer',
  'closeEscalation',
  'reachCustomer',
  'takeUp',
  'checkSample',
] as const
export type DutyKind = (typeof dutyKinds)[number]

/** One thing that somebody inside has to do for the case now, besides owning it. */
export interface Duty {
  readonly kind: DutyKind
  /** The number of the offer, promise, ask or escalation; 0 where it is the case's own. */
  readonly subject: number
  readonly of: Addressee
  readonly due: Instant
}

const person = (id: string): Addressee => ({ kind: 'person', person: id })

/** First take it up; then the report of whoever owns it since it was delegated, the leader's own call, and the end of it. */
const ofEscalation = (escalation: Escalation, owner: PersonId): readonly Duty[] => {
  const { escalation: subject, leader, acknowledged, acknowledgeBy, heard, dated } = escalation
  if (!acknowledged) return [{ kind: 'acknowledge', subject, of: person(leader), due: acknowledgeBy }]
  if (dated === null) return []
  const { step, by, callBy } = dated
  if (step === 'close') return [{ kind: 'closeEscalation', subject, of: person(leader), due: by }]
  return [
    ...(step === 'call' ? [] : [{ kind: 'report', subject, of: person(owner), due: by } as const]),
    ...(callBy === null || heard === 'right'
      ? []
      : [{ kind: 'hearCustomer', subject, of: person(leader), due: callBy } as const]),
  ]
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
  const { owner, nextWord, offer, promises, asks, escalations, silence } = state
  return [
    ...ofDanger(state),
    ...(nextWord === null
      ? []
      : [{ kind: 'nextWord', subject: 0, of: person(bearerOfWord(state)), due: nextWord.by } as const]),
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
    ...(silence.attemptBy === null
      ? []
      : [{ kind: 'reachCustomer', subject: 0, of: person(owner), due: silence.attemptBy } as const]),
  ]
}

/** Who inside has to do what by when: a function of the case, so that a list of duties is never out of date. */
export const dutiesOf = (state: Case): readonly Duty[] => {
  if (state.kind === 'unopened') return []
  if (state.kind === 'ended') {
    const { sampleDue, team } = state
    if (sampleDue === null) return []
    const of: Addressee = sampleDue.of === null ? { kind: 'team', team } : person(sampleDue.of)
    return [{ kind: 'checkSample', subject: 0, of, due: sampleDue.by }]
  }
  if (!state.imported) return ofOngoing(state)
  return state.takeUp === null
    ? []
    : [{ kind: 'takeUp', subject: 0, of: person(bearerOfTakeUp(state)), due: state.takeUp.by }]
}
