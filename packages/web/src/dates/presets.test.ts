import { expect, test } from 'vitest'
import type { WorkingDay } from '../api/shapes.ts'
import { presetsAt } from './presets.ts'

const zone = 'Europe/Madrid'
const day = (date: string): WorkingDay => ({
  day: date,
  opens: `${date}T08:00:00.000Z`,
  closes: `${date}T17:00:00.000Z`,
})
const days = ['2026-12-04', '2026-12-07', '2026-12-09', '2026-12-10'].map(day)

test('three times: when work ends next, tomorrow’s noon, and in three working days over a holiday', () => {
  expect(presetsAt('2026-12-04T09:00:00.000Z', zone, days)).toEqual([
    { words: 'today, 18:00', moment: '2026-12-04T17:00:00.000Z' },
    { words: 'Tomorrow, noon', moment: '2026-12-05T11:00:00.000Z' },
    { words: 'In 3 working days', moment: '2026-12-10T11:00:00.000Z' },
  ])
})

test('within the last hour work ends on the next working day, and nothing is offered that is not known', () => {
  expect(presetsAt('2026-12-04T16:30:00.000Z', zone, days)[0]?.words).toBe('Monday, 18:00')
  expect(presetsAt('2026-12-04T09:00:00.000Z', zone, []).map(({ words }) => words)).toEqual([
    'Tomorrow, noon',
    'In 3 working days',
  ])
})
