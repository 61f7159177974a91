import { type Instant } from '@buckstop/domain'
import { ReadingError, type Source, TimesWatch } from '@buckstop/mirror/reading'
import type { AppContext } from '../app/app-context.ts'
import { type CallsNoted, noteCalls } from '../call-records/note-calls.ts'
import type { HeardCall } from '../call-records/record-of.ts'
import { type CallFault, longestCallSeconds } from '../shapes/calls.ts'
import { type CallField, callColumns } from './call-columns.ts'
import { CallsRefused } from './calls-refused.ts'
import type { ColumnMap } from './column-map.ts'
import { type DateOrder, dateOrderOf, dateReader } from './dates.ts'
import { encodingIn } from './look.ts'
import type { ImportOrder } from './order.ts'
import { openSource, type Row, rowsOf } from './read-rows.ts'
import { ImportRefused } from './refused.ts'
import type { AddReject } from './rejects-file.ts'

export interface CallsOrder extends Pick<ImportOrder, 'map' | 'dateOrder' | 'encoding' | 'dialect'> {
  /** Read twice. */
  readonly source: Source
  /** What it is called where it is told of. */
  readonly name: string
  /** More rows are refused as a whole. */
  readonly mostRows?: number
  /** Where lines go that can't be taken in; asked for once the file as a whole can be. */
  readonly openRejects: () => Promise<AddReject>
  /** Whoever gives the file says that every call in it came in. */
  readonly allIncoming: boolean
}

export interface CallsImported extends Omit<CallsNoted, 'refused'> {
  readonly rejected: number
  /** The first of them. */
  readonly firstReject: { readonly line: number; readonly reason: string } | null
}

const atOnce = 200

/**
 * Takes in a file of calls: it is looked at as a whole, and then taken in. Lines that can't be read go to the rejects
 * with their number, and the rest lands. Taken in again, a call is the same one.
 * @throws CallsRefused
 */
export const importCalls = async (app: AppContext, order: CallsOrder): Promise<CallsImported> => {
  try {
    return await takeIn(app, order)
  } catch (thrown) {
    if (thrown instanceof ImportRefused) throw new CallsRefused('calls-file-unreadable', thrown.message)
    if (!(thrown instanceof ReadingError)) throw thrown
    const { message, remedy } = thrown.problem
    throw new CallsRefused('calls-file-unreadable', `${order.name}: ${message} ${remedy}`)
  }
}

interface Looked {
  readonly map: ColumnMap<CallField>
  readonly dates: DateOrder
  readonly rows: number
}

const textIn = (fields: readonly string[], map: ColumnMap<CallField>, field: CallField): string =>
  (map.get(field) ?? [])
    .map((place) => (fields[place] ?? '').trim())
    .filter((text) => text !== '')
    .join(' ')

/** What only the whole file can tell is settled before anything of it is taken in. */
const lookAt = async (order: CallsOrder): Promise<Looked> => {
  const table = await openSource(order.source, order)
  const map = callColumns(order.map, table.names, order.allIncoming)
  const times = new TimesWatch()
  let rows = 0
  for await (const row of rowsOf(table)) {
    rows += 1
    if (order.mostRows !== undefined && rows > order.mostRows)
      throw new CallsRefused('calls-file-too-long', `${order.name} has more than ${order.mostRows} rows`)
    if (row.kind === 'row') times.hear(textIn(row.fields, map, 'startedAt'), row.line)
  }
  encodingIn(table, { ...order, file: order.name })
  if (order.dateOrder !== null) return { map, dates: order.dateOrder, rows }
  const settled = times.settled()
  const column = (map.get('startedAt') ?? []).map((place) => table.names[place]).join(' ')
  const dates = dateOrderOf(settled, column)
  if (dates.ok) return { map, dates: dates.order, rows }
  const isUnreadable = settled.kind === 'unreadable'
  throw new CallsRefused(isUnreadable ? 'calls-dates-unreadable' : 'calls-dates-ambiguous', dates.error)
}

interface Line {
  readonly line: number
  readonly raw: string
  readonly call: HeardCall
}

