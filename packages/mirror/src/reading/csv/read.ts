import type { EventLog } from '../../log/log.ts'
import type { CompleteColumns } from '../columns/columns.ts'
import { ReadingError, type Problem } from '../problem.ts'
import type { Recorder } from '../recorder.ts'
import { peek } from '../source.ts'
import { MonthNames } from '../time/months.ts'
import { timesFound, type TimesFound } from '../time/order.ts'
import { TimeTally } from '../time/tally.ts'
import { lookAtStart, type Dialect } from './dialect.ts'
import { look, type CsvLooked, type CsvOptions } from './look.ts'
import { rowsInto } from './rows.ts'

/** How much is looked at to tell which column is what. */
const SAMPLE_BYTES = 1 << 20

export type CsvFound = {
  readonly dialect: Dialect
  readonly names: readonly string[]
  readonly columns: CompleteColumns
  readonly times: TimesFound
  /** what ended the reading before the end of the file */
  readonly problem: Problem | null
  /** how its times turned out to be written, where that is not how they were read: it is to be read again */
  readonly again: Pick<CsvOptions, 'timeOrder' | 'language'> | null
}

/** Reads the rows of a CSV file into the log. Throws a {@link ReadingError} when it cannot tell what is what. */
export const readCsv = async (
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  log: EventLog,
  recorder: Recorder,
  options: CsvOptions,
): Promise<CsvFound> => {
  const content = await peek(chunks, SAMPLE_BYTES)
  let looked: CsvLooked | null = null
  let problem: Problem | null = null
  const tally = new TimeTally()
  const months = new MonthNames(options.language ?? undefined)
  const found = ({ order, ...rest }: CsvLooked, ended: Problem | null): CsvFound => ({
    ...rest,
    times: {
      ...timesFound(order, tally, months, options.timeOrderGiven),
      ...(options.language === null ? {} : { language: options.language }),
    },
    problem: ended,
    again: readOtherwise(order, options, tally, months),
  })
  try {
    const { dialect, bytesAbove, linesAbove } = lookAtStart(content.head, options.dialect)
    looked = look(file, content.head.subarray(bytesAbove), dialect, options, content.whole)
    const reading = { tally, months, order: looked.order, timeZone: options.timeZone }
    const scanner = rowsInto(file, looked, linesAbove, log, recorder, reading, (kind, line) => {
      if (problem === null || kind === 'cut-row') problem = lost[kind](file, line)
    })
    let skip = bytesAbove
    for await (const chunk of content.chunks) {
      scanner.push(chunk.subarray(skip))
      skip = 0
    }
    scanner.end()
    return found(looked, problem)
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error
    const ended = { ...error.problem, place: { file, ...error.problem.place } }
    if (looked === null || ended.code !== 'quote-unclosed') throw new ReadingError(ended)
    return found(looked, ended)
  } finally {
    await content.close()
  }
}

/** What all times together say, where it is not what the first of them said. */
const readOtherwise = (
  order: CsvLooked['order'],
  options: CsvOptions,
  tally: TimeTally,
  months: MonthNames,
): CsvFound['again'] => {
  const judged = tally.judgement.order
  const other = !options.timeOrderGiven && !order.startsWith('epoch') && tally.hasFigures && judged !== order
  if (!other && !months.changed) return null
  return { timeOrder: other ? judged : options.timeOrder, language: months.language ?? options.language }
}

const lost = {
  'cut-row': (file: string, line: number): Problem => ({
    code: 'row-cut',
    message: 'The file ends inside a row.',
    remedy: 'Copy or export the file again; what could be read until there is reported.',
    place: { file, line },
  }),
  'row-too-long': (file: string, line: number): Problem => ({
    code: 'row-too-long',
    message: 'A row is longer than 16 MiB; it was passed over.',
    remedy:
      'Look for a line end that is missing there, and export the file again; all other rows are reported.',
    place: { file, line },
  }),
} as const
