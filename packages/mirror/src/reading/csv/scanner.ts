import { ReadingError } from '../problem.ts'
import type { Dialect } from './dialect.ts'

/** A row longer than this (16 MiB) is no row; the scanner keeps no more of it. */
const MAX_ROW_BYTES = 1 << 24
const MOST_OPEN_QUOTES = 3

/** The wanted fields of one row, as ranges of bytes. The object and its arrays are used anew for each row. */
export type Row = {
  buffer: Uint8Array
  /** where the whole row begins and ends in the buffer, its line end left out */
  start: number
  end: number
  /** physical line, from 1, on which the row begins */
  line: number
  /** number of fields in the row */
  fields: number
  /** false for a last row without a line end */
  ended: boolean
  /** whether text followed a closing quote */
  stray: boolean
  /** by slot: where the field begins and ends, both -1 when the row has no such field */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** by slot: 1 when the range still holds quotes or escapes, for {@link plainField} to take out */
  readonly quoted: Uint8Array
}

export type RowProblem = 'row-too-long' | 'quote-never-closed' | 'cut-row'

export type Receiver = {
  row: (row: Row) => void
  /** a row that could not be read, with all that was passed over of it; the scan goes on behind it where it can */
  problem: (kind: RowProblem, line: number, text: Uint8Array) => void
}

const LF = 10
const CR = 13
const NEEDS_MORE = -1
const OPEN_QUOTE = -2

/**
 * Finds rows and fields in bytes as they arrive. Takes LF, CRLF and CR as line ends, mixed; quoted fields may
 * hold any of them. Only the columns that have a slot are handed on. Throws `quote-unclosed` when several quotes
 * in a row are never closed, since nothing that follows can be trusted then.
 */
export class CsvScanner {
  private rest: Uint8Array = new Uint8Array()
  private come: Uint8Array[] = []
  private comeBytes = 0
  private line = 1
  private skipping = false
  private openQuotes = 0
  private readonly row: Row
  private readonly dialect: Dialect
  private readonly slotOf: Int32Array
  private readonly receiver: Receiver

  /** `slotOf[column]` is the slot that wants the column, or -1; it has one entry per column of the header. */
  constructor(dialect: Dialect, slotOf: Int32Array, slots: number, receiver: Receiver) {
    this.dialect = dialect
    this.slotOf = slotOf
    this.receiver = receiver
    this.row = {
      buffer: this.rest,
      start: 0,
      end: 0,
      line: 1,
      fields: 0,
      ended: true,
      stray: false,
      starts: new Int32Array(slots),
      ends: new Int32Array(slots),
      quoted: new Uint8Array(slots),
    }
  }

  push(chunk: Uint8Array): void {
    this.come.push(chunk)
    this.comeBytes += chunk.length
    // A row of many pieces is looked at again once as much has come as there was: at each, its beginning would be
    // read as often as there are pieces behind it.
    const fits = this.rest.length + this.comeBytes <= MAX_ROW_BYTES
    if (fits && this.comeBytes < this.rest.length) return
    this.scan(this.allThereIs(), false)
  }

  /** After the last chunk. */
  end(): void {
    this.scan(this.allThereIs(), true)
  }

  private allThereIs(): Uint8Array {
    const pieces = this.rest.length === 0 ? this.come : [this.rest, ...this.come]
    this.come = []
    this.comeBytes = 0
    const [only] = pieces
    return only !== undefined && pieces.length === 1 ? only : Buffer.concat(pieces)
  }

  private scan(buffer: Uint8Array, last: boolean): void {
    let at = 0
    while (at < buffer.length) {
      if (this.skipping) {
        const next = nextLine(buffer, at)
        if (next < 0) break
        this.skipping = false
        this.line++
        at = next
        continue
      }
      const next = this.scanRow(buffer, at, last)
      if (next >= 0) at = next
      else if (!last && buffer.length - at <= MAX_ROW_BYTES) {
        this.rest = buffer.subarray(at)
        return
      } else at = this.giveUp(buffer, at, last, next === OPEN_QUOTE)
    }
    this.rest = new Uint8Array()
  }

  /** Past a row that has no end: to the line after its first, or to the next line end there will be. */
  private giveUp(buffer: Uint8Array, at: number, last: boolean, openQuote: boolean): number {
    const next = openQuote ? nextLine(buffer, at) : -1
    if (last && openQuote && !this.looksLikeRow(buffer, next)) {
      this.receiver.problem('cut-row', this.line, buffer.subarray(at))
      return buffer.length
    }
    const text = buffer.subarray(at, next < 0 ? buffer.length : next)
    // Whether a quote would have closed further down a line that long, nobody has seen.
    const tooLong = !openQuote || (next < 0 && !last)
    this.receiver.problem(tooLong ? 'row-too-long' : 'quote-never-closed', this.line, text)
    if (!tooLong && ++this.openQuotes > MOST_OPEN_QUOTES) throw tooManyOpenQuotes(this.line)
    if (next >= 0) {
      this.line++
      return next
    }
    this.skipping = true
    return buffer.length
  }

