import { expect, it } from 'vitest'
import { aCase } from '../../../test/a-case.ts'
import { entryOf } from '../../../test/a-story.ts'
import { journeyOf } from './journey.ts'
import { rowsOf } from './rows.ts'

const storyOf = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    entryOf({
      number: at + 1,
      type: 'contactReceived',
      said: 'received',
      at: new Date(Date.UTC(2026, 10, 23, 9) + at * 3_600_000).toISOString(),
    }),
  )
const rows = (count: number) =>
  rowsOf(journeyOf(aCase(), storyOf(count), '2026-12-24T09:00:00.000Z', true), 'Europe/Paris')

it('has a row for each contact, oldest first', () => {
  const told = rows(20)
  expect(told.filter(({ lane }) => lane === 'customer')).toHaveLength(20)
  expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).toSorted())
})

it('puts the contacts of a day into one row where there are many, by the company’s days', () => {
  const told = rows(100).filter(({ lane }) => lane === 'customer')
  expect(told.map(({ of }) => (of.kind === 'happenings' ? of.all.length : 0))).toEqual([14, 24, 24, 24, 14])
})
