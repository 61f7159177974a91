import { type Table, TimesWatch } from '@buckstop/mirror/reading'
import { type ColumnMap, parseColumnMap } from './column-map.ts'
import { type DateOrder, dateOrderOf } from './dates.ts'
import type { ImportOrder } from './order.ts'
import { openFile, rowsOf } from './read-rows.ts'
import { ImportRefused } from './refused.ts'
import type { Standing } from './status.ts'
import { StatusLook } from './status-look.ts'
import { Tally } from './tally.ts'
import { channelOf, textIn } from './to-incoming.ts'

/** What looking at the whole file found, before anything of it is taken in. */
export interface Looked {
  readonly columns: readonly string[]
  readonly map: ColumnMap
  readonly dateOrder: DateOrder
  readonly standingOf: (status: string) => Standing
  /** Rows and rejects below the header: the second reading has to meet as many. */
  readonly rows: number
  /** How the file was read and what was taken for what: one line each, for a person. */
  readonly said: readonly string[]
}

/**
 * Reads the file once from its first byte to its last. What only the whole of it can tell (its encoding, the order of
 * its dates) is settled here, so that a guess that the last row proves wrong has not filled the books before.
 * @throws ImportRefused, ReadingError
 */
export const lookAt = async (order: ImportOrder, onBytes: (bytes: number) => void): Promise<Looked> => {
  const table = await openFile(order, onBytes)
  const parsed = parseColumnMap(order.map, table.names)
  if (!parsed.ok) throw new ImportRefused(parsed.error)
  const { map } = parsed
  const times = new TimesWatch()
  const unknownChannels = new Tally()
  const statuses = new StatusLook(order, map)
  let rows = 0
  for await (const row of rowsOf(table)) {
    rows += 1
    if (row.kind === 'reject') continue
    const of = textIn(row.fields, map)
    times.hear(of('receivedAt'), row.line)
    const channel = of('channel')
    statuses.hear(of('status'))
    if (channel !== '' && channelOf(channel) === null) unknownChannels.add(channel)
  }
  const encoding = encodingIn(table, order)
  const dates = order.dateOrder ?? found(dateOrderOf(times.settled(), nameOf('receivedAt', map, table.names)))
  return {
    columns: table.names,
    map,
    dateOrder: dates,
    standingOf: statuses.standingOf,
    rows,
    said: [
      howRead(table, encoding, map.has('receivedAt') ? dates : null),
      ...statuses.said(),
      ...unknownChannels.told((names) => `no channel of ours, taken as web: ${names}`),
    ],
  }
}

const found = (looked: ReturnType<typeof dateOrderOf>): DateOrder => {
  if (!looked.ok) throw new ImportRefused(looked.error)
  return looked.order
}

const nameOf = (field: 'receivedAt', map: ColumnMap, columns: readonly string[]): string =>
  (map.get(field) ?? []).map((place) => columns[place]).join(' ')

/** The encoding that was read; a file that is cut short or written in letters that nobody can tell is refused. */
export const encodingIn = (
  table: Table,
  { file, encoding: given }: Pick<ImportOrder, 'file' | 'encoding'>,
): string => {
  const { encoding, western, damage } = table.summary()
  if (damage !== null) throw new ImportRefused(`${damage.message} ${damage.remedy}`)
  if (given === undefined && encoding === 'windows-1252' && !western) {
    throw new ImportRefused(
      `${file} is not UTF-8, and its letters do not look like windows-1252; say which it is, such as --encoding windows-1251, windows-1253, windows-1255 or shift_jis (or --encoding windows-1252, if it is)`,
    )
  }
  return encoding
}

const separators: ReadonlyMap<number, string> = new Map([
  [44, 'commas'],
  [59, 'semicolons'],
  [9, 'tabs'],
  [124, 'bars'],
])

const howRead = ({ dialect }: Table, encoding: string, dates: DateOrder | null): string => {
  const separator = separators.get(dialect.separator) ?? `"${String.fromCharCode(dialect.separator)}"`
  return `read as ${encoding}, separated by ${separator}${dates === null ? '' : `, dates as ${dates}`}`
}
