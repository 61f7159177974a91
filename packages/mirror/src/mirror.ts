import {
  caseTableFiller,
  countCases,
  emptyCaseTable,
  type CaseTable,
  type Counts,
} from './figures/case-table.ts'
import { duplicateFinder } from './figures/duplicates.ts'
import { passageCounter } from './figures/handoffs.ts'
import { partyCounter } from './figures/parties.ts'
import { tellAll } from './figures/story.ts'
import { hasStates, waitingCounter } from './figures/waiting.ts'
import { holdersNamed, resolveWords, type WordOptions, type Words } from './figures/vocabulary.ts'
import { workingTime } from './figures/working-time.ts'
import { worstKeeper } from './figures/worst.ts'
import type { Reading } from './reading/read.ts'
import { composeReport } from './report/compose.ts'
import type { Report } from './report/shape.ts'
import { basisWords, type BasisWords } from './resolution/basis.ts'
import { knownEndsFinder, returnsWithin } from './resolution/count.ts'
import type { EndsKnown } from './resolution/section.ts'

export type ResolutionOptions = {
  /** what of the log's words stands for each way of knowing an end */
  readonly words?: BasisWords
  /** holders that are machines: what never was in other hands is contained by them */
  readonly machines?: readonly string[]
  /** within how many days a customer comes back; 30 unless given */
  readonly days?: number
}

export type MirrorOptions = WordOptions & {
  /** opening hours, `Mon-Fri 09:00-17:00` unless given, in the time zone of the reading */
  readonly workingHours?: string
  /** days off, as `2026-12-25` */
  readonly holidays?: readonly string[]
  /** how many of the worst cases to keep, 100 unless given */
  readonly worst?: number
  /** count how the ends of cases are known (docs/verified-resolution.md) */
  readonly resolutions?: ResolutionOptions
}

export type Mirrored = {
  readonly report: Report
  /** one line per case, by its number in `reading.log.cases` */
  readonly cases: CaseTable
  /** what is known of the end of each, where that was asked for */
  readonly ends: EndsKnown | null
}

/** All figures of a log. Uses the reading up: its events can be told once. Throws `option-invalid`. */
export const mirror = (reading: Reading, options: MirrorOptions = {}): Mirrored => {
  const { log } = reading
  const words = resolveWords(log, options)
  const table = emptyCaseTable(log.cases.size)
  const workingHours = {
    hours: options.workingHours ?? 'Mon-Fri 09:00-17:00',
    timeZone: reading.timeZone,
    holidays: options.holidays ?? [],
  }
  const working = workingTime(workingHours, reading.earliest, reading.latest)
  const passages = passageCounter(log.holders.size)
  const worst = worstKeeper(options.worst ?? 100, table.returns)
  const sizes = {
    holders: log.holders.size,
    states: hasStates(log) ? log.states.size : 0,
    activities: log.activities.size,
  }
  const waiting = waitingCounter(words, sizes, working)
  const teams = partyCounter(log.holders.size, (story) => story.way, table)
  const organisations = partyCounter(log.organisations.size, (story) => story.organisations, table)
  const ends =
    options.resolutions === undefined ? null : endsKnown(reading, words, table, options.resolutions)
  tellAll(log, words.ignored, [
    caseTableFiller(table, log.holders.size, words),
    ...(ends === null ? [] : [ends.hear]),
    passages.hear,
    worst.hear,
    waiting.hear,
    teams.hear,
    organisations.hear,
    duplicateFinder(reading, words.ignored),
  ])
  const report = composeReport(reading, {
    table,
    words,
    passages: passages.result(),
    worst: worst.result(),
    waiting: waiting.result(),
    teams: teams.result(),
    organisations: organisations.result(),
    working,
    workingHours,
    ends: ends?.known ?? null,
    unknown: ends?.unknown ?? [],
  })
  return { report, cases: table, ends: ends?.known ?? null }
}

const USUAL_DAYS = 30

const endsKnown = (
  { log, latest }: Reading,
  words: Words,
  table: CaseTable,
  { words: given = {}, machines = [], days = USUAL_DAYS }: ResolutionOptions,
) => {
  const basis = basisWords(log, given)
  const named = holdersNamed(log, '--machine', machines)
  const { hear, ends } = knownEndsFinder(log, words, basis, named.set)
  // Who came back is known once all cases were told.
  let returned: EndsKnown['returned'] | null = null
  const known: EndsKnown = {
    log,
    table,
    ends,
    returned: (id) => (returned ??= returnsWithin(log, table, days, latest))(id),
    days,
  }
  return { hear, known, unknown: [...basis.unknown, ...named.unknown] }
}

/** The counts alone, for whoever needs no more. Uses the reading up like {@link mirror}. */
export const count = (reading: Reading, options: WordOptions = {}): Counts => {
  const words = resolveWords(reading.log, options)
  const table = emptyCaseTable(reading.log.cases.size)
  tellAll(reading.log, words.ignored, [caseTableFiller(table, reading.log.holders.size, words)])
  return countCases(table)
}
