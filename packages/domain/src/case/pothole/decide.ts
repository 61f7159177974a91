import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import type { CaseEvent } from '../event.ts'
import { partsOf } from '../merging/holder.ts'
import type { LivingCase } from '../state.ts'
import type { TellPothole } from './commands.ts'

/** Told to whoever's case rose, and to nobody whose case has joined it. */
export const decidePothole = (
  state: LivingCase,
  { pothole, of, by, words, since }: TellPothole,
): Decision<CaseEvent> =>
  partsOf(state).includes(of)
    ? accept({ type: 'potholeAnswered', pothole, by, words, since, meantFor: of })
    : refuse('not-merged')
