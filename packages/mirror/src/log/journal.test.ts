import fc from 'fast-check'
import { readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { Journal } from './journal.ts'
import { EVENT_BYTES } from './spill.ts'

type Event = { at: number; case: number; activity: number; holder: number }

const event = fc.record({
  at: fc.integer({ min: 0, max: 30 }),
  case: fc.nat(12),
  activity: fc.integer({ min: -1, max: 5 }),
  holder: fc.integer({ min: -1, max: 5 }),
})

const told = (events: readonly Event[], limit?: number): Event[] => {
  const journal = new Journal(limit)
  for (const one of events) journal.add(one.at, one.case, one.activity, one.holder, -1, 7, 3)
  const all: Event[] = []
  for (const batch of journal.batches(13)) {
    for (let k = 0; k + 1 < batch.starts.length; k++) {
      for (let i = batch.starts[k] ?? 0; i < (batch.starts[k + 1] ?? 0); i++) {
        expect(batch.state[i]).toBe(-1)
        expect(batch.organisation[i]).toBe(7)
        all.push({
          at: batch.time[i] ?? NaN,
          case: batch.firstCase + k,
          activity: batch.activity[i] ?? NaN,
          holder: batch.holder[i] ?? NaN,
        })
      }
    }
  }
  return all
}

const spills = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('buckstop-mirror-'))

describe('the journal of events', () => {
  it('gives them case by case in order of time, ties in order of the file, however little memory it has', () => {
    const before = spills()
    fc.assert(
      fc.property(fc.array(event, { maxLength: 120 }), fc.integer({ min: 1, max: 40 }), (events, limit) => {
        const expected = events
          .map((one, place) => ({ one, place }))
          .toSorted((a, b) => a.one.case - b.one.case || a.one.at - b.one.at || a.place - b.place)
          .map(({ one }) => one)
        expect(told(events)).toEqual(expected)
        expect(told(events, limit)).toEqual(expected)
      }),
      { numRuns: 150 },
    )
    expect(spills()).toEqual(before)
  })

  it('writes only what does not fit, so many bytes for each event', () => {
    // Others write such files meanwhile.
    const before = spills()
    const sizes = (): number[] =>
      spills()
        .filter((folder) => !before.includes(folder))
        .map((folder) => statSync(join(tmpdir(), folder, 'events'), { throwIfNoEntry: false })?.size ?? 0)
    const journal = new Journal(10)
    for (let k = 0; k < 25; k++) journal.add(1, 2, 0, 0, -1, -1, -2)
    expect(sizes()).toContain(20 * EVENT_BYTES)
    journal.close()
    expect(sizes()).not.toContain(20 * EVENT_BYTES)
  })

  it('leaves no temporary file when its reader stops halfway', () => {
    const before = spills()
    const journal = new Journal(10)
    for (let k = 0; k < 100; k++) journal.add(k, k % 20, 0, 0, -1, -1, -2)
    for (const batch of journal.batches(20)) {
      expect(batch.firstCase).toBe(0)
      break
    }
    expect(spills()).toEqual(before)
  })
})
