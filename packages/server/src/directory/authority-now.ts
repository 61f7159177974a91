import type { AuthorityLimit, AuthorityNow, Most } from '@buckstop/domain'
import { authorityInReach, type ServiceMap } from '@buckstop/service-map'
import { lacksOf } from './lacks.ts'

/** What decisions know of who may grant what: the live map's authority, and what the company limited. */
export const authorityNow = (map: ServiceMap, limits: readonly AuthorityLimit[]): AuthorityNow => ({
  remedies: new Map(map.remedies.map(({ name, gives }) => [name, { gives }])),
  ofTeams: new Map(
    map.teams.filter(({ machine }) => !machine).map(({ name }) => [name, grantsOf(map, name)]),
  ),
  outOfQuestion: (remedy, problem, known) =>
    lacksOf(map, remedy, problem, known).flatMap(({ fact, outOfQuestion }) => (outOfQuestion ? [fact] : [])),
  limits,
})

/** By itself and by those it asks; what only the ladder may is asked of the ladder. Later ones may more. */
const grantsOf = (map: ServiceMap, team: string): ReadonlyMap<string, Most | 'any'> =>
  new Map(
    authorityInReach(map, team).flatMap(({ remedy, upTo, by }): [string, Most | 'any'][] =>
      by === 'ladder'
        ? []
        : [[remedy, upTo === null ? 'any' : { currency: map.currency ?? noCurrency, minor: upTo }]],
    ),
  )

/** What ISO 4217 has for no currency: an amount in any that is one is above it. */
const noCurrency = 'XXX'
