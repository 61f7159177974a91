import {
  type Absence,
  type Directory,
  type Instant,
  type PersonId,
  type TeamName,
  whoStandsFor,
} from '@buckstop/domain'
import { ladderAbove, type ServiceMap, teamsOfPeople } from '@buckstop/service-map'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { Refusal } from './refusal.ts'

interface Planned {
  readonly lead: PersonId | null
  readonly members: readonly PersonId[]
}

export interface People {
  readonly places: ReadonlyMap<TeamName, Planned>
  /** Whose people these are. */
  readonly directory: Directory
  readonly fallbackTeam: TeamName
  readonly absence: Absence
}

const nobody: Planned = { lead: null, members: [] }

/** What stands against letting these people work by this map: every team of people is to have somebody, up to the top. */
export const objectionsTo = (
  map: ServiceMap,
  { places, directory, fallbackTeam, absence }: People,
): readonly Refusal[] => {
  const isActive = (id: PersonId): boolean => directory.people.get(id)?.active === true
  const acts = (team: TeamName): boolean => {
    const lead = places.get(team)?.lead ?? null
    return lead !== null && whoStandsFor(directory, lead, { absence }) !== null
  }
  const names = teamsOfPeople(map).map(({ name }) => name)
  const withoutPeople = names.filter((name) => {
    const { lead, members } = places.get(name) ?? nobody
    return ![...(lead === null ? [] : [lead]), ...members].some(isActive)
  })
  const deserted = new Set(withoutPeople)
  const withoutLead = names.filter((name) => {
    const lead = places.get(name)?.lead ?? null
    return !deserted.has(name) && (lead === null || !isActive(lead))
  })
  const tops = new Set(teamsOfPeople(map).map((team) => ladderAbove(map, team.name).at(-1) ?? team))
  const withoutTop = [...tops].filter(({ leader, name }) => !leader || !acts(name)).map(({ name }) => name)
  const lost = names.includes(fallbackTeam) ? [] : [fallbackTeam]
  return [
    refusal('team-without-people', withoutPeople),
    refusal('team-without-lead', withoutLead),
    refusal('ladder-without-top', withoutTop),
    refusal('fallback-team-missing', lost),
  ].filter(({ teams }) => teams.length > 0)
}

/** The same of the people who work in its teams at this moment. */
export const objectionsNow = (
  map: ServiceMap,
  { directory, terms }: DirectorySnapshot,
  now: Instant,
): readonly Refusal[] => {
  const { teams: places, fallbackTeam } = directory
  const absence = { now, absentWorkingDays: terms.absentWorkingDays }
  return objectionsTo(map, { places, directory, fallbackTeam, absence })
}

const refusal = (code: Refusal['code'], teams: readonly TeamName[]): Refusal => ({
  code,
  facts: { of: 'teams' },
  teams: [...teams],
})

/** What stands against a change of people that did not stand against them as they were. */
export const objectionsBetween = (
  before: DirectorySnapshot,
  after: DirectorySnapshot,
  now: Instant,
): readonly Refusal[] => {
  const known = new Set(
    objectionsNow(before.company.map, before, now).flatMap(({ code, teams }) =>
      teams.map((team) => `${code} ${team}`),
    ),
  )
  return objectionsNow(after.company.map, after, now)
    .map((one) => ({ ...one, teams: one.teams.filter((team) => !known.has(`${one.code} ${team}`)) }))
    .filter(({ teams }) => teams.length > 0)
}
