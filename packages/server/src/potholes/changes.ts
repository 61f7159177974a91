import type { Instant, PotholeChange } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { SettingKind } from '../shapes/setting-changes.ts'

/**
 * What can keep a case from rising: the service map that is live, terms, teams and their hours, what is written by
 * default, and the machines at the doors. Who works when, and who signs in how, is nobody's answer to a customer.
 */
const repairing: readonly SettingKind[] = ['map', 'company', 'team', 'rota', 'reply', 'machine', 'phoneLine']

export interface Change {
  readonly id: string
  readonly at: Instant
  readonly kind: SettingKind
  readonly named: string
}

interface Row {
  readonly id: string
  readonly at: Date
  readonly kind: SettingKind
  readonly named: string
}

const changeOf = ({ at, ...row }: Row): Change => ({ ...row, at: instantOf(at) })

// Whoever changed more than these since the case rose finds the one they mean among the last.
const mostChanges = 20

/** What was changed since then, the last first. */
export const changesSince = async (db: Kysely<Tables>, since: Instant): Promise<readonly Change[]> => {
  const { rows } = await sql<Row>`
    select id, at, kind, named from setting_change
    where at >= ${since}::timestamptz and kind = any(${repairing}::text[])
    order by at desc, id desc limit ${sql.lit(mostChanges)}
  `.execute(db)
  return rows.map(changeOf)
}

/** One that was written down; null where there is none of that id, or where it repairs nothing. */
export const findChange = async (db: Kysely<Tables>, id: string): Promise<Change | null> => {
  const { rows } = await sql<Row>`
    select id, at, kind, named from setting_change where id = ${id} and kind = any(${repairing}::text[])
  `.execute(db)
  return rows.map(changeOf)[0] ?? null
}

export const asChange = ({ id, at, kind }: Change): PotholeChange => ({
  kind: kind === 'map' ? 'serviceMap' : 'setting',
  of: id,
  since: at,
})
