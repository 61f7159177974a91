import type { PersonId } from '../../directory/directory.ts'
import { earlier, type Instant } from '../../time/instant.ts'
import type { Standing } from '../standing.ts'
import type { Escalation } from '../parts.ts'
import type { EscalationNumber } from '../text.ts'
import type { EscalationEvent } from './events.ts'

const change = <Stands extends Standing>(
  state: Stands,
  number: EscalationNumber,
  changed: Partial<Escalation>,
): Stands => ({
  ...state,
  escalations: state.escalations.map((escalation) =>
    escalation.escalation === number ? { ...escalation, ...changed } : escalation,
  ),
})

const changeBy = <Stands extends Standing>(
  state: Stands,
  number: EscalationNumber,
  to: (escalation: Escalation) => Escalation,
): Stands => ({
  ...state,
  escalations: state.escalations.map((one) => (one.escalation === number ? to(one) : one)),
})

/** As though this leader had not yet spoken with them. */
export const unheard = ({
  silentSince: _since,
  askedAgain: _again,
  confirmedBy: _by,
  tries: _tries,
  calledAgain: _called,
  ...escalation
}: Escalation): Escalation => ({ ...escalation, heard: null })

/** The date of their call that the customer was told holds no more: they called, tried to, or missed it. */
export const untold = ({ toldCall: _told, ...escalation }: Escalation): Escalation => escalation

const owesReport = ({ dated }: Escalation): boolean =>
  dated?.step === 'report' || dated?.step === 'finalReport'

/** The final report is in: what was said before it is not the call that follows it. */
const reported = (escalation: Escalation, final: boolean, at: Instant): Escalation => ({
  ...(final && !escalation.reported
    ? {
        ...unheard(escalation),
        countsFrom: at,
        ...(escalation.declined === 'byThemselves' ? { silentSince: at } : {}),
      }
    : escalation),
  begun: true,
  reported: final,
})

/** Whoever has it already owes no other report, by no other date. */
const delegated = (escalation: Escalation, to: PersonId, at: Instant): Escalation =>
  escalation.delegatedTo === to
    ? { ...escalation, acknowledged: true }
    : {
        ...unheard(escalation),
        delegatedTo: to,
        begun: false,
        reported: false,
        acknowledged: true,
        countsFrom: at,
        dated: null,
      }

/** What the customer is told of a call first stands, whatever is dated later. */
const dated = (escalation: Escalation, date: Escalation['dated']): Escalation => {
  const told = date?.callBy ?? null
  const { toldCall } = escalation
  return {
    ...escalation,
    dated: date,
    ...(told === null ? {} : { toldCall: toldCall === undefined ? told : earlier(toldCall, told) }),
  }
}

export const evolveEscalation = <Stands extends Standing>(
  state: Stands,
  event: EscalationEvent,
  at: Instant,
): Stands => {
  switch (event.type) {
    case 'caseEscalated': {
      const { escalation, leader, insteadOf, because, acknowledgeBy } = event
      const raised: Escalation = {
        escalation,
        leader,
        ...(insteadOf === undefined ? {} : { insteadOf }),
        because,
        raisedAt: at,
        acknowledgeBy,
        acknowledged: false,
        rose: false,
        delegatedTo: null,
        begun: false,
        reported: false,
        heard: null,
        triedOn: [],
        dated: null,
      }
      return {
        ...state,
        escalations: [...state.escalations, raised],
        climbed: state.climbed.includes(leader) ? state.climbed : [...state.climbed, leader],
        counts: { ...state.counts, escalations: Math.max(state.counts.escalations, escalation) },
      }
    }
    case 'escalationAcknowledged':
      return change(state, event.escalation, { acknowledged: true })
    case 'escalationUnacknowledged':
      return change(state, event.escalation, { rose: true })
    case 'escalationDelegated':
      return changeBy(state, event.escalation, (escalation) => delegated(escalation, event.to, at))
    case 'escalationReported':
      return changeBy(state, event.escalation, (escalation) => reported(escalation, event.final, at))
    case 'escalationDated':
      return changeBy(state, event.escalation, (escalation) => dated(escalation, event.dated))
    case 'leadersDateMissed':
      return changeBy(state, event.escalation, (escalation) => ({ ...untold(escalation), dated: null }))
    case 'leaderHeardCustomer':
      return changeBy(state, event.escalation, (escalation) => ({
        ...unheard(untold(escalation)),
        heard: event.right ? 'right' : 'notRight',
        acknowledged: true,
        triedOn: [],
        // The report is owed by the same date, whatever was said before it.
        dated: owesReport(escalation) ? escalation.dated : null,
        ...(event.right ? { silentSince: at } : { countsFrom: at }),
        ...(!event.right && escalation.heard === 'notRight' ? { calledAgain: true } : {}),
      }))
    case 'escalationEnded':
      return {
        ...state,
        escalations: state.escalations.filter(({ escalation }) => escalation !== event.escalation),
      }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
