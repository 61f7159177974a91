import { type RawBuilder, sql } from 'kysely'

/** What a list of one kind of matter shows. */
export interface MatterPage {
  readonly status: 'open' | 'ended' | 'all'
  readonly cursor: readonly [at: string, id: string] | null
  readonly limit: number
}

/**
 * SQL: which heads of a kind stand on a page, the last changed first, and one more where there is a next page; by an
 * index in which no case stands.
 */
export const onPage = (
  kind: 'systemicIssue' | 'pothole',
  { status, cursor, limit }: MatterPage,
): RawBuilder<unknown> => {
  const after =
    cursor === null
      ? sql`true`
      : sql`(head.changed_at, head.matter_id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`
  return sql`
    where head.kind <> 'case' and head.kind = ${sql.lit(kind)} and ${after}
      and ${status === 'all' ? sql`true` : sql`head.status = ${status}`}
    order by head.changed_at desc, head.matter_id desc limit ${limit + 1}`
}
