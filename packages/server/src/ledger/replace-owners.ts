import type { CaseId, PersonId, TeamName } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { execute, type Statement } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { lockCases } from './lock.ts'
import { joinRows } from './rows.ts'
import { decideOn } from './run-command.ts'
import { writeRows } from './statement.ts'
import type { LedgerTransaction } from './transact.ts'

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
 * Cases in which somebody owes anything, as owner, leader or otherwise, in order of their ids.
 * @param after the last id of the batch before
 */
export const casesOwedBy = async (
  db: Kysely<Tables>,
  person: PersonId,
  after: CaseId | null,
  limit: number,
): Promise<readonly CaseId[]> => {
  const { rows } = await sql<{ case_id: CaseId }>`
    select distinct case_id from case_duty
    where person_id = ${person} and (${after}::uuid is null or case_id > ${after}::uuid)
    order by case_id limit ${limit}
  `.execute(db)
  const owned = await casesOf(db, person, after, limit)
  return [...new Set([...rows.map((row) => row.case_id), ...owned])].toSorted().slice(0, limit)
}

/**
 * Open cases that these teams answer for, or of which they are asked or offered something, and ended ones that wait as
 * a sample for a second look of theirs, in order of their ids.
 * @param after the last id of the batch before
 */
export const casesOfTeams = async (
  db: Kysely<Tables>,
  teams: readonly TeamName[],
  after: CaseId | null,
  limit: number,
): Promise<readonly CaseId[]> =>
  teams.length === 0
    ? []
    : (await execute<{ case_id: CaseId }>(db, ofTeams, [teams, after, limit])).map((row) => row.case_id)

/** By the two indexes that begin with the team; not prepared, since its plan has to follow the size of the tables. */
const ofTeams: Statement = {
  text: `(select case_id from case_head
      where team = any($1::text[]) and status = 'open' and ($2::uuid is null or case_id > $2::uuid)
      order by case_id limit $3)
    union
    (select case_id from case_duty
      where team = any($1::text[]) and team is not null and kind in ('answerAsk', 'answerOffer', 'checkSample')
        and ($2::uuid is null or case_id > $2::uuid)
      order by case_id limit $3)
    order by case_id limit $3`,
}

/**
 * Lets each of these cases see to it that its owner and leaders are people who can, by the given directory, which
 * may be the one to come. A case whose people are in place stays as it is.
 * @param directoryOf the directory to go by, at a version or later
 * @returns those that changed
 */
export const replaceOwnersIn = async (
  trx: LedgerTransaction,
  app: AppContext,
  directoryOf: (version: number) => Promise<DirectorySnapshot>,
  caseIds: readonly CaseId[],
): Promise<readonly CaseId[]> => {
  const held = await lockCases(trx, caseIds)
  const [first] = held
  if (first === undefined) return []
  const snapshot = await directoryOf(first.directoryVersion)
  const appended = held.flatMap((one) => {
    const steps = [{ actor: { kind: 'directory' }, command: { type: 'replaceOwner' } }] as const
    const decided = decideOn(app, one, snapshot, { steps, texts: [] })
    return decided.ok ? [{ caseId: one.caseId, rows: decided.appended.rows }] : []
  })
  await writeRows(trx, joinRows(appended.map(({ rows }) => rows)))
  return appended.map(({ caseId }) => caseId)
}
