import { REQUIRED_ROLES, type Role } from '../../log/log.ts'
import { ReadingError } from '../problem.ts'
import { gives, readyToRun } from './candidates.ts'
import { listed, namedColumns, type Columns, type ColumnsFound, type CompleteColumns } from './columns.ts'
import {
  isDaysAlone,
  movesWithin,
  profileOf,
  tellSameApart,
  withClocks,
  type Profile,
  type Sample,
} from './profile.ts'
import { goesBy, isFinerCase, isOfCase, isSurerTime } from './rivals.ts'
import { suggests } from './suggest.ts'

/** A column and how surely its name suggests the role: 0 is the surest. */
type Suggested = { readonly column: Profile; readonly rank: number }

/** From so many rows on, too few repeats or too many holders say something. */
const ENOUGH_ROWS = 100
const ENOUGH_REPEATS = 20
/** A time that moves in fewer of a case's rows is that of something else: when it was opened, say. */
export const LEAST_MOVES = 0.02
const HARDLY_HANDED_ON = 0.01
/** More rows without a case are no accident. */
export const MOST_PLACEHOLDERS = 0.01
/** A name that says no more than this is also that of what a case is about, or of what gathers several. */
const SURE_RANK = 2
/** The rank of a column whose name suggests nothing: what it holds does. */
const UNNAMED = Infinity
const OPTIONAL = ['state', 'lifecycle', 'product', 'country'] as const

/**
 * The columns for each role: those named, and proposals for the rest, made from their names and from what they
 * hold. Throws `columns-unclear` with the candidates where two are as good, or where what the names suggest does not
 * hold what it should; `one-row-per-case` where the file is no history; `column-unknown`, `column-ambiguous`.
 */
export const findColumns = (given: Columns, sample: Sample, file: string): CompleteColumns => {
  const found: ColumnsFound = namedColumns(given, sample.names, file)
  const all = sample.names.map((_, at) => profileOf(sample, at))
  const proposal = new Proposal(sample, all, found, file)
  proposal.caseAndTime()
  proposal.holder()
  proposal.activity()
  for (const role of OPTIONAL) proposal.take(role, proposal.suggested(role)[0]?.column)
  proposal.organisation()
  proposal.stateOfLifecycle()
  proposal.clock()
  return proposal.complete()
}

class Proposal {
  private readonly sample: Sample
  private readonly all: readonly Profile[]
  private readonly found: ColumnsFound
  private readonly file: string

  constructor(sample: Sample, all: readonly Profile[], found: ColumnsFound, file: string) {
    this.sample = sample
    this.all = all
    this.found = found
    this.file = file
  }

  take(role: Role, column: Profile | undefined): void {
    if (column !== undefined && this.found[role] === undefined)
      this.found[role] = { name: column.name, at: column.at, proposed: true }
  }

  suggested(role: Role): readonly Suggested[] {
    const taken = new Set(Object.values(this.found).map((one) => one.at))
    return this.all
      .flatMap((column) => {
        const rank = taken.has(column.at) ? null : suggests(role, column.name)
        return rank === null ? [] : [{ column, rank }]
      })
      .toSorted((a, b) => a.rank - b.rank)
  }

  /** The first pair of a case that repeats and a time that moves within it. */
  caseAndTime(): void {
    const cases = this.named('case') ?? this.suggested('case').filter(({ column }) => this.isCase(column))
    const times = this.named('time') ?? this.times()
    const pairs = cases
      .flatMap((one) => times.map((time) => ({ case: one, time, fit: this.fit(one.column, time.column) })))
      .filter(({ case: one, time, fit }) => fit !== 'never' && one.column.at !== time.column.at)
      .filter(({ time, fit }) => time.rank !== UNNAMED || fit === 'moves')
    const [first] = cases
    // A surer name that is another one in each row is no reason to look for a case further down.
    if (first !== undefined && this.isOncePerRow(first.column)) this.take('case', first.column)
    const pair = pairs.find(({ fit }) => fit === 'moves') ?? pairs[0]
    if (pair === undefined) return
    const asGood = (role: 'case' | 'time'): readonly Profile[] =>
      pairs
        .filter((other) => other[role].rank === pair[role].rank && other.fit === pair.fit)
        .map((other) => other[role].column)
    this.takeAlone('case', pair.case.column, [
      ...asGood('case'),
      ...this.finerCases(pair.case, pair.time.column),
    ])
    this.takeAlone('time', pair.time.column, [
      ...asGood('time'),
      ...pairs
        .filter((other) => other.case === pair.case)
        .map((other) => other.time.column)
        .filter((other) => isSurerTime(other, pair.time.column, pair.case.column, this.all)),
    ])
  }

