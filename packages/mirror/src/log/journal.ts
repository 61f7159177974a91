import { Spill } from './spill.ts'

export const DEFAULT_EVENTS_IN_MEMORY = 2_000_000
const FIRST_CAPACITY = 65_536

/** The events of some whole cases, case after case, each in order of time, ties in order of the file. */
export type Batch = {
  /** number of the first case in this batch */
  readonly firstCase: number
  /** `starts[k]` is where the events of case `firstCase + k` begin; one more entry than there are cases */
  readonly starts: Int32Array
  readonly time: Float64Array
  readonly activity: Int32Array
  readonly holder: Int32Array
  readonly state: Int32Array
  readonly organisation: Int32Array
  /** see {@link packed}: whether the activity was done, and what is said of how the end is known */
  readonly ending: Int32Array
}

/** An activity that is not done yet (scheduled, started…), and the number of what says how an end is known, in one. */
export const packed = (unfinished: boolean, resolution: number): number =>
  (resolution << 1) | (unfinished ? 1 : 0)
export const isUnfinished = (ending: number): boolean => (ending & 1) === 1
export const resolutionIn = (ending: number): number => ending >> 1

/**
 * All events of a log, written in order of the file and read back case by case; each takes 32 bytes: time
 * (float64), case, activity, holder, state, organisation, and how it ended (int32). Keeps up to `eventsInMemory`;
 * beyond that, sorted runs go to a temporary file and are merged on reading: memory grows with the number of cases, never with that of events.
 */
export class Journal {
  events = 0
  /** the file tells each case from its last event back: what is of one moment is turned round */
  newestFirst = false
  private readonly limit: number
  private capacity: number
  private times: Float64Array<ArrayBuffer>
  private ints: Int32Array
  private used = 0
  private counts = new Int32Array(1024)
  private readonly spill = new Spill()

  constructor(eventsInMemory: number = DEFAULT_EVENTS_IN_MEMORY) {
    this.limit = Math.max(1, eventsInMemory)
    this.capacity = Math.min(FIRST_CAPACITY, this.limit)
    this.times = new Float64Array(this.capacity * 4)
    this.ints = new Int32Array(this.times.buffer)
  }

  add(
    at: number,
    caseId: number,
    activity: number,
    holder: number,
    state: number,
    organisation: number,
    ending: number,
  ): void {
    if (this.used === this.capacity) this.makeRoom()
    const record = this.used++
    const ints = this.ints
    const base = record * 8
    this.times[record * 4] = at
    ints[base + 2] = caseId
    ints[base + 3] = activity
    ints[base + 4] = holder
    ints[base + 5] = state
    ints[base + 6] = organisation
    ints[base + 7] = ending
    if (caseId >= this.counts.length) {
      const more = new Int32Array(Math.max(caseId + 1, this.counts.length * 2))
      more.set(this.counts)
      this.counts = more
    }
    this.counts[caseId] = (this.counts[caseId] ?? 0) + 1
    this.events++
  }

  /** Number of events of a case. */
  eventsOf(caseId: number): number {
    return this.counts[caseId] ?? 0
  }

  /** All cases from 0 to `cases`, in batches of whole cases. To be read once; frees what it has read. */
  *batches(cases: number): Generator<Batch> {
    try {
      if (this.spill.runs > 0) this.flush(cases)
      let first = 0
      while (first < cases) {
        let end = first
        let events = 0
        while (end < cases && (end === first || events + this.eventsOf(end) <= this.limit))
          events += this.eventsOf(end++)
        yield this.batch(first, end, events)
        first = end
      }
    } finally {
      this.close()
    }
  }

  /** Removes the temporary file, if there is one. Safe to call twice. */
  close(): void {
    this.spill.close()
  }

  private batch(first: number, end: number, events: number): Batch {
    const starts = new Int32Array(end - first + 1)
    for (let k = first; k < end; k++) starts[k - first + 1] = (starts[k - first] ?? 0) + this.eventsOf(k)
    const batch: Batch = {
      firstCase: first,
      starts,
      time: new Float64Array(events),
      activity: new Int32Array(events),
      holder: new Int32Array(events),
      state: new Int32Array(events),
      organisation: new Int32Array(events),
      ending: new Int32Array(events),
    }
    const next = starts.slice()
    const take = (times: Float64Array, ints: Int32Array, from: number, to: number): void => {
      for (let record = from; record < to; record++) {
        const base = record * 8
        const turn = (ints[base + 2] ?? 0) - first
        const place = next[turn] ?? 0
        next[turn] = place + 1
        batch.time[place] = times[record * 4] ?? 0
        batch.activity[place] = ints[base + 3] ?? 0
        batch.holder[place] = ints[base + 4] ?? 0
        batch.state[place] = ints[base + 5] ?? 0
        batch.organisation[place] = ints[base + 6] ?? 0
        batch.ending[place] = ints[base + 7] ?? 0
      }
    }
    if (this.spill.runs > 0) this.spill.readUpTo(end, take)
    else take(this.times, this.ints, 0, this.used)
    for (let k = 0; k < end - first; k++) {
      const [from, to] = [starts[k] ?? 0, starts[k + 1] ?? 0]
      if (this.newestFirst) for (const column of columnsOf(batch)) column.subarray(from, to).reverse()
      sortByTime(batch, from, to)
    }
    return batch
  }

  private makeRoom(): void {
    if (this.capacity < this.limit) {
      this.capacity = Math.min(this.limit, this.capacity * 2)
      const larger = new Float64Array(this.capacity * 4)
      larger.set(this.times)
      this.times = larger
      this.ints = new Int32Array(larger.buffer)
    } else this.flush(this.counts.length)
  }

  private flush(cases: number): void {
    if (this.used === 0) return
    this.spill.write(this.ints, this.used, cases)
    this.used = 0
  }
}

/** Stable; nearly all cases are in order already, so it looks before it sorts. */
const sortByTime = (batch: Batch, from: number, to: number): void => {
  const { time } = batch
  let i = from + 1
  while (i < to && (time[i - 1] ?? 0) <= (time[i] ?? 0)) i++
  if (i >= to) return
  const order = Array.from({ length: to - from }, (_, k) => from + k)
  order.sort((a, b) => (time[a] ?? 0) - (time[b] ?? 0) || a - b)
  for (const column of columnsOf(batch)) {
    column.set(
      order.map((place) => column[place] ?? 0),
      from,
    )
  }
}

const columnsOf = ({
  time,
  activity,
  holder,
  state,
  organisation,
  ending,
}: Batch): readonly (Float64Array | Int32Array)[] => [time, activity, holder, state, organisation, ending]