  private looksLikeRow(buffer: Uint8Array, at: number): boolean {
    if (at < 0) return false
    let fields = 1
    for (let i = at; i < buffer.length && buffer[i] !== LF && buffer[i] !== CR; i++) {
      if (buffer[i] === this.dialect.separator) fields++
    }
    return fields === this.slotOf.length
  }

  /** Reads one row from `start`; returns where the next begins, or why it has no end yet. */
  private scanRow(buffer: Uint8Array, start: number, last: boolean): number {
    const { separator, quote } = this.dialect
    const { row, slotOf } = this
    const end = buffer.length
    const columns = slotOf.length
    row.starts.fill(-1)
    row.ends.fill(-1)
    row.quoted.fill(0)
    row.stray = false
    row.ended = true
    let at = start
    let column = 0
    let lines = 1
    let c = 0
    for (;;) {
      const slot = column < columns ? (slotOf[column] ?? 0) : -1
      if (at < end && buffer[at] === quote) {
        const open = at
        at = this.closingQuote(buffer, open + 1)
        if (at < 0 || (at + 1 === end && !last)) return at < 0 ? OPEN_QUOTE : NEEDS_MORE
        const close = at++
        while (at < end && (c = buffer[at] ?? 0) !== separator && c !== LF && c !== CR) at++
        if (at >= end && !last) return NEEDS_MORE
        const stray = at > close + 1
        if (stray) row.stray = true
        for (let i = open; i < close; i++)
          if (buffer[i] === LF || (buffer[i] === CR && buffer[i + 1] !== LF)) lines++
        if (slot >= 0) {
          row.quoted[slot] = stray || this.holdsEscapes(buffer, open + 1, close) ? 1 : 0
          row.starts[slot] = row.quoted[slot] === 1 ? open : open + 1
          row.ends[slot] = row.quoted[slot] === 1 ? at : close
        }
      } else {
        const from = at
        while (at < end && (c = buffer[at] ?? 0) !== separator && c !== LF && c !== CR) at++
        if (at >= end && !last) return NEEDS_MORE
        if (slot >= 0) {
          row.starts[slot] = from
          row.ends[slot] = at
        }
      }
      column++
      row.end = at
      if (at >= end) {
        row.ended = false
        break
      }
      if (c === separator) {
        at++
        continue
      }
      if (c === CR && at + 1 >= end && !last) return NEEDS_MORE
      at += c === CR && buffer[at + 1] === LF ? 2 : 1
      break
    }
    if (column > 1 || !isBlank(buffer, start, at)) {
      row.buffer = buffer
      row.start = start
      row.line = this.line
      row.fields = column
      this.receiver.row(row)
    }
    this.line += lines
    return at
  }

  /** Where the quoted field that begins at `from` closes, or -1 when it does not close in this buffer. */
  private closingQuote(buffer: Uint8Array, from: number): number {
    const { quote, escape } = this.dialect
    if (escape === quote) {
      for (let at = buffer.indexOf(quote, from); at >= 0; at = buffer.indexOf(quote, at + 2)) {
        if (buffer[at + 1] !== quote) return at
      }
      return -1
    }
    for (let at = from; at < buffer.length; at++) {
      if (buffer[at] === escape) at++
      else if (buffer[at] === quote) return at
    }
    return -1
  }

  private holdsEscapes(buffer: Uint8Array, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (buffer[i] === this.dialect.escape) return true
    return false
  }
}

/** The bytes of a field, without its quotes. */
export const fieldOf = (dialect: Dialect, row: Row, slot: number): Uint8Array =>
  row.quoted[slot] === 1
    ? plainField(dialect, row, slot)
    : row.buffer.subarray(row.starts[slot], row.ends[slot])

/** The content of a field whose range still holds its quotes: without them, doubled and escaped ones single. */
export const plainField = (dialect: Dialect, row: Row, slot: number): Uint8Array => {
  const { buffer } = row
  const plain = new Uint8Array((row.ends[slot] ?? 0) - (row.starts[slot] ?? 0))
  let length = 0
  let inside = true
  for (let i = (row.starts[slot] ?? 0) + 1; i < (row.ends[slot] ?? 0); i++) {
    const c = buffer[i] ?? 0
    if (
      inside &&
      c === dialect.escape &&
      (dialect.escape !== dialect.quote || buffer[i + 1] === dialect.quote)
    ) {
      plain[length++] = buffer[++i] ?? 0
    } else if (inside && c === dialect.quote) inside = false
    else plain[length++] = c
  }
  return plain.subarray(0, length)
}

const nextLine = (buffer: Uint8Array, from: number): number => {
  const lf = buffer.indexOf(LF, from)
  const cr = buffer.subarray(from, lf < 0 ? buffer.length : lf).indexOf(CR)
  if (cr >= 0 && from + cr + 1 !== lf) return from + cr + 1
  return lf < 0 ? -1 : lf + 1
}

const isBlank = (buffer: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if ((buffer[i] ?? 0) > 32) return false
  return true
}

const tooManyOpenQuotes = (line: number): ReadingError =>
  new ReadingError({
    code: 'quote-unclosed',
    message: `Several quotes are opened and never closed, the last on line ${line}.`,
    remedy: 'If the file does not quote its fields, say --quote none; otherwise export it again.',
    place: { line },
  })
