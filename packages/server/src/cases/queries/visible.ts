import type { CaseId, TeamName } from '@buckstop/domain'
import { type RawBuilder, sql } from 'kysely'
import type { AppContext } from '../../app-context.ts'
import type { Principal } from '../../http/auth/principal.ts'
import { rolePolicies } from '../../http/policies/roles/index.ts'
import { withFormer } from '../../http/policies/roles/reach.ts'

/** What of all cases somebody sees: `teams` is null where it is everything. */
export interface Sight {
  readonly person: string
  /** The teams somebody works in or leads: what these are asked or offered, they see. */
  readonly own: readonly TeamName[]
  readonly teams: readonly TeamName[] | null
}

export const sightOf = async (app: AppContext, principal: Principal): Promise<Sight> => {
  const { directory } = await app.directory.current()
  const teams = rolePolicies[principal.card.role].sees(directory, principal.id, app.clock.now())
  return {
    person: principal.id,
    own: withFormer(directory, directory.people.get(principal.id)?.teams ?? []),
    teams: teams === 'all' ? null : [...new Set(withFormer(directory, teams))],
  }
}

/**
 * Whether a case is among those: of their teams; owned by them now or before; waiting for them or their team; asked
 * of their team, or come up to them, at any time. For the aliased table `head`.
 */
export const sees = ({ person, own, teams }: Sight) =>
  teams === null
    ? sql<boolean>`true`
    : sql<boolean>`(
        head.team = any(${teams})
        or head.owner_id = ${person}
        or ${there(sql`case_duty duty where duty.case_id = head.case_id
          and (duty.person_id = ${person} or duty.team = any(${own}))`)}
        or ${there(sql`case_ownership held where held.case_id = head.case_id and held.owner_id = ${person}`)}
        or ${there(sql`case_event told where told.case_id = head.case_id
          and told.type in ('askPlaced', 'askedTeamRemoved', 'caseEscalated', 'transferOffered')
          and (told.payload->>'to' = any(${own}) or told.payload->>'leader' = ${person}
            or told.payload->'to'->>'team' = any(${own}) or told.payload->'to'->>'person' = ${person})`)}
      )`

/** Looked up for each case by itself: with `exists`, the planner may rather gather it for all cases at once. */
const there = (rows: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`coalesce((select true from ${rows} limit 1), false)`

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether somebody may see a case; false too for what is no case. */
export const canSeeCase = async (app: AppContext, principal: Principal, caseId: CaseId): Promise<boolean> => {
  if (!uuid.test(caseId)) return false
  const sight = await sightOf(app, principal)
  const { rows } = await sql<{ there: boolean }>`
    select true as there from case_head head where head.case_id = ${caseId} and ${sees(sight)}
  `.execute(app.db)
  return rows.length > 0
}

/** Those of the cases that somebody may see; for a few hundred at a time. */
export const visibleOf = async (
  app: AppContext,
  principal: Principal,
  cases: readonly CaseId[],
): Promise<ReadonlySet<CaseId>> => {
  if (cases.length === 0) return new Set()
  const sight = await sightOf(app, principal)
  const { rows } = await sql<{ case_id: string }>`
    select head.case_id from case_head head where head.case_id = any(${cases}) and ${sees(sight)}
  `.execute(app.db)
  return new Set(rows.map((row) => row.case_id))
}
