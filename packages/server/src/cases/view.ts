import type { CaseId } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { sendsMail } from '../config/sends-mail.ts'
import type { Principal } from '../sign-in/principal.ts'
import { Problem } from '../errors/problem.ts'
import { type CaseView, presentCase } from './presenters/case-view.ts'
import { loadDetails } from './queries/case-details.ts'
import { findPerhapsSame, type PerhapsSame } from './queries/perhaps-same.ts'
import { textsToTeams } from './queries/texts-to-teams.ts'
import { placesOf } from '../ledger/places.ts'
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
  const [details, snapshot, look, perhapsSame] = await Promise.all([
    loadDetails(app.db, caseId),
    app.directory.current(),
    looked ?? lookAt(app, principal, caseId),
    findPerhapsSame(app.db, caseId),
  ])
  if (details === null || look === null) throw new Problem('not-found')
  const { viewer } = look
  return presentCase({
    details,
    look,
    snapshot,
    asker: { id: principal.id, teams: viewer.works },
    now: app.clock.now(),
    byMail: sendsMail(app.settings),
    perhapsSame,
    visible: await visibleAmong(app, perhapsSame, look, details.state.owner === principal.id),
    toThem: look.shows.ourWords
      ? new Set()
      : await textsToTeams(app.db, await placesOf(app.db, caseId), teamsHeard(viewer)),
    otherCases: look.shows.identity ? await otherCases(app, details.customer.id, caseId, viewer) : [],
  })
}

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

const otherCases = async (
  app: AppContext,
  customerId: string,
  but: CaseId,
  viewer: Looker,
): Promise<CaseView['customer']['otherCases']> => {
  const { rows } = await sql<CaseView['customer']['otherCases'][number]>`
    with shown as materialized (
      select head.matter_id, head.reference, head.status, head.opening, head.changed_at, ${ruleOf(viewer)} as rule
      from matter_head head
      where head.customer_id = ${customerId} and head.matter_id <> ${but} and ${seesPart(viewer, 'identity')}
      order by head.changed_at desc limit 10
    ), ${writtenDown(viewer, 'otherCases', sql`shown`)}
    select matter_id as id, reference, status, opening from shown order by changed_at desc
  `.execute(app.db)
  return [...rows]
}
