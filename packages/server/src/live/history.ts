import type { CaseId } from '@buckstop/domain'

/** One batch of changes, numbered in this process. */
export interface Change {
  readonly version: number
  /** Null where some may have been missed: whoever listens looks again at all of it. */
  readonly cases: readonly CaseId[] | null
}

// Enough for a client that reconnects: a minute or two of a busy day.
const mostCases = 5_000
// Where more changed at once, clients are told to load everything again instead of a list of cases.
const mostReplayed = 500

/** The latest changes, for whoever was away for a moment. */
export const createHistory = () => {
  const kept: Change[] = []
  let cases = 0
  let version = 0
  return {
    version: (): number => version,
    add: (changed: readonly CaseId[] | null): Change => {
      version += 1
      const change = { version, cases: changed }
      kept.push(change)
      cases += changed?.length ?? 0
      while (cases > mostCases || kept.length > mostCases) cases -= kept.shift()?.cases?.length ?? 0
      return change
    },
    /** What changed after a version: each case once; null where that is not known, or too much. */
    since: (after: number): readonly CaseId[] | null => {
      const first = kept[0]?.version ?? version + 1
      if (after > version || after + 1 < first) return null
      const missed = kept.filter((change) => change.version > after)
      if (missed.some((change) => change.cases === null)) return null
      const found = new Set(missed.flatMap((change) => change.cases ?? []))
      return found.size > mostReplayed ? null : [...found]
    },
  }
}
