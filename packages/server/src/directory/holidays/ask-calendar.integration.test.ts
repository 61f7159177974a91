import { expect, test } from 'vitest'
import { askCalendar } from './ask-calendar.ts'

const script = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`)

test.each([
  ['as it is', undefined],
  ['which ends without an answer', script('process.exit()')],
  ['which breaks', script("throw new Error('broken')")],
  ['which is not there', new URL('file:///nowhere/thread.ts')],
])('the calendar answers, by a thread %s', async (_, code) => {
  const { holidays, countries } = await askCalendar({ country: 'FR', years: [2026, 2027] }, code)
  expect(holidays).toEqual(expect.arrayContaining(['2026-07-14', '2027-07-14']))
  expect(holidays).not.toContain('2026-07-15')
  expect(countries).toEqual(expect.arrayContaining(['DE', 'FR']))
})

test('a country that the calendar does not know has no holidays', async () => {
  expect((await askCalendar({ country: 'XX', years: [2026] })).holidays).toEqual([])
})
