import { z } from 'zod'
import { Problem } from '../../errors/problem.ts'

// The database's own microseconds, so that no row falls between two pages.
const exactly = z.iso.datetime({ precision: 6 }).refine((at) => !at.startsWith('0000'))
const number = z.int().min(0).max(2_147_483_647)

/** Where a page of each kind of list ended. */
export const cursors = {
  cases: z.tuple([exactly, z.uuid()]),
  contacts: z.tuple([exactly, z.uuid()]),
  messages: z.tuple([exactly, z.uuid()]),
  originals: z.tuple([exactly, z.uuid()]),
  looks: z.tuple([exactly, z.uuid()]),
  settingChanges: z.tuple([exactly, z.uuid()]),
  duties: z.tuple([exactly, z.uuid(), z.string().max(40), number]),
  ids: z.tuple([z.uuid()]),
  story: z.tuple([number]),
  maps: z.tuple([number]),
} as const

/** The place after a row: opaque to callers, and harmless where it is made up, since every page asks the policy. */
export const writeCursor = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** @throws Problem `cursor-invalid` */
export const readCursor = <Schema extends z.ZodType>(
  schema: Schema,
  cursor: string | undefined,
): z.output<Schema> | null => {
  if (cursor === undefined) return null
  const read = schema.safeParse(parse(cursor))
  if (!read.success) throw new Problem('cursor-invalid')
  return read.data
}

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

/** A page of at most `limit` of the rows that were found, and where the next one begins. */
export const pageOf = <Row, Item>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
  place: (row: Row) => string,
): { items: Item[]; next: string | null } => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(present),
    next: rows.length > limit && last !== undefined ? place(last) : null,
  }
}
