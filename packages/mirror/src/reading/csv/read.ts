import type { EventLog } from '../../log/log.ts'
import { ReadingError, type Problem } from '../problem.ts'
import type { Recorder } from '../recorder.ts'
import { lookAtDialect } from './dialect.ts'
import { HEAD_BYTES, look, separatorLine, type CsvFound, type CsvOptions } from './look.ts'
import { rowsInto } from './rows.ts'

/** Reads the rows of a CSV file into the log. Throws a {@link ReadingError} when it cannot tell what is what. */
export const readCsv = async (
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  log: EventLog,
  recorder: Recorder,
  options: CsvOptions,
): Promise<CsvFound> => {
  const content = chunks[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  let more = true
  let found: CsvFound | null = null
  let problem: Problem | null = null
  while (more && head.length < HEAD_BYTES) {
    const step = await content.next()
    more = step.done !== true
    if (step.done !== true) head = head.length === 0 ? step.value : Buffer.concat([head, step.value])
  }
  try {
    const said = separatorLine(head)
    const table = head.subarray(said.bytes)
    const dialect = lookAtDialect(table.subarray(0, HEAD_BYTES), {
      ...(said.separator === null ? {} : { separator: said.separator }),
      ...options.dialect,
    })
    found = look(file, table, dialect, options, !more)
    const linesAbove = said.bytes === 0 ? 0 : 1
    const scanner = rowsInto(file, found, linesAbove, log, recorder, options, (kind, line) => {
      if (problem === null || kind === 'cut-row') problem = lost[kind](file, line)
    })
    scanner.push(table)
    while (more) {
      const step = await content.next()
      more = step.done !== true
      if (step.done !== true) scanner.push(step.value)
    }
    scanner.end()
    return { ...found, problem }
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error
    const ended = { ...error.problem, place: { file, ...error.problem.place } }
    if (found === null || ended.code !== 'quote-unclosed') throw new ReadingError(ended)
    return { ...found, problem: ended }
  } finally {
    await content.return?.()
  }
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
