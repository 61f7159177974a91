import { item } from '../game/item.ts'
import type { IndexedMap, IndexedTeam } from '../game/indexed-map.ts'

/** A change with numbers for names, as the search makes it. */
export type Patch =
  | { readonly kind: 'forbid'; readonly team: number; readonly place: number }
  | { readonly kind: 'publish'; readonly channel: number }
  | { readonly kind: 'drop'; readonly channel: number; readonly fact: number }
  | { readonly kind: 'authorise'; readonly team: number; readonly remedy: number; readonly amount: number }
  | { readonly kind: 'ask'; readonly team: number; readonly asks: number }

/** The map with one more change; what it does not touch is shared with the map before. */
export const patched = (indexed: IndexedMap, patch: Patch): IndexedMap => {
  if (patch.kind === 'publish' || patch.kind === 'drop') {
    const channels = [...indexed.channels]
    const channel = item(channels, patch.channel)
    channels[patch.channel] =
      patch.kind === 'publish'
        ? { ...channel, published: true }
        : { ...channel, requires: channel.requires.filter((fact) => fact !== patch.fact) }
    return { ...indexed, channels }
  }
  const teams = [...indexed.teams]
  teams[patch.team] = patchedTeam(item(teams, patch.team), patch)
  return { ...indexed, teams }
}

const patchedTeam = (team: IndexedTeam, patch: Exclude<Patch, { channel: number }>): IndexedTeam => {
  switch (patch.kind) {
    case 'forbid':
      return { ...team, responses: team.responses.filter(({ place }) => place !== patch.place) }
    case 'authorise':
      return { ...team, authority: [...team.authority, { remedy: patch.remedy, upTo: patch.amount }] }
    case 'ask':
      return { ...team, asks: [...team.asks, patch.asks] }
  }
}

/** Whether it changes only what teams can do, not who answers what. */
export const isPower = (patch: Patch): boolean => patch.kind === 'authorise' || patch.kind === 'ask'
