import { later } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import type { Danger } from './state.ts'

/**
 * Danger as somebody whom nothing proves takes it along into a case of its own: nobody is called to that one before
 * then, and from then on to all that was gathered together. Nothing else of it changes; null calls as before.
 */
export const gathered = (danger: Danger | null, until: Instant | null): Danger | null => {
  if (danger === null || until === null) return danger
  const { callNext } = danger
  return { ...danger, gathered: true, callNext: callNext === null ? null : later(callNext, until) }
}
