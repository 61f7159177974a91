import { addMilliseconds, type CaseId, days, type Instant, minutes } from '@buckstop/domain'

/** Cases that failed, each left alone for a while: a minute at first, twice as long each time, at most a day. */
export interface PutOff {
  readonly waits: (caseId: CaseId) => boolean
  /** @returns when it is tried again */
  readonly fails: (caseId: CaseId) => Instant
  readonly succeeds: (caseId: CaseId) => void
}

interface Waiting {
  readonly until: Instant
  readonly pause: number
}

const firstPause = minutes(1)
const longestPause = days(1)
// Where more than these fail, the others are tried again each time.
const mostCases = 10_000

/** Kept in memory by each process: it only decides how often that process tries again. */
export const putOffBy = (now: () => Instant, most = mostCases): PutOff => {
  const waiting = new Map<CaseId, Waiting>()
  return {
    waits: (caseId) => {
      const known = waiting.get(caseId)
      return known !== undefined && known.until > now()
    },
    fails: (caseId) => {
      const pause = Math.min((waiting.get(caseId)?.pause ?? firstPause / 2) * 2, longestPause)
      const until = addMilliseconds(now(), pause)
      if (waiting.has(caseId) || waiting.size < most) waiting.set(caseId, { until, pause })
      return until
    },
    succeeds: (caseId) => {
      waiting.delete(caseId)
    },
  }
}
