import type { CaseId, PersonId } from '@buckstop/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { AppContext } from '../app-context.ts'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { lockCases } from './lock.ts'
import { joinRows } from './rows.ts'
import { decideOn } from './run-command.ts'
import { writeRows } from './statement.ts'

/** Cases moved in one statement: enough to be quick, few enough that nobody waits long for one of them. */
export const batchSize = 50

/**
 * Open cases that somebody owns, or for which they answer as a leader, in order of their ids.
 * @param after the last id of the batch before
 */
export const casesOf = async (
  db: Kysely<Tables>,
  person: PersonId,
  after: CaseId | null,
  limit: number,
): Promise<readonly CaseId[]> => {
  const { rows } = await sql<{ case_id: CaseId }>`
    (select case_id from case_head
     where owner_id = ${person} and status = 'open' and (${after}::uuid is null or case_id > ${after}::uuid)
     order by case_id limit ${limit})
    union
    (select case_id from case_head
     where status = 'open' and state -> 'escalations' <> '[]'
       and state -> 'escalations' @> jsonb_build_array(jsonb_build_object('leader', ${person}::text))
       and (${after}::uuid is null or case_id > ${after}::uuid)
     order by case_id limit ${limit})
    order by case_id limit ${limit}
  `.execute(db)
  return rows.map((row) => row.case_id)
}

/**
 * Lets each of these cases see to it that its owner and leaders are people who can, by the given directory, which
 * may be the one to come. A case whose people are in place stays as it is.
 * @param directoryOf the directory to go by, at a version or later
 * @returns how many changed
 */
export const replaceOwnersIn = async (
  trx: Transaction<Tables>,
  app: AppContext,
  directoryOf: (version: number) => Promise<DirectorySnapshot>,
  caseIds: readonly CaseId[],
): Promise<number> => {
  const held = await lockCases(trx, caseIds)
  const [first] = held
  if (first === undefined) return 0
  const snapshot = await directoryOf(first.directoryVersion)
  const appended = held.flatMap((one) => {
    const steps = [{ actor: { kind: 'directory' }, command: { type: 'replaceOwner' } }] as const
    const decided = decideOn(app, one, snapshot, { steps, texts: [] })
    return decided.ok ? [decided.appended] : []
  })
  await writeRows(trx, joinRows(appended.map(({ rows }) => rows)))
  return appended.length
}
