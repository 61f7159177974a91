import { majorOf, minorOfMajor } from '../language/money.ts'
import type { ServiceMap } from '../language/service-map.ts'

/**
 * One change to a map. `response` is its place among the team's responses as declared, from 0; `amount` is in major
 * units, as it would stand in the file.
 */
export type Change =
  | { readonly change: 'forbid'; readonly team: string; readonly response: number }
  | { readonly change: 'publish'; readonly channel: string }
  | { readonly change: 'drop'; readonly channel: string; readonly requires: string }
  | { readonly change: 'authorise'; readonly team: string; readonly remedy: string; readonly amount: number }
  | { readonly change: 'ask'; readonly team: string; readonly asks: string }

/**
 * Every single change there is: what intrudes least first, then in the order of declaration. A fact that is fixed
 * stays required, and a machine gets no authority.
 */
export const changesOf = (map: ServiceMap): Change[] => {
  const fixed = new Set(map.facts.flatMap((fact) => (fact.fixed ? [fact.name] : [])))
  const forbid = map.teams.flatMap(({ name, responses }) =>
    responses.map((_, response): Change => ({ change: 'forbid', team: name, response })),
  )
  const ask = map.teams.flatMap(({ name, asks }) =>
    map.teams.flatMap(({ name: other }): Change[] =>
      other === name || asks.includes(other) ? [] : [{ change: 'ask', team: name, asks: other }],
    ),
  )
  const publish = map.channels.flatMap(({ name, published }): Change[] =>
    published ? [] : [{ change: 'publish', channel: name }],
  )
  const served = map.remedies.flatMap(({ name, gives }) => {
    const amounts = map.problems.filter(({ needs }) => needs === gives).map(({ amount }) => amount)
    return amounts.length === 0 ? [] : [{ remedy: name, amount: amounts.reduce((a, b) => Math.max(a, b)) }]
  })
  const authorise = map.teams.flatMap(({ name, authority, machine }) =>
    served.flatMap(({ remedy, amount }): Change[] => {
      const held = authority.find((entry) => entry.remedy === remedy)?.upTo
      const enough = held !== undefined && (held === 'any' || held >= amount)
      return enough || machine
        ? []
        : [{ change: 'authorise', team: name, remedy, amount: majorOf(amount, map.decimals) }]
    }),
  )
  const drop = map.channels.flatMap(({ name, requires }) =>
    [...new Set(requires)].flatMap((fact): Change[] =>
      fixed.has(fact) ? [] : [{ change: 'drop', channel: name, requires: fact }],
    ),
  )
  return [...forbid, ...ask, ...publish, ...authorise, ...drop]
}

const weights = { forbid: 1, ask: 2, publish: 3, authorise: 4, drop: 5 } as const
/** A team that had no authority at all is another team once it has some. */
const firstAuthority = 6

/** How much the changes together intrude on how the company works. */
export const weightOf = (map: ServiceMap, changes: readonly Change[]): number => {
  const without = new Set(map.teams.flatMap((team) => (team.authority.length === 0 ? [team.name] : [])))
  return changes.reduce((sum, change) => {
    const first = change.change === 'authorise' && without.delete(change.team)
    return sum + (first ? firstAuthority : weights[change.change])
  }, 0)
}

/** The map with the changes made; places of responses are those before any of them. */
export const applyChanges = (map: ServiceMap, changes: readonly Change[]): ServiceMap => ({
  ...map,
  channels: map.channels.map((channel) => ({
    ...channel,
    published: channel.published || changes.some((c) => c.change === 'publish' && c.channel === channel.name),
    requires: channel.requires.filter(
      (fact) =>
        !changes.some((c) => c.change === 'drop' && c.channel === channel.name && c.requires === fact),
    ),
  })),
  teams: map.teams.map((team) => {
    const mine = changes.filter((c) => 'team' in c && c.team === team.name)
    const granted = mine.flatMap((c) =>
      c.change === 'authorise' ? [{ remedy: c.remedy, upTo: minorOfMajor(c.amount, map.decimals) }] : [],
    )
    return {
      ...team,
      responses: team.responses.filter(
        (_, i) => !mine.some((c) => c.change === 'forbid' && c.response === i),
      ),
      authority: [
        ...team.authority.map((held) => granted.find(({ remedy }) => remedy === held.remedy) ?? held),
        ...granted.filter(({ remedy }) => !team.authority.some((held) => held.remedy === remedy)),
      ],
      asks: [...team.asks, ...mine.flatMap((c) => (c.change === 'ask' ? [c.asks] : []))],
    }
  }),
})
