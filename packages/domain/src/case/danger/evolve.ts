import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import { isByVoice } from '../contact/reaching.ts'
import type { CaseEvent } from '../event.ts'
import type { Danger, ToldOfDanger, VoiceAttempt } from './state.ts'
import type { LivingCase } from '../state.ts'
import type { CaseId } from '../../matter/text.ts'

const attemptsKept = 5

type Telling = Pick<ToldOfDanger, 'person' | 'as' | 'readBy'>

const tell = (danger: Danger, { person, as, readBy }: Telling, at: Instant): Danger => {
  const known = danger.told.find((one) => one.person === person)
  if (known === undefined) {
    const number = (danger.told.at(-1)?.number ?? 0) + 1
    const one = { number, person, as, first: at, last: at, times: 1, readBy, readAt: null }
    return { ...danger, told: [...danger.told, one] }
  }
  const { handedTo: _, ...still } = known
  const again: ToldOfDanger = {
    ...still,
    as: known.as === 'owner' ? as : known.as,
    last: at,
    times: as !== 'owner' && known.as === 'owner' ? 1 : known.times + 1,
    // Their lateness counts from the first date that they missed.
    readBy: known.readBy ?? readBy,
  }
  return { ...danger, told: danger.told.map((one) => (one === known ? again : one)) }
}

/** They have read it themselves. What the owner read stops no call: it is their leaders who have to know. */
const read = (danger: Danger, by: PersonId, at: Instant): Danger => {
  const known = danger.told.some(({ person }) => person === by)
  const telling = { person: by, as: 'onDuty', readBy: null } as const
  const { told, callNext, ...rest } = known ? danger : tell(danger, telling, at)
  const isOwner = told.some(({ person, as }) => person === by && as === 'owner')
  return {
    ...rest,
    told: told.map((one) => (one.person === by ? { ...one, readBy: null, readAt: at } : one)),
    callNext: isOwner ? callNext : null,
  }
}

const tried = (danger: Danger, attempt: VoiceAttempt): Danger => {
  const { by, at, reached } = attempt
  const attempts = [...danger.attempts, attempt].slice(-attemptsKept)
  if (!reached) return { ...danger, attempts }
  const known = danger.told.some(({ person }) => person === by)
  return { ...(known ? read(danger, by, at) : danger), attempts, callNext: null, tryBy: null }
}

/**
 * Whoever stands in reads it, by the same time, unless they have; who owns it now is told as its owner. For those on
 * leave it is nothing to read any more.
 */
const handOn = (danger: Danger, { from, to }: Of<'handedToStandIn'>, at: Instant): Danger => {
  const called = danger.told.find(({ person }) => person === from)
  if (called === undefined) return danger
  const { as } = called
  const readBy = called.readBy ?? danger.tryBy
  const known = danger.told.find(({ person }) => person === to)
  const hasRead = known !== undefined && known.readBy === null && known.handedTo === undefined
  const so = as === 'owner' || hasRead ? danger : tell(danger, { person: to, as, readBy }, at)
  return {
    ...so,
    told: so.told.map((one) => (one.person === from ? { ...one, readBy: null, handedTo: to } : one)),
  }
}

type Of<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>

/** Whether one of those called has read it. */
const isAttended = ({ told }: Danger): boolean =>
  told.some(({ as, readBy }) => as !== 'owner' && readBy === null)

/** The cases whose customers told of the danger; none where an older version recorded it after cases had joined. */
const originsOf = ({ id, absorbed }: LivingCase, { origin }: Of<'dangerRaised'>): readonly CaseId[] => {
  if (origin === undefined) return absorbed.length === 0 ? [id] : []
  return origin === null ? [] : [origin]
}

const raised = (state: LivingCase, event: Of<'dangerRaised'>, at: Instant): Danger => {
  const { gatheredUntil } = event
  // Nobody is told of imported history, also where an earlier version recorded that somebody was.
  const [readBy, tryBy] = state.imported ? [null, null] : [event.readBy, event.tryBy]
  const danger = state.danger ?? {
    since: at,
    origins: [],
    gathered: gatheredUntil !== null,
    told: [],
    callNext: gatheredUntil,
    tryBy,
    attempts: [],
  }
  const so = {
    ...danger,
    origins: [...new Set([...danger.origins, ...originsOf(state, event)])],
    gathered: danger.gathered && gatheredUntil !== null,
    callNext: danger.callNext ?? (isAttended(danger) ? null : gatheredUntil),
    tryBy: danger.tryBy ?? tryBy,
  }
  const known = so.told.some(({ person }) => person === state.owner)
  return readBy === null || known ? so : tell(so, { person: state.owner, as: 'owner', readBy }, at)
}

const whileOn = (danger: Danger, event: CaseEvent, at: Instant, { escalations }: LivingCase): Danger => {
  switch (event.type) {
    case 'dangerTold': {
      const told = tell(danger, event, at)
      return event.callNext === null ? told : { ...told, callNext: event.callNext }
    }
    case 'caseEscalated': {
      if (event.because !== 'danger') return danger
      const told = tell(danger, { person: event.leader, as: 'leader', readBy: event.acknowledgeBy }, at)
      return { ...told, callNext: event.acknowledgeBy }
    }
    case 'escalationAcknowledged': {
      const of = escalations.find(({ escalation }) => escalation === event.escalation)
      return of?.because === 'danger' ? read(danger, event.by, at) : danger
    }
    case 'dangerRead':
      return read(danger, event.by, at)
    case 'handedToStandIn':
      return event.danger ? handOn(danger, event, at) : danger
    case 'dangerAttemptDated':
    case 'dangerAttemptMissed':
      return { ...danger, tryBy: event.tryBy }
    case 'contactMade': {
      const { channel, by, outcome } = event.contact
      if (!isByVoice(channel) || outcome === 'written') return danger
      return tried(danger, { by, at, reached: outcome === 'conversation' })
    }
    case 'contactReceived': {
      const { channel, takenBy, proof } = event.contact
      if (takenBy === null || proof === 'none' || !isByVoice(channel)) return danger
      return tried(danger, { by: takenBy, at, reached: true })
    }
    case 'contactVouchedFor':
      return { ...danger, gathered: false }
    default:
      return danger
  }
}

/** What is known of danger after one more event. The end of the case ends it; its going into another does not. */
export const keepDanger = (
  before: LivingCase,
  after: LivingCase,
  event: CaseEvent,
  at: Instant,
): LivingCase => {
  if (event.type === 'dangerRaised') return { ...after, danger: raised(after, event, at) }
  if (after.danger === null) return after
  const over = event.type === 'dangerOver' || (event.type === 'caseEnded' && event.how !== 'merged')
  if (over) return { ...after, danger: null }
  const danger = whileOn(after.danger, event, at, before)
  return danger === after.danger ? after : { ...after, danger }
}
