import { knownCountries, unknownRegions } from '../directory/holidays/days-off-around.ts'
import type { HolidayRegion } from '../db/directory-tables.ts'
import { holidayRegionOf } from '../directory/holidays/holiday-region.ts'
import { inARow, nearestRegions } from '../directory/holidays/nearest-regions.ts'

/** What is left out stays; another country has no region until one is said. */
export interface RegionChange {
  readonly country?: string | null | undefined
  readonly region?: string | null | undefined
}

export interface RegionRefused {
  readonly ok: false
  readonly code: 'region-unknown'
  /** The nearest that there are, in a row; empty where the country has none. */
  readonly nearest: string
}

type ChangedRegion = { readonly ok: true; readonly region: HolidayRegion | null } | RegionRefused

/** Whose public holidays are kept after a change; a region that the country doesn't have is refused. */
export const changedRegion = async (
  was: HolidayRegion | null,
  change: RegionChange,
  year: number,
): Promise<ChangedRegion> => {
  const country = change.country === undefined ? (was?.country ?? null) : change.country
  const stays = country === was?.country ? was?.region : null
  const region = change.region === undefined ? stays : change.region
  const after = holidayRegionOf(country, region)
  if (after === null)
    return typeof region === 'string'
      ? { ok: false, code: 'region-unknown', nearest: '' }
      : { ok: true, region: null }
  if (after.region === was?.region && after.country === was?.country) return { ok: true, region: after }
  if ((await unknownRegions([after], year)).length === 0) return { ok: true, region: after }
  const { regions } = await knownCountries({ country: after.country, region: null }, year)
  return { ok: false, code: 'region-unknown', nearest: inARow(nearestRegions(after, regions)) }
}
