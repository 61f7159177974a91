import { addMilliseconds, type CaseId, days, type Instant } from '@buckstop/domain'
import type { Kysely, Transaction } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import { hashOf } from './secret.ts'

/** How long a companion comes in by their link: half a year, unless they are taken back before. */
export const companionLifetime = days(182)
/** Of one case at a time. */
export const mostCompanions = 5

/** Somebody who comes in now. */
export interface Companion {
  readonly id: string
  readonly name: string
  readonly reach: string | null
  readonly judges: boolean
  readonly since: Instant
  readonly until: Instant
  readonly usedAt: Instant | null
}

/** Who comes in to a case now, besides its customer. */
export const readCompanions = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  now: Instant,
): Promise<readonly Companion[]> => {
  const rows = await db
    .selectFrom('case_link as link')
    .innerJoin('case_link as giver', 'giver.hash', 'link.let_in_by')
    .select(['link.companion', 'link.companion_name', 'link.companion_reach', 'link.companion_judges'])
    .select(['link.created_at', 'link.expires_at', 'link.used_at'])
    .where('link.matter_id', '=', caseId)
    .where('link.companion', 'is not', null)
    .where('link.companion_name', 'is not', null)
    .where('link.revoked_at', 'is', null)
    .where('giver.revoked_at', 'is', null)
    .where('link.expires_at', '>', new Date(now))
    .orderBy('link.created_at')
    .limit(2 * mostCompanions)
    .execute()
  return rows.flatMap((row) =>
    row.companion === null || row.companion_name === null
      ? []
      : [
          {
            id: row.companion,
            name: row.companion_name,
            reach: row.companion_reach,
            judges: row.companion_judges === true,
            since: instantOf(row.created_at),
            until: instantOf(row.expires_at),
            usedAt: row.used_at === null ? null : instantOf(row.used_at),
          },
        ],
  )
}

/** How those are called who wrote as themselves, also since they were taken back. */
export const namesOfCompanions = async (
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly name: string; readonly since: Instant }>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('case_link')
    .select(['companion', 'companion_name', 'created_at'])
    .where('companion', 'in', [...new Set(ids)])
    .execute()
  return new Map(
    rows.flatMap(({ companion, companion_name: name, created_at: at }) =>
      companion === null || name === null ? [] : [[companion, { name, since: instantOf(at) }] as const],
    ),
  )
}

interface LettingIn {
  readonly caseId: CaseId
  readonly by: Buffer
  readonly secret: string
  readonly id: string
  readonly name: string
  readonly reach: string | null
  readonly judges: boolean
  readonly now: Instant
}

/** Writes their link; with the event, in its transaction. */
export const letIn = async (trx: Transaction<Tables>, { caseId, by, secret, now, ...who }: LettingIn) => {
  await trx
    .insertInto('case_link')
    .values({
      hash: hashOf(secret),
      matter_id: caseId,
      identifier_type: null,
      identifier_value: null,
      created_at: now,
      expires_at: addMilliseconds(now, companionLifetime),
      companion: who.id,
      companion_name: who.name,
      companion_reach: who.reach,
      companion_judges: who.judges,
      let_in_by: by,
    })
    .execute()
}

/** Ends their link at once; false where there is none of that case to end. */
export const takeBack = async (
  trx: Transaction<Tables>,
  { caseId, id, now }: { readonly caseId: CaseId; readonly id: string; readonly now: Instant },
): Promise<boolean> => {
  const { numUpdatedRows } = await trx
    .updateTable('case_link')
    .set({ revoked_at: now })
    .where('matter_id', '=', caseId)
    .where('companion', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
