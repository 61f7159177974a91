import { type PersonId, type TeamName, writeWeeklyHours } from '@buckstop/domain'
import type { Role } from '../../db/directory-tables.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import { versionOf } from '../version-of.ts'

/** What an admin sets of somebody; whether they are here, and whether they still work here, are use cases of their own. */
export interface AboutPerson {
  readonly firstName: string
  readonly surname: string
  readonly title: string
  /** By language: BCP 47 without region. */
  readonly titles: Readonly<Record<string, string>>
  readonly email: string
  readonly role: Role
  /** The main one first. */
  readonly teams: readonly TeamName[]
  readonly languages: readonly string[]
  readonly timeZone: string
  /** As they are written: `Mon-Fri 09:00-17:00`. */
  readonly hours: string
  readonly workName: string | null
  /** Who stands in for them on leave that names nobody. */
  readonly usualDeputy: PersonId | null
  readonly showsSurname: boolean
  readonly showsPhoto: boolean
}

/** Null where nobody has this id. */
export const aboutPerson = ({ people, directory }: DirectorySnapshot, id: PersonId): AboutPerson | null => {
  const [card, person] = [people.get(id), directory.people.get(id)]
  if (card === undefined || person === undefined) return null
  return {
    firstName: card.firstName,
    surname: card.surname,
    title: card.title,
    titles: { ...card.titles },
    email: card.email,
    role: card.role,
    teams: [...person.teams],
    languages: [...person.languages],
    timeZone: person.shifts.timeZone,
    hours: writeWeeklyHours(person.shifts.week),
    workName: card.workName,
    usualDeputy: person.usualDeputy ?? null,
    showsSurname: card.showsSurname,
    showsPhoto: card.allowsPhoto,
  }
}

export const personVersion = (about: AboutPerson): string =>
  versionOf({ ...about, titles: Object.entries(about.titles).toSorted(([a], [b]) => (a < b ? -1 : 1)) })
