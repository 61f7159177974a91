import type { CaseId } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { sendsMail } from '../config/sends-mail.ts'
import type { Principal } from '../sign-in/principal.ts'
import { Problem } from '../errors/problem.ts'
import { type CaseView, presentCase } from './presenters/case-view.ts'
import { loadDetails } from './queries/case-details.ts'
import { findPerhapsSame, type PerhapsSame } from './queries/perhaps-same.ts'
import { sees, sightOf, type Sight } from '../sight/staff/visible.ts'

/** A case as this person sees it. @throws Problem `not-found` */
export const viewCase = async (app: AppContext, principal: Principal, caseId: CaseId): Promise<CaseView> => {
  const [details, snapshot, sight, perhapsSame] = await Promise.all([
    loadDetails(app.db, caseId),
    app.directory.current(),
    sightOf(app, principal),
    findPerhapsSame(app.db, caseId),
  ])
  if (details === null) throw new Problem('not-found')
  return presentCase({
    details,
    snapshot,
    asker: { id: principal.id, teams: sight.own },
    now: app.clock.now(),
    byMail: sendsMail(app.settings),
    perhapsSame,
    visible: await visibleAmong(app, perhapsSame, sight),
    otherCases: await otherCases(app, details.customer.id, caseId, sight),
  })
}

const visibleAmong = async (
  app: AppContext,
  cases: readonly PerhapsSame[],
  sight: Sight,
): Promise<ReadonlySet<CaseId>> => {
  if (cases.length === 0) return new Set()
  const { rows } = await sql<{ matter_id: string }>`
    select head.matter_id from matter_head head
    where head.matter_id = any(${cases.map(({ caseId }) => caseId)}::uuid[]) and ${sees(sight)}
  `.execute(app.db)
  return new Set(rows.map((row) => row.matter_id))
}

const otherCases = async (
  app: AppContext,
  customerId: string,
  but: CaseId,
  sight: Sight,
): Promise<CaseView['customer']['otherCases']> => {
  const { rows } = await sql<{ id: string; reference: string; status: 'open' | 'ended'; opening: string }>`
    select head.matter_id as id, head.reference, head.status, head.opening from matter_head head
    where head.customer_id = ${customerId} and head.matter_id <> ${but} and ${sees(sight)}
    order by head.changed_at desc limit 10
  `.execute(app.db)
  return [...rows]
}
