import type { RegulatorProfile } from '@buckstop/domain'
import { StartupError } from '../config/startup-error.ts'
import { knownCountries, unknownRegions } from '../directory/holidays/days-off-around.ts'
import { holidayRegionOf } from '../directory/holidays/holiday-region.ts'
import { inARow, nearestRegions } from '../directory/holidays/nearest-regions.ts'
import type { CompanyFile } from './company-file.ts'
import type { LoadedCompany } from './load-company.ts'

/** Every place of a company file that says whose public holidays are kept, by its path. */
const regionsIn = (
  { country, region, organisations, teams }: CompanyFile,
  regulator: RegulatorProfile | null,
) => [
  { path: 'region', country, region },
  ...(regulator === null
    ? []
    : [{ path: 'regulator.region', country: regulator.country, region: regulator.region }]),
  ...Object.entries(organisations).map(([name, keeps]) => ({
    path: `organisations.${name}.region`,
    ...keeps,
  })),
  ...Object.entries(teams).flatMap(([name, team]) => {
    const keeps = holidayRegionOf(team.country, team.region)
    return keeps === null ? [] : [{ path: `teams.${name}.region`, ...keeps }]
  }),
]

/**
 * A region that its country does not have would silently keep the whole country's holidays.
 * @throws StartupError `company-invalid`, with those that there are
 */
export const refuseUnknownRegions = async (
  { company, regulator = null }: Pick<LoadedCompany, 'company' | 'regulator'>,
  year: number,
): Promise<void> => {
  const [wrong] = await unknownRegions(regionsIn(company, regulator), year)
  if (wrong === undefined) return
  const { path, country, region } = wrong
  const { regions } = await knownCountries({ country, region: null }, year)
  const there = regions.filter((one) => one.country === country)
  const nearest = nearestRegions({ country, region: region ?? null }, there)
  const known =
    there.length === 0
      ? 'It knows none of it.'
      : `Nearest to it ${nearest.length === 1 ? 'is' : 'are'} ${inARow(nearest)}. Those it knows are ${inARow(there)}.`
  throw new StartupError(
    'company-invalid',
    `${path}: the calendar of public holidays knows no region "${region}" of ${country}. ${known}`,
  )
}
