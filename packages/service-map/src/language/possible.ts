import type { Impossible, ServiceMap } from './service-map.ts'

/** The first rule by which no customer has exactly these facts, null where there may be one. */
export const impossibleBy = (
  { impossible }: Pick<ServiceMap, 'impossible'>,
  facts: ReadonlySet<string>,
): Impossible | null =>
  impossible.find(
    (rule) => rule.with.every((fact) => facts.has(fact)) && !rule.without.some((fact) => facts.has(fact)),
  ) ?? null
