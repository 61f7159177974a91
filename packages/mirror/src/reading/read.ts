import { EventLog } from '../log/log.ts'
import type { Columns } from './columns/columns.ts'
import type { Dialect } from './csv/dialect.ts'
import { readCsv } from './csv/read.ts'
import type { Dirt } from './dirt.ts'
import { encodingOf, EncodingWatch, transcoded, withoutMark } from './encoding.ts'
import { readOcel } from './ocel/read.ts'
import { ReadingError, type Problem } from './problem.ts'
import { Recorder } from './recorder.ts'
import { empty, foreignFormat, openContent, packed, peek, type Source } from './source.ts'
import { ordersByOthers } from './time/by-others.ts'
import type { TimeOrder } from './time/time-order.ts'
import { checkedZone } from './time/zone.ts'
import { doubtsOf, type Doubt } from './trust.ts'
import { WesternWatch } from './western.ts'
import { readXes } from './xes/read.ts'
import type { FileRead } from './file-read.ts'

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

export type Reading = {
  readonly log: EventLog
  readonly files: readonly FileRead[]
  readonly dirt: Dirt
  /** what cut the reading short; empty when everything was read to its end */
  readonly problems: readonly Problem[]
  /** what speaks against the columns being what they were named as */
  readonly doubts: readonly Doubt[]
  /** rows or events met, those left out included */
  readonly rows: number
  readonly timeZone: string
  /** bounds of the times in the log, in milliseconds since 1970 */
  readonly earliest: number
  readonly latest: number
}

/**
 * Reads one log from one or several files, told apart by their content: XES and CSV, plain or gzip, and OCEL 2.0
 * JSON. Throws a {@link ReadingError} when nothing useful can be read, or where a column that nobody named does not
 * hold what it was taken for; a file that is cut short or damaged is read as far as it goes, with the reason in
 * `problems`.
 */
export const readLog = async (sources: readonly Source[], options: ReadOptions = {}): Promise<Reading> => {
  const timeZone = checkedZone(options.timeZone ?? 'UTC')
  let settled: Settled = new Map()
  for (let turn = 0; ; turn++) {
    const { reading, again } = await readOnce(sources, { ...options, timeZone }, settled)
    // What a second reading would again read otherwise is as it is: the files contradict themselves.
    if (turn === MOST_TURNS) return reading
    const more = again.size > 0 ? again : byOthers(reading.files)
    if (more.size === 0) return reading
    reading.log.journal.close()
    settled = new Map([...settled, ...more])
  }
}

const MOST_TURNS = 3

/** Files whose dates the others of the log settle; read so, they are ambiguous no more. */
const byOthers = (files: readonly FileRead[]): Settled =>
  new Map([...ordersByOthers(files)].map(([place, order]) => [place, { orderByOthers: order }]))

/** What only all of a file could tell, for reading it again: by the file's place among the sources. */
type Settled = ReadonlyMap<number, Again>
type Again = {
  readonly timeOrder?: TimeOrder | null
  /** as the other files of the log are written: not to be judged by this one */
  readonly orderByOthers?: TimeOrder
  readonly language?: string | null
  readonly columns?: Columns
}

type CheckedOptions = ReadOptions & { readonly timeZone: string }

const readOnce = async (
  sources: readonly Source[],
  options: CheckedOptions,
  settled: Settled,
): Promise<{ readonly reading: Reading; readonly again: Settled }> => {
  const log = new EventLog(options.eventsInMemory)
  const recorder = new Recorder(log)
  const files: FileRead[] = []
  const problems: Problem[] = []
  const again = new Map<number, Again>()
  try {
    for (const [place, source] of sources.entries()) {
      const read = await readFile(source, log, recorder, options, settled.get(place) ?? {})
      files.push(read.file)
      if (read.problem !== null) problems.push(read.problem)
      if (read.again !== null) again.set(place, read.again)
    }
    log.journal.newestFirst = recorder.newestFirst
    if (log.journal.events === 0 && again.size === 0) throw noEvents(sources, recorder, problems)
    return {
      reading: {
        log,
        files,
        dirt: recorder.dirt,
        problems,
        doubts: again.size > 0 ? [] : doubtsOf(log, recorder, files),
        rows: recorder.rows,
        timeZone: options.timeZone,
        earliest: recorder.earliest,
        latest: recorder.latest,
      },
      again,
    }
  } catch (error) {
    log.journal.close()
    throw error
  }
}

