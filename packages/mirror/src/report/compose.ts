import { countCases, type CaseTable } from '../figures/case-table.ts'
import { costOfHandoffs, type Strata } from '../figures/cost.ts'
import { DEFINITIONS } from '../figures/definitions.ts'
import { groupCases, monthsOf } from '../figures/groups.ts'
import { solvedByFirst, type Party } from '../figures/parties.ts'
import { calendarTime, timeTo, type Measure } from '../figures/times.ts'
import { hasStates, type Waiting } from '../figures/waiting.ts'
import type { Words } from '../figures/vocabulary.ts'
import type { WorstCase } from '../figures/worst.ts'
import type { Reading } from '../reading/read.ts'
import { resolutionsOf, type EndsKnown } from '../resolution/section.ts'
import { readingSection, type WorkingHours } from './reading-section.ts'
import {
  costSection,
  groupLine,
  groupSection,
  loops,
  partySection,
  passages,
  waitingSection,
  type Passages,
} from './sections.ts'
import type { Report } from './shape.ts'
import { inHours, namesOf, ratio, spreadInHours, type Names } from './units.ts'

/** Everything that was counted, by numbers of the log's dictionaries and in milliseconds. */
export type Counted = {
  readonly table: CaseTable
  readonly words: Words
  readonly passages: Passages
  readonly worst: readonly WorstCase[]
  readonly waiting: Waiting
  readonly teams: readonly Party[]
  readonly organisations: readonly Party[]
  readonly working: Measure
  readonly workingHours: WorkingHours
  /** how the ends of cases are known, where that was asked for */
  readonly ends: EndsKnown | null
  /** words named for that, which the log does not have */
  readonly unknown: Words['unknown']
}

/** The report from what was counted: names for numbers, hours for milliseconds, shares for counts. */
export const composeReport = (reading: Reading, counted: Counted): Report => {
  const { log } = reading
  const { table, working, words } = counted
  const counts = countCases(table)
  const holder = namesOf(log.holders)
  const [first, last] = boundsOf(table)
  const ended = countEnded(table)
  const solved = solvedByFirst(table)
  const months = monthsOf(table, reading.timeZone)
  const strata = strataOf(reading, table)
  return {
    version: 1,
    ...counts,
    holders: counted.teams.filter((team) => team.cases > 0).length,
    from: new Date(first).toISOString(),
    to: new Date(last).toISOString(),
    worst: counted.worst.map((one) => worstCase(one, table, namesOf(log.cases), holder)),
    handoffsPerCase: handoffsPerCase(table, counts),
    ended: { cases: ended, share: ratio(ended, counts.cases) },
    solvedByFirst: { ...solved, share: solved.of === 0 ? null : ratio(solved.cases, solved.of) },
    toFirstPerson: {
      calendar: spreadInHours(timeTo(table, table.personAt, calendarTime)),
      working: spreadInHours(timeTo(table, table.personAt, working)),
    },
    toEnd: {
      calendar: spreadInHours(timeTo(table, table.endAt, calendarTime)),
      working: spreadInHours(timeTo(table, table.endAt, working)),
    },
    waiting: waitingSection(
      counted.waiting,
      holder,
      namesOf(hasStates(log) ? log.states : log.activities),
      words.customerStates.words.length + words.customerActivities.words.length > 0,
    ),
    loops: loops(counted.passages.returns, holder),
    passages: passages(counted.passages, holder),
    costOfHandoffs: {
      calendar: costSection(costOfHandoffs(table, calendarTime, strata)),
      working: costSection(costOfHandoffs(table, working, strata)),
    },
    by: {
      team: partySection(counted.teams, holder),
      organisation:
        log.organisations.size === 0 ? null : partySection(counted.organisations, namesOf(log.organisations)),
      product: groupSection(
        log.products,
        groupCases(table, log.products.size, (id) => log.productOf.get(id)),
      ),
      country: groupSection(
        log.countries,
        groupCases(table, log.countries.size, (id) => log.countryOf.get(id)),
      ),
      month: groupCases(table, months.names.length, (id) => months.of[id] ?? 0)
        .toSorted((a, b) => a.group - b.group)
        .map((group) => groupLine(group, months.names[group.group] ?? null)),
    },
    resolutions: counted.ends === null ? null : resolutionsOf(counted.ends),
    reading: readingSection(
      reading,
      { ...words, unknown: [...words.unknown, ...counted.unknown] },
      counts.events,
      counted.workingHours,
    ),
    definitions: DEFINITIONS,
  }
}

const boundsOf = (table: CaseTable): readonly [number, number] => {
  let first = Infinity
  let last = -Infinity
  for (let id = 0; id < table.size; id++) {
    if (table.events[id] === 0) continue
    first = Math.min(first, table.startAt[id] ?? 0)
    last = Math.max(last, table.lastAt[id] ?? 0)
  }
  return [first, last]
}

const countEnded = (table: CaseTable): number => {
  let ended = 0
  for (let id = 0; id < table.size; id++)
    if ((table.events[id] ?? 0) > 0 && !Number.isNaN(table.endAt[id] ?? 0)) ended++
  return ended
}

const strataOf = ({ log }: Reading, table: CaseTable): Strata | null => {
  if (log.products.size > 1) return { name: 'product', of: (id) => log.productOf.get(id) }
  return log.holders.size > 1 ? { name: 'first team', of: (id) => table.firstHolder[id] ?? 0 } : null
}

const worstCase = (
  one: WorstCase,
  table: CaseTable,
  caseName: Names,
  holder: Names,
): Report['worst'][number] => {
  const end = table.endAt[one.case] ?? 0
  const until = Number.isNaN(end) ? (table.lastAt[one.case] ?? 0) : end
  return {
    case: caseName(one.case),
    handoffs: one.handoffs,
    returns: one.returns,
    reopenings: table.reopenings[one.case] ?? 0,
    events: table.events[one.case] ?? 0,
    ended: !Number.isNaN(end),
    hours: inHours(until - (table.startAt[one.case] ?? 0)),
    path: one.path.map((step) => ({ holder: holder(step.holder), at: new Date(step.at).toISOString() })),
  }
}

const handoffsPerCase = (
  table: CaseTable,
  counts: { cases: number; handoffs: number },
): Report['handoffsPerCase'] => {
  const most = 10
  const cases = Array.from({ length: most + 1 }, () => 0)
  let highest = 0
  for (let id = 0; id < table.size; id++) {
    if (table.events[id] === 0) continue
    cases[Math.min(most, table.handoffs[id] ?? 0)] = (cases[Math.min(most, table.handoffs[id] ?? 0)] ?? 0) + 1
    highest = Math.max(highest, table.handoffs[id] ?? 0)
  }
  return {
    mean: ratio(counts.handoffs, counts.cases),
    most: highest,
    distribution: cases.map((number, handoffs) => ({
      handoffs: handoffs === most ? `${most}+` : `${handoffs}`,
      cases: number,
    })),
  }
}
