import type { Kysely } from 'kysely'
import { exactly } from '../../db/exactly.ts'
import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { cardOf } from '../../cases/presenters/people.ts'
import type { Tables } from '../../db/tables.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { heardView } from '../../shapes/failed.ts'
import { dealsWith } from '../../sight/staff/deals-with.ts'
import { ruleOf } from '../../sight/staff/condition.ts'
import { type Looker, writtenDown } from '../../sight/staff/log-looks.ts'

interface Row {
  readonly id: string
  readonly heard_at: Date
  readonly exactly: string
  readonly state: 'heard' | 'failed'
  readonly failure: string | null
  readonly sender: string
  readonly size: number
  readonly matter_id: string | null
  readonly reference: string | null
  readonly owner_id: string | null
}

/** A page of what could not be read, or waits to be, which admins alone see: the newest first; one more than fits, where there is more. */
export const listHeardMail = async (
  db: Kysely<Tables>,
  viewer: Looker,
  { cursor, limit }: { readonly cursor: readonly [at: string, id: string] | null; readonly limit: number },
): Promise<readonly Row[]> => {
  const { rows } = await sql<Row>`
    with found as materialized (
      select original.id, original.heard_at, original.state, original.failure, original.sender, original.size,
        original.matter_id, head.reference, head.owner_id,
        ${exactly(sql`original.heard_at`)} as exactly,
        ${ruleOf(viewer)} as rule
      from original left join matter_head head using (matter_id)
      where original.state in ('heard', 'failed') and original.let_be_at is null and ${dealsWith(viewer)}
        and ${
          cursor === null
            ? sql`true`
            : sql`(original.heard_at < ${cursor[0]}::timestamptz
                or (original.heard_at = ${cursor[0]}::timestamptz and original.id > ${cursor[1]}::uuid))`
        }
      order by original.heard_at desc, original.id limit ${limit + 1}
    ), shown as materialized (
      select matter_id, rule from found where matter_id is not null order by heard_at desc, id limit ${limit}
    ), ${writtenDown(viewer, 'messages', sql`shown`)}
    select * from found order by heard_at desc, id
  `.execute(db)
  return rows
}

/** Whether somebody may deal with it, who is written down then: what is not there for them is unknown to them. */
export const isHeardMailOf = async (db: Kysely<Tables>, viewer: Looker, id: string): Promise<boolean> => {
  const { rows } = await sql`
    with found as materialized (
      select original.matter_id, ${ruleOf(viewer)} as rule
      from original left join matter_head head using (matter_id)
      where original.id = ${id} and original.state in ('heard', 'failed') and ${dealsWith(viewer)}
    ), shown as materialized (
      select matter_id, rule from found where matter_id is not null
    ), ${writtenDown(viewer, 'case', sql`shown`)}
    select 1 from found
  `.execute(db)
  return rows.length > 0
}

const reasons = ['took-too-long', 'took-too-much-memory', 'not-a-mail'] as const

export const presentHeardMail = (row: Row, snapshot: DirectorySnapshot): z.output<typeof heardView> => ({
  id: row.id,
  heardAt: row.heard_at.toISOString(),
  state: row.state === 'heard' ? 'waits' : 'failed',
  why: row.state === 'heard' ? null : (reasons.find((one) => one === row.failure) ?? 'unknown'),
  from: row.sender,
  size: row.size,
  case:
    row.matter_id === null || row.reference === null
      ? null
      : {
          id: row.matter_id,
          reference: row.reference,
          owner: row.owner_id === null ? null : cardOf(snapshot, row.owner_id),
        },
})
