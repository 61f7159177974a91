import type { CaseId } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { sendsMail } from '../config/sends-mail.ts'
import type { Principal } from '../sign-in/principal.ts'
import { Problem } from '../errors/problem.ts'
import { type CaseView, presentCase } from './presenters/case-view.ts'
import { loadDetails } from './queries/case-details.ts'
import { findPerhapsSame, type PerhapsSame } from './queries/perhaps-same.ts'
import { seesPart } from '../sight/staff/condition.ts'
import { type Look, lookAt } from '../sight/staff/look.ts'
import type { Viewer } from '../sight/staff/viewer.ts'

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
    visible: await visibleAmong(app, perhapsSame, viewer),
    otherCases: look.shows.identity ? await otherCases(app, details.customer.id, caseId, viewer) : [],
  })
}

const visibleAmong = async (
  app: AppContext,
  cases: readonly PerhapsSame[],
  viewer: Viewer,
): Promise<ReadonlySet<CaseId>> => {
  if (cases.length === 0) return new Set()
  const { rows } = await sql<{ matter_id: string }>`
    select head.matter_id from matter_head head
    where head.matter_id = any(${cases.map(({ caseId }) => caseId)}::uuid[]) and ${seesPart(viewer, 'reach')}
  `.execute(app.db)
  return new Set(rows.map((row) => row.matter_id))
}

const otherCases = async (
  app: AppContext,
  customerId: string,
  but: CaseId,
  viewer: Viewer,
): Promise<CaseView['customer']['otherCases']> => {
  const { rows } = await sql<{ id: string; reference: string; status: 'open' | 'ended'; opening: string }>`
    select head.matter_id as id, head.reference, head.status, head.opening from matter_head head
    where head.customer_id = ${customerId} and head.matter_id <> ${but} and ${seesPart(viewer, 'identity')}
    order by head.changed_at desc limit 10
  `.execute(app.db)
  return [...rows]
}
