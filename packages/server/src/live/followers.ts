import type { CaseId } from '@buckstop/domain'

/** Somebody who hears of one case: a customer at the chat. What they may see of it they ask for themselves. */
export interface Follower {
  /** Something happened in it, or may have. Never waits. */
  readonly changed: () => void
  /** Somebody came to it, or left it. Never waits. */
  readonly here: () => void
  /** A sign of life, so that neither end takes the line for dead. */
  readonly beat: () => void
  readonly end: () => void
}

/** Of one process. */
export const mostFollowers = 4_000

export const createFollowers = () => {
  const byCase = new Map<CaseId, Set<Follower>>()
  let count = 0
  const all = (): readonly Follower[] => [...byCase.values()].flatMap((of) => [...of])
  return {
    /** @returns a function that removes it; null where there are too many */
    add: (caseId: CaseId, follower: Follower): (() => void) | null => {
      if (count >= mostFollowers) return null
      const of = byCase.get(caseId) ?? new Set()
      byCase.set(caseId, of.add(follower))
      count += 1
      return () => {
        if (!of.delete(follower)) return
        count -= 1
        if (of.size === 0 && byCase.get(caseId) === of) byCase.delete(caseId)
      }
    },
    /** @param cases null where some may have been missed */
    tellChanged: (cases: readonly CaseId[] | null): void => {
      const told = cases === null ? all() : cases.flatMap((one) => [...(byCase.get(one) ?? [])])
      for (const follower of told) follower.changed()
    },
    tellHere: (caseId: CaseId): void => {
      for (const follower of byCase.get(caseId) ?? []) follower.here()
    },
    beat: (): void => {
      for (const follower of all()) follower.beat()
    },
    end: (): void => {
      for (const follower of all()) follower.end()
    },
  }
}
