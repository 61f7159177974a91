import { type StepOf, unfoldingBy } from '../matter/unfold.ts'
import type { PotholeEvent } from './events.ts'
import { evolveLiving } from './evolve.ts'
import type { LivingPothole } from './state.ts'

/** A part of a decision on a pothole. */
export type Step = StepOf<LivingPothole, PotholeEvent>

export const { evolveAll, inTurn, unfold, happens } = unfoldingBy(evolveLiving)
