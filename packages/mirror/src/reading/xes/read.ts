import { ROLES, type EventLog } from '../../log/log.ts'
import { columnUnknown, type Columns, type ColumnsFound } from '../columns.ts'
import { ReadingError, type Problem } from '../problem.ts'
import type { Recorder } from '../recorder.ts'
import type { TimesFound } from '../time/order.ts'
import { TraceReader } from './trace-reader.ts'

/** The attributes that XES's own extensions give these roles. */
const STANDARD: Columns = {
  case: 'concept:name',
  activity: 'concept:name',
  holder: 'org:resource',
  time: 'time:timestamp',
  organisation: 'org:group',
}

export type XesFound = {
  readonly names: readonly string[]
  readonly columns: ColumnsFound
  readonly times: TimesFound
  readonly problem: Problem | null
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
  options: { readonly columns: Columns; readonly timeZone: string },
): Promise<XesFound> => {
  const traces = new TraceReader(file, log, recorder, { ...STANDARD, ...options.columns }, options.timeZone)
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
  for (const role of ROLES) {
    const name =
      options.columns[role] ?? (role === 'state' || role === 'organisation' ? undefined : STANDARD[role])
    if (name !== undefined && recorder.rows > 0 && !traces.seen(role))
      throw columnUnknown(role, name, names, file)
  }
  const columns: ColumnsFound = {}
  for (const role of ROLES) {
    const name = options.columns[role] ?? STANDARD[role]
    if (name !== undefined && traces.seen(role)) {
      columns[role] = { name, at: names.indexOf(name), proposed: options.columns[role] === undefined }
    }
  }
  return {
    names,
    columns,
    times: { order: 'year-month-day', ambiguous: false, zoned: true },
    problem: how === 'complete' ? broken(file, traces.breaks) : cut(file, line),
  }
}

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
