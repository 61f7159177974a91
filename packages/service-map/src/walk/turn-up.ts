import type { ServiceMap } from '../language/service-map.ts'
import { Narrator } from '../story/narrator.ts'
import type { Scene } from '../story/scene.ts'
import { isUsable, startOf } from '../story/scene.ts'
import { groundOf } from './ground.ts'
import type { Walk, Walked, WalkOptions, WhoWalks } from './walk.ts'
import { Walking } from './walking.ts'

interface BeginOptions extends WalkOptions {
  readonly withBuckstop?: boolean
  /** They know every door, published or not. */
  readonly anyDoor?: boolean
}

/** Puts a customer with this problem outside, before their first contact. */
export const beginWalk = (
  map: ServiceMap,
  who: WhoWalks,
  problem: string,
  { withBuckstop = false, anyDoor = false, limit }: BeginOptions = {},
): Walked => {
  const [customer, began] = typeof who === 'string' ? [who, null] : [null, who.facts]
  const walker = { customer, began, problem, withBuckstop, anyDoor }
  const ground = groundOf(map, walker, limit)
  if (!ground.ok) return ground
  return { ok: true, walk: new Walking(ground, walker, []).at(startOf(ground.solved.explored.game.start)) }
}

/**
 * The customer turns up by a channel, and the company answers at its worst until they are outside
 * again, solved, or caught. `map` is the one that the walk began in; a way that is closed to them
 * is refused as `way-closed`, and the walk stays as it was.
 */
export const turnUp = (map: ServiceMap, walk: Walk, channel: string, options: WalkOptions = {}): Walked => {
  const ground = groundOf(map, walk, options.limit)
  if (!ground.ok) return ground
  const way = walk.ways.find((one) => one.channel === channel)
  const number = map.channels.findIndex(({ name }) => name === channel)
  const scene = sceneOf(map, walk)
  if (way === undefined || number === -1 || scene === null) {
    return { ok: false, code: 'no-such-name', what: 'way', name: channel }
  }
  if (!isUsable(ground.indexed, scene, number)) {
    return {
      ok: false,
      code: 'way-closed',
      why: new Narrator(ground.indexed, null, ground.problem).whyClosed(scene, number),
    }
  }
  return { ok: true, walk: new Walking(ground, walk, walk.turns).turnUp(scene, number) }
}

/** Null where the walk names what the map does not. */
const sceneOf = (map: ServiceMap, { facts, told }: Walk): Scene | null => {
  const fact = facts.map((name) => map.facts.findIndex((declared) => declared.name === name))
  const channel = told.map((name) => map.channels.findIndex((declared) => declared.name === name))
  return [...fact, ...channel].includes(-1)
    ? null
    : { team: -1, facts: new Set(fact), told: new Set(channel) }
}
