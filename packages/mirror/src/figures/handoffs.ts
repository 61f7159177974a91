import type { Story } from './story.ts'

/** How often the case went from one holder straight to another, by number of holder. */
export type Passage = { readonly from: number; readonly to: number; readonly times: number }

/** Counts passages: all hand-offs, and those by which a case came back to someone who had it before. */
export const passageCounter = (holders: number) => {
  const handoffs = new Map<number, number>()
  const returns = new Map<number, number>()
  const lastSeenIn = new Int32Array(holders).fill(-1)
  return {
    hear: ({ case: id, way: { steps, length } }: Story): void => {
      for (let k = 0; k < length; k++) {
        const to = steps[k] ?? 0
        if (k > 0) {
          const key = (steps[k - 1] ?? 0) * holders + to
          handoffs.set(key, (handoffs.get(key) ?? 0) + 1)
          if (lastSeenIn[to] === id) returns.set(key, (returns.get(key) ?? 0) + 1)
        }
        lastSeenIn[to] = id
      }
    },
    /** Most travelled first, then by number of holder. */
    result: (): { readonly handoffs: Passage[]; readonly returns: Passage[] } => ({
      handoffs: passages(handoffs, holders),
      returns: passages(returns, holders),
    }),
  }
}

const passages = (counts: ReadonlyMap<number, number>, holders: number): Passage[] =>
  [...counts]
    .map(([key, times]) => ({ from: Math.floor(key / holders), to: key % holders, times }))
    .toSorted((a, b) => b.times - a.times || a.from - b.from || a.to - b.to)
