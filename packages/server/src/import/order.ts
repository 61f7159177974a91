import type { Dialect } from '@buckstop/mirror/reading'
import type { DateOrder } from './dates.ts'
import type { StatusValues } from './status.ts'

export interface ImportOrder {
  readonly file: string
  /** `column=field`, as `--map` gives them. */
  readonly map: readonly string[]
  readonly live: boolean
  /** How the file writes its days; null finds it by looking at all of them. */
  readonly dateOrder: DateOrder | null
  /** Like `windows-1252`; found by looking unless given. */
  readonly encoding?: string
  /** How the file separates and quotes, where looking goes wrong. */
  readonly dialect?: Partial<Dialect>
  /** Values of the status column that mean ended or open, beside the common words. */
  readonly statusValues?: StatusValues
  readonly language: string
  /** What the sources are called; the same set and source id come in once. */
  readonly set: string
  readonly rejectsPath: string
}
