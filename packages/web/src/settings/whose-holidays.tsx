import { Select } from '@mantine/core'
import type { Settings } from '../api/shapes.ts'
import { namedOption } from '../look/named-option.tsx'
import { settingsWords } from '../words/settings.ts'
import { countryName } from '../words/written.ts'

/** Null, in a list to choose from. */
const none = '-'

interface Set {
  readonly country: string | null
  readonly region: string | null
}

interface WhoseHolidaysProps extends Set {
  readonly settings: Pick<Settings, 'countries' | 'regions'>
  readonly means: string
  /** What it is called to have no country of its own; left out where there has to be one. */
  readonly inherits?: string
  readonly onChange: (set: Set) => void
}

/** The country, and the region in it, whose public holidays are kept. */
export function WhoseHolidays({ settings, country, region, means, inherits, onChange }: WhoseHolidaysProps) {
  const countries = new Set([...(country === null ? [] : [country]), ...settings.countries])
  const regions = settings.regions.filter((one) => one.country === country)
  return (
    <>
      <Select
        label={settingsWords.country()}
        description={means}
        searchable
        limit={60}
        allowDeselect={false}
        renderOption={namedOption}
        data={[
          ...(inherits === undefined ? [] : [{ value: none, label: inherits }]),
          ...[...countries].map((code) => ({ value: code, label: countryName(code) })),
        ]}
        value={country ?? none}
        onChange={(code) => {
          if (code !== null) onChange({ country: code === none ? null : code, region: null })
        }}
      />
      {regions.length === 0 ? null : (
        <Select
          label={settingsWords.region()}
          searchable
          limit={60}
          allowDeselect={false}
          renderOption={namedOption}
          data={[
            { value: none, label: settingsWords.wholeCountry() },
            ...regions.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={region ?? none}
          onChange={(code) => {
            if (code !== null) onChange({ country, region: code === none ? null : code })
          }}
        />
      )}
    </>
  )
}

/** What a region is called; null is the whole country. */
export const regionName = ({ regions }: Pick<Settings, 'regions'>, { country, region }: Set): string =>
  regions.find((one) => one.country === country && one.code === region)?.name ??
  region ??
  settingsWords.wholeCountry()

/** "Spain, Andalucía"; null where nothing is said. */
export const sayWhose = (settings: Pick<Settings, 'regions'>, set: Set): string | null => {
  if (set.country === null) return null
  const country = countryName(set.country)
  if (set.region === null) return country
  return settingsWords.regionOf({ country, region: regionName(settings, set) })
}
