import { minorOfMajor } from '../language/money.ts'
import { entry, item } from '../game/item.ts'
import type { IndexedMap } from '../game/indexed-map.ts'
import type { Change } from './change.ts'
import { changesOf } from './change.ts'
import type { Patch } from './patch.ts'

/** All single changes, numbered in their order, and found by what they touch; -1 where there is none. */
export class Candidates {
  readonly changes: readonly Change[]
  readonly patches: readonly Patch[]
  readonly #forbid: readonly Int32Array[]
  readonly #publish: Int32Array
  readonly #drop: readonly Map<number, number>[]
  readonly #authorise: readonly Map<number, number>[]
  readonly #ask: readonly Map<number, number>[]

  constructor(indexed: IndexedMap) {
    const { map } = indexed
    this.changes = changesOf(map)
    this.patches = patchesOf(indexed, this.changes)
    this.#forbid = map.teams.map(({ responses }) => new Int32Array(responses.length).fill(-1))
    this.#publish = new Int32Array(map.channels.length).fill(-1)
    this.#drop = map.channels.map(() => new Map())
    this.#authorise = map.teams.map(() => new Map())
    this.#ask = map.teams.map(() => new Map())
    this.patches.forEach((patch, number) => {
      switch (patch.kind) {
        case 'forbid':
          item(this.#forbid, patch.team)[patch.place] = number
          return
        case 'publish':
          this.#publish[patch.channel] = number
          return
        case 'drop':
          item(this.#drop, patch.channel).set(patch.fact, number)
          return
        case 'authorise':
          item(this.#authorise, patch.team).set(patch.remedy, number)
          return
        case 'ask':
          item(this.#ask, patch.team).set(patch.asks, number)
      }
    })
  }

  forbid(team: number, place: number): number {
    return item(item(this.#forbid, team), place)
  }

  publish(channel: number): number {
    return item(this.#publish, channel)
  }

  drop(channel: number, fact: number): number {
    return item(this.#drop, channel).get(fact) ?? -1
  }

  authorise(team: number, remedy: number): number {
    return item(this.#authorise, team).get(remedy) ?? -1
  }

  ask(team: number, other: number): number {
    return item(this.#ask, team).get(other) ?? -1
  }
}

const numbered = (names: readonly { name: string }[]): Map<string, number> =>
  new Map(names.map(({ name }, i) => [name, i]))

const patchesOf = ({ map }: IndexedMap, changes: readonly Change[]): Patch[] => {
  const team = numbered(map.teams)
  const channel = numbered(map.channels)
  const remedy = numbered(map.remedies)
  const fact = numbered(map.facts)
  return changes.map((c): Patch => {
    switch (c.change) {
      case 'forbid':
        return { kind: 'forbid', team: entry(team, c.team), place: c.response }
      case 'publish':
        return { kind: 'publish', channel: entry(channel, c.channel) }
      case 'drop':
        return { kind: 'drop', channel: entry(channel, c.channel), fact: entry(fact, c.requires) }
      case 'authorise':
        return {
          kind: 'authorise',
          team: entry(team, c.team),
          remedy: entry(remedy, c.remedy),
          amount: minorOfMajor(c.amount, map.decimals),
        }
      case 'ask':
        return { kind: 'ask', team: entry(team, c.team), asks: entry(team, c.asks) }
    }
  })
}
