import type { Instant, PersonId } from '@buckstop/domain'
import type { Kysely, Selectable } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { MapStatus } from '../db/directory-tables.ts'
import type { Tables } from '../db/tables.ts'
import { type Findings, readFindings } from './findings.ts'
import { readStaffing, type Staffing, writeStaffing } from './staffing.ts'

/** A version of the service map as lists show it. */
export interface MapVersion {
  readonly version: number
  readonly status: MapStatus
  readonly note: string | null
  readonly basedOn: number | null
  /** Null where it came from a company file. */
  readonly savedBy: PersonId | null
  readonly savedAt: Instant
  readonly activatedBy: PersonId | null
  readonly activatedAt: Instant | null
  readonly retiredAt: Instant | null
  /** Every verdict under Buckstop is safe; null where nobody looked. */
  readonly safe: boolean | null
}

/** The same, whole. */
export interface KeptMap extends MapVersion {
  readonly text: string
  readonly revision: number
  readonly staffing: Staffing
  /** Null until it is checked as it stands. */
  readonly findings: Findings | null
}

const listed = [
  'version',
  'status',
  'note',
  'based_on',
  'saved_by',
  'saved_at',
  'activated_by',
  'activated_at',
  'retired_at',
  'safe',
] as const
type Row = Selectable<Tables['service_map']>

const versionOf = (row: Pick<Row, (typeof listed)[number]>): MapVersion => ({
  version: row.version,
  status: row.status,
  note: row.note,
  basedOn: row.based_on,
  savedBy: row.saved_by,
  savedAt: instantOf(row.saved_at),
  activatedBy: row.activated_by,
  activatedAt: row.activated_at === null ? null : instantOf(row.activated_at),
  retiredAt: row.retired_at === null ? null : instantOf(row.retired_at),
  safe: row.safe,
})

/** @param before only older ones; null for the newest */
export const listVersions = async (
  db: Kysely<Tables>,
  before: number | null,
  limit: number,
): Promise<readonly MapVersion[]> => {
  const rows = await db
    .selectFrom('service_map')
    .select(listed)
    .$if(before !== null, (query) => query.where('version', '<', before ?? 0))
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(versionOf)
}

/** @param which its number, or the one that is live */
export const findVersion = async (db: Kysely<Tables>, which: number | 'active'): Promise<KeptMap | null> => {
  const row = await db
    .selectFrom('service_map')
    .selectAll()
    .where((is) => (which === 'active' ? is('status', '=', 'active') : is('version', '=', which)))
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    ...versionOf(row),
    text: row.text,
    revision: row.revision,
    staffing: readStaffing(row.staffing, row.fallback_team),
    findings: readFindings(row.findings),
  }
}

export interface NewDraft {
  readonly text: string
  readonly note: string | null
  readonly basedOn: number | null
  readonly staffing: Staffing
  readonly by: PersonId | null
  readonly at: Instant
}

/** @returns its number */
export const insertDraft = async (db: Kysely<Tables>, draft: NewDraft): Promise<number> => {
  const { version } = await db
    .insertInto('service_map')
    .values({
      status: 'draft',
      text: draft.text,
      note: draft.note,
      based_on: draft.basedOn,
      staffing: writeStaffing(draft.staffing),
      fallback_team: draft.staffing.fallbackTeam,
      saved_by: draft.by,
      saved_at: draft.at,
    })
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}
