import type { PersonId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { exactly } from '../db/exactly.ts'
import type { Tables } from '../db/tables.ts'
import type { SettingKind } from '../shapes/setting-changes.ts'
import type { ChangedBy, Fields } from './setting.ts'

/** A change that was written down. */
export interface NotedChange {
  readonly id: string
  readonly at: Date
  readonly person: PersonId | null
  readonly how: ChangedBy['how']
  readonly kind: SettingKind
  readonly subject: string
  readonly named: string
  readonly before: Fields | null
  readonly after: Fields | null
  /** As the database orders it. */
  readonly exactly: string
}

export interface ChangesSought {
  readonly kind: SettingKind | null
  readonly by: PersonId | null
  readonly subject: string | null
  readonly cursor: readonly [at: string, id: string] | null
  readonly limit: number
}

/** A page of changes, the latest first, and one more where there is a next page. */
export const listChanges = async (
  db: Kysely<Tables>,
  { kind, by, subject, cursor, limit }: ChangesSought,
): Promise<readonly NotedChange[]> => {
  const { rows } = await sql<NotedChange>`
    select id, at, person_id as person, how, kind, subject, named, before, after,
      ${exactly(sql`at`)} as exactly
    from setting_change
    where ${kind === null ? sql`true` : sql`kind = ${kind}`}
      and ${by === null ? sql`true` : sql`person_id = ${by}`}
      and ${subject === null ? sql`true` : sql`subject = ${subject}`}
      and ${cursor === null ? sql`true` : sql`(at, id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`}
    order by at desc, id desc limit ${limit + 1}
  `.execute(db)
  return rows
}
