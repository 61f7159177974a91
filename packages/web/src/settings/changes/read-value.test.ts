import { expect, test } from 'vitest'
import { readValue } from './read-value.ts'

test('what stands in a change is said by what it is, and not by its code', () => {
  expect(readValue('shifts', '2026-12-05T09:00:00Z/2026-12-05T15:00:00Z')).toEqual({
    as: 'span',
    from: '2026-12-05T09:00:00Z',
    to: '2026-12-05T15:00:00Z',
  })
  expect(readValue('shifts', '+12')).toEqual({ as: 'more', count: 12 })
  expect(readValue('titles', 'fr: Directrice: Europe')).toEqual({
    as: 'named',
    name: 'French',
    value: 'Directrice: Europe',
  })
  expect(readValue('names', 'ar: بطارية')).toMatchObject({ name: 'Arabic', value: 'بطارية' })
  expect(readValue('terms', 'lapseDays: 40')).toMatchObject({
    name: 'Days without an answer before a case lapses',
    value: '40',
  })
  expect(readValue('holidays', '2026-12-24, Christmas Eve, yearly')).toEqual({
    as: 'day',
    day: '2026-12-24',
    more: ['Christmas Eve', 'yearly'],
  })
  expect(readValue('languages', 'de')).toMatchObject({ value: 'German' })
  expect(readValue('organisations', 'Dealers: South: ES-AN')).toEqual({
    as: 'region',
    name: 'Dealers: South',
    code: 'ES-AN',
  })
  expect(readValue('teams', 'Beschwerdestelle: Nord')).toMatchObject({ as: 'plain' })
})
