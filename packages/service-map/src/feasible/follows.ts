import type { Impossible, ServiceMap } from '../language/service-map.ts'
import { allHold, both, type KnownFacts, noneHolds, type Truth } from './truth.ts'

/** Whether this is a combination that the rule rules out. */
export const isRuledOut = (rule: Impossible, facts: KnownFacts): Truth =>
  both(allHold(facts, rule.with), noneHolds(facts, rule.without))

/** What is known together with what follows from it; `impossible` is the rule that no customer's facts break, and these do. */
export interface Followed {
  readonly facts: KnownFacts
  readonly impossible: Impossible | null
}

/**
 * What follows from what is known: where a rule of `impossible` leaves one fact open, that fact is the way by which the
 * customer is possible. Of a combination that can't be, nothing follows: the facts stay as they were said.
 */
export const follow = ({ impossible: rules }: Pick<ServiceMap, 'impossible'>, said: KnownFacts): Followed => {
  const broken = rules.find((rule) => isRuledOut(rule, said) === true)
  if (broken !== undefined) return { facts: said, impossible: broken }
  const facts = new Map(said)
  for (let before = -1; before !== facts.size;) {
    before = facts.size
    for (const rule of rules) {
      const open = leftOpen(rule, facts)
      if (open === 'broken') return { facts: said, impossible: rule }
      if (open !== null) facts.set(open.fact, open.holds)
    }
  }
  return { facts, impossible: null }
}

/** The one unknown fact that has to be so, or the rule would be broken; null where it says nothing yet. */
const leftOpen = (
  rule: Impossible,
  facts: KnownFacts,
): { fact: string; holds: boolean } | 'broken' | null => {
  if (rule.with.some((fact) => facts.get(fact) === false)) return null
  if (rule.without.some((fact) => facts.get(fact) === true)) return null
  const unknown = (names: readonly string[]) => [...new Set(names.filter((fact) => !facts.has(fact)))]
  const [has, lacks] = [unknown(rule.with), unknown(rule.without)]
  // A fact on both sides keeps the rule from ever being broken.
  if (has.some((fact) => lacks.includes(fact)) || has.length + lacks.length > 1) return null
  const [must] = [
    ...has.map((fact) => ({ fact, holds: false })),
    ...lacks.map((fact) => ({ fact, holds: true })),
  ]
  return must ?? 'broken'
}
