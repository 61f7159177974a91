import type { CaseId, PersonId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { type Device, type Draft, type DraftOf, draftOf, isDraft, mostDrafts, type Typed } from './draft.ts'

/** Somebody's drafts of a case, the last changed first. */
export const draftsIn = async (
  db: Kysely<Tables>,
  author: PersonId,
  caseId: CaseId,
): Promise<readonly Draft[]> => {
  const rows = await db
    .selectFrom('draft')
    .selectAll()
    .where('person_id', '=', author)
    .where('matter_id', '=', caseId)
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostDrafts)
    .execute()
  return rows.map(draftOf)
}

export interface Kept {
  /** Another than was asked for, where that one was changed elsewhere. */
  readonly id: string
  readonly revision: number
}

/** What was typed, and of which revision of the draft it was made; 0 of none. */
export interface Written {
  readonly revision: number
  readonly typed: Typed
  readonly device: Device
}

/**
 * Keeps a draft. What another device made of it meanwhile stays as it is, and this is kept beside it.
 * @returns null where its author has as many drafts of the case as there may be
 */
export const keepDraft = async (
  app: Pick<AppContext, 'db' | 'clock' | 'newId'>,
  of: DraftOf,
  { revision, typed, device }: Written,
): Promise<Kept | null> => {
  const now = app.clock.now()
  const values = JSON.stringify(typed)
  const { rows } = await sql<Kept>`
    update draft set
      revision = case when typed = ${values}::jsonb then revision else revision + 1 end,
      typed = ${values}::jsonb, device = ${device}, updated_at = ${now}::timestamptz
    where ${isDraft(of)} and send_at is null and (revision = ${revision} or typed = ${values}::jsonb)
    returning id, revision`.execute(app.db)
  return rows[0] ?? (await beside(app, of, values, device))
}

const beside = async (
  { db, clock, newId }: Pick<AppContext, 'db' | 'clock' | 'newId'>,
  { caseId, author, id }: DraftOf,
  values: string,
  device: Device,
): Promise<Kept | null> => {
  const insert = async (as: string): Promise<Kept | null> => {
    const { rows } = await sql<Kept>`
      insert into draft (matter_id, id, person_id, typed, device, updated_at)
      select ${caseId}, ${as}, ${author}, ${values}::jsonb, ${device}, ${clock.now()}::timestamptz
      where (select count(*) from draft where person_id = ${author} and matter_id = ${caseId}) < ${mostDrafts}
      on conflict do nothing returning id, revision`.execute(db)
    return rows[0] ?? null
  }
  return (await insert(id)) ?? (await insert(newId()))
}

/** Throws a draft away; one that is being sent is taken back first. */
export const dropDraft = async (db: Kysely<Tables>, of: DraftOf): Promise<void> => {
  await sql`delete from draft where ${isDraft(of)} and send_at is null`.execute(db)
}
