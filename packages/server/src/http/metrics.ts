import type { DeadlineFigures } from '../deadlines/figures.ts'

/** Upper bounds in milliseconds. */
const bounds = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000]

interface Series {
  count: number
  sum: number
  readonly buckets: number[]
}

// Of this process; whoever collects adds the processes up.
const requests = new Map<string, Series>()

/** Routes are patterns of the source, so there are a bounded number of series. */
export const countRequest = (method: string, route: string, status: number, ms: number): void => {
  const key = `method="${method}",route="${route}",status="${status}"`
  const series = requests.get(key) ?? { count: 0, sum: 0, buckets: bounds.map(() => 0) }
  requests.set(key, series)
  series.count += 1
  series.sum += ms
  for (const [at, bound] of bounds.entries())
    if (ms <= bound) series.buckets[at] = (series.buckets[at] ?? 0) + 1
}

const seconds = (ms: number): string => String(ms / 1000)

/** The figures in Prometheus' text format, version 0.0.4; `gauges` by their names there. */
export const metricsText = (gauges: Readonly<Record<string, number>>, deadlines: DeadlineFigures): string => {
  const lines = [
    '# HELP buckstop_http_request_duration_seconds Time to answer a request.',
    '# TYPE buckstop_http_request_duration_seconds histogram',
  ]
  const name = 'buckstop_http_request_duration_seconds'
  for (const [labels, { count, sum, buckets }] of requests) {
    for (const [at, bound] of bounds.entries()) {
      lines.push(`${name}_bucket{${labels},le="${seconds(bound)}"} ${buckets[at] ?? 0}`)
    }
    lines.push(`${name}_bucket{${labels},le="+Inf"} ${count}`)
    lines.push(`${name}_sum{${labels}} ${seconds(sum)}`, `${name}_count{${labels}} ${count}`)
  }
  lines.push(...linesOfDeadlines(deadlines))
  for (const [gauge, value] of Object.entries(gauges)) {
    lines.push(`# TYPE ${gauge} gauge`, `${gauge} ${value}`)
  }
  const { rss, heapUsed } = process.memoryUsage()
  lines.push(
    '# TYPE process_resident_memory_bytes gauge',
    `process_resident_memory_bytes ${rss}`,
    '# TYPE nodejs_heap_used_bytes gauge',
    `nodejs_heap_used_bytes ${heapUsed}`,
    '# TYPE process_uptime_seconds gauge',
    `process_uptime_seconds ${process.uptime().toFixed(1)}`,
  )
  return `${lines.join('\n')}\n`
}

/** How late what fell due was acted on, whose count over time is the rate; and what failed. */
const linesOfDeadlines = ({
  delays,
  acted,
  delaySum,
  failed,
  setAside,
}: DeadlineFigures): readonly string[] => {
  const delay = 'buckstop_deadline_delay_seconds'
  return [
    `# HELP ${delay} Time from when a deadline was due until what followed was stored.`,
    `# TYPE ${delay} histogram`,
    ...delays.bounds.map((bound, at) => `${delay}_bucket{le="${seconds(bound)}"} ${delays.within[at] ?? 0}`),
    `${delay}_bucket{le="+Inf"} ${acted}`,
    `${delay}_sum ${seconds(delaySum)}`,
    `${delay}_count ${acted}`,
    '# TYPE buckstop_deadline_failures_total counter',
    `buckstop_deadline_failures_total ${failed}`,
    '# TYPE buckstop_deadlines_set_aside_total counter',
    `buckstop_deadlines_set_aside_total ${setAside}`,
  ]
}
