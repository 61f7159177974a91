import { instant, parseWeeklyHours } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { shiftsBetween } from './rota-shifts.ts'

test('a weekly rota becomes shifts by the wall’s hours, also over the change of time', () => {
  const week = parseWeeklyHours('Sat-Sun 10:00-16:00')
  if (week === null) throw new Error('no hours')
  // The clocks in Paris go forward on Sunday 29 March 2026.
  expect(shiftsBetween(week, 'Europe/Paris', instant('2026-03-26T12:00:00.000Z'), 7)).toEqual([
    { from: '2026-03-28T09:00:00.000Z', to: '2026-03-28T15:00:00.000Z' },
    { from: '2026-03-29T08:00:00.000Z', to: '2026-03-29T14:00:00.000Z' },
  ])
})

test('a shift until midnight ends on the next day', () => {
  const week = parseWeeklyHours('Mon 22:00-24:00')
  if (week === null) throw new Error('no hours')
  expect(shiftsBetween(week, 'Etc/UTC', instant('2026-03-02T00:00:00.000Z'), 1)).toEqual([
    { from: '2026-03-02T22:00:00.000Z', to: '2026-03-03T00:00:00.000Z' },
  ])
})