const takeIn = async (app: AppContext, order: CallsOrder): Promise<CallsImported> => {
  const { map, dates, rows } = await lookAt(order)
  const { company } = await app.directory.current()
  const reading = { map, readDate: dateReader(dates, company.timeZone), allIncoming: order.allIncoming }
  const count = { taken: 0, known: 0, peopleUnknown: 0, passedOver: 0, written: 0, old: 0, rejected: 0 }
  const addReject = await order.openRejects()
  let firstReject: CallsImported['firstReject'] = null
  const reject = async (line: number, reason: string, raw: string): Promise<void> => {
    count.rejected += 1
    if (firstReject === null || line < firstReject.line) firstReject = { line, reason }
    await addReject(line, reason, raw)
  }
  const land = async (lines: readonly Line[]): Promise<void> => {
    const noted = await noteCalls(
      app,
      lines.map(({ call }) => call),
    )
    for (const name of ['taken', 'known', 'peopleUnknown', 'passedOver', 'written', 'old'] as const)
      count[name] += noted[name]
    for (const { place, code } of noted.refused) {
      const at = lines[place]
      if (at !== undefined) await reject(at.line, faults[code], at.raw)
    }
  }
  let met = 0
  let waiting: Line[] = []
  for await (const row of rowsOf(await openSource(order.source, order))) {
    met += 1
    const read = callIn(row, reading)
    if (typeof read === 'string') await reject(row.line, read, row.raw)
    else waiting.push({ line: row.line, raw: row.raw, call: read })
    if (waiting.length < atOnce) continue
    await land(waiting)
    waiting = []
  }
  if (waiting.length > 0) await land(waiting)
  if (met !== rows) {
    throw new CallsRefused(
      'calls-file-changed',
      `${order.name} changed while it was read: it had ${rows} rows, then ${met}. What was read is in; run it again for the rest`,
    )
  }
  return { ...count, firstReject }
}

const faults: Readonly<Record<CallFault, string>> = {
  'line-missing': 'names no line of ours',
  'date-in-future': 'has not begun yet',
  'date-too-old': 'is longer ago than anything that is kept',
  'seconds-wrong': `takes no whole number of seconds from 0 to ${longestCallSeconds}`,
  'number-unreadable': 'gives a number that can’t be read: leave it empty where it was withheld',
}

interface Reading {
  readonly map: ColumnMap<CallField>
  readonly readDate: (text: string) => Instant | null
  readonly allIncoming: boolean
}

const directions: Readonly<Record<string, 'in' | 'out'>> = {
  in: 'in',
  incoming: 'in',
  inbound: 'in',
  out: 'out',
  outgoing: 'out',
  outbound: 'out',
  'outbound-api': 'out',
  'outbound-dial': 'out',
}

/** The call that stands in a row, or why there is none. */
const callIn = (row: Row, { map, readDate, allIncoming }: Reading): HeardCall | string => {
  if (row.kind === 'reject') return row.reason
  const of = (field: CallField): string => textIn(row.fields, map, field)
  const startedAt = readDate(of('startedAt'))
  if (startedAt !== null && !hasTime(of('startedAt')))
    return `"${of('startedAt').slice(0, 40)}" is a day without a time`
  if (startedAt === null) return `“${of('startedAt').slice(0, 40)}” can’t be read as a date`
  const seconds = secondsIn(of('seconds'))
  if (seconds === null) return `"${of('seconds').slice(0, 40)}" is neither seconds nor hours:minutes:seconds`
  const direction = allIncoming && !map.has('direction') ? 'in' : directions[of('direction').toLowerCase()]
  if (direction === undefined) return `"${of('direction').slice(0, 40)}" is neither in nor out`
  if ([...map.values()].flat().some((place) => (row.fields[place] ?? '').length > 200))
    return 'has a field of more than 200 characters'
  return {
    id: of('id'),
    line: of('line'),
    number: of('number'),
    person: of('person'),
    startedAt,
    seconds,
    direction,
  }
}

/** A time of the day, or a moment in seconds since 1970: a call of some hour of a day can't be held against anything. */
const hasTime = (text: string): boolean => /\d:\d\d/.test(text) || /^\d{9,}$/.test(text)

const secondsIn = (text: string): number | null => {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  const clock = /^(?<h>\d{1,2}):(?<m>[0-5]\d):(?<s>[0-5]\d)$/.exec(text)?.groups
  return clock === undefined ? null : Number(clock.h) * 3600 + Number(clock.m) * 60 + Number(clock.s)
}
