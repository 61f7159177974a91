import { happens, inTurn, type StandingStep } from '../evolve-standing.ts'
import { raise } from '../escalation/raise.ts'
import type { PromiseNumber } from '../text.ts'

/** A broken promise leaves the matter: what is owed now is a new promise, and the leader above answers for it. */
export const breakPromise = (number: PromiseNumber): StandingStep =>
  inTurn(happens({ type: 'promiseBroken', promise: number }), raise({ because: 'promiseBroken' }))
