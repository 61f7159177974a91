import { EventLog } from '../log/log.ts'
import type { Columns, ColumnsFound } from './columns.ts'
import type { Dialect } from './csv/dialect.ts'
import { readCsv } from './csv/read.ts'
import type { Dirt } from './dirt.ts'
import { encodingOf, EncodingWatch, transcoded, withoutMark } from './encoding.ts'
import { readOcel } from './ocel/read.ts'
import { ReadingError, type Problem } from './problem.ts'
import { Recorder } from './recorder.ts'
import { empty, openContent, packed, peek, type Source } from './source.ts'
import type { TimeOrder, TimesFound } from './time/order.ts'
import { checkedZone } from './time/zone.ts'
import { readXes } from './xes/read.ts'

export type ReadOptions = {
  /** which column, attribute or type plays which role; what is not named is proposed from the names */
  readonly columns?: Columns
  /** of a CSV file, like `windows-1255`, where looking at it goes wrong */
  readonly encoding?: string
  /** how a CSV file separates and quotes, where looking at it goes wrong */
  readonly dialect?: Partial<Dialect>
  readonly timeOrder?: TimeOrder
  /** of times without an offset; UTC unless given */
  readonly timeZone?: string
  /** events kept in memory before a temporary file is used (2,000,000, of 32 bytes each) */
  readonly eventsInMemory?: number
  /** called at most every 50 ms, and once at the end */
  readonly onProgress?: (progress: Progress) => void
}

/** How far the reading is; `bytesTotal` is null where a source does not know its size. */
export type Progress = {
  readonly file: string
  readonly bytesRead: number
  readonly bytesTotal: number | null
  readonly events: number
  readonly cases: number
}

export type FormatName = 'csv' | 'xes' | 'ocel' | 'events'

/** What was found out about one file by looking at it. */
export type FileRead = {
  readonly name: string
  readonly format: FormatName
  readonly gzip: boolean
  readonly encoding: string
  readonly dialect: Dialect | null
  readonly times: TimesFound | null
  /** all columns, attributes or object types there are */
  readonly names: readonly string[]
  readonly columns: ColumnsFound
}

export type Reading = {
  readonly log: EventLog
  readonly files: readonly FileRead[]
  readonly dirt: Dirt
  /** what cut the reading short; empty when everything was read to its end */
  readonly problems: readonly Problem[]
  /** rows or events met, those left out included */
  readonly rows: number
  readonly timeZone: string
  /** bounds of the times in the log, in milliseconds since 1970 */
  readonly earliest: number
  readonly latest: number
}

/**
 * Reads one log from one or several files, told apart by their content: XES and CSV, plain or gzip, and OCEL 2.0
 * JSON. Throws a {@link ReadingError} when nothing useful can be read; a file that is cut short or damaged is
 * read as far as it goes, with the reason in `problems`.
 */
export const readLog = async (sources: readonly Source[], options: ReadOptions = {}): Promise<Reading> => {
  const timeZone = checkedZone(options.timeZone ?? 'UTC')
  const log = new EventLog(options.eventsInMemory)
  const recorder = new Recorder(log)
  const files: FileRead[] = []
  const problems: Problem[] = []
  try {
    for (const source of sources) {
      const { file, problem } = await readFile(source, log, recorder, { ...options, timeZone })
      files.push(file)
      if (problem !== null) problems.push(problem)
    }
    if (log.journal.events === 0) throw noEvents(sources, recorder, problems)
  } catch (error) {
    log.journal.close()
    throw error
  }
  return {
    log,
    files,
    dirt: recorder.dirt,
    problems,
    rows: recorder.rows,
    timeZone,
    earliest: recorder.earliest,
    latest: recorder.latest,
  }
}

/** Said where the words are not UTF-8 and don't look like what else there mostly is. */
const DOUBTFUL = 'perhaps windows-1252, but its letters do not look like it: say --encoding'

type FileResult = { readonly file: FileRead; readonly problem: Problem | null }

