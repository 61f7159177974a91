import type { Directory, PersonId, TeamName, WeeklyOpenings } from '@buckstop/domain'
import { ladderAbove, type ServiceMap, teamsOfPeople } from '@buckstop/service-map'
import { z } from 'zod'
import type { HolidayRegion } from '../db/directory-tables.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'

const teamStaffing = z.object({
  lead: z.string().nullable(),
  members: z.array(z.string()),
  frontDoor: z.boolean(),
})

/** Who works in a team, as somebody planned it; a lead may be missing while it is a draft. */
export type TeamStaffing = z.infer<typeof teamStaffing>

/** What a version says of people: new teams, and others where that changes. */
export interface Staffing {
  /** Null leaves it as it is. */
  readonly fallbackTeam: TeamName | null
  readonly teams: ReadonlyMap<TeamName, TeamStaffing>
}

const stored = z.record(z.string(), teamStaffing)

/** @param teams as the database has them */
export const readStaffing = (teams: unknown, fallbackTeam: TeamName | null): Staffing => ({
  fallbackTeam,
  teams: new Map(Object.entries(stored.parse(teams))),
})

export const writeStaffing = ({ teams }: Staffing): string => JSON.stringify(Object.fromEntries(teams))

/** Who works in each team of the present, for a version that ends. */
export const staffingOf = ({ teams, fallbackTeam }: Directory): Staffing => ({
  fallbackTeam,
  teams: new Map(
    [...teams.values()].map(({ name, lead, members, frontDoor }) => [
      name,
      { lead, members: [...members], frontDoor },
    ]),
  ),
})

/** A team with its people and hours, before anybody has looked whether they can do it. */
export interface Place {
  readonly lead: PersonId | null
  /** In order: it is the main team of whoever it is the first for. */
  readonly members: readonly PersonId[]
  readonly frontDoor: boolean
  readonly timeZone: string
  readonly hours: WeeklyOpenings
  /** Whose public holidays it keeps; null leaves that to its organisation and the company. */
  readonly holidaysOf: HolidayRegion | null
}

/** Whoever leads a team that nobody else works in works in it too, so that what comes to it comes to them. */
export const withLead = (
  lead: PersonId | null,
  members: readonly PersonId[],
  isActive: (id: PersonId) => boolean,
): readonly PersonId[] =>
  lead === null || members.some(isActive) ? members : [...new Set([...members, lead])]

/**
 * Who works in each team of a map: teams that stay keep their people and hours unless the version says otherwise; a
 * new one has the hours and holidays of the nearest team above it that is there already, else of the one that answers for all.
 */
export const placesOf = (
  map: ServiceMap,
  staffing: Staffing,
  {
    directory: { teams, fallbackTeam, people },
    ownRegions,
  }: Pick<DirectorySnapshot, 'directory' | 'ownRegions'>,
): ReadonlyMap<TeamName, Place> => {
  const isActive = (id: PersonId): boolean => people.get(id)?.active === true
  return new Map(
    teamsOfPeople(map).map(({ name }) => {
      const here = teams.get(name)
      const planned = staffing.teams.get(name) ?? here
      const above = ladderAbove(map, name).find((team) => teams.has(team.name))?.name ?? fallbackTeam
      const hours = (here ?? teams.get(above))?.hours
      return [
        name,
        {
          lead: planned?.lead ?? null,
          members: withLead(planned?.lead ?? null, planned?.members ?? [], isActive),
          frontDoor: planned?.frontDoor ?? false,
          timeZone: hours?.timeZone ?? 'Etc/UTC',
          hours: hours?.week ?? [[], [], [], [], [], [], []],
          holidaysOf: ownRegions.get(here === undefined ? above : name) ?? null,
        },
      ]
    }),
  )
}
