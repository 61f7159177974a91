import { evolveStanding } from '../matter/evolve-standing.ts'
import type { Unopened } from '../matter/standing.ts'
import { noneCounted } from '../matter/standing-counts.ts'
import type { Instant } from '../time/instant.ts'
import type { PotholeEvent, PotholeOpened } from './events.ts'
import type { LivingPothole, OpenPothole, Pothole } from './state.ts'

export const initial: Unopened = { kind: 'unopened' }

export const opened = (event: PotholeOpened, at: Instant): OpenPothole => ({
  kind: 'open',
  id: event.id,
  reference: event.reference,
  openedAt: at,
  imported: false,
  owner: event.leader,
  team: event.team,
  ownerSince: at,
  ownerBecause: 'opened',
  owners: [event.leader],
  offer: null,
  declines: 0,
  asks: [],
  promises: [],
  escalations: [],
  climbed: [],
  complainedAbout: event.complainedAbout,
  caseId: event.caseId,
  because: event.because,
  problem: null,
  caseEndedAt: null,
  cameBackFrom: null,
  verdict: null,
  dated: null,
  counts: { ...noneCounted, rises: 1, missed: 0 },
})

/** As `evolve`, for one that was opened. */
export const evolveLiving = (state: LivingPothole, event: PotholeEvent, at: Instant): LivingPothole => {
  const { counts } = state
  switch (event.type) {
    case 'potholeOpened':
      return state
    case 'roseFurther':
      return { ...state, counts: { ...counts, rises: event.rises } }
    case 'potholePlaced':
      return { ...state, problem: event.problem }
    case 'causeFoundAgain':
      return { ...state, cameBackFrom: event.cameBackFrom }
    case 'risenCaseEnded':
      return { ...state, caseEndedAt: event.endedAt }
    case 'potholeDated':
      return { ...state, dated: event.dated }
    case 'potholeDateMissed':
      return { ...state, dated: null, counts: { ...counts, missed: counts.missed + 1 } }
    case 'reasonDecided':
      return { ...state, verdict: event.verdict, dated: null }
    case 'handedToStandIn': {
      const handed = state.dated?.of === event.from ? { ...state.dated, of: event.to } : state.dated
      return evolveStanding({ ...state, dated: handed }, event, at)
    }
    case 'potholeEnded': {
      const { how, by: endedBy, words, change } = event
      return {
        ...state,
        kind: 'ended',
        how,
        endedBy,
        words,
        change,
        endedAt: at,
        dated: null,
        escalations: [],
      }
    }
    default:
      return evolveStanding(state, event, at)
  }
}

/** Total: an event that can't happen in this state changes nothing. */
export const evolve = (state: Pothole, event: PotholeEvent, at: Instant): Pothole => {
  if (state.kind !== 'unopened') return evolveLiving(state, event, at)
  return event.type === 'potholeOpened' ? opened(event, at) : state
}
