import type { Story } from './story.ts'

const MOST_STEPS = 100

/** One of the worst cases: who had it, one after the other, each with the time (ms since 1970) of taking it. */
export type WorstCase = {
  readonly case: number
  readonly handoffs: number
  readonly returns: number
  readonly path: readonly { readonly holder: number; readonly at: number }[]
}

/**
 * Keeps the `most` cases that came back most often, then those handed on most often, then in order of
 * appearance. Paths are kept up to 100 steps.
 */
export const worstKeeper = (most: number, returnsOf: Int32Array) => {
  let worst: WorstCase[] = []
  let bar: WorstCase | null = null
  const prune = (): void => {
    worst = worst.toSorted(worstFirst).slice(0, most)
    bar = worst.length === most ? (worst[most - 1] ?? null) : null
  }
  return {
    hear: ({ case: id, way, events }: Story): void => {
      const handoffs = way.length - 1
      if (handoffs < 1 || most === 0) return
      const returns = returnsOf[id] ?? 0
      if (bar !== null && (returns < bar.returns || (returns === bar.returns && handoffs <= bar.handoffs)))
        return
      const path = Array.from({ length: Math.min(way.length, MOST_STEPS) }, (_, k) => ({
        holder: way.steps[k] ?? 0,
        at: events.time[way.at[k] ?? 0] ?? 0,
      }))
      worst.push({ case: id, handoffs, returns, path })
      if (worst.length >= most * 2) prune()
    },
    result: (): WorstCase[] => {
      prune()
      return worst
    },
  }
}

const worstFirst = (a: WorstCase, b: WorstCase): number =>
  b.returns - a.returns || b.handoffs - a.handoffs || a.case - b.case
