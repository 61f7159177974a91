import type {
  DaysOff,
  Directory,
  Instant,
  OwnHoliday,
  PersonId,
  ServiceTerms,
  TeamName,
} from '@buckstop/domain'
import type { ServiceMap } from '@buckstop/service-map'
import type { Kysely } from 'kysely'
import { StartupError } from '../config/startup-error.ts'
import type { HolidayRegion, OutsideBody, ProfileSignature, Role } from '../db/directory-tables.ts'
import type { Tables } from '../db/tables.ts'
import type { Spoken } from '../language/language.ts'
import type { Brand } from '../look/brand.ts'
import type { TagColour } from '../shapes/tags.ts'
import type { KeptCompensation } from '../shapes/compensation.ts'

/** What pages and mails say of a person; the domain needs none of it. */
export interface PersonCard {
  readonly id: PersonId
  readonly firstName: string
  readonly surname: string
  readonly title: string
  /** The same in other languages, where the company gives it. */
  readonly titles: Readonly<Record<string, string>>
  readonly email: string
  readonly role: Role
  /** Customers see the first name; surname and photo only where this person allows it. */
  readonly showsSurname: boolean
  readonly showsPhoto: boolean
  /** Whether it would be shown, and whether there is one. */
  readonly allowsPhoto: boolean
  readonly hasPhoto: boolean
  /** What customers read in the place of first name and surname, where this person wants it so. */
  readonly workName: string | null
}

/** Leave that is under way or ahead. */
export interface Leave {
  readonly id: string
  readonly person: PersonId
  /** `YYYY-MM-DD` where the company is. */
  readonly from: string
  /** The last day of it. */
  readonly to: string
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly deputy: PersonId | null
  readonly begun: boolean
  /** Since when it waits to begin, because nobody else could own a case; null where it does not. */
  readonly blockedSince: Instant | null
}

export interface Company {
  readonly name: string
  readonly timeZone: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Whose public holidays are kept where neither team nor organisation says another; null, the whole country's. */
  readonly region: string | null
  /** Whose public holidays an organisation keeps, by its name, where it says so. */
  readonly organisations: ReadonlyMap<string, HolidayRegion>
  readonly phone: string | null
  /** In which it speaks to customers. */
  readonly languages: Spoken
  readonly brand: Brand
  /** As whom mail leaves where an admin set a server for it; null where none did. */
  readonly sender: CompanySender | null
  /** Keys with which mails are signed, of each domain the newest that signs. */
  readonly signing: readonly SigningKey[]
  readonly map: ServiceMap
  /** Of the map that is live. */
  readonly mapVersion: number
  /** Whom it leaves without help, and who answers for them. */
  readonly stranded: readonly Answering[]
  /** Bodies that do not belong to it, to which its customers can turn. */
  readonly outsideBodies: readonly OutsideBody[]
  /** Days without work besides the public ones. */
  readonly ownHolidays: readonly OwnHoliday[]
  /** Who may sign the profile of its regulator, and who did here; a profile signed in its own file says so itself. */
  readonly profileSigners: readonly PersonId[]
  readonly profileSignature: ProfileSignature | null
  /** What a promise that breaks brings the customer; null for nothing. */
  readonly compensation: KeptCompensation | null
}

export interface CompanySender {
  /** Another one where anything of how mail leaves is set otherwise. */
  readonly setAs: string
  readonly name: string
  readonly address: string
  /** The address that answers go to; null leaves it to the environment. */
  readonly answersTo: string | null
}

export interface SigningKey {
  readonly id: string
  readonly domain: string
  readonly selector: string
}

/** What the company sorts its cases by, in words of its own. */
export interface CompanyTag {
  /** By which cases name it; it stays where the name changes. */
  readonly key: string
  /** By language, one at least. */
  readonly names: Readonly<Record<string, string>>
  readonly colour: TagColour
  /** It stays on the cases that have it, and is put on none any more. */
  readonly retired: boolean
}

/** Who signed last for somebody whom the live map strands; null where nobody ever did. */
export interface Answering {
  readonly key: string
  readonly leader: PersonId | null
  readonly endsAt: Instant | null
}

/** Who works here, as it stood at one version of the directory. */
export interface DirectorySnapshot {
  readonly version: number
  readonly directory: Directory
  readonly terms: ServiceTerms
  readonly company: Company
  readonly people: ReadonlyMap<PersonId, PersonCard>
  /** By key; those that are retired, too. */
  readonly tags: ReadonlyMap<string, CompanyTag>
  /** The team that a channel reaches, by its name in the service map or else by its kind. */
  readonly teamOf: (channel: string) => TeamName
  /** The days off of a team, or of null, whoever is in none, who keep the public holidays of this region. */
  readonly daysOffOf: (team: TeamName | null, where: HolidayRegion) => DaysOff
  /** Whose public holidays a team keeps, where it says so itself. */
  readonly ownRegions: ReadonlyMap<TeamName, HolidayRegion>
  /** By person, the first one first. */
  readonly leaves: ReadonlyMap<PersonId, readonly Leave[]>
}

/**
 * The directory, kept per process. What it says only guides: that an owner is able to own is a constraint of the
 * database, so a stale snapshot costs another try, never a wrong owner.
 */
export interface DirectorySource {
  /**
   * At most a second old.
   * @throws NoCompanyError before a company was set up
   */
  readonly current: () => Promise<DirectorySnapshot>
  /** As it stands now, for what has to see a change made a moment ago; costs one small read. */
  readonly fresh: () => Promise<DirectorySnapshot>
  /** The snapshot of exactly this version or a later one, read by the given connection where it is not at hand. */
  readonly at: (version: number, db: Kysely<Tables>) => Promise<DirectorySnapshot>
}

/** The database has no company yet: the first `buckstop start` sets one up, `buckstop company apply` one of your own. */
export class NoCompanyError extends StartupError {
  constructor() {
    super(
      'no-company',
      'This database has no company yet: run buckstop start once, or buckstop company apply with a company file.',
    )
    this.name = 'NoCompanyError'
  }
}
