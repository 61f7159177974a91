import type { CompanyTerms, OwnHoliday, PersonId, RegulatorProfile, TeamName } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { HolidayRegion, OutsideBody } from '../db/directory-tables.ts'
import type { Tables } from '../db/tables.ts'
import type { Language } from '../language/language.ts'
import type { KeptCompensation } from '../shapes/compensation.ts'
import type { FiguresSeenBy } from '../shapes/figures.ts'

/** What a company says of itself besides its map. */
export interface CompanyEntry {
  readonly name: string
  readonly timeZone: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Whose public holidays are kept, where not all of the country keep the same. */
  readonly region?: string | null
  /** Whose an organisation of the map keeps, where they are others. */
  readonly organisations?: Readonly<Record<string, HolidayRegion>>
  readonly phone: string | null
  /** In which it speaks to customers; left out, that stays as it is. */
  readonly languages?: readonly Language[] | undefined
  readonly outsideBodies?: readonly OutsideBody[]
  readonly holidays?: readonly OwnHoliday[]
  /** What differs from the standard. */
  readonly terms?: CompanyTerms
  /** By whose dates cases are watched; null where there is none. */
  readonly regulator?: RegulatorProfile | null
  /** What it owes where it breaks a promise. */
  readonly compensation?: KeptCompensation | null | undefined
  /** The member of the board above every ladder; left out, that stays as it is. */
  readonly board?: PersonId | null | undefined
  /** Who sees figures of others by person, and why; left out, that stays as it is. */
  readonly figures?: { readonly seenBy: FiguresSeenBy; readonly reason: string } | undefined
  /** Answers when no other team does. Of a company that is there already, the map that goes live says it. */
  readonly fallbackTeam: TeamName
}

/** Writes them; a company without a map can't hear anybody yet. */
export const saveCompany = async (
  trx: Transaction<Tables>,
  {
    name,
    timeZone,
    country,
    region = null,
    organisations = {},
    phone,
    languages,
    outsideBodies = [],
    holidays = [],
    terms = {},
    regulator = null,
    compensation = null,
    board,
    figures,
    fallbackTeam,
  }: CompanyEntry,
): Promise<void> => {
  const about = {
    name,
    time_zone: timeZone,
    country,
    region,
    // When their teams are open is kept with each of them.
    organisations: JSON.stringify(
      Object.fromEntries(
        Object.entries(organisations).map(([key, keeps]) => [
          key,
          { country: keeps.country, region: keeps.region },
        ]),
      ),
    ),
    phone,
    ...(languages === undefined ? {} : { languages: [...languages] }),
    outside_bodies: JSON.stringify(outsideBodies),
    own_holidays: JSON.stringify(holidays),
    terms: JSON.stringify(terms),
    regulator: regulator === null ? null : JSON.stringify(regulator),
    ...(board === undefined ? {} : { board_id: board }),
    ...(figures === undefined ? {} : { figures_seen_by: figures.seenBy, figures_reason: figures.reason }),
    compensation: compensation === null ? null : JSON.stringify(compensation),
  }
  await trx
    .insertInto('company')
    .values({ ...about, fallback_team: fallbackTeam })
    .onConflict((conflict) =>
      conflict.column('only_one').doUpdateSet({
        ...about,
        // Nobody signed a text that is another one now.
        regulator_signature: sql`case when company.regulator is not distinct from excluded.regulator
          then company.regulator_signature end`,
      }),
    )
    .execute()
}
