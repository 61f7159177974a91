import type { MapNow, SignedFor } from '@buckstop/domain'
import type { ServiceMap } from '@buckstop/service-map'

/** What decisions know of a service map. */
export const mapNow = (map: ServiceMap, signedFor: readonly SignedFor[]): MapNow => ({
  problems: new Set(map.problems.map(({ name }) => name)),
  facts: new Set(map.facts.map(({ name }) => name)),
  ruledOut: map.impossible,
  signedFor,
})
