import { MISSING } from '../log/dictionary.ts'
import { countCases, type CaseTable, type Counts } from './case-table.ts'
import { spreadOf, type Spread } from './spread.ts'

/** What happened to the cases of one product, country or month. */
export type Group = {
  /** number of the group, -1 for cases that have none */
  readonly group: number
  readonly counts: Counts
  readonly ended: number
  /** from the first event to the end that held, by the calendar, in milliseconds */
  readonly toEnd: Spread | null
}

/** The cases by group, `groupOf` giving each case's; largest group first, those without one last. */
export const groupCases = (table: CaseTable, groups: number, groupOf: (id: number) => number): Group[] => {
  const starts = new Int32Array(groups + 2)
  for (let id = 0; id < table.size; id++) {
    if (table.events[id] === 0) continue
    const after = groupOf(id) + 2
    starts[after] = (starts[after] ?? 0) + 1
  }
  for (let k = 1; k < starts.length; k++) starts[k] = (starts[k] ?? 0) + (starts[k - 1] ?? 0)
  const order = new Int32Array(starts.at(-1) ?? 0)
  const next = starts.slice()
  for (let id = 0; id < table.size; id++) {
    if (table.events[id] === 0) continue
    const group = groupOf(id) + 1
    const place = next[group] ?? 0
    order[place] = id
    next[group] = place + 1
  }
  const found: Group[] = []
  for (let group = MISSING; group < groups; group++) {
    const members = order.subarray(starts[group + 1] ?? 0, starts[group + 2] ?? 0)
    if (members.length > 0) found.push({ group, ...figuresOf(table, members) })
  }
  return found.toSorted(
    (a, b) =>
      Number(a.group === MISSING) - Number(b.group === MISSING) ||
      b.counts.cases - a.counts.cases ||
      a.group - b.group,
  )
}

const figuresOf = (table: CaseTable, members: Int32Array): Omit<Group, 'group'> => {
  const ended = members.filter((id) => !Number.isNaN(table.endAt[id] ?? 0))
  const times = Float64Array.from(ended, (id) => (table.endAt[id] ?? 0) - (table.startAt[id] ?? 0))
  return { counts: countCases(table, members), ended: ended.length, toEnd: spreadOf(times) }
}

/** Months of cases by their first event, in a time zone: their names in order, and each case's number among them. */
export const monthsOf = (
  table: CaseTable,
  timeZone: string,
): { readonly names: string[]; readonly of: Int32Array } => {
  const byQuarter = new Map<number, string>()
  const name = (at: number): string => {
    const quarter = Math.floor(at / 900_000)
    let month = byQuarter.get(quarter)
    if (month === undefined) {
      const instant = Temporal.Instant.fromEpochMilliseconds(quarter * 900_000)
      byQuarter.set(
        quarter,
        (month = instant.toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth().toString()),
      )
    }
    return month
  }
  const all = Array.from({ length: table.size }, (_, id) =>
    table.events[id] === 0 ? '' : name(table.startAt[id] ?? 0),
  )
  const names = [...new Set(all)].filter((month) => month !== '').toSorted()
  const places = new Map(names.map((month, place) => [month, place]))
  return { names, of: Int32Array.from(all, (month) => places.get(month) ?? MISSING) }
}
