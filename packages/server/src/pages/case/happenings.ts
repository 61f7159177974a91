import { type CaseEvent, type CaseId, upcast } from '@buckstop/domain'
import type { Kysely, Selectable } from 'kysely'
import { instantOf } from '../../clock.ts'
import type { Tables } from '../../db/tables.ts'
import { promiseEvents, type Happening } from './promised.ts'

/** Most events that a page reads at once; more of a story is on its earlier parts. */
export const mostAtOnce = 40
/** The longest story that is laid out on one page, to print; the parts before it are linked. */
export const mostOnWhole = 600
const mostOfPromises = 800

/** Types that tell the customer nothing by themselves; a part of the story need not hold them. */
const untold = [
  'transferOffered',
  'transferDeclined',
  'transferWithdrawn',
  'transferExpired',
  'teamRemoved',
  'offeredTeamRemoved',
  'askPlaced',
  'askAnswered',
  'askWithdrawn',
  'askFellOverdue',
  'askedTeamRemoved',
  'promiseReminded',
  'answerDated',
  'dangerTold',
  'dangerAttemptDated',
  'dangerAttemptMissed',
] as const satisfies readonly CaseEvent['type'][]

/** The newest events before a number (or of all), oldest first, and the number before which there is more. */
export async function readStory(
  db: Kysely<Tables>,
  caseId: CaseId,
  { before, most }: { readonly before: number | null; readonly most: number },
): Promise<{ readonly happenings: readonly Happening[]; readonly earlier: number | null }> {
  const rows = await db
    .selectFrom('case_event')
    .select(['number', 'at', 'actor', 'payload'])
    .where('case_id', '=', caseId)
    .where('type', 'not in', untold)
    .$if(before !== null, (query) => query.where('number', '<', before ?? 0))
    .orderBy('number', 'desc')
    .limit(most + 1)
    .execute()
  const shown = rows.slice(0, most).toReversed()
  return {
    happenings: shown.map(happeningOf),
    earlier: rows.length > most ? (shown[0]?.number ?? null) : null,
  }
}

/** What made and ended the case's promises, who leads its escalations, and what was proposed for its issues. */
export async function readCommitments(db: Kysely<Tables>, caseId: CaseId): Promise<readonly Happening[]> {
  const rows = await db
    .selectFrom('case_event')
    .select(['number', 'at', 'actor', 'payload'])
    .where('case_id', '=', caseId)
    .where('type', 'in', [...promiseEvents, 'answerMissed', 'resolutionProposed', 'finalPositionGiven'])
    .orderBy('number', 'desc')
    .limit(mostOfPromises)
    .execute()
  return rows.toReversed().map(happeningOf)
}

const happeningOf = (
  row: Pick<Selectable<Tables['case_event']>, 'number' | 'at' | 'actor' | 'payload'>,
): Happening => {
  const at = instantOf(row.at)
  const by = row.actor.kind === 'person' ? row.actor.id : null
  return { number: row.number, at, by, event: upcast(row.payload, at) }
}
