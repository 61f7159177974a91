import type { CaseId, Instant, PersonId, RuledOut } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { seesPart } from '../sight/staff/condition.ts'
import type { Viewer } from '../sight/staff/viewer.ts'

/** A case whose customer is what the live map says no customer can be. */
export interface RuledOutCase {
  readonly caseId: string
  readonly reference: string
  readonly rule: RuledOut
  readonly changedAt: Instant
}

/**
 * Customers who turned up although the live map rules them out, the newest first: what was proved of it is void.
 * @param viewer only of cases of which somebody sees what was noted; null for all, where nobody reads of which they are
 */
export const ruledOutCases = async (
  db: Kysely<Tables>,
  { directory }: Pick<DirectorySnapshot, 'directory'>,
  limit: number,
  viewer: Viewer | null,
): Promise<readonly RuledOutCase[]> =>
  await ruledOutWhere(db, directory, viewer === null ? sql`true` : seesPart(viewer, 'notes'), limit)

/** The same of one case; null where the live map does not rule its customer out any more. */
export const ruledOutCase = async (
  db: Kysely<Tables>,
  { directory }: Pick<DirectorySnapshot, 'directory'>,
  caseId: CaseId,
): Promise<RuledOutCase | null> => {
  const [found] = await ruledOutWhere(db, directory, sql`head.matter_id = ${caseId}`, 1)
  return found ?? null
}

const ruledOutWhere = async (
  db: Kysely<Tables>,
  directory: DirectorySnapshot['directory'],
  which: RawBuilder<unknown>,
  limit: number,
): Promise<readonly RuledOutCase[]> => {
  if (directory.map.ruledOut.length === 0) return []
  const rules = directory.map.ruledOut.map((rule) =>
    JSON.stringify({ with: rule.with, without: rule.without }),
  )
  const { rows } = await sql<{ matter_id: string; reference: string; rule: RuledOut; changed_at: Date }>`
    select found.matter_id, found.reference, ruled.rule, found.changed_at
    from unnest(${rules}::jsonb[]) ruled(rule) cross join lateral (
      select head.matter_id, head.reference, head.changed_at from matter_head head
      where jsonb_typeof(head.state->'onMap'->'ruledOut') = 'object'
        and md5((head.state->'onMap'->'ruledOut')::text) = md5(ruled.rule::text)
        and head.state->'onMap'->'ruledOut' = ruled.rule
        and ${which}
      order by head.changed_at desc limit ${limit}) found
    order by found.changed_at desc limit ${limit}
  `.execute(db)
  return rows.map(({ matter_id, reference, rule, changed_at }) => ({
    caseId: matter_id,
    reference,
    rule,
    changedAt: instantOf(changed_at),
  }))
}

/** Those of whom the live map strands for whom nobody answers now: never signed, over, or by somebody who left. */
export const unanswered = (
  { company, people, directory }: DirectorySnapshot,
  now: Instant,
): DirectorySnapshot['company']['stranded'] =>
  company.stranded.filter(({ leader, endsAt }) => {
    if (leader === null || endsAt === null || endsAt <= now) return true
    return directory.people.get(leader)?.active !== true || people.get(leader)?.role !== 'leader'
  })

/** Who is told of what stands against the live map: admins, and whoever signed. */
const concernedBy = (
  { people, directory }: DirectorySnapshot,
  stranded: readonly { readonly leader: PersonId | null }[],
): readonly PersonId[] => {
  const signers = new Set(stranded.map(({ leader }) => leader))
  return [...people.values()]
    .filter(
      ({ id, role }) => directory.people.get(id)?.active === true && (role === 'admin' || signers.has(id)),
    )
    .map(({ id }) => id)
}

const mostCases = 20

/** Writes down who is to be told what of the live map, each once. @returns how much is new */
export const oweMapMail = async (app: Pick<AppContext, 'db' | 'clock' | 'directory'>): Promise<number> => {
  const snapshot = await app.directory.fresh()
  const now = app.clock.now()
  // What nobody ever signed for was so before anybody could: the page shows it, and no mail is sent of it.
  const over = unanswered(snapshot, now).filter(({ leader }) => leader !== null)
  const cases = await ruledOutCases(app.db, snapshot, mostCases, null)
  const owed = (kind: 'unanswered' | 'ruledOut', subject: string, people: readonly PersonId[]) =>
    people.map((person) => ({ kind, subject, person_id: person, created_at: now }))
  const rows = [
    ...over.flatMap((one) => owed('unanswered', `${one.key} ${one.endsAt}`, concernedBy(snapshot, [one]))),
    ...cases.flatMap(({ caseId }) => owed('ruledOut', caseId, concernedBy(snapshot, []))),
  ]
  if (rows.length === 0) return 0
  const { numInsertedOrUpdatedRows } = await app.db
    .insertInto('map_mail')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}

/** What somebody is to settle of the live map: an admin all of it, a leader what they signed for. */
export const mapNewsFor = async (
  { db, clock }: Pick<AppContext, 'db' | 'clock'>,
  snapshot: DirectorySnapshot,
  person: PersonId,
): Promise<{ readonly unanswered: number; readonly ruledOut: number }> => {
  const isAdmin = snapshot.people.get(person)?.role === 'admin'
  const over = unanswered(snapshot, clock.now()).filter(({ leader }) => isAdmin || leader === person)
  const ruledOut = isAdmin ? await ruledOutCases(db, snapshot, mostCases, null) : []
  return { unanswered: over.length, ruledOut: ruledOut.length }
}
