/** Latencies of one measured stretch, in milliseconds. */
export interface Latency {
  readonly count: number
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** @param times latencies in milliseconds @param elapsed length of the stretch in milliseconds */
export const latency = (times: readonly number[], elapsed: number): Latency => {
  const sorted = times.toSorted((a, b) => a - b)
  return {
    count: sorted.length,
    perSecond: round(sorted.length / (elapsed / 1000)),
    p50: round(percentile(sorted, 0.5)),
    p95: round(percentile(sorted, 0.95)),
    p99: round(percentile(sorted, 0.99)),
  }
}

/** @param sorted ascending; NaN where it is empty */
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN

export const median = (values: readonly number[]): number =>
  percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  )

export const round = (value: number): number => Math.round(value * 100) / 100
