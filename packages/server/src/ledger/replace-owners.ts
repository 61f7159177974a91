import type { MatterId, PersonId, TeamName } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { execute, type Statement } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { lockMatters } from './lock.ts'
import { joinRows } from './rows.ts'
import { decideOn } from './run-command.ts'
import { writeRows } from './statement.ts'
import type { LedgerTransaction } from './transact.ts'

/** Matters moved in one statement: enough to be quick, few enough that nobody waits long for one of them. */
export const batchSize = 50

/**
 * Open matters that somebody owns, or for which they answer as a leader, in order of their ids.
 * @param after the last id of the batch before
 */
export const mattersOf = async (
  db: Kysely<Tables>,
  person: PersonId,
  after: MatterId | null,
  limit: number,
): Promise<readonly MatterId[]> => {
  const { rows } = await sql<{ matter_id: MatterId }>`
    (select matter_id from matter_head
     where owner_id = ${person} and status = 'open' and (${after}::uuid is null or matter_id > ${after}::uuid)
     order by matter_id limit ${limit})
    union
    (select matter_id from matter_head
     where status = 'open' and state -> 'escalations' <> '[]'
       and state -> 'escalations' @> jsonb_build_array(jsonb_build_object('leader', ${person}::text))
       and (${after}::uuid is null or matter_id > ${after}::uuid)
     order by matter_id limit ${limit})
    order by matter_id limit ${limit}
  `.execute(db)
  return rows.map((row) => row.matter_id)
}

/**
 * Matters in which somebody owes anything, as owner, leader or otherwise, in order of their ids.
 * @param after the last id of the batch before
 */
export const mattersOwedBy = async (
  db: Kysely<Tables>,
  person: PersonId,
  after: MatterId | null,
  limit: number,
): Promise<readonly MatterId[]> => {
  const { rows } = await sql<{ matter_id: MatterId }>`
    select distinct matter_id from matter_duty
    where person_id = ${person} and (${after}::uuid is null or matter_id > ${after}::uuid)
    order by matter_id limit ${limit}
  `.execute(db)
  const owned = await mattersOf(db, person, after, limit)
  return [...new Set([...rows.map((row) => row.matter_id), ...owned])].toSorted().slice(0, limit)
}

/**
 * Open matters that these teams answer for, or of which they are asked or offered something, and ended ones that wait as
 * a sample for a second look of theirs, in order of their ids.
 * @param after the last id of the batch before
 */
export const mattersOfTeams = async (
  db: Kysely<Tables>,
  teams: readonly TeamName[],
  after: MatterId | null,
  limit: number,
): Promise<readonly MatterId[]> =>
  teams.length === 0
    ? []
    : (await execute<{ matter_id: MatterId }>(db, ofTeams, [teams, after, limit])).map((row) => row.matter_id)

/** By the two indexes that begin with the team; not prepared, since its plan has to follow the size of the tables. */
const ofTeams: Statement = {
  text: `(select matter_id from matter_head
      where team = any($1::text[]) and status = 'open' and ($2::uuid is null or matter_id > $2::uuid)
      order by matter_id limit $3)
    union
    (select matter_id from matter_duty
      where team = any($1::text[]) and team is not null and kind in ('answerAsk', 'answerOffer', 'checkSample')
        and ($2::uuid is null or matter_id > $2::uuid)
      order by matter_id limit $3)
    order by matter_id limit $3`,
}

/**
 * Lets each of these matters see to it that its owner and leaders are people who can, by the given directory, which
 * may be the one to come. One whose people are in place stays as it is.
 * @param directoryOf the directory to go by, at a version or later
 * @returns those that changed
 */
export const replaceOwnersIn = async (
  trx: LedgerTransaction,
  app: AppContext,
  directoryOf: (version: number) => Promise<DirectorySnapshot>,
  matterIds: readonly MatterId[],
): Promise<readonly MatterId[]> => {
  const held = await lockMatters(trx, matterIds)
  const [first] = held
  if (first === undefined) return []
  const snapshot = await directoryOf(first.directoryVersion)
  const appended = held.flatMap((one) => {
    const steps = [{ actor: { kind: 'directory' }, command: { type: 'replaceOwner' } }] as const
    const decided = decideOn(app, one, snapshot, { steps, texts: [] })
    return decided.ok ? [{ matterId: one.matterId, rows: decided.appended.rows }] : []
  })
  await writeRows(trx, joinRows(appended.map(({ rows }) => rows)))
  return appended.map(({ matterId }) => matterId)
}
