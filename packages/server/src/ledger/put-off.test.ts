import { addMilliseconds, instant, minutes } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { settableClock } from '../clock/clock.ts'
import { putOffBy } from './put-off.ts'

const start = instant('2026-03-02T08:00:00Z')

test('what fails waits a minute, twice as long each time, and at most a day', () => {
  const clock = settableClock(start)
  const putOff = putOffBy(clock.now)
  const pauses: number[] = []
  for (let count = 0; count < 13; count += 1) {
    expect(putOff.waits('a')).toBe(false)
    const until = putOff.fails('a')
    expect(putOff.waits('a')).toBe(true)
    pauses.push((Date.parse(until) - Date.parse(clock.now())) / 60_000)
    clock.set(addMilliseconds(until, -1))
    expect(putOff.waits('a')).toBe(true)
    clock.set(until)
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440])
})

test('begins anew with a minute once it succeeded', () => {
  const putOff = putOffBy(() => start)
  putOff.fails('a')
  putOff.fails('a')
  putOff.succeeds('a')
  expect(putOff.waits('a')).toBe(false)
  expect(putOff.fails('a')).toBe(addMilliseconds(start, minutes(1)))
})

test('remembers no more than so many, and still those that it had', () => {
  const putOff = putOffBy(() => start, 2)
  for (const caseId of ['a', 'b', 'c', 'a']) putOff.fails(caseId)
  expect(['a', 'b', 'c'].map(putOff.waits)).toEqual([true, true, false])
})
