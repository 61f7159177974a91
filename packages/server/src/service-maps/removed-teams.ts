import { type Directory, type TeamName, teamsUpward } from '@buckstop/domain'
import { answersFor, type ServiceMap, teamsOfPeople } from '@buckstop/service-map'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/**
 * Each team that is or was gone by then, with the team that was above it; one that comes back is no longer in it. Where
 * a machine takes a team's place, the people behind it answer.
 */
export const formerTeamsAfter = (
  now: Directory,
  map: ServiceMap,
  fallbackTeam: TeamName,
): ReadonlyMap<TeamName, TeamName> => {
  const names = new Set(teamsOfPeople(map).map(({ name }) => name))
  const goes = [...now.teams.keys()].filter((name) => !names.has(name))
  return new Map([
    ...[...now.formerTeams].filter(([name]) => !names.has(name)),
    ...goes.map((name): [TeamName, TeamName] => [
      name,
      [answersFor(map, name), ...teamsUpward(now, name)].find((above) => names.has(above)) ?? fallbackTeam,
    ]),
  ])
}

/** Teams that go with it, and which team answers for each then. */
export const removedTeams = (
  now: Directory,
  map: ServiceMap,
  fallbackTeam: TeamName,
): ReadonlyMap<TeamName, TeamName> =>
  new Map([...formerTeamsAfter(now, map, fallbackTeam)].filter(([name]) => now.teams.has(name)))

/** How many open cases these teams answer for. */
export const openCasesOf = async (
  db: Kysely<Tables>,
  teams: readonly TeamName[],
): Promise<ReadonlyMap<TeamName, number>> => {
  if (teams.length === 0) return new Map()
  const rows = await db
    .selectFrom('matter_head')
    .select(['team', (e) => e.fn.countAll<string>().as('cases')])
    .where('status', '=', 'open')
    .where('kind', '=', 'case')
    .where('team', 'in', [...teams])
    .groupBy('team')
    .execute()
  return new Map(rows.map(({ team, cases }) => [team, Number(cases)]))
}
