import type { PersonId, Team, TeamName } from '@buckstop/domain'
import { type ServiceMap, teamsOfPeople } from '@buckstop/service-map'

/** Who would lead which team of a map, where somebody does. */
export const ledIn = (
  map: ServiceMap,
  leadOf: (team: TeamName) => PersonId | null | undefined,
): ReadonlyMap<TeamName, Pick<Team, 'lead' | 'reportsTo' | 'leader'>> =>
  new Map(
    teamsOfPeople(map).flatMap(({ name, reportsTo, leader }) => {
      const lead = leadOf(name)
      return lead == null ? [] : [[name, { lead, reportsTo, leader }] as const]
    }),
  )
