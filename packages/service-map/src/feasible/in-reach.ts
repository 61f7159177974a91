import type { Impossible, ServiceMap } from '../language/service-map.ts'
import { isRuledOut } from './follows.ts'
import { conditionsHold, type KnownFacts } from './truth.ts'

/** A way by which a fact that does not hold comes to: a team finds it out, or an answer of it gives it. */
export interface Bringing {
  readonly team: string
  readonly by: 'establishes' | 'gives'
  readonly facts: readonly string[]
  readonly when: readonly string[]
  readonly unless: readonly string[]
}

/** Every one that the map has, without facts that no one can make true. */
export const bringingsOf = ({ teams, facts }: Pick<ServiceMap, 'teams' | 'facts'>): readonly Bringing[] => {
  const fixed = new Set(facts.flatMap((fact) => (fact.fixed ? [fact.name] : [])))
  return teams
    .flatMap(({ name: team, establishes, responses }) => [
      ...establishes.map(({ fact, when, unless }): Bringing => ({
        team,
        by: 'establishes',
        facts: [fact],
        when,
        unless,
      })),
      ...responses.flatMap(({ verb, gives, when, unless }): Bringing[] =>
        verb === 'refuse' || gives.length === 0 ? [] : [{ team, by: 'gives', facts: gives, when, unless }],
      ),
    ])
    .filter(({ facts: brought }) => !brought.some((fact) => fixed.has(fact)))
}

/** What may still become of what does not hold. */
export interface InReach {
  /** It holds, or a team is there that surely finds it out. */
  readonly sure: ReadonlySet<string>
  /** It holds, is unknown, or somebody may yet bring it about: all else is out of the question. */
  readonly may: ReadonlySet<string>
}

/** @param facts those that are known, with what follows from them */
export const inReach = (map: ServiceMap, facts: KnownFacts, bringings: readonly Bringing[]): InReach => {
  const sure = new Set(map.facts.flatMap(({ name }) => (facts.get(name) === true ? [name] : [])))
  for (const one of bringings) {
    if (one.by !== 'establishes' || conditionsHold(facts, one) !== true) continue
    const then = new Map([...facts, ...one.facts.map((fact) => [fact, true] as const)])
    if (map.impossible.some((rule) => isRuledOut(rule, then) !== false)) continue
    for (const fact of one.facts) sure.add(fact)
  }
  const may = new Set(map.facts.flatMap(({ name }) => (facts.get(name) === false ? [] : [name])))
  for (let before = -1; before !== may.size;) {
    before = may.size
    for (const one of bringings)
      if (mayHappen(map, facts, may, one)) for (const fact of one.facts) may.add(fact)
  }
  return { sure, may }
}

/** Whether these facts together are what the rule says nobody can be, whatever else comes to hold. */
const isOutOfQuestion = (
  rule: Impossible,
  facts: KnownFacts,
  may: ReadonlySet<string>,
  together: readonly string[],
): boolean =>
  rule.with.every((fact) => facts.get(fact) === true || together.includes(fact)) &&
  !rule.without.some((fact) => may.has(fact) || together.includes(fact))

/** Whether all that it takes may come to hold, nothing that keeps it from happening does, and what it gives is possible. */
export const mayHappen = (
  { impossible }: Pick<ServiceMap, 'impossible'>,
  facts: KnownFacts,
  may: ReadonlySet<string>,
  { when, unless, facts: brought }: Bringing,
): boolean =>
  when.every((fact) => may.has(fact)) &&
  !unless.some((fact) => facts.get(fact) === true) &&
  !impossible.some((rule) => isOutOfQuestion(rule, facts, may, brought))
