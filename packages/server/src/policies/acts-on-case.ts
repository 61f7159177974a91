import type { Policy } from './policy.ts'
import { seesCase } from './sees-case.ts'

/** Whoever sees a case may help with it; what exactly, the case itself decides. */
export const actsOnCase: Policy = seesCase
