import type { Instant, PersonId, TeamName } from '@buckstop/domain'
import type { Kysely, Selectable, Transaction } from 'kysely'
import { instantOf } from '../clock.ts'
import type { MapStatus, Tables } from '../db/tables.ts'
import type { Findings } from './findings.ts'
import type { ProvedMap } from './proved-map.ts'
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
    findings: row.findings,
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

export interface GoesLive {
  readonly version: number
  /** As it was checked. */
  readonly revision: number
  /** Exactly its text. */
  readonly proved: ProvedMap
  readonly findings: Findings
  readonly by: PersonId | null
  readonly at: Instant
  /** Who worked where until now, for the version that ends. */
  readonly staffingUntilNow: { readonly version: number; readonly staffing: Staffing } | null
}

/**
 * The version that is live ends, and this one begins.
 * @returns false where either is no longer as it was; then the transaction is not to be committed
 */
export const swapLive = async (
  trx: Transaction<Tables>,
  { version, revision, proved, findings, by, at, staffingUntilNow: until }: GoesLive,
): Promise<boolean> => {
  const ended = await trx
    .updateTable('service_map')
    .set({
      status: 'retired',
      retired_at: at,
      ...(until === null
        ? {}
        : { staffing: writeStaffing(until.staffing), fallback_team: until.staffing.fallbackTeam }),
    })
    .where('status', '=', 'active')
    .returning('version')
    .execute()
  if (ended[0]?.version !== until?.version) return false
  const { numUpdatedRows } = await trx
    .updateTable('service_map')
    .set({
      status: 'active',
      activated_by: by,
      activated_at: at,
      checked_at: at,
      findings: JSON.stringify(findings),
      safe: true,
    })
    .where('version', '=', version)
    .where('revision', '=', revision)
    .where('text', '=', proved.text)
    .where('status', 'in', ['draft', 'checked'])
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** How many open cases these teams answer for. */
export const openCasesOf = async (
  db: Kysely<Tables>,
  teams: readonly TeamName[],
): Promise<ReadonlyMap<TeamName, number>> => {
  if (teams.length === 0) return new Map()
  const rows = await db
    .selectFrom('case_head')
    .select(['team', (e) => e.fn.countAll<string>().as('cases')])
    .where('status', '=', 'open')
    .where('team', 'in', [...teams])
    .groupBy('team')
    .execute()
  return new Map(rows.map(({ team, cases }) => [team, Number(cases)]))
}
