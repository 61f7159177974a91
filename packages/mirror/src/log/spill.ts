import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ReadingError } from '../reading/problem.ts'

export const EVENT_BYTES = 32
const BLOCK_EVENTS = 16_384

type Run = { at: number; readonly end: number }
type Take = (times: Float64Array, ints: Int32Array, from: number, to: number) => void

/**
 * Runs of events sorted by case, in one temporary file that only this user can read. A reader that asks for
 * ascending ranges of cases reads every run once, from front to back.
 */
export class Spill {
  private folder: string | null = null
  private file = -1
  private written = 0
  private readonly open: Run[] = []

  get runs(): number {
    return this.open.length
  }

  /** Writes `events` records of 32 bytes as a run, sorted by case (stable), the case being below `cases`. */
  write(ints: Int32Array, events: number, cases: number): void {
    const next = new Int32Array(cases + 1)
    for (let record = 0; record < events; record++) {
      const after = (ints[record * 8 + 2] ?? 0) + 1
      next[after] = (next[after] ?? 0) + 1
    }
    for (let k = 0; k < cases; k++) next[k + 1] = (next[k + 1] ?? 0) + (next[k] ?? 0)
    const sorted = new Int32Array(events * 8)
    for (let record = 0; record < events; record++) {
      const from = record * 8
      const own = ints[from + 2] ?? 0
      const place = next[own] ?? 0
      next[own] = place + 1
      const to = place * 8
      for (let word = 0; word < 8; word++) sorted[to + word] = ints[from + word] ?? 0
    }
    this.append(new Uint8Array(sorted.buffer))
    this.open.push({ at: this.written - events * EVENT_BYTES, end: this.written })
  }

  /** Hands over, run by run, all events not read yet whose case is below `caseEnd`. */
  readUpTo(caseEnd: number, take: Take): void {
    const block = new Uint8Array(BLOCK_EVENTS * EVENT_BYTES)
    const times = new Float64Array(block.buffer)
    const ints = new Int32Array(block.buffer)
    for (const run of this.open) {
      while (run.at < run.end) {
        const wanted = Math.min(block.length, run.end - run.at)
        const got = readSync(this.file, block, 0, wanted, run.at)
        const events = Math.floor(got / EVENT_BYTES)
        if (events === 0) throw spillError('the temporary file ended before its time')
        let below = events
        if ((ints[(events - 1) * 8 + 2] ?? 0) >= caseEnd) below = firstAtOrAbove(ints, events, caseEnd)
        take(times, ints, 0, below)
        run.at += below * EVENT_BYTES
        if (below < events) break
      }
    }
  }

  close(): void {
    if (this.file >= 0) closeSync(this.file)
    this.file = -1
    if (this.folder !== null) rmSync(this.folder, { recursive: true, force: true })
    this.folder = null
  }

  private append(bytes: Uint8Array): void {
    try {
      if (this.folder === null) {
        this.folder = mkdtempSync(join(tmpdir(), 'buckstop-mirror-'))
        this.file = openSync(join(this.folder, 'events'), 'w+', 0o600)
      }
      for (let done = 0; done < bytes.length;) {
        done += writeSync(this.file, bytes, done, Math.min(bytes.length - done, 1 << 26), this.written + done)
      }
      this.written += bytes.length
    } catch (error) {
      throw spillError(error instanceof Error ? error.message : String(error))
    }
  }
}

const firstAtOrAbove = (ints: Int32Array, events: number, caseEnd: number): number => {
  let low = 0
  let high = events - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ints[middle * 8 + 2] ?? 0) >= caseEnd) high = middle
    else low = middle + 1
  }
  return low
}

const spillError = (why: string): ReadingError =>
  new ReadingError({
    code: 'no-room-for-events',
    message: `The log has more events than fit in memory, and they could not be kept in a temporary file: ${why}`,
    remedy: 'Point TMPDIR at a folder with room for 32 bytes per event, or allow more events in memory.',
  })
