import type { Instant, PersonId, WeeklyOpenings } from '@buckstop/domain'
import type { Transaction } from 'kysely'
import type { Role } from '../db/directory-tables.ts'
import type { Tables } from '../db/tables.ts'

/** A person as the company's records have them; their presence is a use case of its own. */
export interface PersonEntry {
  readonly id: PersonId
  readonly firstName: string
  readonly surname: string
  readonly title: string
  /** By language: BCP 47 without region. */
  readonly titles?: Readonly<Record<string, string>>
  /** Unique; lower case. */
  readonly email: string
  readonly role: Role
  /** BCP 47 without region, the preferred one first. */
  readonly languages: readonly string[]
  /** IANA name. */
  readonly timeZone: string
  readonly shifts: WeeklyOpenings
  readonly showsSurname: boolean
  /** What customers read in the place of first name and surname. */
  readonly workName?: string | null | undefined
  /** Who stands in for them on leave that names nobody. */
  readonly usualDeputy?: PersonId | null
  /** Of somebody who is added; that a person leaves is a use case of its own. */
  readonly active?: boolean
}

/** Adds people, who are present from then on, or brings what is known of them up to date; presence stays as it is. */
export const savePeople = async (
  trx: Transaction<Tables>,
  people: readonly PersonEntry[],
  now: Instant,
): Promise<void> => {
  if (people.length === 0) return
  await trx
    .insertInto('person')
    .values(
      people.map((person) => ({
        id: person.id,
        first_name: person.firstName,
        surname: person.surname,
        title: person.title,
        titles: JSON.stringify(person.titles ?? {}),
        email: person.email.toLowerCase(),
        role: person.role,
        active: person.active ?? true,
        presence_since: now,
        languages: [...person.languages],
        time_zone: person.timeZone,
        shifts: JSON.stringify(person.shifts),
        shows_surname: person.showsSurname,
        work_name: person.workName ?? null,
        usual_deputy_id: person.usualDeputy ?? null,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((e) => ({
        first_name: e.ref('excluded.first_name'),
        surname: e.ref('excluded.surname'),
        title: e.ref('excluded.title'),
        titles: e.ref('excluded.titles'),
        email: e.ref('excluded.email'),
        role: e.ref('excluded.role'),
        languages: e.ref('excluded.languages'),
        time_zone: e.ref('excluded.time_zone'),
        shifts: e.ref('excluded.shifts'),
        shows_surname: e.ref('excluded.shows_surname'),
        work_name: e.ref('excluded.work_name'),
        usual_deputy_id: e.ref('excluded.usual_deputy_id'),
      })),
    )
    .execute()
}
