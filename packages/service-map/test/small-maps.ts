import fc from 'fast-check'
import type { Impossible, Response, ServiceMap } from '../src/language/service-map.ts'

const name = (kind: string, i: number): string => `${kind}${i}`
const range = (n: number, kind: string): string[] => Array.from({ length: n }, (_, i) => name(kind, i))

/** Bits of a number as names, so that a list of names costs one arbitrary. */
const chosen = (bits: number, n: number, kind: string): string[] =>
  range(n, kind).filter((_, i) => ((bits >>> i) & 1) === 1)

export interface Size {
  readonly facts: number
  readonly customers: number
  readonly problems: number
  readonly remedies: number
  readonly channels: number
  readonly teams: number
  readonly responses: number
}

const smallest: Size = {
  facts: 3,
  customers: 2,
  problems: 2,
  remedies: 2,
  channels: 3,
  teams: 3,
  responses: 3,
}

/** Plain values are common and others are not, or hardly any response would ever be open. */
const usually = (value: number, most: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(value) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: most }) },
  )
const rarely = (most: number): fc.Arbitrary<number> => usually(0, most)

/** Verb, target, when, unless, gives. */
const response = fc.tuple(fc.nat(7), fc.nat(7), rarely(7), rarely(7), rarely(7))

/** Small maps of every kind: few names, so that conditions meet, loops close and facts matter. */
export const smallMaps = (size: Size = smallest): fc.Arbitrary<ServiceMap> =>
  fc
    .record({
      chain: fc.nat(3),
      facts: fc.nat(size.facts),
      impossible: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 2 }),
      fixed: rarely(7),
      customers: fc.array(fc.nat(7), { minLength: 1, maxLength: size.customers }),
      problems: fc.array(fc.tuple(usually(0, 1), usually(0, 2)), { minLength: 1, maxLength: size.problems }),
      remedies: fc.array(fc.tuple(usually(0, 1), fc.nat(7), fc.boolean()), {
        minLength: 1,
        maxLength: size.remedies,
      }),
      channels: fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.nat(3), usually(0, 1)), {
        minLength: 1,
        maxLength: size.channels,
      }),
      teams: fc.array(
        fc.record({
          responses: fc.oneof(
            fc.tuple(response),
            fc.array(response, { minLength: 1, maxLength: size.responses }),
          ),
          authority: fc.array(fc.tuple(fc.nat(size.remedies), fc.nat(3)), { minLength: 1, maxLength: 2 }),
          asks: rarely(7),
          establishes: fc.array(fc.tuple(fc.nat(7), rarely(7), rarely(7)), { maxLength: 2 }),
          machine: usually(0, 1),
          above: fc.nat(7),
          leader: fc.boolean(),
        }),
        { minLength: 1, maxLength: size.teams },
      ),
    })
    .map((drawn) => {
      if (drawn.chain !== 1 || drawn.facts === 0 || drawn.teams.length < 2) return drawn
      // Who is owned in vain at first may have gained what opens the next door, so that safe takes two contacts.
      const [first, second] = drawn.teams
      const gaining = { ...first!, responses: [[0, 0, 0, 0, 1]], authority: [[size.remedies, 0]], asks: 0 }
      const able = { ...second!, authority: [[0, 3]], machine: 0 }
      return {
        ...drawn,
        fixed: drawn.fixed & ~1,
        impossible: drawn.impossible.slice(1),
        customers: drawn.customers.map((bits) => bits & ~1),
        remedies: drawn.remedies.map(([need]) => [need, 0, false] as const),
        channels: [
          [0, 0, 1, 0],
          [1, 1, 1, 1],
        ],
        teams: [{ ...gaining, above: 0, machine: 0 }, able, ...drawn.teams.slice(2)],
      }
    })
    .map((drawn): ServiceMap => {
      const { chain, facts, fixed, problems, remedies, channels, teams } = drawn
      const some = (bits: number): string[] => chosen(bits, facts, 'fact')
      const given = (bits: number): string[] => some(bits & ~fixed)
      // A declared kind of customer has to be possible; where none is, nothing is ruled out.
      const rules = drawn.impossible.flatMap(([all, none]): Impossible[] => {
        const rule = { with: some(all & ~none), without: some(none & ~all) }
        return rule.with.length + rule.without.length === 0 ? [] : [rule]
      })
      const isPossible = (bits: number): boolean =>
        !rules.some(
          (rule) =>
            rule.with.every((fact) => some(bits).includes(fact)) &&
            !rule.without.some((fact) => some(bits).includes(fact)),
        )
      const possible = drawn.customers.filter(isPossible)
      const customers = possible.length === 0 ? drawn.customers : possible
      // Only upward in the order of declaration, so that no ladder comes back.
      const above = teams.map((team, i) => (team.above > i && team.above < teams.length ? team.above : null))
      const isMachine = teams.map(({ machine }, i) => machine === 1 && above[i] !== null)
      const people = above.map((up) => (up !== null && isMachine[up] === true ? null : up))
      const machines = isMachine.map((machine, i) => machine && people[i] !== null)
      // Whoever reported to what is a machine after all reports to nobody.
      const upward = people.map((up) => (up !== null && machines[up] === true ? null : up))
      const machine = machines.map((is, i) => is && upward[i] !== null)
      return {
        version: 1,
        company: 'Example',
        currency: null,
        decimals: 2,
        organisations: [],
        facts: range(facts, 'fact').map((fact) => ({
          name: fact,
          from: null,
          fixed: some(fixed).includes(fact),
        })),
        impossible: possible.length === 0 ? [] : rules,
        customers: customers.map((bits, i) => ({ name: name('customer', i), facts: some(bits) })),
        problems: problems.map(([need, amount], i) => ({
          name: name('problem', i),
          needs: name('need', need),
          amount,
        })),
        remedies: remedies.map(([need, bits, requires], i) => ({
          name: name('remedy', i),
          gives: name('need', need),
          requires: requires ? some(bits) : [],
        })),
        channels: channels.map(([team, bits, published, requires], i) => ({
          name: name('channel', i),
          reaches: name('team', (chain === 0 ? i : team) % teams.length),
          requires: requires === 1 ? some(bits) : [],
          published: chain === 0 ? i === 0 : published > 0,
          kind: null,
        })),
        teams: teams.map(({ responses, authority, asks, establishes, leader }, i) => ({
          name: name('team', i),
          responses: responses.flatMap(([verb, target, when, unless, gives]): Response[] => {
            const conditions = {
              when: some(when),
              unless: some(unless),
              gives: given(gives),
            }
            // In a chain each team sends on to the next channel, so that ways become long.
            if (chain === 0 && verb > 1 && i + 1 < channels.length) {
              return [{ verb: 'send', channel: name('channel', i + 1), ...conditions }]
            }
            if (verb === 7) return []
            if (verb < 2 && machine[i] === true) return []
            if (verb < 3) return [{ verb: verb < 2 ? 'own' : 'refuse', ...conditions }]
            if (verb < 5) return [{ verb: 'pass', team: name('team', target % teams.length), ...conditions }]
            return channels.length === 0
              ? []
              : [{ verb: 'send', channel: name('channel', target % channels.length), ...conditions }]
          }),
          authority: (machine[i] === true
            ? []
            : [...new Map(authority.map(([remedy, upTo]) => [remedy, upTo]))]
          ).flatMap(([remedy, upTo]) =>
            remedy < remedies.length
              ? [{ remedy: name('remedy', remedy), upTo: upTo === 3 ? ('any' as const) : upTo }]
              : [],
          ),
          asks: chosen(asks, teams.length, 'team'),
          establishes: establishes.flatMap(([fact, when, unless]) =>
            given(1 << (fact % 3)).map((found) => ({ fact: found, when: some(when), unless: some(unless) })),
          ),
          reportsTo: upward[i] === null || upward[i] === undefined ? null : name('team', upward[i]),
          leader: leader && machine[i] !== true,
          machine: machine[i] === true,
          organisation: null,
        })),
      }
    })
