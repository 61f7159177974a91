import type { Step } from '../unfold.ts'
import { lapseDue, waitsForCustomer } from './silence.ts'

/** A word of the customer that is no contact: it ends the silence as any contact does. */
export const breakSilence: Step = (state) =>
  waitsForCustomer(state) && (state.silence.attempts.length > 0 || state.silence.lapseAt !== null)
    ? [{ type: 'silenceBroken' }]
    : []

/** Fixes the moment of the lapse as soon as enough was tried. */
export const dateLapse: Step = (state, { terms }) => {
  if (state.imported) return []
  const at = lapseDue(state, terms)
  return at === null || at === state.silence.lapseAt ? [] : [{ type: 'lapseDated', at }]
}
