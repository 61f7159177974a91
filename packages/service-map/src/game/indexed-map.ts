import type { Response, ServiceMap } from '../language/service-map.ts'

/** The map with numbers for names, in the order of declaration: what games are made from. */
export interface IndexedMap {
  readonly map: ServiceMap
  readonly facts: number
  readonly impossible: readonly { readonly with: readonly number[]; readonly without: readonly number[] }[]
  readonly customers: readonly { readonly facts: readonly number[] }[]
  readonly problems: readonly { readonly needs: string; readonly amount: number }[]
  readonly remedies: readonly { readonly gives: string; readonly requires: readonly number[] }[]
  readonly channels: readonly IndexedChannel[]
  readonly teams: readonly IndexedTeam[]
}

export interface IndexedChannel {
  readonly team: number
  readonly requires: readonly number[]
  readonly published: boolean
}

export interface IndexedTeam {
  readonly responses: readonly IndexedResponse[]
  /** `upTo` in minor units, Infinity for any amount. */
  readonly authority: readonly { readonly remedy: number; readonly upTo: number }[]
  readonly asks: readonly number[]
  readonly establishes: readonly IndexedEstablishes[]
  /** The team above, -1 at the top. */
  readonly above: number
  readonly machine: boolean
}

export interface IndexedEstablishes {
  readonly fact: number
  readonly when: readonly number[]
  readonly unless: readonly number[]
}

export interface IndexedResponse {
  readonly verb: Response['verb']
  /** The team passed to or the channel sent to, -1 for own and refuse. */
  readonly target: number
  readonly when: readonly number[]
  readonly unless: readonly number[]
  readonly gives: readonly number[]
  /** Its place among the team's responses as declared. */
  readonly place: number
}

const numbered = (names: Iterable<string>): Map<string, number> => {
  const numbers = new Map<string, number>()
  for (const name of names) numbers.set(name, numbers.size)
  return numbers
}

const of = (numbers: Map<string, number>, name: string): number => {
  const number = numbers.get(name)
  if (number === undefined) throw new Error(`not a parsed map: ${name} is not declared`)
  return number
}

const namesOf = (things: readonly { name: string }[]): string[] => things.map(({ name }) => name)

/** Every reference of a parsed map is declared, so every name has its number. */
export const indexMap = (map: ServiceMap): IndexedMap => {
  const fact = numbered(namesOf(map.facts))
  const remedy = numbered(namesOf(map.remedies))
  const channel = numbered(namesOf(map.channels))
  const team = numbered(namesOf(map.teams))
  const factsOf = (names: readonly string[]): number[] => names.map((name) => of(fact, name))
  const targetOf = (response: Response): number => {
    if (response.verb === 'pass') return of(team, response.team)
    return response.verb === 'send' ? of(channel, response.channel) : -1
  }
  return {
    map,
    facts: fact.size,
    impossible: map.impossible.map((rule) => ({
      with: factsOf(rule.with),
      without: factsOf(rule.without),
    })),
    customers: map.customers.map(({ facts }) => ({ facts: factsOf(facts) })),
    problems: map.problems.map(({ needs, amount }) => ({ needs, amount })),
    remedies: map.remedies.map(({ gives, requires }) => ({ gives, requires: factsOf(requires) })),
    channels: map.channels.map(({ reaches, requires, published }) => ({
      team: of(team, reaches),
      requires: factsOf(requires),
      published,
    })),
    teams: map.teams.map(({ responses, authority, asks, establishes, reportsTo, machine }) => ({
      responses: responses.map((response, place) => ({
        verb: response.verb,
        target: targetOf(response),
        when: factsOf(response.when),
        unless: factsOf(response.unless),
        gives: factsOf(response.gives),
        place,
      })),
      authority: authority.map((entry) => ({
        remedy: of(remedy, entry.remedy),
        upTo: entry.upTo === 'any' ? Infinity : entry.upTo,
      })),
      asks: asks.map((name) => of(team, name)),
      establishes: establishes.map((entry) => ({
        fact: of(fact, entry.fact),
        when: factsOf(entry.when),
        unless: factsOf(entry.unless),
      })),
      above: reportsTo === null ? -1 : of(team, reportsTo),
      machine,
    })),
  }
}
