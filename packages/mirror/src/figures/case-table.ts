import { MISSING } from '../log/dictionary.ts'
import { EndTracker } from './end-tracker.ts'
import type { Story } from './story.ts'
import type { Words } from './vocabulary.ts'

/** One line per case, by its number; a case without events has 0 of them. Times in milliseconds since 1970. */
export type CaseTable = {
  readonly size: number
  readonly events: Int32Array
  readonly handoffs: Int32Array
  readonly returns: Int32Array
  /** 1 when A, B, A stand next to each other */
  readonly direct: Uint8Array
  readonly reopenings: Int32Array
  readonly startAt: Float64Array
  readonly lastAt: Float64Array
  /** first event in a person's hands, NaN when there is none */
  readonly personAt: Float64Array
  /** the end that held: the first after which it was not reopened; NaN for a case that has not ended */
  readonly endAt: Float64Array
  /** who had it first, and when it ended; -1 for nobody */
  readonly firstHolder: Int32Array
  readonly endHolder: Int32Array
}

export const emptyCaseTable = (cases: number): CaseTable => ({
  size: cases,
  events: new Int32Array(cases),
  handoffs: new Int32Array(cases),
  returns: new Int32Array(cases),
  direct: new Uint8Array(cases),
  reopenings: new Int32Array(cases),
  startAt: new Float64Array(cases),
  lastAt: new Float64Array(cases),
  personAt: new Float64Array(cases).fill(NaN),
  endAt: new Float64Array(cases).fill(NaN),
  firstHolder: new Int32Array(cases).fill(MISSING),
  endHolder: new Int32Array(cases).fill(MISSING),
})

/** Fills the table from each case's story. `holders` is the number of holders of the log. */
export const caseTableFiller = (
  table: CaseTable,
  holders: number,
  words: Words,
): ((story: Story) => void) => {
  const lastSeenIn = new Int32Array(holders).fill(-1)
  const { queuedActivities, queuedStates, ignored } = words
  const end = new EndTracker(words)
  return (story) => {
    const { case: id, from, to, way, events } = story
    const { steps, length } = way
    table.events[id] = to - from
    table.startAt[id] = events.time[from] ?? 0
    table.lastAt[id] = events.time[to - 1] ?? 0
    let distinct = 0
    for (let k = 0; k < length; k++) {
      const holder = steps[k] ?? 0
      if (lastSeenIn[holder] !== id) {
        lastSeenIn[holder] = id
        distinct++
      }
      if (k >= 2 && holder === steps[k - 2]) table.direct[id] = 1
    }
    table.handoffs[id] = Math.max(0, length - 1)
    table.returns[id] = length - distinct
    if (length > 0) table.firstHolder[id] = steps[0] ?? 0

    let endedAt = NaN
    let endedBy = MISSING
    let person = NaN
    end.start()
    for (let i = from; i < to; i++) {
      const activity = events.activity[i] ?? 0
      const holder = events.holder[i] ?? 0
      end.take(activity, events.ending[i] ?? 0)
      if (end.reopens) {
        table.reopenings[id] = (table.reopenings[id] ?? 0) + 1
        endedAt = NaN
        endedBy = MISSING
      }
      if (end.ends) {
        endedAt = events.time[i] ?? 0
        endedBy = holder
      }
      if (
        Number.isNaN(person) &&
        holder !== MISSING &&
        !ignored.has(holder) &&
        !queuedActivities.has(activity) &&
        !queuedStates.has(events.state[i] ?? 0)
      ) {
        person = events.time[i] ?? 0
      }
    }
    table.personAt[id] = person
    table.endAt[id] = endedAt
    table.endHolder[id] = endedBy
  }
}

/** What happened to all cases together. */
export type Counts = {
  readonly cases: number
  readonly events: number
  readonly handoffs: number
  readonly pingPongCases: number
  readonly directPingPongCases: number
  readonly returns: number
  readonly reopenings: number
  readonly reopenedCases: number
}

/** Sums over the cases that have events, of all or of `members`. */
export const countCases = (table: CaseTable, members: Int32Array | null = null): Counts => {
  const sums = {
    cases: 0,
    events: 0,
    handoffs: 0,
    pingPongCases: 0,
    directPingPongCases: 0,
    returns: 0,
    reopenings: 0,
    reopenedCases: 0,
  }
  const size = members === null ? table.size : members.length
  for (let k = 0; k < size; k++) {
    const id = members === null ? k : (members[k] ?? 0)
    if (table.events[id] === 0) continue
    sums.cases++
    sums.events += table.events[id] ?? 0
    sums.handoffs += table.handoffs[id] ?? 0
    sums.returns += table.returns[id] ?? 0
    sums.reopenings += table.reopenings[id] ?? 0
    if ((table.returns[id] ?? 0) > 0) sums.pingPongCases++
    if (table.direct[id] === 1) sums.directPingPongCases++
    if ((table.reopenings[id] ?? 0) > 0) sums.reopenedCases++
  }
  return sums
}
