/** Normal quantile for 95 %, two-sided. */
const Z95 = 1.959964

/** How values are spread. `low` and `high` bound the median with 95 % confidence, null with fewer than six values. */
export type Spread = {
  readonly cases: number
  readonly median: number
  readonly low: number | null
  readonly high: number | null
  readonly mean: number
  /** nine of ten values are at most this */
  readonly p90: number
}

/** The spread of some values; null when there are none. */
export const spreadOf = (values: Float64Array): Spread | null => {
  const n = values.length
  if (n === 0) return null
  const sorted = values.toSorted()
  let sum = 0
  for (const value of sorted) sum += value
  const interval = medianInterval(n)
  return {
    cases: n,
    median: quantile(sorted, 0.5),
    low: interval === null ? null : (sorted[interval.low] ?? 0),
    high: interval === null ? null : (sorted[interval.high] ?? 0),
    mean: sum / n,
    p90: quantile(sorted, 0.9),
  }
}

/** Between the two nearest values, in proportion (the definition that spreadsheets use). */
export const quantile = (sorted: Float64Array, q: number): number => {
  const place = (sorted.length - 1) * q
  const below = Math.floor(place)
  const lower = sorted[below] ?? 0
  const upper = sorted[Math.min(below + 1, sorted.length - 1)] ?? 0
  return lower + (upper - lower) * (place - below)
}

/**
 * Places (from 0) of the values between which the median of the population lies with at least 95 % confidence,
 * whatever the distribution: exact binomial up to 200 values, its normal approximation beyond.
 * Source: Conover, Practical Nonparametric Statistics, 3.2.
 */
export const medianInterval = (n: number): { low: number; high: number } | null => {
  if (n < 6) return null
  if (n > 200) {
    const low = Math.max(0, Math.floor((n - Z95 * Math.sqrt(n)) / 2) - 1)
    return { low, high: n - 1 - low }
  }
  let term = 2 ** -n
  let below = term
  let low = -1
  for (let k = 0; below <= 0.025 && k < n; k++) {
    low = k
    term = (term * (n - k)) / (k + 1)
    below += term
  }
  return low < 0 ? null : { low, high: n - 1 - low }
}

/** A difference of medians, with its 95 % interval; null where there are too few values for one. */
export type Difference = { readonly value: number; readonly low: number | null; readonly high: number | null }

/**
 * The difference of two medians with a 95 % interval made of their own intervals (MOVER: Zou and Donner, 2008),
 * which keeps their skewness.
 */
export const differenceOf = (a: Spread, b: Spread): Difference => {
  const value = a.median - b.median
  if (a.low === null || a.high === null || b.low === null || b.high === null)
    return { value, low: null, high: null }
  return {
    value,
    low: value - Math.hypot(a.median - a.low, b.high - b.median),
    high: value + Math.hypot(a.high - a.median, b.median - b.low),
  }
}

/**
 * The mean of independent differences by weight, with the interval made of theirs in the same way; null where one of
 * them has none.
 */
export const weightedMean = (
  parts: readonly { readonly weight: number; readonly difference: Difference }[],
): Difference => {
  const all = parts.reduce((sum, { weight }) => sum + weight, 0)
  const value = parts.reduce((sum, { weight, difference }) => sum + (weight / all) * difference.value, 0)
  const bound = (of: 'low' | 'high'): number | null => {
    const distances: number[] = []
    for (const { weight, difference } of parts) {
      const end = difference[of]
      if (end === null) return null
      distances.push((weight / all) * (end - difference.value))
    }
    return value + (of === 'low' ? -1 : 1) * Math.hypot(...distances)
  }
  return { value, low: bound('low'), high: bound('high') }
}
