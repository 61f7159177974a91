import type { Instant } from '../../time/instant.ts'
import { isMailed } from '../contact/reaching.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase, OutOfReach } from '../state.ts'
import type { ReturnedEvent } from './events.ts'

/** Whether words on that channel would go the way that leads nowhere. */
export const isLost = (
  { returned, ways }: Pick<LivingCase, 'returned' | 'ways'>,
  channel: Parameters<typeof isMailed>[0],
): boolean =>
  returned !== undefined &&
  (isMailed(channel) ? !ways.includes('mail') : channel === returned.way && !ways.includes(channel))

/** What was tried that way reached nobody, so it counts as nothing that was tried. */
const come = (
  state: LivingCase,
  { messageId, way }: Extract<ReturnedEvent, { type: 'messageReturned' }>,
  at: Instant,
): LivingCase => {
  const ways = state.ways.filter((one) => one !== way)
  const attempts = state.silence.attempts.filter(({ channel }) =>
    isMailed(way) ? !isMailed(channel) : channel !== way,
  )
  return {
    ...state,
    ways,
    silence: {
      ...state.silence,
      attempts,
      attemptBy: ways.length === 0 ? null : state.silence.attemptBy,
      lapseAt: null,
    },
    returned: { messageId, at, reachBy: null, reachedAt: null, ...(isMailed(way) ? {} : { way }) },
  }
}

export const evolveReturned = (state: LivingCase, event: ReturnedEvent, at: Instant): LivingCase => {
  if (event.type === 'messageReturned') return come(state, event, at)
  const { returned } = state
  if (returned === undefined) return state
  return { ...state, returned: { ...returned, reachBy: event.type === 'reachDated' ? event.by : null } }
}

/** What an event says of whether they can be reached by another way; undefined where it says nothing of it. */
const said = (state: LivingCase, event: CaseEvent): 'reached' | 'tried' | 'over' | undefined => {
  switch (event.type) {
    case 'contactMade': {
      const { channel, outcome } = event.contact
      if (outcome === 'conversation') return 'reached'
      if (isMailed(channel) || isLost(state, channel)) return undefined
      return outcome === 'written' ? 'reached' : 'tried'
    }
    case 'contactReceived':
      if (event.contact.proof === 'none') return undefined
      return event.ways.includes('mail') ? 'over' : 'reached'
    case 'contactVouchedFor':
    case 'leaderHeardCustomer':
      return 'reached'
    case 'verdictGiven':
    case 'verdictObjectedTo':
      return 'reached'
    // It went along, and comes back as it stands then.
    case 'mergedInto':
      return 'over'
    default:
      return undefined
  }
}

const after = (
  state: LivingCase,
  returned: OutOfReach,
  event: CaseEvent,
  at: Instant,
): OutOfReach | undefined => {
  switch (said(state, event)) {
    case undefined:
      return returned
    case 'over':
      return undefined
    case 'tried':
      return { ...returned, reachBy: null }
    case 'reached':
      return { ...returned, reachBy: null, reachedAt: at }
  }
}

/** Whoever spoke with us since, or left an address anew, is not out of reach. */
export const keepReturned = (state: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  const { returned, ...others } = state
  if (returned === undefined) return state
  const so = after(state, returned, event, at)
  if (so === returned) return state
  return so === undefined ? others : { ...others, returned: so }
}
