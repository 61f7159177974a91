import type { CaseTable } from '../figures/case-table.ts'
import type { EventLog } from '../log/log.ts'
import { csvLine } from './csv-line.ts'
import type { Table } from './tables.ts'
import { inHours, namesOf } from './units.ts'

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
  return [header, ...table.rows].map(csvLine).join('')
}

/** Every case as a line of CSV, header first, without holding them all. */
export const casesAsCsv = function* (log: EventLog, cases: CaseTable): Generator<string> {
  yield csvLine([
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
    yield csvLine([
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
