import type { ServiceMap, Verdict } from '@buckstop/service-map'
import { type Ways, waysOf } from '@buckstop/service-map/drawing'
import { stepsOf } from '../verdicts/chosen.ts'

export type Way = 'trap' | 'safe'

/** How a box or a line is shown: part of a way or not, and what is told at this moment. */
export interface Light {
  readonly way: Way | null
  /** Told at this very step. */
  readonly now: boolean
  /** Not part of what is told: steps back. */
  readonly aside: boolean
}

export type Lights = (id: string) => Light

const wayOf = (ways: Ways, id: string): Way | null =>
  ways.trap.has(id) ? 'trap' : ways.safe.has(id) ? 'safe' : null

/**
 * Nothing is chosen: every way that somebody can be caught in, and every safe one.
 * @param led what is not on the way of whoever is not safe steps back
 */
export const allWays =
  (ways: Ways, led = false): Lights =>
  (id) => ({ way: wayOf(ways, id), now: false, aside: led && !ways.unsafe.has(id) })

/**
 * One story: all its moves, or those up to a step with that step's own standing out.
 * @param step from 0; null for the whole story
 */
export const storyLights = (map: ServiceMap, verdict: Verdict, step: number | null): Lights => {
  const steps = stepsOf(verdict)
  const moves = (from: number, to: number): Ways =>
    waysOf(map, { verdicts: [{ ...verdict, story: { first: steps.slice(from, to), repeats: [] } }] })
  const soFar = moves(0, step === null ? steps.length : step + 1)
  const now = step === null ? null : moves(step, step + 1)
  return (id) => {
    const way = wayOf(soFar, id)
    return { way, now: now !== null && wayOf(now, id) !== null, aside: way === null }
  }
}
