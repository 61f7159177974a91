import { caseId, count, id, text, words } from '../matter/shape/fields.ts'
import { event, type EventIn } from '../matter/shape/event-type.ts'
import { outcome } from '../matter/outcome.ts'
import { standingEvents } from '../matter/standing-events.ts'
import { ending, nextStep } from './state.ts'

/** What happens in a systemic issue alone. */
export const ownEvents = [
  event('systemicIssueOpened', {
    id,
    reference: text,
    title: words,
    /** Who saw it, and owns it until somebody else accepts it. */
    by: id,
    team: text,
  }),
  event('nextStepDated', { nextStep }),
  /** It did not come. */
  event('nextStepMissed', { nextStep }),
  /** A corrective action is promised again: what had come up to a leader for want of one is settled. */
  event('escalationSettled', { escalation: count }),
  /** What was done is not enough: its owner promises something else. */
  event('anotherActionWanted', { by: id, reason: words }),
  event('caseGathered', { caseId, by: id }),
  event('caseLetGo', { caseId, by: id }),
  /** It gathers cases that came in a flood: their clocks are its own, and what it is answered they are. */
  event('floodTaken', { by: id }),
  /** All of them are answered, for the how manieth time. */
  event('floodAnswered', { by: id, words, outcome, answers: count }),
  event('systemicIssueEnded', { how: ending, by: id, reason: words }),
  /** A case with this cause came after the end. */
  event('systemicIssueReopened', { caseId, by: id }),
] as const

export const systemicIssueEvents = [...standingEvents, ...ownEvents] as const

/** Everything that can have happened to a systemic issue. */
export type SystemicIssueEvent = EventIn<typeof systemicIssueEvents>
export type SystemicIssueOpened = Extract<SystemicIssueEvent, { readonly type: 'systemicIssueOpened' }>

/** The names of them all, as the ledger has them. */
export const systemicIssueEventTypes: readonly SystemicIssueEvent['type'][] = systemicIssueEvents.map(
  ({ type }) => type,
)
