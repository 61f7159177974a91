import type { ServiceMap } from '@buckstop/service-map'
import type { Team } from '../../api/shapes.ts'
import type { MapStaffing, TeamStaffing } from '../versions/shapes.ts'

/** The teams of a text in which people work: nobody is chosen for a machine. */
export const peopleTeams = (map: Pick<ServiceMap, 'teams'>): readonly string[] =>
  map.teams.flatMap(({ name, machine }) => (machine ? [] : [name]))

/** Teams of a text that the company does not have yet: somebody has to be chosen for each. */
export const newTeams = (
  map: Pick<ServiceMap, 'teams'>,
  company: readonly Pick<Team, 'name'>[],
): readonly string[] => peopleTeams(map).filter((name) => !company.some((team) => team.name === name))

const nobody: TeamStaffing = { lead: null, members: [], frontDoor: false }

/** What is chosen for a team: what was said here, else who works there already, else nobody. */
export const staffingOf = (
  staffing: MapStaffing,
  team: string,
  company: readonly Pick<Team, 'name' | 'lead' | 'members' | 'frontDoor'>[],
): TeamStaffing => {
  const said = Object.hasOwn(staffing.teams, team) ? staffing.teams[team] : undefined
  if (said !== undefined) return said
  const there = company.find(({ name }) => name === team)
  return there === undefined
    ? nobody
    : { lead: there.lead.id, members: there.members.map(({ id }) => id), frontDoor: there.frontDoor }
}

/** Teams that this version names people for although the company has them: their people change. */
export const changedTeams = (
  staffing: MapStaffing,
  map: Pick<ServiceMap, 'teams'>,
  company: readonly Pick<Team, 'name'>[],
): readonly string[] => {
  const fresh = new Set(newTeams(map, company))
  return peopleTeams(map).filter((name) => Object.hasOwn(staffing.teams, name) && !fresh.has(name))
}

export const withTeam = (staffing: MapStaffing, team: string, chosen: TeamStaffing): MapStaffing => ({
  ...staffing,
  teams: { ...staffing.teams, [team]: chosen },
})

export const withoutTeam = (staffing: MapStaffing, team: string): MapStaffing => ({
  ...staffing,
  teams: Object.fromEntries(Object.entries(staffing.teams).filter(([name]) => name !== team)),
})
