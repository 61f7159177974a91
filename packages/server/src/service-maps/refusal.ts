import type { TeamName } from '@buckstop/domain'

export type RefusalCode =
  | 'map-invalid'
  | 'map-too-large'
  | 'check-took-too-long'
  | 'map-unsafe'
  | 'map-wrong-door'
  | 'map-exception'
  | 'team-without-people'
  | 'team-without-lead'
  | 'ladder-without-top'
  | 'fallback-team-missing'

/** Something that stands against a map's going live; `detail` says what to do instead. */
export interface Refusal {
  readonly code: RefusalCode
  readonly detail: string
  readonly teams: readonly TeamName[]
}

const mostNamed = 10

/** Names as a person reads them; the first ten. */
export const named = (names: readonly string[]): string => {
  const shown = names.slice(0, mostNamed).map((name) => `“${name}”`)
  const more = names.length - shown.length
  const last = more > 0 ? `${more} more` : shown.pop()
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last ?? ''}`
}
