import type { Policy } from './policy.ts'
import { seesCase } from './sees-case.ts'

/** Who sees a case may try; whether they may do it, the table beside the command says, and the case itself. */
export const actsOnCase: Policy = seesCase
