import { describe, expect, it } from 'vitest'

import { differenceOf, medianInterval, quantile, spreadOf } from './spread.ts'

describe('spreads', () => {
  it('give the median, the mean and the tail', () => {
    expect(spreadOf(new Float64Array())).toBeNull()
    expect(spreadOf(Float64Array.of(5))).toMatchObject({
      cases: 1,
      median: 5,
      low: null,
      high: null,
      mean: 5,
      p90: 5,
    })
    expect(spreadOf(Float64Array.of(4, 1, 3, 2))).toMatchObject({ median: 2.5, mean: 2.5 })
    expect(quantile(Float64Array.of(0, 10), 0.9)).toBe(9)
  })

  it('give the interval that tables of the binomial give', () => {
    expect(medianInterval(5)).toBeNull()
    expect(medianInterval(6)).toEqual({ low: 0, high: 5 })
    expect(medianInterval(10)).toEqual({ low: 1, high: 8 })
    expect(medianInterval(20)).toEqual({ low: 5, high: 14 })
    expect(medianInterval(100)).toEqual({ low: 39, high: 60 })
  })

  it('cover the true median in at least 95 of 100 draws, small and large', () => {
    let state = 7
    const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
    for (const size of [12, 61, 400]) {
      let covered = 0
      for (let draw = 0; draw < 1000; draw++) {
        const values = Float64Array.from({ length: size }, () => -Math.log(1 - random()))
        const spread = spreadOf(values)
        if ((spread?.low ?? 0) <= Math.LN2 && Math.LN2 <= (spread?.high ?? 0)) covered++
      }
      expect(covered).toBeGreaterThan(935)
    }
  })

  it('give a difference with the skewness of both', () => {
    const spread = (median: number, low: number, high: number) => ({
      cases: 50,
      median,
      low,
      high,
      mean: median,
      p90: high,
    })
    const difference = differenceOf(spread(10, 8, 20), spread(4, 3, 5))
    expect(difference.value).toBe(6)
    expect(difference.low).toBeCloseTo(6 - Math.hypot(2, 1))
    expect(difference.high).toBeCloseTo(6 + Math.hypot(10, 1))
  })
})
