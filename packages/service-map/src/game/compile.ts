import { Ability } from './ability.ts'
import { BitRows } from './bits.ts'
import type { Effects } from './effects.ts'
import { EffectNumbers } from './effects.ts'
import { can, factBits, holdsFromStart, knownBits, put, toldBits } from './fact-bits.ts'
import { Impossible } from './impossible.ts'
import type { IndexedMap, IndexedResponse } from './indexed-map.ts'
import type { Rules } from './reach.ts'

export const move = { own: 0, pass: 1, back: 2 } as const

/**
 * The game of one kind of customer with one problem, ready to be explored. A knowledge is a set of
 * bits: the facts that do not hold at the start but may come to, and the unpublished channels that
 * the customer may be told of. What can never change a condition has no bit, and what can never
 * hold has been taken out, so the start is the empty set and every play only adds bits.
 */
export interface Game {
  readonly rules: Rules
  /** The facts that hold at the start, as numbers of the map. */
  readonly start: readonly number[]
  readonly bits: number
  /** Of a set of all bits, with those of facts that can only be established. */
  readonly words: number
  readonly teams: number
  readonly factBit: Int32Array
  readonly toldBit: Int32Array
  /** The channels that can ever be used, with their numbers in the map. */
  readonly channels: readonly number[]
  readonly channelTeam: Int32Array
  readonly channelNeeds: BitRows
  /** Responses that can ever be open; those of team `t` from `responseStart[t]` to before the next. */
  readonly responseStart: Int32Array
  readonly responseMove: Uint8Array
  readonly responseTeam: Int32Array
  readonly responseWhen: BitRows
  readonly responseUnless: BitRows
  /** The number of the set of bits it adds; effect 0 adds none. */
  readonly responseEffect: Int32Array
  readonly responsePlace: Int32Array
  readonly effects: Effects
  readonly impossible: Impossible
  readonly ability: Ability
  /** Under Buckstop: the team of people behind a machine, -1 for people. */
  readonly people: Int32Array
  /** Under Buckstop: the answers by which an owner brings something about, in order, as those of teams above. */
  readonly giverStart: Int32Array
  readonly giverWhen: BitRows
  readonly giverUnless: BitRows
  readonly giverEffect: Int32Array
}

export const compile = (
  indexed: IndexedMap,
  start: readonly number[],
  problem: number,
  rules: Rules,
): Game => {
  const { bit, count } = factBits(indexed, start)
  const { told, end: bits } = toldBits(indexed, rules, bit, count)
  const { known, end } = knownBits(indexed, bit, bits)

  const channels = indexed.channels.flatMap(({ requires, published }, i) =>
    can(bit, requires) && (published || told[i]! >= 0) ? [i] : [],
  )
  const channelNeeds = new BitRows(channels.length, end)
  channels.forEach((channel, row) => {
    put(channelNeeds, row, bit, indexed.channels[channel]!.requires)
    if (told[channel]! >= 0) channelNeeds.set(row, told[channel]!)
  })

  const mayOpen = ({ when, unless }: IndexedResponse): boolean =>
    can(bit, when) && !holdsFromStart(bit, unless)
  const open = indexed.teams.map(({ responses }) =>
    responses.filter((response) => mayOpen(response) && (rules === 'map' || response.verb === 'pass')),
  )
  const givers = indexed.teams.map(({ responses }) =>
    responses.filter(
      (response) =>
        rules === 'buckstop' && response.verb !== 'refuse' && response.gives.length > 0 && mayOpen(response),
    ),
  )
  const effect = new EffectNumbers()
  const effectOf = ({ gives, verb, target }: IndexedResponse): number => {
    const tells = verb === 'send' && told[target]! >= 0 ? [told[target]!] : []
    return effect.number(
      gives.flatMap((fact) => (bit[fact]! >= 0 ? [bit[fact]!] : [])),
      tells,
    )
  }
  const conditionsOf = (responses: readonly IndexedResponse[]): [BitRows, BitRows] => {
    const [when, unless] = [new BitRows(responses.length, end), new BitRows(responses.length, end)]
    responses.forEach((response, row) => {
      put(when, row, bit, response.when)
      put(unless, row, bit, response.unless)
    })
    return [when, unless]
  }
  const all = open.flat()
  const [responseWhen, responseUnless] = conditionsOf(all)
  const [giverWhen, giverUnless] = conditionsOf(givers.flat())
  const responseEffect = Int32Array.from(all, effectOf)
  const giverEffect = Int32Array.from(givers.flat(), effectOf)
  const impossible = new Impossible(indexed, known, end)
  return {
    rules,
    start,
    bits,
    words: channelNeeds.words,
    teams: open.length,
    factBit: bit,
    toldBit: told,
    channels,
    channelTeam: Int32Array.from(channels, (channel) => indexed.channels[channel]!.team),
    channelNeeds,
    responseStart: startsOf(open),
    responseMove: Uint8Array.from(all, ({ verb }) =>
      verb === 'own' ? move.own : verb === 'pass' ? move.pass : move.back,
    ),
    responseTeam: Int32Array.from(all, ({ verb, target }) => (verb === 'pass' ? target : -1)),
    responseWhen,
    responseUnless,
    responseEffect,
    responsePlace: Int32Array.from(all, ({ place }) => place),
    effects: effect.done(impossible, end),
    impossible,
    ability: new Ability(indexed, problem, rules, { bit, known }, end, impossible),
    people: Int32Array.from(indexed.teams, ({ machine, above }) =>
      machine && rules === 'buckstop' ? above : -1,
    ),
    giverStart: startsOf(givers),
    giverWhen,
    giverUnless,
    giverEffect,
  }
}

/** Where the items of each list begin when all lists stand in one row. */
const startsOf = (lists: readonly (readonly unknown[])[]): Int32Array => {
  const start = new Int32Array(lists.length + 1)
  lists.forEach((list, i) => (start[i + 1] = start[i]! + list.length))
  return start
}
