import type { EventLog } from '../../log/log.ts'
import { ReadingError, type Problem } from '../problem.ts'
import type { Recorder } from '../recorder.ts'
import { peek } from '../source.ts'
import { HEAD_BYTES, lookAtStart } from './dialect.ts'
import { look, type CsvFound, type CsvOptions } from './look.ts'
import { rowsInto } from './rows.ts'

/** Reads the rows of a CSV file into the log. Throws a {@link ReadingError} when it cannot tell what is what. */
export const readCsv = async (
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  log: EventLog,
  recorder: Recorder,
  options: CsvOptions,
): Promise<CsvFound> => {
  const content = await peek(chunks, HEAD_BYTES)
  let found: CsvFound | null = null
  let problem: Problem | null = null
  try {
    const { dialect, bytesAbove, linesAbove } = lookAtStart(content.head, options.dialect)
    found = look(file, content.head.subarray(bytesAbove), dialect, options, content.whole)
    const scanner = rowsInto(file, found, linesAbove, log, recorder, options, (kind, line) => {
      if (problem === null || kind === 'cut-row') problem = lost[kind](file, line)
    })
    let skip = bytesAbove
    for await (const chunk of content.chunks) {
      scanner.push(chunk.subarray(skip))
      skip = 0
    }
    scanner.end()
    return { ...found, problem }
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error
    const ended = { ...error.problem, place: { file, ...error.problem.place } }
    if (found === null || ended.code !== 'quote-unclosed') throw new ReadingError(ended)
    return { ...found, problem: ended }
  } finally {
    await content.close()
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
