import type { CaseId, Instant, PersonId, TeamName } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { Role } from '../../db/directory-tables.ts'
import type { Tables } from '../../db/tables.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { Principal } from '../../sign-in/principal.ts'
import { rolePolicies } from '../../roles/index.ts'
import { withFormer } from '../../roles/reach.ts'

/** What of all cases somebody sees: `teams` is null where it is everything. */
export interface Sight {
  readonly person: string
  /** The teams somebody works in or leads: what these are asked or offered, they see. */
  readonly own: readonly TeamName[]
  readonly teams: readonly TeamName[] | null
}

export const sightOf = async (
  app: Pick<AppContext, 'directory' | 'clock'>,
  { id, card }: Pick<Principal, 'id' | 'card'>,
): Promise<Sight> => sightIn(await app.directory.current(), { id, role: card.role }, app.clock.now())

/** What somebody sees by a directory and at a time. */
export const sightIn = (
  { directory }: Pick<DirectorySnapshot, 'directory'>,
  { id, role }: { readonly id: PersonId; readonly role: Role },
  now: Instant,
): Sight => {
  const teams = rolePolicies[role].sees(directory, id, now)
  return {
    person: id,
    own: withFormer(directory, directory.people.get(id)?.teams ?? []),
    teams: teams === 'all' ? null : [...new Set(withFormer(directory, teams))],
  }
}

/**
 * Whom a case concerns besides those who see its team's cases: `person` or `team`, a row each, for the aliased table
 * head. Who owned it, for whom something of it waits or waited, who was asked, to whom it came up, and who was told
 * of danger.
 */
const concerned = sql`(
  select head.owner_id::text as person, null::text as team
  union all
  select duty.person_id::text, duty.team from matter_duty duty where duty.matter_id = head.matter_id
  union all
  select held.owner_id::text, null from matter_ownership held where held.matter_id = head.matter_id
  union all
  select coalesce(told.payload->>'leader', told.payload->>'person', told.payload->'to'->>'person'),
    coalesce(told.payload->'to'->>'team', told.payload->>'to')
  from matter_event told where told.matter_id = head.matter_id
    and told.type in ('askPlaced', 'askedTeamRemoved', 'caseEscalated', 'transferOffered', 'dangerTold')
)`

/** Whether a case, as the aliased table head, is among those that somebody sees. */
export const sees = ({ person, own, teams }: Sight) =>
  teams === null
    ? sql<boolean>`true`
    : sql<boolean>`(
        head.team = any(${teams})
        or head.owner_id = ${person}
        or ${there(sql`${concerned} concerned where concerned.person = ${person} or concerned.team = any(${own})`)}
      )`

/** Looked up for each case by itself: with `exists`, the planner may rather gather it for all cases at once. */
const there = (rows: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`coalesce((select true from ${rows} limit 1), false)`

/** Who sees a case, as `sees` would say of each person one by one. */
export interface Audience {
  readonly caseId: CaseId
  /** What is no case is seen by everybody who works here. */
  readonly everybody: boolean
  readonly team: TeamName
  readonly people: readonly PersonId[]
  /** Whoever works in one of these or leads it. */
  readonly teams: readonly TeamName[]
}

/** Who sees each of these cases, in one trip however many may look; for a few hundred cases at a time. */
export const audiencesOf = async (
  db: Kysely<Tables>,
  cases: readonly CaseId[],
): Promise<readonly Audience[]> => {
  const { rows } = await sql<Audience>`
    select head.matter_id as "caseId", head.kind <> 'case' as everybody, head.team,
      array(select distinct person from ${concerned} concerned where person is not null) as people,
      array(select distinct concerned.team from ${concerned} concerned where concerned.team is not null) as teams
    from matter_head head where head.matter_id = any(${cases})
  `.execute(db)
  return rows
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether somebody may see a case; false too for what is no case. */
export const canSeeCase = async (app: AppContext, principal: Principal, caseId: CaseId): Promise<boolean> => {
  if (!uuid.test(caseId)) return false
  const sight = await sightOf(app, principal)
  const { rows } = await sql<{ there: boolean }>`
    select true as there from matter_head head where head.matter_id = ${caseId} and head.kind = 'case' and ${sees(sight)}
  `.execute(app.db)
  return rows.length > 0
}
