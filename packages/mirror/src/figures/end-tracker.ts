import { isUnfinished } from '../log/journal.ts'
import type { Words } from './vocabulary.ts'

/** Follows one case from event to event: whether it has ended, and when it is opened again. Used anew for each. */
export class EndTracker {
  /** the case stands at an end that was not taken back so far */
  ended = false
  /** the last event was the one with which it ended */
  ends = false
  /** the last event took the end back */
  reopens = false
  private afterEnd = false
  private readonly words: Words

  constructor(words: Words) {
    this.words = words
  }

  start(): void {
    this.ended = false
    this.afterEnd = false
  }

  take(activity: number, ending: number): void {
    const { ends, reopens, administrative } = this.words
    const named = ends.has(activity)
    const isEnd = named && !isUnfinished(ending)
    this.reopens = this.afterEnd && reopens.has(activity)
    if (this.reopens) this.ended = false
    this.ends = isEnd && !this.ended
    if (this.ends) this.ended = true
    if (!administrative.has(activity)) this.afterEnd = isEnd || (this.afterEnd && named)
  }
}
