import type { CaseTable } from '../figures/case-table.ts'
import type { EventLog } from '../log/log.ts'
import { csvLine } from '../report/csv-line.ts'
import { namesOf } from '../report/units.ts'
import { BASES, type Basis } from './basis.ts'
import type { Known, KnownEnds, Returned } from './count.ts'
import type { Resolution, Resolutions } from './shape.ts'

const MOST_UNKNOWN = 100

/** What is known of the end of each case. */
export type EndsKnown = {
  readonly log: EventLog
  readonly table: CaseTable
  readonly ends: KnownEnds
  readonly returned: (id: number) => Returned
  readonly days: number
}

const WHY: Readonly<Partial<Record<Known | Returned, string>>> = {
  'not-said': 'nothing says how the end is known',
  contradictory: 'what says how the end is known contradicts itself',
  'no-customer': 'no customer is named, so nobody can say whether they came back',
  'too-soon': 'the log ends before the customer could have come back',
}

const isBasis = (known: Known): known is Basis => BASES.some((basis) => basis === known)

function* endedCases({ table }: EndsKnown): Generator<number> {
  for (let id = 0; id < table.size; id++)
    if ((table.events[id] ?? 0) > 0 && !Number.isNaN(table.endAt[id] ?? NaN)) yield id
}

/** The counts of all six words; none of them is ever taken for another. */
export const resolutionsOf = (found: EndsKnown): Resolutions => {
  const { log, table, ends, days } = found
  const name = namesOf(log.cases)
  const known: Record<Known, number> = {
    confirmed: 0,
    assumed: 0,
    contained: 0,
    reported: 0,
    unresolved: 0,
    'not-said': 0,
    contradictory: 0,
  }
  const back: Record<Returned, number> = { yes: 0, no: 0, 'no-customer': 0, 'too-soon': 0 }
  const verified = { cases: 0, of: 0 }
  const unknown: { case: string; why: string }[] = []
  let ended = 0
  for (const id of endedCases(found)) {
    const [how, returned] = [ends.of(id), found.returned(id)]
    ended++
    known[how]++
    back[returned]++
    const why = [WHY[how], WHY[returned]].filter((text) => text !== undefined)
    if (why.length > 0 && unknown.length < MOST_UNKNOWN) unknown.push({ case: name(id), why: why.join('; ') })
    if ((isBasis(how) && how !== 'confirmed') || returned === 'yes') verified.of++
    else if (how === 'confirmed' && returned === 'no') verified.of++
    if (how === 'confirmed' && returned === 'no') verified.cases++
  }
  let reopened = 0
  for (let id = 0; id < table.size; id++)
    if ((table.events[id] ?? 0) > 0 && (table.reopenings[id] ?? 0) > 0) reopened++
  return {
    days,
    ended,
    confirmed: known.confirmed,
    assumed: known.assumed,
    contained: known.contained,
    reported: known.reported,
    unresolved: known.unresolved,
    notSaid: known['not-said'],
    contradictory: known.contradictory,
    reopened,
    returned: {
      cases: back.yes,
      known: back.yes + back.no,
      noCustomer: back['no-customer'],
      tooSoon: back['too-soon'],
    },
    verified,
    unknown,
  }
}

/** Every ended case, one after the other. */
export function* eachResolution(found: EndsKnown): Generator<Resolution & { readonly why: string }> {
  const { log, table, ends } = found
  const name = namesOf(log.cases)
  for (const id of endedCases(found)) {
    const [how, returned] = [ends.of(id), found.returned(id)]
    yield {
      case: name(id),
      endedAt: new Date(table.endAt[id] ?? 0).toISOString(),
      resolution: isBasis(how) ? how : null,
      reopened: table.reopenings[id] ?? 0,
      returned: returned === 'yes' ? true : returned === 'no' ? false : null,
      why: [WHY[how], WHY[returned]].filter((text) => text !== undefined).join('; '),
    }
  }
}

/** The same as CSV: what is not known is empty, with the reason in the last column. */
export function* resolutionsAsCsv(found: EndsKnown): Generator<string> {
  yield csvLine(['Case', 'Ended at', 'Resolution', 'Reopened', 'Returned', 'Cannot know'])
  for (const one of eachResolution(found)) {
    const returned = one.returned === null ? null : one.returned ? 'yes' : 'no'
    yield csvLine([one.case, one.endedAt, one.resolution, one.reopened, returned, one.why])
  }
}
