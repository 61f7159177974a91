import { describe, expect, it } from 'vitest'

import { readText } from '../../test/reading.ts'
import { mirror } from '../mirror.ts'

/** `count` cases with so many hand-offs that take so many hours, of a product; `open` ones never end. */
const cases = (
  prefix: string,
  number: number,
  handoffs: number,
  hours: (k: number) => number,
  product: string,
  open = 0,
): string[] =>
  Array.from({ length: number }, (_, k) => {
    const start = Date.parse('2024-01-01T00:00:00Z')
    const steps = Array.from(
      { length: handoffs + 1 },
      (_unused, step) => `${prefix}${k},Work,T${step},${new Date(start).toISOString()},${product}`,
    )
    const end = `${prefix}${k},Closed,T${handoffs},${new Date(start + hours(k) * 3_600_000).toISOString()},${product}`
    return k < open ? steps : [...steps, end]
  }).flat()

const log = (rows: readonly string[]): string => ['case,activity,holder,time,product', ...rows].join('\n')

describe('what hand-offs cost in time', () => {
  it('compares medians, with intervals, and like with like', async () => {
    const { report } = mirror(
      await readText(
        log([
          ...cases('a', 40, 0, (k) => 10 + (k % 5), 'Bike'),
          ...cases('b', 40, 1, (k) => 30 + (k % 5), 'Bike'),
          ...cases('c', 40, 0, (k) => 100 + (k % 5), 'Car'),
          ...cases('d', 4, 1, () => 500, 'Car'),
        ]),
      ),
    )
    const [none, one, two] = report.costOfHandoffs.calendar.groups
    expect(none).toMatchObject({ cases: 80, ended: 80, extra: null })
    expect(one).toMatchObject({ cases: 44, ended: 44, likeForLike: { hours: 20, cases: 40 } })
    expect(two).toMatchObject({ cases: 0, toEnd: null, extra: null })
    expect(one?.extra?.low).toBeLessThanOrEqual(one?.extra?.hours ?? 0)
    expect(report.costOfHandoffs.calendar.strata).toBe('product')
  })

  it('says where the comparison is not fair', async () => {
    const { report } = mirror(
      await readText(
        log([
          ...cases('a', 60, 0, () => 10, 'Bike'),
          ...cases('b', 60, 1, () => 30, 'Car', 30),
          ...cases('c', 5, 2, () => 30, 'Bike'),
        ]),
      ),
    )
    const codes = report.costOfHandoffs.calendar.cautions.map((caution) => caution.code)
    expect(codes).toContain('longer-lives-more-handoffs')
    expect(codes).toContain('few-cases')
    expect(codes).toContain('not-ended')
    expect(codes).toContain('other-mix')
    const text = report.costOfHandoffs.calendar.cautions.map((caution) => caution.text).join(' ')
    expect(text).toContain('50 % of the cases with 1 hand-off ended, against 100 %')
  })

  it('does not call two draws from one mix another mix', async () => {
    const products = Array.from({ length: 60 }, (_, k) => `P${k}`)
    const rows = products.flatMap((product, k) => [
      ...cases(`a${k}-`, 9, 0, () => 10, product),
      ...(k % 2 === 0 ? cases(`b${k}-`, 1, 1, () => 12, product) : []),
      ...(k % 4 === 1 ? cases(`c${k}-`, 2, 1, () => 12, product) : []),
    ])
    const { report } = mirror(await readText(log(rows)))
    expect(report.costOfHandoffs.calendar.cautions.map((caution) => caution.code)).not.toContain('other-mix')
  })
})
