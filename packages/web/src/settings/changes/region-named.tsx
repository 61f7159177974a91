import { useQuery } from '@tanstack/react-query'
import { settingsWords } from '../../words/settings.ts'
import { countryName } from '../../words/written.ts'
import { settingsQuery } from '../queries.ts'

interface RegionNamedProps {
  /** "ES-AN"; "ES" is the whole country. */
  readonly code: string
  /** Whether the country is said, too. */
  readonly whole?: boolean
}

/** A region as people call it: "Andalucía". Its code stands there where no calendar knows it. */
export function RegionNamed({ code, whole = false }: RegionNamedProps) {
  const [country = code, ...within] = code.split('-')
  const region = within.join('-')
  const { data } = useQuery({ ...settingsQuery, enabled: region !== '' })
  if (region === '') return <bdi>{countryName(country)}</bdi>
  const known = data?.regions.find((one) => one.country === country && one.code === region)
  const named = known?.name ?? region
  return <bdi>{whole ? settingsWords.regionOf({ country: countryName(country), region: named }) : named}</bdi>
}
