import { accept, type Decision } from '../../matter/refusal.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import type { RecordAnswerUnsent } from './commands.ts'

/** It moves nothing: the customer has heard nothing by it, and no date ends. */
export const decideAnswerByMail = (_: LivingCase, { by, because }: RecordAnswerUnsent): Decision<CaseEvent> =>
  accept({ type: 'answerUnsent', by, because })
