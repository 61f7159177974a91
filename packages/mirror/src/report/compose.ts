import { countCases, type CaseTable } from '../figures/case-table.ts'
import { costOfHandoffs, type Cost, type Strata } from '../figures/cost.ts'
import { DEFINITIONS } from '../figures/definitions.ts'
import { groupCases, monthsOf, type Group } from '../figures/groups.ts'
import type { Passage } from '../figures/handoffs.ts'
import { solvedByFirst, type Party } from '../figures/parties.ts'
import type { Spread } from '../figures/spread.ts'
import { calendarTime, timeTo, type Measure } from '../figures/times.ts'
import type { Waited, Waiting } from '../figures/waiting.ts'
import type { Words } from '../figures/words.ts'
import type { WorstCase } from '../figures/worst.ts'
import { MISSING, type Dictionary } from '../log/dictionary.ts'
import { textOf } from '../reading/encoding.ts'
import type { Reading } from '../reading/read.ts'
import { cautionText } from './cautions.ts'
import { readingSection, type WorkingHours } from './reading-section.ts'
import type { Report } from './shape.ts'

/** Everything that was counted, by numbers of the log's dictionaries and in milliseconds. */
export type Counted = {
  readonly table: CaseTable
  readonly words: Words
  readonly passages: { readonly handoffs: readonly Passage[]; readonly returns: readonly Passage[] }
  readonly worst: readonly WorstCase[]
  readonly waiting: Waiting
  readonly teams: readonly Party[]
  readonly organisations: readonly Party[]
  readonly working: Measure
  readonly workingHours: WorkingHours
}

const MOST_PASSAGES = 2000
const MATRIX_TEAMS = 15
const HOUR = 3_600_000

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
    holders: log.holders.size,
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
      namesOf(log.states.size > 0 ? log.states : log.activities),
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
    reading: readingSection(reading, words, counts.events, counted.workingHours),
    definitions: DEFINITIONS,
  }
}

type Names = (id: number) => string

/** The names of a dictionary, by number. */
export const namesOf =
  (words: Dictionary): Names =>
  (id) =>
    id === MISSING ? '' : textOf(words.bytesOf(id))

/** Hours from milliseconds, to hundredths. */
export const inHours = (ms: number): number => Math.round(ms / (HOUR / 100)) / 100

const ratio = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000

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

const spreadInHours = (spread: Spread | null): Report['toEnd']['calendar'] =>
  spread === null
    ? null
    : {
        cases: spread.cases,
        median: inHours(spread.median),
        low: spread.low === null ? null : inHours(spread.low),
        high: spread.high === null ? null : inHours(spread.high),
        mean: inHours(spread.mean),
        p90: inHours(spread.p90),
      }

const longestFirst = (a: { hours: number }, b: { hours: number }): number => b.hours - a.hours

const waitingSection = (waiting: Waiting, holder: Names, state: Names): Report['waiting'] => {
  const places = [waiting.onCustomer, waiting.onNobody, ...waiting.byHolder]
  const total = places.reduce((sum, place) => sum + place.calendar, 0)
  const line = (place: Waited, of: number) => ({
    hours: inHours(place.calendar),
    workingHours: inHours(place.working),
    share: ratio(place.calendar, of),
    stays: place.stays,
    meanHours: inHours(place.stays === 0 ? 0 : place.calendar / place.stays),
    longestHours: inHours(place.longest),
  })
  const on: Report['waiting']['on'] = [
    { kind: 'customer', name: null, ...line(waiting.onCustomer, total) },
    { kind: 'nobody', name: null, ...line(waiting.onNobody, total) },
    ...waiting.byHolder.map((place, id) => ({
      kind: 'holder' as const,
      name: holder(id),
      ...line(place, total),
    })),
  ]
  const states = waiting.byState.map((place, id) => ({ name: state(id), ...line(place, total) }))
  return {
    hours: inHours(total),
    on: on.filter((place) => place.stays > 0).toSorted(longestFirst),
    states: states.filter((place) => place.stays > 0).toSorted(longestFirst),
  }
}

const loops = (returns: readonly Passage[], holder: Names): Report['loops'] => {
  const weight = new Map<number, number>()
  for (const { from, to, times } of returns) {
    weight.set(from, (weight.get(from) ?? 0) + times)
    weight.set(to, (weight.get(to) ?? 0) + times)
  }
  const teams = [...weight]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MATRIX_TEAMS)
    .map(([id]) => id)
  const times = new Map(returns.map((loop) => [`${loop.to} ${loop.from}`, loop.times]))
  return {
    pairs: returns
      .slice(0, MOST_PASSAGES)
      .map((loop) => ({ from: holder(loop.from), to: holder(loop.to), returns: loop.times })),
    matrix: {
      names: teams.map(holder),
      rows: teams.map((to) => teams.map((from) => times.get(`${to} ${from}`) ?? 0)),
    },
  }
}

const passages = ({ handoffs, returns }: Counted['passages'], holder: Names): Report['passages'] => {
  const back = new Map(returns.map((loop) => [`${loop.from} ${loop.to}`, loop.times]))
  return handoffs.slice(0, MOST_PASSAGES).map(({ from, to, times }) => ({
    from: holder(from),
    to: holder(to),
    times,
    returns: back.get(`${from} ${to}`) ?? 0,
  }))
}

const costSection = (cost: Cost): Report['costOfHandoffs']['calendar'] => ({
  groups: cost.groups.map((group) => ({
    handoffs: group.handoffs,
    cases: group.cases,
    ended: group.ended,
    toEnd: spreadInHours(group.toEnd),
    extra:
      group.extra === null
        ? null
        : {
            hours: inHours(group.extra.value),
            low: group.extra.low === null ? null : inHours(group.extra.low),
            high: group.extra.high === null ? null : inHours(group.extra.high),
          },
    likeForLike:
      group.likeForLike === null
        ? null
        : { hours: inHours(group.likeForLike.value), cases: group.likeForLike.cases },
  })),
  strata: cost.strata,
  cautions: cost.cautions.map((caution) => ({ code: caution.code, text: cautionText(caution) })),
})

const partySection = (parties: readonly Party[], name: Names): Report['by']['team'] =>
  parties
    .map((party, id) => ({ name: name(id), ...party }))
    .filter((party) => party.cases > 0)
    .toSorted((a, b) => b.cases - a.cases)

const groupSection = (words: Dictionary, groups: readonly Group[]): Report['by']['product'] => {
  const name = namesOf(words)
  return words.size === 0
    ? null
    : groups.map((group) => groupLine(group, group.group === MISSING ? null : name(group.group)))
}

const groupLine = (group: Group, name: string | null): Report['by']['month'][number] => ({
  name,
  ...group.counts,
  handoffsPerCase: ratio(group.counts.handoffs, group.counts.cases),
  ended: group.ended,
  toEnd: spreadInHours(group.toEnd),
})
