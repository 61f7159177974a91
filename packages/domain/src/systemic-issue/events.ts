import { caseId, count, id, text, words } from '../matter/shape/fields.ts'
import { event, type EventIn, titlesOf } from '../matter/shape/event-type.ts'
import { standingEvents } from '../matter/standing-events.ts'
import { ending, nextStep } from './state.ts'

/** What happens in a systemic issue alone. */
export const ownEvents = [
  event(
    'systemicIssueOpened',
    {
      id,
      reference: text,
      title: words,
      /** Who saw it, and owns it until somebody else accepts it. */
      by: id,
      team: text,
    },
    ({ by }, { person }) => `${person(by)} saw a cause that comes back`,
  ),
  event('nextStepDated', { nextStep }, ({ nextStep: { step, of } }, { person }) =>
    step === 'promise'
      ? `${person(of)} is to say what is done about it`
      : `${person(of)} is to look at what was done`,
  ),
  /** It did not come. */
  event('nextStepMissed', { nextStep }, ({ nextStep: { step, of } }, { person }) =>
    step === 'promise'
      ? `${person(of)} did not say in time what is done about it`
      : `${person(of)} did not look in time at what was done`,
  ),
  /** A corrective action is promised again: what had come up to a leader for want of one is settled. */
  event(
    'escalationSettled',
    { escalation: count },
    'What had come up is settled: a corrective action is promised',
  ),
  /** What was done is not enough: its owner promises something else. */
  event(
    'anotherActionWanted',
    { by: id, reason: words },
    ({ by }, { person }) => `${person(by)} wants another corrective action`,
  ),
  event(
    'caseGathered',
    { caseId, by: id },
    ({ by }, { person }) => `${person(by)} added a case in which the cause showed`,
  ),
  event(
    'caseLetGo',
    { caseId, by: id },
    ({ by }, { person }) => `${person(by)} took a case out: it has another cause`,
  ),
  event('systemicIssueEnded', { how: ending, by: id, reason: words }, ({ how, by }, { person }) =>
    how === 'putRight'
      ? `${person(by)} ended it: the cause is put right`
      : `${person(by)} ended it: it was no common cause`,
  ),
  /** A case with this cause came after the end. */
  event('systemicIssueReopened', { caseId, by: id }, 'The cause came back, so it is open again'),
] as const

export const systemicIssueEvents = [...standingEvents, ...ownEvents] as const

/** Everything that can have happened to a systemic issue. */
export type SystemicIssueEvent = EventIn<typeof systemicIssueEvents>
export type SystemicIssueOpened = Extract<SystemicIssueEvent, { readonly type: 'systemicIssueOpened' }>

/** What happened, in one sentence for colleagues; a promise is a corrective action here. */
export const titleOf = titlesOf<SystemicIssueEvent>(systemicIssueEvents, 'it', {
  promiseMade: ({ by }, { person }) => `${person(by)} promised a corrective action`,
  promiseReminded: 'Whoever promised it was reminded',
  promiseKept: ({ by }, { person }) => `${person(by)} says that the corrective action is done`,
  promiseBroken: 'The corrective action was not done in time',
  caseEscalated: ({ leader }, { person }) => `It was brought to ${person(leader)}`,
})
