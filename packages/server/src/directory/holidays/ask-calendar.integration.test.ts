import { expect, test } from 'vitest'
import { askCalendar } from './ask-calendar.ts'

const script = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`)

test.each([
  ['as it is', undefined],
  ['which ends without an answer', script('process.exit()')],
  ['which breaks', script("throw new Error('broken')")],
  ['which is not there', new URL('file:///nowhere/thread.ts')],
])('the calendar answers, by a thread %s', async (_, code) => {
  const { holidays: asked, countries } = await askCalendar(
    { of: [{ country: 'FR', region: null }], years: [2026, 2027] },
    code,
  )
  const holidays = asked[0]?.days
  expect(holidays).toEqual(expect.arrayContaining(['2026-07-14', '2027-07-14']))
  expect(holidays).not.toContain('2026-07-15')
  expect(countries).toEqual(expect.arrayContaining(['DE', 'FR']))
})

test('a country that the calendar does not know has no holidays', async () => {
  const of = [{ country: 'XX', region: null }]
  expect((await askCalendar({ of, years: [2026] })).holidays).toEqual([{ days: [], parts: [] }])
})

test('regions of a country have days of their own, and those of the whole country', async () => {
  const of = ['AN', null].map((region) => ({ country: 'ES', region }))
  const augsburg = { country: 'DE', region: 'BY-A' }
  const { holidays, regions } = await askCalendar({ of: [...of, augsburg], years: [2026] })
  const [andalucia, spain, city] = holidays.map(({ days }) => days)
  expect(andalucia).toEqual(expect.arrayContaining(['2026-02-28', '2026-10-12']))
  expect(spain).toContain('2026-10-12')
  expect(spain).not.toContain('2026-02-28')
  expect(city).toContain('2026-08-08')
  expect(regions).toEqual(
    expect.arrayContaining([
      { country: 'ES', code: 'AN', name: 'Andalucía' },
      expect.objectContaining({ country: 'DE', code: 'BY-A' }),
    ]),
  )
})

test('a holiday that begins in the evening leaves the day a working day until then', async () => {
  const of = [{ country: 'AU', region: 'QLD' }]
  const [queensland] = (await askCalendar({ of, years: [2026] })).holidays
  expect(queensland?.days).not.toContain('2026-12-24')
  expect(queensland?.parts).toContainEqual(['2026-12-24', 18 * 60])
  expect(queensland?.days).toContain('2026-12-25')
})
