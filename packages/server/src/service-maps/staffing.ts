import type { Directory, PersonId, Team, TeamName, WeeklyOpenings } from '@buckstop/domain'
import { ladderAbove, type ServiceMap, teamsOfPeople } from '@buckstop/service-map'
import { z } from 'zod'
import type { HolidayRegion } from '../db/directory-tables.ts'
import { keptBy, keyOf } from '../directory/holidays/holiday-region.ts'
import type { Company, DirectorySnapshot } from '../directory/snapshot.ts'

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

/** What of the company as it stands says who works where, and when. */
interface Standing {
  readonly directory: Pick<Directory, 'teams' | 'fallbackTeam' | 'people'>
  readonly ownRegions: DirectorySnapshot['ownRegions']
  readonly company: Pick<Company, 'country' | 'region' | 'organisations'>
}

/**
 * Who works in each team of a map: teams that stay keep their people and hours unless the version says otherwise; a
 * new one has the hours of the nearest team above it that is there already, else of the one that answers for all. It
 * keeps its organisation's public holidays, where that says some, else those that the team above it does.
 */
export const placesOf = (
  map: ServiceMap,
  staffing: Staffing,
  { directory: { teams, fallbackTeam, people }, ownRegions, company }: Standing,
): ReadonlyMap<TeamName, Place> => {
  const isActive = (id: PersonId): boolean => people.get(id)?.active === true
  const likeAbove = (organisation: string | null, above: Team | undefined): HolidayRegion | null => {
    const inherits = keptBy(company, { own: null, organisation })
    const says = organisation !== null && company.organisations.has(organisation)
    if (says || above === undefined) return null
    const theirs = keptBy(company, {
      own: ownRegions.get(above.name) ?? null,
      organisation: above.organisation,
    })
    return keyOf(theirs) === keyOf(inherits) ? null : theirs
  }
  return new Map(
    teamsOfPeople(map).map(({ name, organisation }) => {
      const here = teams.get(name)
      const planned = staffing.teams.get(name) ?? here
      const above = teams.get(ladderAbove(map, name).find((team) => teams.has(team.name))?.name ?? '')
      const hours = (here ?? above ?? teams.get(fallbackTeam))?.hours
      return [
        name,
        {
          lead: planned?.lead ?? null,
          members: withLead(planned?.lead ?? null, planned?.members ?? [], isActive),
          frontDoor: planned?.frontDoor ?? false,
          timeZone: hours?.timeZone ?? 'Etc/UTC',
          hours: hours?.week ?? [[], [], [], [], [], [], []],
          holidaysOf: here === undefined ? likeAbove(organisation, above) : (ownRegions.get(name) ?? null),
        },
      ]
    }),
  )
}
