import type { CaseId } from '@buckstop/domain'
import type { HereNotice } from '../changes/here.ts'

/** Somebody who hears of one case: a customer at the chat. What they may see of it they ask for themselves. */
export interface Follower {
  /** Something happened in it, or may have. Never waits. */
  readonly changed: () => void
  /** Somebody came to it, or left it. Never waits. */
  readonly here: () => void
  /** A sign of life, so that neither end takes the line for dead. */
  readonly beat: () => void
  /** What others are told of it as long as it is there. */
  readonly present: () => HereNotice
  readonly end: () => void
}

/** Of one process. */
export const mostFollowers = 4_000

/** @param pace to be waited for after one of them was told, where all of them look at once */
export const createFollowers = (pace: (told: number) => Promise<void>) => {
  const byCase = new Map<CaseId, Set<Follower>>()
  let count = 0
  let missed = false
  let telling = false
  const all = (): readonly Follower[] => [...byCase.values()].flatMap((of) => [...of])

  /** Everyone once; what is missed meanwhile lets everyone look once more afterwards. */
  const tellAll = async (): Promise<void> => {
    missed = true
    if (telling) return
    telling = true
    try {
      while (missed) {
        missed = false
        for (const [at, follower] of all().entries()) {
          follower.changed()
          await pace(at + 1)
        }
      }
    } finally {
      telling = false
    }
  }
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
    tellChanged: (cases: readonly CaseId[]): void => {
      for (const follower of cases.flatMap((one) => [...(byCase.get(one) ?? [])])) follower.changed()
    },
    /** Some changes may have been missed, of whichever case. */
    tellAll,
    present: (): readonly HereNotice[] => all().map(({ present }) => present()),
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
