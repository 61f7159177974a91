import type { RegulatorProfile } from './regulator/profile.ts'
import type { WorkingCalendar } from '../time/working-calendar.ts'
import type { Instant } from '../time/instant.ts'
import type { AuthorityNow } from './authority-now.ts'
import type { MapNow } from './map-now.ts'
import type { PersonId, TeamName } from './names.ts'

export type { PersonId, TeamName } from './names.ts'

/** `absent` is unplanned and lasts until they are back; off shift is neither. */
export type Presence =
  | { readonly kind: 'present' }
  | { readonly kind: 'absent'; readonly since: Instant }
  | {
      readonly kind: 'onLeave'
      readonly since: Instant
      /** When it ends by itself; null where no date was given. */
      readonly until: Instant | null
      readonly deputy: PersonId | null
    }

export interface Person {
  readonly id: PersonId
  readonly active: boolean
  readonly presence: Presence
  /** Who stands in for them on leave that names nobody; left out, or null, where that is whoever is next above. */
  readonly usualDeputy?: PersonId | null
  /** The teams they work in, the main one first. */
  readonly teams: readonly TeamName[]
  /** BCP 47 language tags without region, e.g. `es`. */
  readonly languages: readonly string[]
  /** When they are on shift. */
  readonly shifts: WorkingCalendar
}

/** How the service map knows the way to another team: it passes there, asks there, or one is above the other. */
export interface Way {
  readonly to: TeamName
  readonly by: 'pass' | 'ask' | 'ladder'
}

export interface Team {
  readonly name: TeamName
  readonly organisation: string | null
  readonly lead: PersonId
  /** The team above on the ladder; null at the top. */
  readonly reportsTo: TeamName | null
  /** A level of the ladder of its own, e.g. the executive office. */
  readonly leader: boolean
  /** Takes contacts for others (switchboard, shop): its offers have a short life. */
  readonly frontDoor: boolean
  readonly members: readonly PersonId[]
  readonly hours: WorkingCalendar
  /** Every team to which the service map knows a way from here, each once, by its nearest meaning. */
  readonly ways: readonly Way[]
}

/** Someone who covers for a team from one moment to another when nobody of it is on duty. */
export interface RotaEntry {
  readonly person: PersonId
  /** null covers every team. */
  readonly team: TeamName | null
  readonly from: Instant
  readonly to: Instant
}

/** A regulator whose profile the company keeps, and the days by which it counts. */
export interface Watch {
  readonly profile: RegulatorProfile
  readonly calendar: WorkingCalendar
}

/** Who works here, as it stands at the moment of a decision. A value: decisions read it, nothing changes it. */
export interface Directory {
  readonly people: ReadonlyMap<PersonId, Person>
  readonly teams: ReadonlyMap<TeamName, Team>
  /** A team that is gone from the service map, and the team that was above it, which may be gone by now too. */
  readonly formerTeams: ReadonlyMap<TeamName, TeamName>
  readonly rota: readonly RotaEntry[]
  /** The team that answers when no other does; its ladder leads to the top. */
  readonly fallbackTeam: TeamName
  /** Whom the company named of its board; left out where it named nobody. `memberOfBoard` says whether they still can be. */
  readonly board?: PersonId
  readonly map: MapNow
  /** Who may grant what; left out where the map names no remedy and nobody set a limit: it is full. */
  readonly authority?: AuthorityNow
  /** The keys of those that are in use. */
  readonly tags: ReadonlySet<string>
  /** By whose dates cases are watched; left out where there is none. */
  readonly regulator?: Watch
}
