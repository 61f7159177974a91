import { MISSING } from '../log/dictionary.ts'
import type { EventLog } from '../log/log.ts'
import { HISTORY, LEAST_MOVES, MOST_PLACEHOLDERS } from './columns/propose.ts'
import { textOf } from './encoding.ts'
import { ReadingError, type Problem } from './problem.ts'
import type { FileRead } from './file-read.ts'
import type { Recorder } from './recorder.ts'

/** What of a whole log speaks against a column being what it was taken for, though somebody named it so. */
export type Doubt = {
  readonly code:
    | 'one-event-per-case'
    | 'one-large-case'
    | 'time-stands-still'
    | 'no-time-of-day'
    | 'holders-alike'
    | 'letters-lost'
  readonly text: string
}

/** Fewer events say too little of how they are spread. */
const ENOUGH_EVENTS = 100
/** A case with more of all events than this is none, however many there are. */
const MOST_OF_ALL = 0.1
/** With few cases each has a large share; this many times its fair one is too much. */
const MOST_TIMES_FAIR = 3

/**
 * Whether the log as a whole hangs together as its columns say. A column that nobody named has to: else
 * `columns-doubtful` is thrown, with what it would give, for the command never counts by a guess that it does not
 * trust.
 */
export const doubtsOf = (log: EventLog, recorder: Recorder, files: readonly FileRead[]): readonly Doubt[] => {
  const doubts: Doubt[] = []
  const proposed = (role: 'case' | 'time'): boolean =>
    files.some((file) => file.format !== 'xes' && file.columns[role]?.proposed === true)
  const doubt = (code: Doubt['code'], text: string, role: 'case' | 'time' | null): void => {
    if (role !== null && proposed(role)) throw doubtful(text, role, files, code === 'one-event-per-case')
    doubts.push({ code, text })
  }
  const spread = spreadOfCases(log)
  if (spread.cases === log.journal.events && spread.cases > 1) {
    doubt(
      'one-event-per-case',
      `Every one of the ${spread.cases} cases has one event alone: this is a list of cases, not their history.`,
      'case',
    )
  }
  const nobodys = recorder.dirt.rowsOf('placeholder-case')
  if (proposed('case') && nobodys > MOST_PLACEHOLDERS * recorder.rows) {
    throw doubtful(
      `${nobodys} of ${recorder.rows} rows have a placeholder like ? or N/A there.`,
      'case',
      files,
      false,
    )
  }
  const most = Math.max(MOST_OF_ALL, MOST_TIMES_FAIR / Math.max(1, spread.cases))
  if (log.journal.events >= ENOUGH_EVENTS && spread.largest > most * log.journal.events) {
    doubt(
      'one-large-case',
      `One of the ${spread.cases} cases, "${spread.name}", has ${spread.largest} of ${log.journal.events} events: that is hardly one case.`,
      'case',
    )
  }
  if (recorder.again >= ENOUGH_EVENTS && recorder.moved < LEAST_MOVES * recorder.again) {
    doubt(
      'time-stands-still',
      `The time hardly moves within a case: of ${recorder.again} further events only ${recorder.moved} are at another time than the one before.`,
      'time',
    )
  }
  if (files.length > 0 && files.every((file) => isDaysAlone(file))) {
    doubt(
      'no-time-of-day',
      'The times are days alone: what happened on one day is in the order of the file, and times are to the day. Name a column with the time of day as --clock.',
      null,
    )
  }
  const alike = holdersAlike(log)
  if (alike !== null) {
    doubt(
      'holders-alike',
      `${alike} differ only in capitals, or in the width of letters, and count as different holders: where they are one, hand-offs between them are none.`,
      null,
    )
  }
  const lost = lettersLost(log)
  if (lost !== null) {
    doubt(
      'letters-lost',
      `Names such as "${lost}" hold the sign for a letter that was lost before this file was written: export it anew, or names that differ there are one.`,
      null,
    )
  }
  return doubts
}

const LOST = '\ufffd'

/** The first name with a sign in the place of a letter that no reading brings back. */
const lettersLost = ({ holders, activities }: EventLog): string | null => {
  for (const words of [holders, activities]) {
    for (let id = 0; id < Math.min(words.size, MOST_HOLDERS); id++) {
      const name = textOf(words.bytesOf(id))
      if (name.includes(LOST)) return name
    }
  }
  return null
}

const MOST_ALIKE = 3
/** Of more holders nobody reads who is like whom. */
const MOST_HOLDERS = 100_000

/** The first holders that differ in nothing but how their letters are written. */
const holdersAlike = ({ holders }: EventLog): string | null => {
  if (holders.size > MOST_HOLDERS) return null
  const first = new Map<string, string>()
  const alike: string[] = []
  for (let id = 0; id < holders.size && alike.length < MOST_ALIKE; id++) {
    const name = textOf(holders.bytesOf(id))
    const folded = name.normalize('NFKC').toLowerCase()
    const before = first.get(folded)
    if (before === undefined) first.set(folded, name)
    else alike.push(`"${before}" and "${name}"`)
  }
  return alike.length === 0 ? null : alike.join(', ')
}

const isDaysAlone = ({ times }: FileRead): boolean =>
  times !== null && times.daysAlone > 0 && times.daysAlone === times.read

const spreadOfCases = (log: EventLog): { cases: number; largest: number; name: string } => {
  let cases = 0
  let largest = 0
  let which = MISSING
  for (let id = 0; id < log.cases.size; id++) {
    const events = log.journal.eventsOf(id)
    if (events > 0) cases++
    if (events > largest) {
      largest = events
      which = id
    }
  }
  return { cases, largest, name: which === MISSING ? '' : textOf(log.cases.bytesOf(which)) }
}

const doubtful = (
  text: string,
  role: 'case' | 'time',
  files: readonly FileRead[],
  noHistory: boolean,
): ReadingError => {
  const file = files.find((one) => one.columns[role]?.proposed === true)
  const column = file?.columns[role]?.name ?? ''
  const problem: Problem = {
    code: noHistory ? 'one-row-per-case' : 'columns-doubtful',
    message: `With "${column}" as the ${role}, which its name suggests: ${text}`,
    remedy: noHistory
      ? HISTORY
      : `Say which column it is with --${role} COLUMN (that one too, if it is right). There are: ${(file?.names ?? []).slice(0, 60).join(', ')}.`,
    place: { file: file?.name },
  }
  return new ReadingError(problem)
}