const readFile = async (
  source: Source,
  log: EventLog,
  recorder: Recorder,
  options: ReadOptions & { readonly timeZone: string },
): Promise<FileResult> => {
  const tell = teller(source, log, options.onProgress)
  const opened = await openContent(source, tell.bytes)
  const peeked = await peek(opened.chunks, 4096)
  const found = encodingOf(peeked.head)
  const start = Buffer.from(peeked.head.subarray(found?.mark ?? 0, 400))
    .toString('latin1')
    .replaceAll('\0', '')
    .trimStart()
  const columns = options.columns ?? {}
  const watch = new EncodingWatch()
  const common = () => ({ name: source.name, gzip: opened.gzip, encoding: found?.encoding ?? watch.encoding })
  const chunks = (): AsyncIterable<Uint8Array> => withoutMark(peeked.chunks, found, watch)
  const { name } = source
  let result: FileResult
  let ocelDamage: Problem | null = null
  const damage = opened.damage()
  if (peeked.head.length === 0) throw damage === null ? empty(name) : new ReadingError(damage)
  if (start.startsWith('PK\u0003\u0004')) throw packed(name)
  if (start.startsWith('<')) {
    const { problem, ...read } = await readXes(name, chunks(), log, recorder, {
      columns,
      timeZone: options.timeZone,
    })
    result = { file: { ...common(), format: 'xes', dialect: null, ...read }, problem }
  } else if (start.startsWith('{')) {
    await peeked.close()
    tell.restart()
    const again = async function* (): AsyncGenerator<Uint8Array> {
      // It is read twice, so that each time is half of the way.
      const reopened = await openContent(source, (bytes) => tell.bytes(bytes / 2))
      yield* withoutMark(reopened.chunks, found, watch)
      ocelDamage = reopened.damage()
    }
    const { problem, ...read } = await readOcel(name, again, log, recorder, { columns })
    result = { file: { ...common(), format: 'ocel', dialect: null, ...read }, problem }
  } else {
    const { timeZone, dialect = {}, timeOrder = null, encoding } = options
    const content = encoding === undefined ? chunks() : transcoded(peeked.chunks, encoding)
    const { problem, western, ...read } = await readCsv(name, content, log, recorder, {
      columns,
      dialect,
      timeOrder,
      timeZone,
    })
    const told = { ...common(), ...(encoding === undefined ? {} : { encoding }) }
    const doubtful = told.encoding === 'windows-1252' && !western
    result = {
      file: { ...told, encoding: doubtful ? DOUBTFUL : told.encoding, format: 'csv', ...read },
      problem,
    }
  }
  tell.end()
  return { file: result.file, problem: opened.damage() ?? ocelDamage ?? result.problem }
}

const teller = (source: Source, log: EventLog, onProgress: ReadOptions['onProgress']) => {
  let bytesRead = 0
  let last = 0
  const tell = (): void => {
    last = performance.now()
    onProgress?.({
      file: source.name,
      bytesRead,
      bytesTotal: source.size,
      events: log.journal.events,
      cases: log.cases.size,
    })
  }
  const bytes = (count: number): void => {
    bytesRead += count
    if (performance.now() - last > 50) tell()
  }
  const restart = (): void => {
    bytesRead = 0
  }
  return { bytes, restart, end: tell }
}

const noEvents = (
  sources: readonly Source[],
  recorder: Recorder,
  problems: readonly Problem[],
): ReadingError => {
  const why = recorder.dirt.list().map((dirt) => `${dirt.rows} × ${dirt.kind}`)
  return new ReadingError({
    code: 'no-events',
    message: `No event could be read${why.length === 0 ? '' : ` (${why.join(', ')})`}${problems.map((problem) => `: ${problem.message}`).join('')}.`,
    remedy: 'Check that the columns named hold what they should, and that the file is whole.',
    place: { file: sources.map((source) => source.name).join(', ') },
  })
}
