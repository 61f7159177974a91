import type { Instant } from '../../time/instant.ts'
import type { LivingCase } from '../state.ts'
import type { SilenceEvent } from './events.ts'
import { waitsForCustomer } from '../next-word/turn.ts'
import { freshSilence } from './silence.ts'

export const evolveSilence = (state: LivingCase, event: SilenceEvent, at: Instant): LivingCase => {
  switch (event.type) {
    case 'silenceBroken':
      return { ...state, silence: freshSilence(at) }
    case 'attemptDated':
      return { ...state, silence: { ...state.silence, attemptBy: event.by } }
    case 'attemptMissed':
      return { ...state, silence: { ...state.silence, attemptBy: null, missed: state.silence.missed + 1 } }
    case 'lapseDated':
      return { ...state, silence: { ...state.silence, lapseAt: event.at } }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}

/** Attempts count only while we wait for the customer: as soon as they wait for us, it starts anew. */
export const keepSilence = (before: LivingCase, after: LivingCase, at: Instant): LivingCase => {
  const waits = waitsForCustomer(after)
  if (waits && waitsForCustomer(before)) return after
  const { attempts, attemptBy, lapseAt, missed, enough, unmailed } = after.silence
  const marked = enough === true || unmailed === true
  const blank = attempts.length === 0 && attemptBy === null && lapseAt === null && missed === 0 && !marked
  if (!waits && blank) return after
  return { ...after, silence: freshSilence(at) }
}