type FileResult = {
  readonly file: FileRead
  readonly problem: Problem | null
  readonly again: Again | null
}

const readFile = async (
  source: Source,
  log: EventLog,
  recorder: Recorder,
  options: CheckedOptions,
  settled: Again,
): Promise<FileResult> => {
  const tell = teller(source, log, options.onProgress)
  const opened = await openContent(source, tell.bytes)
  const peeked = await peek(opened.chunks, 4096)
  const found = encodingOf(peeked.head)
  const start = Buffer.from(peeked.head.subarray(found?.mark ?? 0))
    .toString('latin1')
    .replaceAll('\0', '')
    .trimStart()
  const columns = { ...settled.columns, ...options.columns }
  const watch = new EncodingWatch()
  const common = () => ({
    name: source.name,
    gzip: opened.gzip,
    encoding: found?.encoding ?? watch.encoding,
    encodingDoubtful: false,
  })
  const chunks = (): AsyncIterable<Uint8Array> => withoutMark(peeked.chunks, found, watch)
  const { name } = source
  let result: FileResult
  let ocelDamage: Problem | null = null
  const damage = opened.damage()
  if (peeked.head.length === 0) throw damage === null ? empty(name) : new ReadingError(damage)
  const foreign = packed(peeked.head, name) ?? foreignFormat(start, name)
  if (foreign !== null) throw foreign
  if (start.startsWith('<')) {
    const { problem, again, ...read } = await readXes(name, chunks(), log, recorder, {
      columns,
      settled: settled.columns ?? {},
      timeZone: options.timeZone,
    })
    result = { file: { ...common(), format: 'xes', dialect: null, ...read }, problem, again }
  } else if (start.startsWith('{')) {
    await peeked.close()
    tell.restart()
    const again = async function* (): AsyncGenerator<Uint8Array> {
      // It is read twice, so that each time is half of the way.
      const reopened = await openContent(source, (bytes) => tell.bytes(bytes / 2))
      yield* withoutMark(reopened.chunks, found, watch)
      ocelDamage = reopened.damage()
    }
    const { problem, ...read } = await readOcel(name, again, log, recorder, {
      columns,
      timeZone: options.timeZone,
    })
    result = { file: { ...common(), format: 'ocel', dialect: null, ...read }, problem, again: null }
  } else {
    const { timeZone, dialect = {}, timeOrder, encoding } = options
    const said = timeOrder ?? settled.orderByOthers
    const content = encoding === undefined ? chunks() : transcoded(peeked.chunks, encoding)
    const { problem, again, ...read } = await readCsv(name, content, log, recorder, {
      columns,
      dialect,
      timeOrder: said ?? settled.timeOrder ?? null,
      timeOrderGiven: said !== undefined,
      language: settled.language ?? null,
      timeZone,
    })
    const described = { ...common(), ...(encoding === undefined ? {} : { encoding }) }
    const encodingDoubtful =
      described.encoding === 'windows-1252' && encoding === undefined && !looksWestern(log)
    result = { file: { ...described, encodingDoubtful, format: 'csv', ...read }, problem, again }
  }
  tell.end()
  return { ...result, problem: opened.damage() ?? ocelDamage ?? result.problem }
}

/** Whether all words that are not UTF-8 look like windows-1252. */
const looksWestern = (log: EventLog): boolean => {
  const watch = new WesternWatch()
  // Words are kept in UTF-8: how they were written tells what they were written in.
  for (const words of log.dictionaries) for (const written of words.asWritten()) watch.hear(written)
  return watch.looksWestern
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
