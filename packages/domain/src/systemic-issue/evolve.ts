import type { Unopened } from '../matter/standing.ts'
import { evolveStanding } from '../matter/evolve-standing.ts'
import { noneCounted } from '../matter/standing-counts.ts'
import type { Instant } from '../time/instant.ts'
import type { SystemicIssueEvent, SystemicIssueOpened } from './events.ts'
import type { LivingSystemicIssue, OpenSystemicIssue, SystemicIssue } from './state.ts'

export const initial: Unopened = { kind: 'unopened' }

export const opened = (event: SystemicIssueOpened, at: Instant): OpenSystemicIssue => ({
  kind: 'open',
  id: event.id,
  reference: event.reference,
  openedAt: at,
  imported: false,
  title: event.title,
  foundBy: event.by,
  owner: event.by,
  team: event.team,
  ownerSince: at,
  ownerBecause: 'opened',
  owners: [event.by],
  offer: null,
  declines: 0,
  asks: [],
  promises: [],
  escalations: [],
  climbed: [],
  complainedAbout: [],
  nextStep: null,
  counts: { ...noneCounted, cases: 0, nextStepsMissed: 0, reopenings: 0 },
})

const reopened = (state: LivingSystemicIssue): OpenSystemicIssue => {
  const so = { ...state, counts: { ...state.counts, reopenings: state.counts.reopenings + 1 } }
  if (so.kind === 'open') return so
  const { how: _how, endedAt: _endedAt, endedBy: _endedBy, reason: _reason, ...standing } = so
  // The ladder begins anew with it.
  return { ...standing, kind: 'open', climbed: [] }
}

/** As `evolve`, for one that was opened. */
export const evolveLiving = (
  state: LivingSystemicIssue,
  event: SystemicIssueEvent,
  at: Instant,
): LivingSystemicIssue => {
  const { counts } = state
  switch (event.type) {
    case 'systemicIssueOpened':
      return state
    case 'nextStepDated':
      return { ...state, nextStep: event.nextStep }
    case 'nextStepMissed':
      return {
        ...state,
        nextStep: null,
        counts: { ...counts, nextStepsMissed: counts.nextStepsMissed + 1 },
      }
    case 'promiseMade':
      // What is promised besides is no answer to those who wait for one.
      return state.flood === undefined
        ? { ...evolveStanding(state, event, at), nextStep: null }
        : evolveStanding(state, event, at)
    case 'handedToStandIn': {
      const { nextStep } = state
      const handed = nextStep?.of === event.from ? { ...nextStep, of: event.to } : nextStep
      return evolveStanding({ ...state, nextStep: handed }, event, at)
    }
    case 'escalationSettled':
      return {
        ...state,
        escalations: state.escalations.filter(({ escalation }) => escalation !== event.escalation),
      }
    case 'anotherActionWanted':
      return { ...state, nextStep: null }
    case 'floodTaken':
      return { ...state, flood: { answers: 0, answeredAt: null } }
    case 'floodAnswered':
      return { ...state, nextStep: null, flood: { answers: event.answers, answeredAt: at } }
    case 'caseGathered':
      return { ...state, counts: { ...counts, cases: counts.cases + 1 } }
    case 'caseLetGo':
      return { ...state, counts: { ...counts, cases: Math.max(0, counts.cases - 1) } }
    case 'systemicIssueEnded': {
      const { how, by: endedBy, reason } = event
      return { ...state, kind: 'ended', how, endedBy, reason, endedAt: at, nextStep: null, escalations: [] }
    }
    case 'systemicIssueReopened':
      return reopened(state)
    default:
      return evolveStanding(state, event, at)
  }
}

/** Total: an event that can't happen in this state changes nothing. */
export const evolve = (state: SystemicIssue, event: SystemicIssueEvent, at: Instant): SystemicIssue => {
  if (state.kind !== 'unopened') return evolveLiving(state, event, at)
  return event.type === 'systemicIssueOpened' ? opened(event, at) : state
}
