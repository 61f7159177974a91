import type { EventIn } from '../../matter/shape/event-type.ts'
import { waitsForCustomer } from '../next-word/turn.ts'
import type { LivingCase } from '../state.ts'
import type { arrivalEvents } from './events.ts'

/**
 * How it came in is told, and nothing hangs on it. But what was not mailed reached nobody: while we wait for the customer
 * they are as one who left us no way to reach them.
 */
export const evolveArrival = (state: LivingCase, event: EventIn<typeof arrivalEvents>): LivingCase =>
  event.type === 'confirmationWithheld' && waitsForCustomer(state)
    ? { ...state, silence: { ...state.silence, unmailed: true } }
    : state
