import type { ColumnsFound } from './columns/columns.ts'
import type { Dialect } from './csv/dialect.ts'
import type { TimesFound } from './time/order.ts'

export type FormatName = 'csv' | 'xes' | 'ocel' | 'events'

/** What was found out about one file by looking at it. */
export type FileRead = {
  readonly name: string
  readonly format: FormatName
  readonly gzip: boolean
  readonly encoding: string
  /** its words are not UTF-8, and their letters do not look like the encoding that they were read in */
  readonly encodingDoubtful: boolean
  readonly dialect: Dialect | null
  readonly times: TimesFound | null
  /** all columns, attributes or object types there are */
  readonly names: readonly string[]
  readonly columns: ColumnsFound
}
