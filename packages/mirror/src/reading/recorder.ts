import { MISSING } from '../log/dictionary.ts'
import { packed } from '../log/journal.ts'
import { isCompletion } from '../log/lifecycle.ts'
import type { EventLog } from '../log/log.ts'
import { Dirt, type DirtKind } from './dirt.ts'
import { textOf } from './encoding.ts'
import { isPlaceholder } from './placeholder.ts'
import { isPlausible } from './time/order.ts'

/** Fewer rows that go back are out of order rather than newest first. */
const ENOUGH_MOVES = 10
const NEARLY_ALL = 0.9

const NUMBER = /^[+-]?\d+([.,]\d+)?$/

/** An event as numbers of the log's dictionaries; `at` in milliseconds since 1970, NaN for none. Used anew. */
export type EventRead = {
  case: number
  activity: number
  holder: number
  at: number
  state: number
  organisation: number
  lifecycle: number
  product: number
  country: number
  customer: number
  resolution: number
}

export const emptyEvent = (): EventRead => ({
  case: MISSING,
  activity: MISSING,
  holder: MISSING,
  at: NaN,
  state: MISSING,
  organisation: MISSING,
  lifecycle: MISSING,
  product: MISSING,
  country: MISSING,
  customer: MISSING,
  resolution: MISSING,
})

/**
 * Puts what readers find into the log, and counts what is dirty about it. An event without a case or without a
 * time that can be read is left out, and counted; everything else is kept, and counted too.
 */
export class Recorder {
  readonly dirt = new Dirt()
  /** rows or events met, whether or not they went into the log */
  rows = 0
  /** bounds of the times in the log, in milliseconds since 1970 */
  earliest = Infinity
  latest = -Infinity
  /** rows that are not the first of their case, and those of them whose time is another than the row's before */
  again = 0
  moved = 0
  /** of these, rows that are earlier than the one before */
  back = 0
  private readonly log: EventLog
  private lastTimes = new Float64Array(1024).fill(-Infinity)
  private readonly numbers: WordTest
  private readonly placeholders: WordTest
  private readonly nobodysCases: WordTest
  private readonly unfinished: WordTest

  constructor(log: EventLog) {
    this.log = log
    this.numbers = new WordTest((id) => NUMBER.test(textOf(log.activities.bytesOf(id))))
    this.placeholders = new WordTest((id) => isPlaceholder(textOf(log.holders.bytesOf(id))))
    this.nobodysCases = new WordTest((id) => isPlaceholder(textOf(log.cases.bytesOf(id))))
    this.unfinished = new WordTest((id) => !isCompletion(textOf(log.lifecycles.bytesOf(id))))
  }

  /** Whether the rows of a case stand from the last back, so that what is of one moment does too. */
  get newestFirst(): boolean {
    return this.moved >= ENOUGH_MOVES && this.back >= NEARLY_ALL * this.moved
  }

  /** Counts a row that gave no event at all. */
  leaveOut(kind: DirtKind, file: string, line: number | null, text: () => string): void {
    this.rows++
    this.dirt.note(kind, file, line, text)
  }

  /** `rawTime` shows the time as it stood, for examples. */
  record(event: EventRead, file: string, line: number | null, rawTime: () => string): void {
    this.rows++
    const { log, dirt } = this
    if (event.case === MISSING)
      return dirt.note('missing-case', file, line, () => this.shown(event, rawTime()))
    if (this.nobodysCases.holds(event.case))
      return dirt.note('placeholder-case', file, line, () => this.shown(event, rawTime()))
    if (!isPlausible(event.at)) {
      const raw = rawTime()
      const kind =
        raw.trim() === '' ? 'missing-time' : Number.isNaN(event.at) ? 'bad-time' : 'implausible-time'
      return dirt.note(kind, file, line, () => this.shown(event, raw))
    }
    if (event.activity === MISSING)
      dirt.note('missing-activity', file, line, () => this.shown(event, rawTime()))
    else if (this.numbers.holds(event.activity)) {
      dirt.note('number-for-activity', file, line, () => this.shown(event, rawTime()))
    }
    if (event.holder === MISSING) dirt.note('missing-holder', file, line, () => this.shown(event, rawTime()))
    else if (this.placeholders.holds(event.holder)) {
      dirt.note('placeholder-holder', file, line, () => this.shown(event, rawTime()), event.holder)
    }
    if (event.case >= this.lastTimes.length) {
      const more = new Float64Array(Math.max(event.case + 1, this.lastTimes.length * 2)).fill(-Infinity)
      more.set(this.lastTimes)
      this.lastTimes = more
    }
    const before = this.lastTimes[event.case] ?? 0
    if (before !== -Infinity) {
      this.again++
      if (event.at !== before) this.moved++
      if (event.at < before) this.back++
    }
    const upward = this.back * 2 <= this.moved
    log.followers.hear(event.case, event.activity, event.at > before || (event.at === before && upward))
    if (event.at < before) dirt.note('out-of-order', file, line, () => this.shown(event, rawTime()))
    this.lastTimes[event.case] = event.at
    if (event.at < this.earliest) this.earliest = event.at
    if (event.at > this.latest) this.latest = event.at
    if (event.product !== MISSING && log.productOf.get(event.case) === MISSING)
      log.productOf.set(event.case, event.product)
    if (event.country !== MISSING && log.countryOf.get(event.case) === MISSING)
      log.countryOf.set(event.case, event.country)
    if (event.customer !== MISSING && log.customerOf.get(event.case) === MISSING)
      log.customerOf.set(event.case, event.customer)
    const ending = packed(
      event.lifecycle !== MISSING && this.unfinished.holds(event.lifecycle),
      event.resolution,
    )
    log.journal.add(
      event.at,
      event.case,
      event.activity,
      event.holder,
      event.state,
      event.organisation,
      ending,
    )
  }

  private shown(event: EventRead, time: string): string {
    return [
      word('case', this.log.cases, event.case),
      word('activity', this.log.activities, event.activity),
      word('holder', this.log.holders, event.holder),
      `time ${time.trim() === '' ? '(none)' : time}`,
    ].join(', ')
  }
}

const word = (name: string, words: EventLog['cases'], id: number): string =>
  `${name} ${id === MISSING ? '(none)' : textOf(words.bytesOf(id))}`

/** Asks once per word of a dictionary, not once per event. */
class WordTest {
  private known = new Int8Array(256).fill(-1)
  private readonly test: (id: number) => boolean

  constructor(test: (id: number) => boolean) {
    this.test = test
  }

  holds(id: number): boolean {
    if (id >= this.known.length) {
      const more = new Int8Array(Math.max(id + 1, this.known.length * 2)).fill(-1)
      more.set(this.known)
      this.known = more
    }
    if (this.known[id] === -1) this.known[id] = this.test(id) ? 1 : 0
    return this.known[id] === 1
  }
}
