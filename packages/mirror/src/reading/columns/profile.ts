import { isPlaceholder } from '../placeholder.ts'
import { MonthNames } from '../time/months.ts'
import { isPlausible, LEAST_EPOCH, lookAtTimes, timeReader } from '../time/order.ts'
import { TimeTally } from '../time/tally.ts'

/** Rows of a file from its start, its header apart. `whole` when there are no others. */
export type Sample = {
  readonly names: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly whole: boolean
}

/** What a column holds. Shares are of the rows that were looked at. */
export type Profile = {
  readonly at: number
  readonly name: string
  readonly values: readonly string[]
  readonly distinct: number
  readonly filled: number
  readonly placeholders: number
  /** the largest share of rows with one value */
  readonly most: number
  /** of what is filled, what reads as a point in time, in the way of writing that fits best */
  readonly times: number
  /** of what is filled, what reads as a time of day */
  readonly clocks: number
}

const CLOCK = /^\d{1,2}[:.h]\d{2}([:.]\d{2}([.,]\d+)?)?( ?[ap]\.?m\.?)?$/i
const ROWS_FOR_TIMES = 200

export const profileOf = (sample: Sample, at: number): Profile => {
  const values = sample.rows.map((row) => (row[at] ?? '').trim())
  const counts = new Map<string, number>()
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const placeholders = [...counts].reduce(
    (sum, [value, count]) => sum + (isPlaceholder(value) ? count : 0),
    0,
  )
  const rows = Math.max(1, values.length)
  const some = [...counts.keys()].filter((value) => !isPlaceholder(value)).slice(0, ROWS_FOR_TIMES)
  return {
    at,
    name: sample.names[at] ?? '',
    values,
    distinct: counts.size,
    filled: filled / rows,
    placeholders: placeholders / rows,
    most: Math.max(0, ...counts.values()) / rows,
    times: shareOfTimes(some),
    clocks: share(some, (value) => CLOCK.test(value)),
  }
}

/** Whether every time of a column is a day alone, without a time of day. */
export const isDaysAlone = ({ values }: Profile): boolean => {
  const order = lookAtTimes(values)
  if (order === null) return false
  const tally = new TimeTally()
  const read = timeReader(order, { tally, months: new MonthNames() })
  for (const value of values) {
    const bytes = Buffer.from(value)
    read(bytes, 0, bytes.length)
  }
  return tally.read > 0 && tally.daysAlone === tally.read
}

const share = (values: readonly string[], holds: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(holds).length / values.length

const shareOfTimes = (values: readonly string[]): number => {
  const order = lookAtTimes(values)
  if (order === null) return 0
  const read = timeReader(order, { months: new MonthNames() })
  return share(values, (value) => {
    const bytes = Buffer.from(value)
    const at = read(bytes, 0, bytes.length)
    return isPlausible(at) && (!order.startsWith('epoch') || at >= LEAST_EPOCH)
  })
}

/** Days with all times of day that stand in other columns of their rows. */
export const withClocks = (days: Profile, all: readonly Profile[]): Profile => {
  const clocks = all.filter((column) => column.clocks >= 0.9)
  return {
    ...days,
    values: days.values.map((day, k) => [day, ...clocks.map(({ values }) => values[k] ?? '')].join(' ')),
  }
}

/** Rows that are not the first of their case, and of those such in which another column holds something else. */
export const movesWithin = (
  cases: Profile,
  other: Profile,
): { readonly again: number; readonly moved: number } => {
  const last = new Map<string, string>()
  let again = 0
  let moved = 0
  cases.values.forEach((value, k) => {
    if (value === '' || isPlaceholder(value)) return
    const before = last.get(value)
    const now = other.values[k] ?? ''
    if (before !== undefined) {
      again++
      if (before !== now) moved++
    }
    last.set(value, now)
  })
  return { again, moved }
}

/** Whether two columns tell the same rows apart, by whatever names. */
export const tellSameApart = (a: Profile, b: Profile): boolean => {
  const there = new Map<string, string>()
  const back = new Map<string, string>()
  return a.values.every((value, k) => {
    const other = b.values[k] ?? ''
    if (!there.has(value)) there.set(value, other)
    if (!back.has(other)) back.set(other, value)
    return there.get(value) === other && back.get(other) === value
  })
}
