import type { CaseId, TeamName, TextRef } from '@buckstop/domain'
import { sql } from 'kysely'
import { type Question, question } from '../../db/ask-together.ts'
import { type EventColumns, readEvent } from '../../ledger/read-event.ts'
import type { Places } from '../../ledger/places.ts'
import { refsIn } from '../presenters/texts.ts'

/**
 * Words that were said to these teams in a case, and by them: the questions that they were asked, and the answers. An ask
 * that came with another case was placed there, and is answered here.
 */
export const askTextsToTeams = (
  { family }: Places,
  teams: readonly TeamName[],
): Question<ReadonlySet<TextRef>> =>
  question(
    sql<{ readonly matter_id: CaseId } & EventColumns>`
      select matter_id, at, payload, shape_version from matter_event
      where matter_id = any(${family.map(({ caseId }) => caseId)}::uuid[])
        and type in ('askPlaced', 'askedTeamRemoved', 'askAnswered')`,
    (rows) => {
      const origins = originsIn(family)
      const told = rows.flatMap((row) => {
        const { event } = readEvent(row)
        if (!('ask' in event)) return []
        const to = event.type === 'askPlaced' || event.type === 'askedTeamRemoved' ? event.to : null
        return [{ event, to, ask: originOf(origins, keyOf(row.matter_id, event.ask)) }]
      })
      const theirs = new Set(told.flatMap(({ to, ask }) => (to !== null && teams.includes(to) ? [ask] : [])))
      return new Set(told.flatMap(({ event, ask }) => (theirs.has(ask) ? refsIn(event) : [])))
    },
  )

const keyOf = (caseId: CaseId, ask: number): string => `${caseId} ${ask}`

/** Of each ask that came along, what it was in the case from which it came. */
const originsIn = (family: Places['family']): ReadonlyMap<string, string> =>
  new Map(
    family.flatMap(({ caseId, absorbed }) =>
      absorbed.flatMap(({ from, asks }) =>
        asks.map(({ here, there }): [string, string] => [keyOf(caseId, here), keyOf(from, there)]),
      ),
    ),
  )

const originOf = (origins: ReadonlyMap<string, string>, key: string): string => {
  const before = origins.get(key)
  return before === undefined ? key : originOf(origins, before)
}