  /** Columns that tell more cases apart, which the better named one may only gather, as a topic or a problem does. */
  private finerCases({ column, rank }: Suggested, time: Profile): readonly Profile[] {
    if (this.isEmpty || rank < SURE_RANK) return []
    const taken = new Set(Object.values(this.found).map(({ at }) => at))
    return this.all.filter(
      (other) =>
        !taken.has(other.at) &&
        other.at !== time.at &&
        this.isCase(other) &&
        this.fit(other, time) === 'moves' &&
        isFinerCase(other, column, rank > SURE_RANK),
    )
  }

  holder(): void {
    const cases = this.profile('case')
    const fits = this.suggested('holder').filter(
      ({ column }) =>
        (this.isEmpty || (column.placeholders <= 0.5 && column.filled >= 0.05)) &&
        (this.sample.rows.length < ENOUGH_ROWS ||
          cases === undefined ||
          (column.distinct < cases.distinct && !isOfCase(column, cases))),
    )
    const [first] = fits
    if (first === undefined || cases === undefined) return this.first('holder', fits)
    const share = ({ column }: Suggested): number => {
      const { again, moved } = movesWithin(cases, column)
      return again < ENOUGH_REPEATS ? NaN : moved / again
    }
    // Where the surest name is of one that hardly ever hands on and another does so all the time, a person has to say.
    const stuck = share(first) < HARDLY_HANDED_ON && fits.some((other) => share(other) > 5 * HARDLY_HANDED_ON)
    if (!stuck) this.first('holder', fits)
  }

  /** That of whoever holds the case: one that goes by the case rather than by its holder is the customer's. */
  organisation(): void {
    const holders = this.profile('holder')
    const [first] = this.suggested('organisation')
    if (first !== undefined && (holders === undefined || this.isEmpty || goesBy(first.column, holders)))
      this.take('organisation', first.column)
  }

  activity(): void {
    const fits = this.suggested('activity').filter(
      ({ column }) =>
        (this.isEmpty || column.filled >= 0.5) &&
        (this.sample.rows.length < ENOUGH_ROWS ||
          column.distinct <= Math.max(50, this.sample.rows.length / 4)),
    )
    const moving = fits.filter(({ column }) => column.distinct > 1)
    this.first('activity', moving.length > 0 ? moving : fits)
  }

  /** What is no transition of the standard lifecycle may be a state: which it is, the words tell. */
  stateOfLifecycle(): void {
    const { state, lifecycle } = this.found
    if (state === undefined && lifecycle?.proposed === true) this.found.state = lifecycle
  }

  /** A column with times of day, where the time is a day alone. */
  clock(): void {
    const time = this.profile('time')
    if (time === undefined || this.found.clock !== undefined || !isDaysAlone(time)) return
    const taken = new Set(Object.values(this.found).map((one) => one.at))
    const clocks = this.all.filter((one) => !taken.has(one.at) && one.clocks >= 0.9 && one.filled >= 0.5)
    const named = clocks.filter((one) => suggests('clock', one.name) !== null)
    const [only, ...more] = named.length > 0 ? named : clocks
    if (more.length === 0) this.take('clock', only)
  }

  complete(): CompleteColumns {
    const { found } = this
    if (isComplete(found)) return found
    const cases = this.profile('case')
    if (cases !== undefined && found.case?.proposed === true && this.isOncePerRow(cases))
      throw oneRowPerCase(cases, this.sample.rows.length, this.file)
    throw this.unclear(REQUIRED_ROLES.filter((role) => found[role] === undefined))
  }

