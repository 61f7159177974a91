import type { CaseTable } from '../figures/case-table.ts'
import type { EventLog } from '../log/log.ts'
import type { Cell, Table } from './tables.ts'
import { inHours, namesOf } from './units.ts'

/** What a spreadsheet would take for a formula, or hide; such a text gets an apostrophe in front. */
const FORMULA = /^[=+\-@\t\r\n|%]/

/**
 * A cell for a CSV file, quoted where needed. A text that a spreadsheet would run as a formula is made a plain
 * text by an apostrophe, as OWASP advises; numbers of ours are never touched.
 */
export const csvCell = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(Math.round(cell * 10_000) / 10_000) : ''
  const safe = FORMULA.test(cell.trimStart()) || FORMULA.test(cell) ? `'${cell}` : cell
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** A table as CSV in UTF-8, with a header; durations in hours, shares between 0 and 1. */
export const tableAsCsv = (table: Table): string => {
  const unit = {
    text: '',
    number: '',
    hours: ' (hours)',
    working: ' (working hours)',
    share: ' (share)',
  } as const
  const header = table.columns.map((column) => `${column.name}${unit[column.kind]}`)
  return [header, ...table.rows].map(line).join('')
}

/** Every case as a line of CSV, header first, without holding them all. */
export const casesAsCsv = function* (log: EventLog, cases: CaseTable): Generator<string> {
  yield line([
    'Case',
    'First event',
    'Last event',
    'Events',
    'Hand-offs',
    'Returns',
    'Direct ping-pong',
    'Reopenings',
    'Had it first',
    'Ended',
    'Hours to the end',
  ])
  const name = namesOf(log.cases)
  const holder = namesOf(log.holders)
  for (let id = 0; id < cases.size; id++) {
    if (cases.events[id] === 0) continue
    const start = cases.startAt[id] ?? 0
    const end = cases.endAt[id] ?? NaN
    yield line([
      name(id),
      new Date(start).toISOString(),
      new Date(cases.lastAt[id] ?? 0).toISOString(),
      cases.events[id] ?? 0,
      cases.handoffs[id] ?? 0,
      cases.returns[id] ?? 0,
      cases.direct[id] === 1 ? 'yes' : 'no',
      cases.reopenings[id] ?? 0,
      holder(cases.firstHolder[id] ?? -1),
      Number.isNaN(end) ? 'no' : 'yes',
      Number.isNaN(end) ? null : inHours(end - start),
    ])
  }
}
