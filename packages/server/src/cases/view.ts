import type { CaseId } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../app-context.ts'
import type { Principal } from '../http/auth/principal.ts'
import { Problem } from '../http/errors/problem.ts'
import { type CaseView, presentCase } from './presenters/case-view.ts'
import { loadDetails } from './queries/case-details.ts'
import { sees, sightOf, type Sight } from './queries/visible.ts'

/** A case as this person sees it. @throws Problem `not-found` */
export const viewCase = async (app: AppContext, principal: Principal, caseId: CaseId): Promise<CaseView> => {
  const [details, snapshot, sight] = await Promise.all([
    loadDetails(app.db, caseId),
    app.directory.current(),
    sightOf(app, principal),
  ])
  if (details === null) throw new Problem('not-found')
  return presentCase({
    details,
    snapshot,
    asker: { id: principal.id, teams: sight.own },
    now: app.clock.now(),
    otherCases: await otherCases(app, details.customer.id, caseId, sight),
  })
}

const otherCases = async (
  app: AppContext,
  customerId: string,
  but: CaseId,
  sight: Sight,
): Promise<CaseView['customer']['otherCases']> => {
  const { rows } = await sql<{ id: string; reference: string; status: 'open' | 'ended'; opening: string }>`
    select head.case_id as id, head.reference, head.status, head.opening from case_head head
    where head.customer_id = ${customerId} and head.case_id <> ${but} and ${sees(sight)}
    order by head.changed_at desc limit 10
  `.execute(app.db)
  return [...rows]
}
