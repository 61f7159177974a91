import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brought, isAble, isPossible } from '../../test/naive.ts'
import { smallMaps } from '../../test/small-maps.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { feasibleRemedies } from './feasible-remedies.ts'
import { follow } from './follows.ts'
import { conditionsHold, type KnownFacts, type Truth } from './truth.ts'
import { whatMatters } from './what-matters.ts'
import { whoIsAble } from './who-is-able.ts'

const known = fc.array(fc.constantFrom(true, false, null, null), { minLength: 3, maxLength: 3 })
/** Fact, when, unless, as numbers and bits. */
const finding = fc.tuple(fc.nat(2), fc.nat(7), fc.nat(7))

/** Maps in which remedies take facts, and facts are found out and given under conditions, more often than in any. */
const drawn = fc
  .record({
    map: smallMaps({ facts: 3, customers: 1, problems: 1, remedies: 2, channels: 1, teams: 2, responses: 2 }),
    known,
    takes: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 2 }),
    findings: fc.array(finding, { maxLength: 3 }),
  })
  .map(({ map, known: of, takes, findings }) => {
    const some = (bits: number): string[] =>
      map.facts.flatMap(({ name }, i) => (((bits >> i) & 1) === 1 ? [name] : []))
    const entries = findings.flatMap(([fact, when, unless]) => {
      const found = map.facts[fact]
      return found === undefined || found.fixed
        ? []
        : [{ fact: found.name, when: some(when & ~unless), unless: some(unless & ~when) }]
    })
    const denser: ServiceMap = {
      ...map,
      remedies: map.remedies.map((one, i) => ({ ...one, requires: some(takes[i] ?? 1) })),
      teams: map.teams.map((team, i) => (i === 0 ? { ...team, establishes: entries } : team)),
    }
    const said = map.facts.flatMap(({ name }, i) => {
      const holds = of[i]
      return typeof holds === 'boolean' ? [[name, holds] as const] : []
    })
    return { map: denser, said: new Map(said) }
  })

/** Every way in which what is unknown may turn out, in which somebody can be. */
const completions = (map: ServiceMap, said: KnownFacts): KnownFacts[] =>
  map.facts
    .reduce<KnownFacts[]>(
      (all, { name }) =>
        all.flatMap((facts) =>
          said.has(name) ? [facts] : [true, false].map((holds) => new Map([...facts, [name, holds]])),
        ),
      [said],
    )
    .filter((facts) => isPossible(map, holding(facts)))

const holding = (facts: KnownFacts): ReadonlySet<string> =>
  new Set([...facts].flatMap(([fact, holds]) => (holds ? [fact] : [])))

const agrees = (so: Truth, whole: readonly Truth[]): void => {
  for (const one of whole) expect(one).not.toBeNull()
  if (so !== null) expect(new Set([so, ...whole])).toEqual(new Set([so]))
}

const outcomes = (map: ServiceMap, problem: string, said: KnownFacts): Truth[] => {
  const found = feasibleRemedies(map, problem, said)
  if (found === null) throw new Error('not named')
  return [
    ...found.remedies.map(({ feasible }) => feasible),
    ...map.teams.map(({ name }) => whoIsAble(map, found, found.facts, name).able),
  ]
}

const run = { seed: 20261130, numRuns: 1500 }

test('what three-valued logic says of conditions is so however the unknown turns out', () => {
  fc.assert(
    fc.property(drawn, ({ map, said }) => {
      const conditions = map.teams.flatMap(({ responses, establishes }) => [...responses, ...establishes])
      const whole = completions({ ...map, impossible: [] }, said)
      for (const one of conditions) {
        const so = conditionsHold(said, one)
        agrees(
          so,
          whole.map((facts) => conditionsHold(facts, one)),
        )
        // Of conditions that name a fact once, it also says all that can be said.
        if (
          so === null &&
          new Set([...one.when, ...one.unless]).size === one.when.length + one.unless.length
        ) {
          expect(new Set(whole.map((facts) => conditionsHold(facts, one)))).toEqual(new Set([true, false]))
        }
      }
    }),
    run,
  )
})

test('what follows is so of everybody who can be like that, and who is ruled out can’t be at all', () => {
  fc.assert(
    fc.property(drawn, ({ map, said }) => {
      const { facts, impossible } = follow(map, said)
      const whole = completions(map, said)
      if (impossible !== null) expect(whole).toEqual([])
      for (const [fact, holds] of facts) for (const one of whole) expect(one.get(fact)).toBe(holds)
    }),
    run,
  )
})

test('who is able is as the game says, and what is said before all is known is so in the end', () => {
  fc.assert(
    fc.property(drawn, ({ map, said }) => {
      for (const problem of map.problems) {
        const { facts } = follow(map, said)
        for (const { name, machine } of map.teams) {
          const whole = completions(map, said).map((one) => {
            const after = machine ? null : brought(map, name, holding(one))
            const { able } = whoIsAble(map, problem, one, name)
            expect(able).toBe(after !== null && isAble(map, problem.name, name, after, Infinity))
            return able
          })
          agrees(whoIsAble(map, problem, facts, name).able, whole)
        }
      }
    }),
    run,
  )
})

test('a remedy is refused only where nobody is able by it, whatever turns out', () => {
  fc.assert(
    fc.property(drawn, ({ map, said }) => {
      for (const { name: problem } of map.problems) {
        const found = feasibleRemedies(map, problem, said)
        if (found === null) throw new Error('not named')
        const refused = found.remedies.flatMap(({ remedy, feasible }) => (feasible === false ? [remedy] : []))
        const feasible = found.remedies.flatMap((one) => (one.feasible === true ? [one.remedy] : []))
        for (const whole of completions(map, said)) {
          const then = feasibleRemedies(map, problem, whole)
          for (const one of then?.remedies ?? []) {
            if (refused.includes(one.remedy)) expect(one.feasible).toBe(false)
            if (feasible.includes(one.remedy)) expect(one.feasible).toBe(true)
          }
          for (const { name } of map.teams) {
            const by = whoIsAble(map, found, whole, name).by.map(({ remedy }) => remedy)
            expect(by.filter((remedy) => refused.includes(remedy))).toEqual([])
          }
        }
      }
    }),
    run,
  )
})

test('a fact that is not asked about changes nothing', () => {
  fc.assert(
    fc.property(drawn, ({ map, said }) => {
      for (const { name: problem } of map.problems) {
        const teams = map.teams.map(({ name }) => name)
        const asked = whatMatters(map, problem, said, teams)
        for (const fact of asked) expect(said.has(fact)).toBe(false)
        const byAnswers = Map.groupBy(completions(map, said), (facts) =>
          asked.map((fact) => String(facts.get(fact))).join(),
        )
        for (const alike of byAnswers.values()) {
          const all = alike.map((facts) => JSON.stringify(outcomes(map, problem, facts)))
          expect(new Set(all).size).toBe(1)
        }
      }
    }),
    run,
  )
})
