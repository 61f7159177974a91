import { type StepOf, unfoldingBy } from '../matter/unfold.ts'
import type { SystemicIssueEvent } from './events.ts'
import { evolveLiving } from './evolve.ts'
import type { LivingSystemicIssue } from './state.ts'

/** A part of a decision on a systemic issue. */
export type Step = StepOf<LivingSystemicIssue, SystemicIssueEvent>

export const { evolveAll, inTurn, unfold, happens } = unfoldingBy(evolveLiving)
