import type { ServiceMap, Team } from '../language/service-map.ts'
import { isRuledOut } from './follows.ts'
import {
  allHold,
  both,
  conditionsHold,
  either,
  type KnownFacts,
  noneHolds,
  not,
  type Truth,
} from './truth.ts'

const withTrue = (facts: KnownFacts, names: readonly string[]): KnownFacts =>
  new Map([...facts, ...names.map((fact) => [fact, true] as const)])

const isPossible = ({ impossible }: Pick<ServiceMap, 'impossible'>, facts: KnownFacts): Truth =>
  not(impossible.reduce<Truth>((so, rule) => either(so, isRuledOut(rule, facts)), false))

/** Three-valued facts in a form that can say "unknown again": what is null is left out. */
const put = (facts: Map<string, boolean>, fact: string, holds: Truth): void => {
  if (holds === null) facts.delete(fact)
  else facts.set(fact, holds)
}

/** What holds once an owner in this team has done what their answers bring about, in order, round after round. */
const broughtAbout = (map: ServiceMap, team: Team, arrived: KnownFacts): KnownFacts => {
  const own = team.responses
    .filter(({ verb, gives }) => verb !== 'refuse' && gives.length > 0)
    .map((response) => ({ ...response, open: noneHolds(arrived, response.unless) }))
    .filter(({ open }) => open !== false)
  const facts = new Map(arrived)
  // With the facts known each round but the last would bring one about, so no combination takes more rounds.
  for (let round = 0; round <= map.facts.length; round++) {
    let changed = false
    for (const { when, gives, open } of own) {
      const given = both(both(open, allHold(facts, when)), isPossible(map, withTrue(facts, gives)))
      for (const fact of gives) {
        const before = facts.get(fact) ?? null
        const after = either(before, given)
        if (after === before) continue
        put(facts, fact, after)
        changed = true
      }
    }
    if (!changed) break
  }
  return facts
}

/** With what these teams find out for whoever asks them, each judged on what holds and not on what else is found out. */
const foundOut = (map: ServiceMap, helpers: Iterable<Team>, facts: KnownFacts): KnownFacts => {
  const known = new Map(facts)
  for (const { establishes } of helpers) {
    for (const entry of establishes) {
      const found = both(conditionsHold(facts, entry), isPossible(map, withTrue(facts, [entry.fact])))
      put(known, entry.fact, either(known.get(entry.fact) ?? null, found))
    }
  }
  return known
}

/** The facts by which an owner in this team is judged able: true, false, or left out where nobody can tell. */
export const whatOwnerKnows = (
  map: ServiceMap,
  team: Team,
  helpers: Iterable<Team>,
  arrived: KnownFacts,
): KnownFacts => foundOut(map, helpers, broughtAbout(map, team, arrived))
