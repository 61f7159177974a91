import { gunzipSync } from 'node:zlib'
import { memorySource, ReadingError, type Source } from '@buckstop/mirror/reading'
import type { AppContext } from '../app/app-context.ts'
import { type CallField, meantBy } from './call-columns.ts'
import { CallsRefused } from './calls-refused.ts'
import type { DateOrder } from './dates.ts'
import { type CallsImported, importCalls } from './import-calls.ts'
import { openSource, rowsOf } from './read-rows.ts'

/** How much of it is read at most, and how many of its rejects are told. */
export interface UploadBounds {
  readonly bytes: number
  readonly rows: number
  readonly rejects: number
}

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** @throws CallsRefused */
const sourceOf = (base64: string, { bytes: most }: UploadBounds): Source => {
  const bytes = Buffer.from(base64, 'base64')
  try {
    // Unpacked here, where it can't become more than is held: what packs well may be made to fill the memory.
    const whole = isPacked(bytes) ? gunzipSync(bytes, { maxOutputLength: most }) : bytes
    return memorySource('file', whole)
  } catch (thrown) {
    if (thrown instanceof RangeError)
      throw new CallsRefused('calls-file-too-long', `the file is longer than ${most} bytes`)
    throw new CallsRefused('calls-file-unreadable', 'the file is damaged')
  }
}

export interface Column {
  readonly name: string
  readonly field: CallField | null
  readonly samples: readonly string[]
}

const sampleRows = 3
const sampleLetters = 60

/** What is in a file that somebody chose, so that they can say what each column is. @throws CallsRefused */
export const columnsOf = async (base64: string, bounds: UploadBounds): Promise<readonly Column[]> => {
  try {
    const table = await openSource(sourceOf(base64, bounds), {})
    const rows: (readonly string[])[] = []
    for await (const row of rowsOf(table)) {
      if (row.kind === 'row') rows.push(row.fields)
      if (rows.length === sampleRows) break
    }
    return table.names.map((name, place) => ({
      name,
      field: meantBy(name),
      samples: rows.map((fields) => (fields[place] ?? '').slice(0, sampleLetters)),
    }))
  } catch (thrown) {
    if (!(thrown instanceof ReadingError)) throw thrown
    throw new CallsRefused('calls-file-unreadable', thrown.problem.message)
  }
}

interface Uploaded {
  readonly file: string
  readonly columns: readonly CallField[]
  readonly dates: DateOrder | null
  readonly allIncoming: boolean
}

export interface UploadTaken extends Omit<CallsImported, 'firstReject'> {
  readonly rejects: readonly { readonly line: number; readonly reason: string }[]
}

/** Takes in a file as somebody said what its columns are. @throws CallsRefused */
export const takeUploadedCalls = async (
  app: AppContext,
  { file, columns, dates, allIncoming }: Uploaded,
  bounds: UploadBounds,
): Promise<UploadTaken> => {
  const rejects: { readonly line: number; readonly reason: string }[] = []
  const { firstReject: _first, ...taken } = await importCalls(app, {
    name: 'the file',
    source: sourceOf(file, bounds),
    map: columns.map((field, place) => `#${place + 1}=${field}`),
    dateOrder: dates,
    dialect: {},
    allIncoming,
    mostRows: bounds.rows,
    openRejects: async () => async (line, reason) => {
      if (rejects.length < bounds.rejects) rejects.push({ line, reason })
    },
  })
  return { ...taken, rejects: rejects.toSorted((one, other) => one.line - other.line) }
}
