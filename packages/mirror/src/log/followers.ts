import { MISSING } from './dictionary.ts'

/** Of a log with more activities the first so many are followed. */
const MOST_ACTIVITIES = 256

/**
 * Which activity came how often right behind which, within a case, and how often each came: as rows are read, since
 * what an activity means has to be known before the story of any case is told.
 */
export class Followers {
  private readonly behind = new Uint32Array(MOST_ACTIVITIES * MOST_ACTIVITIES)
  private readonly often = new Uint32Array(MOST_ACTIVITIES)
  private last = new Int32Array(1024).fill(MISSING)

  /** `inTime`: it happened after the event of its case that was heard before. */
  hear(caseId: number, activity: number, inTime: boolean): void {
    if (caseId >= this.last.length) {
      const more = new Int32Array(Math.max(caseId + 1, this.last.length * 2)).fill(MISSING)
      more.set(this.last)
      this.last = more
    }
    const before = this.last[caseId] ?? MISSING
    this.last[caseId] = activity
    if (activity < 0 || activity >= MOST_ACTIVITIES) return
    this.often[activity] = (this.often[activity] ?? 0) + 1
    if (before < 0 || before >= MOST_ACTIVITIES) return
    const pair = inTime ? before * MOST_ACTIVITIES + activity : activity * MOST_ACTIVITIES + before
    this.behind[pair] = (this.behind[pair] ?? 0) + 1
  }

  times(activity: number): number {
    return this.often[activity] ?? 0
  }

  /** How often an activity was right behind another. */
  timesBehind(before: number, activity: number): number {
    return before >= MOST_ACTIVITIES || activity >= MOST_ACTIVITIES
      ? 0
      : (this.behind[before * MOST_ACTIVITIES + activity] ?? 0)
  }
}
