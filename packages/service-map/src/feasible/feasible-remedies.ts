import type { Impossible, Remedy, ServiceMap } from '../language/service-map.ts'
import { follow } from './follows.ts'
import { type Bringing, bringingsOf, type InReach, inReach, mayHappen } from './in-reach.ts'
import { type KnownFacts, type Truth, truthOf } from './truth.ts'

/** Which remedies a map has for one problem of somebody of whom this much is known. */
export interface FeasibleRemedies {
  readonly problem: string
  readonly needs: string
  /** In minor units of the map’s currency. */
  readonly amount: number
  /** What is known, with what follows from it by the map’s rules of what is impossible. */
  readonly facts: KnownFacts
  /** The rule by which nobody can be as it was said; the facts are then taken as they were said. */
  readonly impossible: Impossible | null
  /** Those that give what the problem needs, in order of declaration. */
  readonly remedies: readonly FeasibleRemedy[]
}

export interface FeasibleRemedy {
  readonly remedy: string
  /** Whether this customer can have it, whoever may grant it. Null where it depends on `lacks`, which is not known to fail. */
  readonly feasible: Truth
  /** What it takes and is not known to hold, in order; empty where it takes nothing more. */
  readonly lacks: readonly Lack[]
}

/** A fact that a remedy takes, and that is false of the customer or unknown. */
export interface Lack {
  readonly fact: string
  readonly holds: false | null
  /** Nobody said so, but it follows from what they said. */
  readonly follows: boolean
  /** It is false, and nobody can make it true: the remedy is refused because of it. */
  readonly outOfQuestion: boolean
  /** Who may find it out without the customer, or bring it about, each once. */
  readonly through: readonly { readonly team: string; readonly by: Bringing['by'] }[]
}

/**
 * What the map promises somebody with this problem. Unknown never counts as no: a remedy is refused only for what is
 * known, and feasible only by what is known or surely found out. Null for a problem that the map does not name.
 * Takes time in proportion to the map, for each fact at most once. Facts that it does not name are passed over.
 */
export const feasibleRemedies = (
  map: ServiceMap,
  problem: string,
  said: KnownFacts,
): FeasibleRemedies | null => {
  const named = map.problems.find(({ name }) => name === problem)
  if (named === undefined) return null
  const { facts, impossible } = follow(map, said)
  const bringings = bringingsOf(map)
  const reach = inReach(map, facts, bringings)
  const lacking = (fact: string): Lack[] => {
    const holds = truthOf(facts, fact)
    if (holds === true) return []
    const outOfQuestion = !reach.may.has(fact)
    const through = bringings.flatMap((one) =>
      one.facts.includes(fact) && mayHappen(map, facts, reach.may, one)
        ? [{ team: one.team, by: one.by }]
        : [],
    )
    return [
      { fact, holds, follows: holds !== null && !said.has(fact), outOfQuestion, through: once(through) },
    ]
  }
  return {
    problem,
    needs: named.needs,
    amount: named.amount,
    facts,
    impossible,
    remedies: map.remedies
      .filter(({ gives }) => gives === named.needs)
      .map((remedy): FeasibleRemedy => ({
        remedy: remedy.name,
        feasible: isFeasible(remedy, reach),
        lacks: [...new Set(remedy.requires)].flatMap(lacking),
      })),
  }
}

const isFeasible = ({ requires }: Remedy, { sure, may }: InReach): Truth => {
  if (requires.every((fact) => sure.has(fact))) return true
  return requires.some((fact) => !may.has(fact)) ? false : null
}

const once = (through: Lack['through']): Lack['through'] => [
  ...new Map(through.map((one) => [`${one.by} ${one.team}`, one])).values(),
]
