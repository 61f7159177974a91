import type { LivingCase } from '@buckstop/domain'

type Fact = NonNullable<LivingCase['onMap']>['facts'][number]

/** What was said of a customer in another of their cases, for whoever may read it there. */
export interface FactsElsewhere {
  readonly id: string
  readonly reference: string
  readonly facts: readonly Fact[]
}

/** A fact with the case in which it was said; null where that is the one at hand. */
export interface CustomerFact extends Fact {
  readonly in: { readonly id: string; readonly reference: string } | null
}

/**
 * What the map's facts are of a customer, whichever of their cases it was said in: the newest word counts, also one that
 * it is not known after all. In joined cases, too: what was said in either stays said.
 */
export const factsOfCustomer = (
  here: readonly Fact[],
  elsewhere: readonly FactsElsewhere[],
): readonly CustomerFact[] => {
  const newest = new Map<string, CustomerFact>()
  const all = [
    ...elsewhere.flatMap(({ id, reference, facts }) =>
      facts.map((fact): CustomerFact => ({ ...fact, in: { id, reference } })),
    ),
    ...here.map((fact): CustomerFact => ({ ...fact, in: null })),
  ]
  for (const one of all) {
    const before = newest.get(one.fact)
    if (before === undefined || Date.parse(one.at) >= Date.parse(before.at)) newest.set(one.fact, one)
  }
  return [...newest.values()]
}
