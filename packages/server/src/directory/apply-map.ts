import type { PersonId, TeamName, WeeklyOpenings } from '@buckstop/domain'
import { parse, type MapError } from '@buckstop/service-map'
import type { Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** What a company says of itself besides its map. */
export interface CompanyEntry {
  readonly name: string
  readonly timeZone: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly phone: string | null
  /** Answers when no other team does. */
  readonly fallbackTeam: TeamName
}

/** Who works in a team of the map, and when. */
export interface TeamEntry {
  readonly lead: PersonId
  /** In order: it is the main team of whoever it is the first for. */
  readonly members: readonly PersonId[]
  readonly frontDoor: boolean
  readonly timeZone: string
  readonly hours: WeeklyOpenings
}

export type MapApplied =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'not-a-map'; readonly errors: readonly MapError[] }
  /** The names of teams of the map for which nobody was named, or of assignments and the fallback without a team. */
  | {
      readonly ok: false
      readonly code: 'team-unassigned' | 'no-such-team'
      readonly teams: readonly TeamName[]
    }
  /** Teams that are gone from the map and still answer for open cases. */
  | { readonly ok: false; readonly code: 'team-has-cases'; readonly teams: readonly TeamName[] }

/**
 * Makes a service map the one that the company runs on: its teams and ladder, with the people who work there. Teams
 * that are no longer in it go, unless they still answer for open cases. Nothing is written where it is refused.
 * @param mapText the map as YAML
 * @param position of a person among the teams they work in comes from the order of `teams`
 */
export const applyMap = async (
  trx: Transaction<Tables>,
  company: CompanyEntry,
  mapText: string,
  teams: ReadonlyMap<TeamName, TeamEntry>,
): Promise<MapApplied> => {
  const parsed = parse(mapText)
  if (!parsed.ok) return { ok: false, code: 'not-a-map', errors: parsed.errors }
  const { map } = parsed
  const names = new Set(map.teams.map(({ name }) => name))
  const unassigned = [...names].filter((name) => !teams.has(name))
  if (unassigned.length > 0) return { ok: false, code: 'team-unassigned', teams: unassigned }
  const unknown = [...teams.keys(), company.fallbackTeam].filter((name) => !names.has(name))
  if (unknown.length > 0) return { ok: false, code: 'no-such-team', teams: unknown }
  const busy = await teamsWithCasesBesides(trx, [...names])
  if (busy.length > 0) return { ok: false, code: 'team-has-cases', teams: busy }

  await saveCompany(trx, company, mapText)
  const rows = map.teams.flatMap(({ name, organisation, reportsTo, leader }) => {
    const entry = teams.get(name)
    if (entry === undefined) return []
    const { lead, frontDoor, timeZone, hours } = entry
    return [
      {
        name,
        organisation,
        lead_id: lead,
        reports_to: reportsTo,
        leader,
        front_door: frontDoor,
        time_zone: timeZone,
        hours: JSON.stringify(hours),
      },
    ]
  })
  await saveTeams(trx, rows)
  await saveMembers(trx, teams)
  return { ok: true }
}

const teamsWithCasesBesides = async (
  trx: Transaction<Tables>,
  kept: readonly TeamName[],
): Promise<readonly TeamName[]> => {
  const gone = await trx
    .selectFrom('team')
    .select('name')
    .where((e) => e.not(e('name', 'in', kept.length === 0 ? [''] : kept)))
    .where((e) =>
      e.exists(
        e
          .selectFrom('case_head')
          .select('case_id')
          .whereRef('case_head.team', '=', 'team.name')
          .where('status', '=', 'open'),
      ),
    )
    .orderBy('name')
    .execute()
  return gone.map(({ name }) => name)
}

const saveCompany = async (
  trx: Transaction<Tables>,
  { name, timeZone, country, phone, fallbackTeam }: CompanyEntry,
  map: string,
): Promise<void> => {
  const row = { name, time_zone: timeZone, country, phone, fallback_team: fallbackTeam, map }
  await trx
    .insertInto('company')
    .values({ ...row, terms: '{}' })
    .onConflict((conflict) => conflict.column('only_one').doUpdateSet(row))
    .execute()
}

interface TeamRow {
  readonly name: string
  readonly organisation: string | null
  readonly lead_id: string
  readonly reports_to: string | null
  readonly leader: boolean
  readonly front_door: boolean
  readonly time_zone: string
  readonly hours: string
}

const saveTeams = async (trx: Transaction<Tables>, rows: readonly TeamRow[]): Promise<void> => {
  if (rows.length > 0) {
    await trx
      .insertInto('team')
      .values([...rows])
      .onConflict((conflict) =>
        conflict.column('name').doUpdateSet((e) => ({
          organisation: e.ref('excluded.organisation'),
          lead_id: e.ref('excluded.lead_id'),
          reports_to: e.ref('excluded.reports_to'),
          leader: e.ref('excluded.leader'),
          front_door: e.ref('excluded.front_door'),
          time_zone: e.ref('excluded.time_zone'),
          hours: e.ref('excluded.hours'),
        })),
      )
      .execute()
  }
  const names = rows.map(({ name }) => name)
  await trx
    .deleteFrom('team')
    .where((e) => e.not(e('name', 'in', names.length === 0 ? [''] : names)))
    .execute()
}

const saveMembers = async (
  trx: Transaction<Tables>,
  teams: ReadonlyMap<TeamName, TeamEntry>,
): Promise<void> => {
  const before = new Map<PersonId, number>()
  const rows = [...teams].flatMap(([team, { members }]) =>
    [...new Set(members)].map((person) => {
      const position = before.get(person) ?? 0
      before.set(person, position + 1)
      return { team, person_id: person, position }
    }),
  )
  await trx.deleteFrom('team_member').execute()
  if (rows.length > 0) await trx.insertInto('team_member').values(rows).execute()
}
