import { type StepOf, unfoldingBy } from '../matter/unfold.ts'
import type { CaseEvent } from './event.ts'
import { evolveLiving } from './evolve.ts'
import type { LivingCase } from './state.ts'

/** A part of a decision on a case. */
export type Step = StepOf<LivingCase, CaseEvent>

export const { evolveAll, inTurn, unfold, happens } = unfoldingBy(evolveLiving)
