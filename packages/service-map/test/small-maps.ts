import fc from 'fast-check'
import type { Response, ServiceMap } from '../src/language/service-map.ts'

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
          above: fc.nat(7),
          leader: fc.boolean(),
        }),
        { minLength: 1, maxLength: size.teams },
      ),
    })
    .map(({ chain, facts, customers, problems, remedies, channels, teams }): ServiceMap => {
      const some = (bits: number): string[] => chosen(bits, facts, 'fact')
      return {
        version: 1,
        company: 'Example',
        currency: null,
        organisations: [],
        facts: range(facts, 'fact').map((fact) => ({ name: fact, from: null })),
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
        teams: teams.map(({ responses, authority, asks, above, leader }, i) => ({
          name: name('team', i),
          responses: responses.flatMap(([verb, target, when, unless, gives]): Response[] => {
            const conditions = {
              when: some(when),
              unless: some(unless),
              gives: some(gives),
            }
            // In a chain each team sends on to the next channel, so that ways become long.
            if (chain === 0 && verb > 1 && i + 1 < channels.length) {
              return [{ verb: 'send', channel: name('channel', i + 1), ...conditions }]
            }
            if (verb === 7) return []
            if (verb < 3) return [{ verb: verb < 2 ? 'own' : 'refuse', ...conditions }]
            if (verb < 5) return [{ verb: 'pass', team: name('team', target % teams.length), ...conditions }]
            return channels.length === 0
              ? []
              : [{ verb: 'send', channel: name('channel', target % channels.length), ...conditions }]
          }),
          authority: [...new Map(authority.map(([remedy, upTo]) => [remedy, upTo]))].flatMap(
            ([remedy, upTo]) =>
              remedy < remedies.length
                ? [{ remedy: name('remedy', remedy), upTo: upTo === 3 ? ('any' as const) : upTo }]
                : [],
          ),
          asks: chosen(asks, teams.length, 'team'),
          // Only upward in the order of declaration, so that no ladder comes back.
          reportsTo: above > i && above < teams.length ? name('team', above) : null,
          leader,
          organisation: null,
        })),
      }
    })