  private profile(role: Role): Profile | undefined {
    const at = this.found[role]?.at
    return at === undefined ? undefined : this.all[at]
  }

  private named(role: Role): readonly Suggested[] | null {
    const column = this.profile(role)
    return column === undefined ? null : [{ column, rank: 0 }]
  }

  private isCase(column: Profile): boolean {
    return this.isEmpty || (column.placeholders <= MOST_PLACEHOLDERS && column.filled >= 0.5)
  }

  private isTime(column: Profile): boolean {
    return this.isEmpty || (column.times >= 0.5 && column.filled >= 0.5)
  }

  /** Without a row there are the names alone to go by. */
  private get isEmpty(): boolean {
    return this.sample.rows.length === 0
  }

  /**
   * Columns whose names suggest a time and that hold some; else, whatever it is called, the only one that holds any;
   * else the first by its name, so that it can be named.
   */
  private times(): readonly Suggested[] {
    const suggested = this.suggested('time')
    const held = suggested.filter(({ column }) => this.isTime(column))
    if (held.length > 0) return held
    const [only, ...more] = this.isEmpty ? [] : this.all.filter((column) => this.isTime(column))
    return only !== undefined && more.length === 0 ? [{ column: only, rank: UNNAMED }] : suggested.slice(0, 1)
  }

  /** Whether the time is another one when a case comes back; few rows say nothing against it. */
  private fit(cases: Profile, time: Profile): 'moves' | 'perhaps' | 'never' {
    const moments = isDaysAlone(time) ? withClocks(time, this.all) : time
    const { again, moved } = movesWithin(cases, moments)
    if (again > 0 && moved >= LEAST_MOVES * again) return 'moves'
    const given = this.found.case?.proposed === false && this.found.time?.proposed === false
    return given || again < ENOUGH_REPEATS ? 'perhaps' : 'never'
  }

  private isOncePerRow(column: Profile): boolean {
    const { rows, whole } = this.sample
    return (whole ? rows.length > 1 : rows.length >= 1000) && column.distinct === rows.length
  }

  private first(role: Role, fits: readonly Suggested[]): void {
    const [first] = fits
    if (first === undefined) return
    this.takeAlone(
      role,
      first.column,
      fits.filter(({ rank }) => rank === first.rank).map(({ column }) => column),
    )
  }

  /** Takes a column unless another is as good and tells something else. */
  private takeAlone(role: Role, best: Profile, asGood: readonly Profile[]): void {
    if (asGood.every((other) => tellSameApart(best, other))) this.take(role, best)
  }

  private unclear(missing: readonly Role[]): ReadingError {
    const { rows, whole, names } = this.sample
    const cases = this.profile('case')
    const candidates = missing.flatMap((role) => gives(role, this.all, cases))
    return new ReadingError({
      code: 'columns-unclear',
      message: [
        `It is not clear which column is the ${missing.join(', which the ')}.`,
        ...(candidates.length === 0 || rows.length === 0
          ? []
          : [`In ${whole ? '' : 'the first '}${rows.length} rows, ${candidates.join('. ')}.`]),
        `There are: ${listed(names)}.`,
      ].join(' '),
      remedy: `Say it with ${readyToRun(missing, this.found)}.`,
      place: { file: this.file },
    })
  }
}

const isComplete = (found: ColumnsFound): found is CompleteColumns =>
  REQUIRED_ROLES.every((role) => found[role] !== undefined)

const oneRowPerCase = (column: Profile, rows: number, file: string): ReadingError =>
  new ReadingError({
    code: 'one-row-per-case',
    message: `This is a list of cases with one row each, not their history: "${column.name}" is another one in each of ${rows} rows. Who handed what on, and what came back, is not in it.`,
    remedy: HISTORY,
    place: { file },
  })

/** What to look for instead of a list of cases. */
export const HISTORY =
  'Export the history instead: one row each time something happened to a case, with the case, what happened, who had it then, and when (an audit or change log, status or assignment history). If it is one all the same, name its columns with --case and --time.'
