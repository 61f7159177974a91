import type { KnownFacts } from '@buckstop/domain'
import { feasibleRemedies, type Lack, type ServiceMap } from '@buckstop/service-map'

/**
 * What a remedy of the map takes and is not known to hold of somebody with that problem. Where the problem is not known
 * yet, any that needs what the remedy gives says the same of it.
 */
export const lacksOf = (
  map: ServiceMap,
  remedy: string,
  problem: string | null,
  known: KnownFacts,
): readonly Lack[] => {
  const gives = map.remedies.find(({ name }) => name === remedy)?.gives
  const of = problem ?? map.problems.find(({ needs }) => needs === gives)?.name
  const found = of === undefined ? null : feasibleRemedies(map, of, known)
  return found?.remedies.find((one) => one.remedy === remedy)?.lacks ?? []
}
