import {
  type CompanyTerm,
  companyTermNames,
  companyTerms,
  memberOfBoard,
  parseWeeklyHours,
  type PersonId,
  standardTerms,
  type TermBounds,
  type WeeklyOpenings,
} from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { loadDirectory } from '../directory/load.ts'
import { holidaysAround, knownCountries } from '../directory/holidays/days-off-around.ts'
import type { KnownRegion } from '../directory/holidays/calendar.ts'
import { dayOf, yearOf } from '../directory/leave-days.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'
import { changeSettings } from '../staffing/change-directory.ts'
import type { OutsideBody } from '../db/directory-tables.ts'
import { type ComingHoliday, coming, holidaysVersion } from './own-holidays.ts'
import { type AboutBrand, aboutBrand } from './brand.ts'
import { changedRegion, type RegionRefused } from './changed-region.ts'
import { ruleVersion } from './compensation.ts'
import { type AboutOrganisation, aboutOrganisations } from './organisations.ts'
import { bodiesVersion } from './outside-bodies.ts'
import { type AboutTeam, aboutTeam, teamVersion } from './team-settings.ts'
import type { KeptCompensation } from '../shapes/compensation.ts'
import { termsVersion } from './terms.ts'
import type { Language } from '../language/language.ts'
import { versionOf } from './version-of.ts'

export interface AboutCompany {
  readonly name: string
  readonly timeZone: string
  readonly country: string
  readonly region: string | null
  readonly phone: string | null
  /** In which it speaks to customers, the first where theirs is none of them. */
  readonly languages: readonly Language[]
  /** The member of the board above every ladder; null where nobody was named. */
  readonly board: PersonId | null
}

type Versioned<Part> = Part & { readonly version: string }

/** A term with what it may be. */
export interface TermSet extends TermBounds {
  readonly name: CompanyTerm
  readonly value: number
  readonly standard: number
}

export interface CompanySettings {
  /** `boardStands`: whether whoever was named of the board still stands above every ladder. */
  readonly company: Versioned<AboutCompany & { readonly boardStands: boolean }>
  readonly brand: AboutBrand
  readonly terms: { readonly version: string; readonly values: readonly TermSet[] }
  readonly outsideBodies: { readonly version: string; readonly items: readonly OutsideBody[] }
  readonly compensation: { readonly version: string; readonly rule: KeptCompensation | null }
  readonly ownHolidays: { readonly version: string; readonly items: readonly ComingHoliday[] }
  readonly holidays: readonly string[]
  readonly countries: readonly string[]
  readonly regions: readonly KnownRegion[]
  readonly organisations: readonly AboutOrganisation[]
  readonly teams: readonly Versioned<AboutTeam & { readonly week: WeeklyOpenings }>[]
}

export type SettingsChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'settings-changed-meanwhile' | 'board-unfit' }
  | RegionRefused

const companyVersion = ({ name, timeZone, country, region, phone, languages, board }: AboutCompany): string =>
  versionOf([name, timeZone, country, region, phone, board, ...languages])

/** What an admin may change of the company, as it is now. */
export const readSettings = async (app: AppContext): Promise<CompanySettings> => {
  const { company, directory, terms, ownRegions } = await app.directory.fresh()
  const { name, timeZone, country, region, phone, languages } = company
  const { board = null } = directory
  const about = { name, timeZone, country, region, phone, languages, board }
  const today = dayOf(app.clock.now(), timeZone)
  const thisYear = Number(today.slice(0, 4))
  const { countries, regions } = await knownCountries(about, thisYear)
  const inAYear = Temporal.PlainDate.from(today).add({ years: 1 }).toString()
  return {
    company: {
      ...about,
      boardStands: memberOfBoard(directory) !== null,
      version: companyVersion(about),
    },
    brand: aboutBrand(company.brand),
    ownHolidays: {
      version: holidaysVersion(company.ownHolidays),
      items: coming(company.ownHolidays, today),
    },
    holidays: [...(await holidaysAround(about, thisYear))]
      .filter((day) => day >= today && day < inAYear)
      .toSorted(),
    terms: {
      version: termsVersion(terms),
      values: companyTermNames.map((term) => ({
        name: term,
        value: terms[term],
        standard: standardTerms[term],
        ...companyTerms[term],
      })),
    },
    compensation: {
      version: ruleVersion(company.compensation),
      rule: company.compensation,
    },
    outsideBodies: { version: bodiesVersion(company.outsideBodies), items: company.outsideBodies },
    countries,
    regions,
    organisations: aboutOrganisations(company),
    teams: [...directory.teams.values()].map((team) => {
      const set = aboutTeam(team, ownRegions)
      return { ...set, week: team.hours.week, version: teamVersion(set) }
    }),
  }
}

interface Wanted {
  /** Of what was read before. */
  readonly version: string
  readonly by: ChangedBy
}

export const changeCompany = async (
  app: AppContext,
  { version, by }: Wanted,
  change: Partial<AboutCompany>,
): Promise<SettingsChanged> =>
  await changeSettings(app, by, async (trx) => {
    const was = await trx
      .selectFrom('company')
      .select([
        'name',
        'time_zone as timeZone',
        'country',
        'region',
        'phone',
        'languages',
        'board_id as board',
      ])
      .executeTakeFirstOrThrow()
    if (companyVersion(was) !== version) return { ok: false, code: 'settings-changed-meanwhile' }
    const changed = await changedRegion(was, change, yearOf(app.clock.now()))
    if (!changed.ok) return changed
    const { name, timeZone, country, phone, languages, board } = { ...was, ...change }
    if (board !== null && board !== was.board && !(await canBeOfBoard(trx, app, board)))
      return { ok: false, code: 'board-unfit' }
    const region = changed.region?.region ?? null
    await trx
      .updateTable('company')
      .set({
        name,
        time_zone: timeZone,
        country,
        region,
        phone,
        languages: [...languages],
        board_id: board,
      })
      .execute()
    return { ok: true }
  })

const canBeOfBoard = async (db: Kysely<Tables>, { clock }: AppContext, board: PersonId): Promise<boolean> => {
  const { directory } = await loadDirectory(db, clock.now())
  return memberOfBoard({ ...directory, board }) !== null
}

/** Hours that were found to be some. */
export const weekOf = (hours: string): WeeklyOpenings => {
  const week = parseWeeklyHours(hours)
  if (week === null) throw new RangeError('no working hours')
  return week
}
