import type { HolidayRegion } from '../../db/directory-tables.ts'

interface Kept {
  /** What a team says of itself. */
  readonly own: HolidayRegion | null
  readonly organisation: string | null
}

interface OfCompany extends HolidayRegion {
  readonly organisations: ReadonlyMap<string, HolidayRegion>
}

/** Whose holidays a team keeps: its own region's, else its organisation's, else the company's. */
export const keptBy = (company: OfCompany, { own, organisation }: Kept): HolidayRegion => {
  const { country, region } = company
  return (
    own ??
    (organisation === null ? undefined : company.organisations.get(organisation)) ?? { country, region }
  )
}

/** What the database and a file have in two fields; a region is nothing without its country. */
export const holidayRegionOf = (
  country: string | null | undefined,
  region: string | null | undefined,
): HolidayRegion | null =>
  country === null || country === undefined ? null : { country, region: region ?? null }

/** Another one for each. */
export const keyOf = ({ country, region }: HolidayRegion): string =>
  region === null ? country : `${country}-${region}`
