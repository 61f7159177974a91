import { addMilliseconds, type CaseId, type Instant, minutes } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf, type Clock } from '../clock/clock.ts'
import type { OfCase } from '../db/matter-tables.ts'
import type { Tables } from '../db/tables.ts'
import { writtenAddress } from '../identifiers/written.ts'
import type { Identifier } from '../identifiers/identifier.ts'
import { hashOf, isSecret } from './secret.ts'
import { doOthersRead } from '../identifiers/unsafe-address.ts'
import { findAnewOf } from '../search/due.ts'

/** Somebody whom the customer let in, as their link says. */
export interface LetIn {
  readonly id: string
  readonly name: string
  /** Whether they also say what is solved. */
  readonly judges: boolean
  /** The link of whoever let them in, and the address that it was sent to. */
  readonly by: Buffer
  readonly byIdentifier: Identifier | null
}

export interface OpenedLink {
  readonly caseId: CaseId
  readonly hash: Buffer
  /** The address it was sent to; null for the link given on the spot to whoever opened the case. */
  readonly identifier: Identifier | null
  /** Null for a link of the customer's own. */
  readonly letIn: LetIn | null
}

export type LinkResolution = OpenedLink | 'unknown' | 'expired' | 'revoked'

/**
 * What a secret opens. A text that is no secret is `unknown`, like a secret that nobody has. That a link which was sent
 * to an address was opened is noted with the link, and proves nothing of its customer: mail scanners open links, too.
 */
export async function resolveLink(
  app: { readonly db: Kysely<Tables>; readonly clock: Clock },
  secret: string,
): Promise<LinkResolution> {
  return isSecret(secret) ? await resolveLinkOf(app, hashOf(secret)) : 'unknown'
}

/** The same by the hash of the secret, for what is kept of a link. */
export const resolveLinkOf = async (
  app: { readonly db: Kysely<Tables>; readonly clock: Clock },
  hash: Buffer,
): Promise<LinkResolution> => {
  const link = await app.db
    .selectFrom('case_link as link')
    .leftJoin('case_link as giver', 'giver.hash', 'link.let_in_by')
    .select([
      'link.matter_id',
      'link.identifier_type',
      'link.identifier_value',
      'link.expires_at',
      'link.revoked_at',
      'link.opened_at',
      'link.companion',
      'link.companion_name',
      'link.companion_judges',
      'link.let_in_by',
      'link.used_at',
      'giver.hash as giver_hash',
      'giver.revoked_at as giver_revoked_at',
      'giver.identifier_type as giver_type',
      'giver.identifier_value as giver_value',
    ])
    .where('link.hash', '=', hash)
    .executeTakeFirst()
  if (link === undefined) return 'unknown'
  // Whom somebody let in through a link that others may have, that somebody may be one of those.
  if (link.revoked_at !== null || link.giver_revoked_at !== null) return 'revoked'
  const now = app.clock.now()
  if (instantOf(link.expires_at) <= now) return 'expired'
  const letIn = letInBy(link)
  // Of whom no name is left, nobody can say who comes.
  if (link.companion !== null && letIn === null) return 'unknown'
  if (letIn !== null) await noteUsed(app.db, hash, link.used_at, now)
  if (link.identifier_type === null || link.identifier_value === null)
    return { caseId: link.matter_id, hash, identifier: null, letIn }
  if (link.opened_at === null) await noteOpened(app.db, hash, now)
  const identifier = { type: link.identifier_type, value: link.identifier_value }
  return { caseId: link.matter_id, hash, identifier, letIn }
}

interface CompanionColumns {
  readonly companion: string | null
  readonly companion_name: string | null
  readonly companion_judges: boolean | null
  readonly giver_hash: Buffer | null
  readonly giver_type: Identifier['type'] | null
  readonly giver_value: string | null
}

const letInBy = (link: CompanionColumns): LetIn | null => {
  const { companion: id, companion_name: name, companion_judges: judges, giver_hash: by } = link
  if (id === null || name === null || by === null) return null
  const byIdentifier =
    link.giver_type === null || link.giver_value === null
      ? null
      : { type: link.giver_type, value: link.giver_value }
  return { id, name, judges: judges === true, by, byIdentifier }
}

// So that a page with its pictures is one look, and one write.
const lookLasts = minutes(1)

const noteUsed = async (
  db: Kysely<Tables>,
  hash: Buffer,
  before: Date | null,
  now: Instant,
): Promise<void> => {
  if (before !== null && instantOf(before) > addMilliseconds(now, -lookLasts)) return
  await db.updateTable('case_link').set({ used_at: now }).where('hash', '=', hash).execute()
}

const noteOpened = async (db: Kysely<Tables>, hash: Buffer, now: Instant): Promise<void> => {
  await db
    .updateTable('case_link')
    .set({ opened_at: now })
    .where('hash', '=', hash)
    .where('opened_at', 'is', null)
    .execute()
}

/** Whoever acts through a link that was sent to an address says that the case is theirs, and so is the address. */
export const proveByActing = async (
  app: { readonly db: Kysely<Tables>; readonly clock: Clock },
  { caseId, identifier }: Pick<OpenedLink, 'caseId' | 'identifier'>,
): Promise<void> => {
  if (identifier !== null) await proveIdentifier(app.db, caseId, identifier, app.clock.now())
}

/** In the caller's transaction, where there is one. */
const inOne = async (db: Kysely<Tables>, work: (trx: Kysely<Tables>) => Promise<void>): Promise<void> => {
  if (db.isTransaction) return await work(db)
  await db.transaction().execute(work)
}

/** Of the customer of that case, and of no other; what was proved before keeps its time. */
export async function proveIdentifier(
  db: Kysely<Tables>,
  caseId: CaseId,
  { type, value }: Identifier,
  now: Instant,
): Promise<void> {
  const head = await db
    .selectFrom('matter_head')
    .leftJoin('customer_identifier', (join) =>
      join
        .onRef('customer_identifier.customer_id', '=', 'matter_head.customer_id')
        .on('customer_identifier.type', '=', type)
        .on('customer_identifier.value', '=', value)
        .on('how', '=', 'mail'),
    )
    .select(['matter_head.customer_id', 'how'])
    .$narrowType<OfCase>()
    .where('matter_id', '=', caseId)
    .executeTakeFirst()
  if (head === undefined || head.how !== null || (await doOthersRead(db, { type, value }, caseId))) return
  const written = await writtenAddress(db, { type, value }, caseId)
  const proved = { how: 'mail', proved_at: now } as const
  await inOne(db, async (trx) => {
    await trx
      .insertInto('customer_identifier')
      .values({ type, value, written, customer_id: head.customer_id, ...proved })
      .onConflict((conflict) => conflict.columns(['type', 'value', 'customer_id']).doUpdateSet(proved))
      .execute()
    // Who has shown who they are is none of many alike: they are taken out of those (`floods`).
    await sql`
      insert into flood_work (flood_id, since)
      select distinct (state #>> '{flood,among,flood}')::uuid, ${now}::timestamptz from matter_head
      where customer_id = ${head.customer_id} and (state #>> '{flood,among,flood}') is not null
      on conflict do nothing
    `.execute(trx)
  })
  await findAnewOf(db, head.customer_id)
}
