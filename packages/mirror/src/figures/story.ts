import { MISSING } from '../log/dictionary.ts'
import type { Batch } from '../log/journal.ts'
import type { EventLog } from '../log/log.ts'
import type { WordSet } from './vocabulary.ts'

/** The events of one case in order of time, ties in order of the file. Written anew for each case. */
export type Story = {
  case: number
  /** its events are at `from` up to, not including, `to` of the columns of `events` */
  from: number
  to: number
  events: Batch
  /** who held it: missing and ignored holders left out, then consecutive repeats collapsed */
  readonly way: Way
  /** the same of organisations */
  readonly organisations: Way
}

/** A sequence of holders without consecutive repeats; `at[k]` is the place of the event with which step `k` began. */
export class Way {
  length = 0
  steps = new Int32Array(64)
  at = new Int32Array(64)

  /** Takes the values of a column, leaving out what is missing, and events whose holder is ignored. */
  take(column: Int32Array, from: number, to: number, ignored: WordSet | null, holders = column): void {
    this.length = 0
    let last = MISSING
    for (let i = from; i < to; i++) {
      const value = column[i] ?? 0
      if (value === last || value === MISSING || ignored?.has(holders[i] ?? 0) === true) continue
      if (this.length === this.steps.length) this.grow()
      this.at[this.length] = i
      this.steps[this.length++] = last = value
    }
  }

  private grow(): void {
    const [steps, at] = [this.steps, this.at]
    this.steps = new Int32Array(steps.length * 2)
    this.at = new Int32Array(steps.length * 2)
    this.steps.set(steps)
    this.at.set(at)
  }
}

/** Tells every case that has events, once, in order of first appearance. Reads the log's journal up: once only. */
export const tellAll = (
  log: EventLog,
  ignored: WordSet,
  listen: readonly ((story: Story) => void)[],
): void => {
  let story: Story | null = null
  const organised = log.organisations.size > 0
  const skip = ignored.words.length > 0 ? ignored : null
  for (const events of log.journal.batches(log.cases.size)) {
    story ??= { case: 0, from: 0, to: 0, events, way: new Way(), organisations: new Way() }
    story.events = events
    for (let k = 0; k + 1 < events.starts.length; k++) {
      story.from = events.starts[k] ?? 0
      story.to = events.starts[k + 1] ?? 0
      if (story.from === story.to) continue
      story.case = events.firstCase + k
      story.way.take(events.holder, story.from, story.to, skip)
      if (organised) story.organisations.take(events.organisation, story.from, story.to, skip, events.holder)
      for (const hear of listen) hear(story)
    }
  }
}
