import type { CaseId, TextRef } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { sendsMail } from '../directory/sends-mail.ts'
import type { Principal } from '../sign-in/principal.ts'
import { Problem } from '../errors/problem.ts'
import { type CaseView, presentCase } from './presenters/case-view.ts'
import { type Ask, askTogether, type Question, question } from '../db/ask-together.ts'
import { writtenAmong } from '../ledger/places.ts'
import { askKeptFromDraws } from '../leading/kept-from-draws.ts'
import { askOpened } from '../leading/opened.ts'
import { refsIn } from './presenters/texts.ts'
import type { OtherCase } from './presenters/viewing.ts'
import { askCalls } from './queries/calls.ts'
import { askIdentifiers, askOwnership, type CaseDetails, readHead } from './queries/case-details.ts'
import { askPerhapsSame, type PerhapsSame } from './queries/perhaps-same.ts'
import { askReaders } from './queries/readers.ts'
import { askRecords } from './queries/records.ts'
import { askTexts } from './queries/texts.ts'
import { askTextsToTeams } from './queries/texts-to-teams.ts'
import { ruleOf, seesPart } from '../sight/staff/condition.ts'
import { type Looker, writtenDown } from '../sight/staff/log-looks.ts'
import { type Look, lookAt } from '../sight/staff/look.ts'
import { teamsHeard } from '../sight/staff/viewer.ts'

/**
 * A case as this person sees it.
 * @param looked how they see it, where that has been asked already
 * @throws Problem `not-found`
 */
export const viewCase = async (
  app: AppContext,
  principal: Principal,
  caseId: CaseId,
  looked?: Look,
): Promise<CaseView> => {
  const look = looked ?? (await lookAt(app, principal, caseId))
  if (look === null) throw new Problem('not-found')
  const head = await readHead(app.db, look.head)
  const [
    ownership,
    identifiers,
    { records, texts: recorded },
    texts,
    readers,
    calls,
    opened,
    keptFromDraws,
    perhapsSame,
    otherCases,
    toThem,
  ] = await askTogether(app, async (ask) => await askView(ask, look, head))
  const snapshot = await app.directory.current()
  return presentCase({
    details: {
      ...head,
      ownership,
      identifiers,
      records,
      texts: new Map([...texts, ...recorded]),
      readers,
      calls,
      opened,
      keptFromDraws,
    },
    look,
    snapshot,
    asker: { id: principal.id, teams: look.viewer.works },
    now: app.clock.now(),
    byMail: sendsMail(app, snapshot),
    perhapsSame,
    visible: await visibleAmong(app, perhapsSame, look, head.state.owner === principal.id),
    toThem,
    otherCases,
  })
}

/** What is asked of a case that somebody has looked at. Costs the same however long its story is. */
export const askView = async (
  ask: Ask,
  { viewer, places, shows }: Look,
  { state, customer }: Pick<CaseDetails, 'state' | 'customer'>,
) =>
  await Promise.all([
    ask(askOwnership(state.id)),
    ask(askIdentifiers(customer.id, places)),
    ask(askRecords(state, places)),
    ask(askTexts(writtenAmong(places), sql`any(${refsIn(state)}::uuid[])`)),
    state.absorbed.length === 0 ? [] : ask(askReaders(state)),
    ask(askCalls(places)),
    state.counts.escalations === 0 ? [] : ask(askOpened(state.id)),
    ask(askKeptFromDraws(state.id)),
    ask(askPerhapsSame(state.id)),
    shows.identity ? ask(askOtherCases(customer.id, state.id, viewer)) : [],
    shows.ourWords ? new Set<TextRef>() : ask(askTextsToTeams(places, teamsHeard(viewer))),
  ])

/** Which of these they see anyway; of those that are only shown to them beside their own, it is written down, too. */
const visibleAmong = async (
  app: AppContext,
  cases: readonly PerhapsSame[],
  { viewer, shows }: Look,
  isOwner: boolean,
): Promise<ReadonlySet<CaseId>> => {
  if (cases.length === 0 || !shows.reach || !shows.notes) return new Set()
  const { rows } = await sql<{ matter_id: string; seen: boolean }>`
    with seen as materialized (
      select head.matter_id, ${seesPart(viewer, 'reach')} as seen, ${ruleOf(viewer)} as rule from matter_head head
      where head.matter_id = any(${cases.map(({ caseId }) => caseId)}::uuid[])
    ), shown as materialized (
      select matter_id, case when seen then rule else 'perhapsSame' end as rule from seen where seen or ${isOwner}
    ), ${writtenDown(viewer, 'otherCases', sql`shown`)}
    select matter_id, seen from seen
  `.execute(app.db)
  return new Set(rows.flatMap((row) => (row.seen ? [row.matter_id] : [])))
}

/** What an older version kept of their facts, without who said so, is left out until it is folded again. */
const askOtherCases = (customerId: string, but: CaseId, viewer: Looker): Question<readonly OtherCase[]> =>
  question(
    sql<OtherCase>`
    with shown as materialized (
      select head.matter_id, head.reference, head.status, head.opening, head.changed_at, ${ruleOf(viewer)} as rule,
        case when ${seesPart(viewer, 'notes')} then jsonb_path_query_array(head.state, '$.onMap.facts[*] ? (exists(@.at))') end as facts
      from matter_head head
      where head.customer_id = ${customerId} and head.matter_id <> ${but} and ${seesPart(viewer, 'identity')}
      order by head.changed_at desc limit 10
    ), ${writtenDown(viewer, 'otherCases', sql`shown`)}
    select matter_id as id, reference, status, opening, coalesce(facts, '[]') as facts from shown order by changed_at desc
  `,
    (rows) => [...rows],
  )
