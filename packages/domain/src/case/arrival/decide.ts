import { accept, type Decision } from '../../matter/refusal.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import type { RecordUnconfirmed } from './commands.ts'

/** It moves nothing: the case has its owner and its dates, whether or not somebody was mailed. */
export const decideArrival = (_: LivingCase, { because }: RecordUnconfirmed): Decision<CaseEvent> =>
  accept({ type: 'confirmationWithheld', because })
