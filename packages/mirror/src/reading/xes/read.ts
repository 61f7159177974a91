import { REQUIRED_ROLES, ROLES, type EventLog, type Role } from '../../log/log.ts'
import { columnUnknown, listed, type Columns, type ColumnsFound } from '../columns/columns.ts'
import { ReadingError, type Problem } from '../problem.ts'
import type { Recorder } from '../recorder.ts'
import { timesFound, type TimesFound } from '../time/order.ts'
import { TimeTally } from '../time/tally.ts'
import { TraceReader } from './trace-reader.ts'

/** The attributes that XES's own extensions give these roles; the first that enough events carry. */
const STANDARD: Readonly<Partial<Record<Role, readonly string[]>>> = {
  case: ['concept:name'],
  activity: ['concept:name'],
  holder: ['org:resource', 'org:group', 'org:role', 'resource'],
  time: ['time:timestamp'],
  // Where its words are not those of the standard lifecycle, they are states of another kind.
  state: ['lifecycle:transition'],
  lifecycle: ['lifecycle:transition'],
  organisation: ['org:group'],
}
/** Roles that a log can do without. */
const OPTIONAL: ReadonlySet<Role> = new Set(ROLES).difference(new Set<Role>(REQUIRED_ROLES))

export type XesFound = {
  readonly names: readonly string[]
  readonly columns: ColumnsFound
  readonly times: TimesFound
  readonly problem: Problem | null
  /** the attributes that all of the file proposes, where its start proposed others: it is to be read again */
  readonly again: { readonly columns: Columns } | null
}

/**
 * Reads the traces of a XES file into the log: the case from an attribute of the trace, product and country from
 * either, everything else from the event. Throws `column-unknown`, `xml-broken` or `xml-unsupported`.
 */
export const readXes = async (
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  log: EventLog,
  recorder: Recorder,
  options: { readonly columns: Columns; readonly settled: Columns; readonly timeZone: string },
): Promise<XesFound> => {
  const { columns: given, settled } = options
  const standard = Object.fromEntries(Object.entries(STANDARD).map(([role, [name]]) => [role, name]))
  const wanted: Columns = { ...standard, ...settled, ...given }
  const traces = new TraceReader(file, log, recorder, wanted, options.timeZone)
  let first = true
  for await (const chunk of chunks) {
    if (first) checkEncoding(file, chunk)
    first = false
    traces.scanner.push(chunk)
  }
  const { how, line, inTrace } = traces.scanner.end()
  if (how === 'no-log') {
    throw new ReadingError({
      code: 'format-unknown',
      message: 'This XML file has no <log>, so it is no XES.',
      remedy: 'Give XES, a CSV file with a header, or OCEL 2.0 JSON.',
      place: { file, line },
    })
  }
  if (inTrace) traces.lastTraceCut(line)
  const names = traces.keyNames
  const isGiven = (role: Role): boolean => given[role] !== undefined && settled[role] === undefined
  const holder = isGiven('holder') ? undefined : holderOf(traces)
  if (holder !== undefined && holder !== wanted.holder && how === 'complete') {
    const columns: Columns = { ...settled, holder }
    return { names, columns: {}, times: NO_TIMES, problem: null, again: { columns } }
  }
  const columns: ColumnsFound = {}
  for (const role of ROLES) {
    const name = wanted[role]
    if (name === undefined) continue
    if (traces.seen(role)) columns[role] = { name, at: names.indexOf(name), proposed: !isGiven(role) }
    else if (recorder.rows > 0 && isGiven(role)) throw columnUnknown(role, name, names, file)
    else if (recorder.rows > 0 && !OPTIONAL.has(role) && role !== 'case') throw unclear(role, names, file)
  }
  return {
    names,
    columns,
    times: timesFound('year-month-day', traces.tally),
    problem: how === 'complete' ? broken(file, traces.breaks) : cut(file, line),
    again: null,
  }
}

const NO_TIMES = timesFound('year-month-day', new TimeTally())

/** The first attribute for the holder that half of the events carry, else the one that most do. */
const holderOf = (traces: TraceReader): string | undefined => {
  const candidates = (STANDARD.holder ?? []).map((name) => ({ name, events: traces.eventsWith(name) }))
  const most = candidates.reduce((a, b) => (b.events > a.events ? b : a))
  if (most.events === 0) return undefined
  return (candidates.find(({ events }) => events * 2 >= traces.events) ?? most).name
}

const unclear = (role: Role, names: readonly string[], file: string): ReadingError =>
  new ReadingError({
    code: 'columns-unclear',
    message: `No event has ${(STANDARD[role] ?? []).map((name) => `"${name}"`).join(' or ')}, so it is not clear which attribute is the ${role}. There are: ${listed(names)}.`,
    remedy: `Say it with --${role} ATTRIBUTE.`,
    place: { file },
  })

const broken = (file: string, { count, line }: TraceReader['breaks']): Problem | null =>
  count === 0
    ? null
    : {
        code: 'xml-broken',
        message: `${count === 1 ? '1 trace is' : `${count} traces are`} broken${count === 1 ? '' : ', the first'} here.`,
        remedy: 'Export the log again; whole events before a break, and all other traces, are reported.',
        place: { file, line },
      }

const cut = (file: string, line: number): Problem => ({
  code: 'xml-broken',
  message: 'The file ends before its elements are closed.',
  remedy: 'Copy or export the file again; what could be read until there is reported.',
  place: { file, line },
})

const checkEncoding = (file: string, head: Uint8Array): void => {
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(
    Buffer.from(head.subarray(0, 200)).toString('latin1'),
  )
  const name = declared?.[1]?.toLowerCase() ?? 'utf-8'
  if (/^(utf-?8|utf-?16(le|be)?|us-ascii|ascii|iso-8859-1|iso-8859-15|windows-1252|latin1)$/.test(name))
    return
  throw new ReadingError({
    code: 'xml-unsupported',
    message: `The file says that it is encoded as ${name}, which cannot be read.`,
    remedy: 'Export it as UTF-8.',
    place: { file, line: 1 },
  })
}
