import { outlook } from '../check/verdict.ts'
import { item } from '../game/item.ts'
import { lost } from '../game/solve.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { Company } from '../story/company.ts'
import { Narrator } from '../story/narrator.ts'
import type { Scene } from '../story/scene.ts'
import { enter, isUsable, sceneKey, startOf, usableIn } from '../story/scene.ts'
import type { Step } from '../story/story.ts'
import { capital, list, usesChannel, you } from '../story/words.ts'
import type { Ground, Walker } from './ground.ts'
import { groundOf } from './ground.ts'
import type { Turn, Walk, Walked, WalkOptions, WalkState, WayIn } from './walk.ts'

/** Puts a customer of this kind with this problem outside, before their first contact. */
export const beginWalk = (
  map: ServiceMap,
  customer: string,
  problem: string,
  { withBuckstop = false, limit }: WalkOptions & { readonly withBuckstop?: boolean } = {},
): Walked => {
  const walker = { customer, problem, withBuckstop }
  const ground = groundOf(map, walker, limit)
  if (!ground.ok) return ground
  return { ok: true, walk: new Walking(ground, walker, []).at(startOf(ground.indexed, ground.customer)) }
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
    return { ok: false, code: 'no-such-name', message: `No way leads by “${channel}” from here.` }
  }
  if (!isUsable(ground.indexed, scene, number)) {
    return { ok: false, code: 'way-closed', message: way.why ?? `${capital(channel)} is closed to them.` }
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

class Walking {
  readonly #ground: Ground
  readonly #map: ServiceMap
  readonly #walker: Walker
  readonly #turns: readonly Turn[]
  readonly #narrator: Narrator
  readonly #company: Company

  constructor(ground: Ground, { customer, problem, withBuckstop }: Walker, turns: readonly Turn[]) {
    const { indexed, solved } = ground
    this.#ground = ground
    this.#map = indexed.map
    this.#walker = { customer, problem, withBuckstop }
    this.#turns = turns
    this.#narrator = new Narrator(indexed, you, ground.problem)
    this.#company = new Company(indexed, ground.problem, solved, this.#narrator)
    for (const { at, move } of turns.flatMap(({ steps }) => steps)) {
      if (!('response' in move)) continue
      const team = this.#map.teams.findIndex(({ name }) => name === at)
      const response = indexed.teams[team]?.responses[move.response]
      if (response !== undefined) this.#company.remember(response)
    }
  }

  /** Outside, before any contact. */
  at(scene: Scene): Walk {
    const closed = usableIn(this.#ground.indexed, scene).length === 0
    return this.#walk(scene, this.#turns, closed ? 'stuck' : 'outside')
  }

  turnUp(from: Scene, channel: number): Walk {
    const steps = [this.#narrator.use(channel)]
    const met = new Set<string>()
    let scene: Scene | null = enter(this.#ground.indexed, from, channel)
    let last = scene
    while (scene !== null && scene.team !== -1 && !met.has(sceneKey(scene))) {
      met.add(sceneKey(scene))
      last = scene
      const answered = this.#company.answer(scene)
      steps.push(...answered.steps)
      scene = answered.next
    }
    const after = scene ?? last
    const turns = [...this.#turns, this.#turn(channel, steps, from, after)]
    if (scene === null) return this.#walk(after, turns, 'solved')
    if (scene.team !== -1) return this.#walk(after, turns, 'caught')
    return this.#walk(after, turns, this.#goesRound(after, turns) ? 'round' : 'outside')
  }

  #turn(channel: number, steps: readonly Step[], from: Scene, after: Scene): Turn {
    return {
      channel: item(this.#map.channels, channel).name,
      steps,
      gained: this.#facts(after.facts.difference(from.facts)),
      told: this.#told(after.told.difference(from.told)),
    }
  }

  /** Nothing that they tried since anything last changed has changed anything, and there is nothing else to try. */
  #goesRound(scene: Scene, turns: readonly Turn[]): boolean {
    if (this.#company.oracle.contacts(scene) !== lost) return false
    const changed = turns.findLastIndex(({ gained, told }) => gained.length > 0 || told.length > 0)
    const tried = new Set(turns.slice(changed + 1).map(({ channel }) => channel))
    return usableIn(this.#ground.indexed, scene).every((channel) =>
      tried.has(item(this.#map.channels, channel).name),
    )
  }

  #walk(scene: Scene, turns: readonly Turn[], state: WalkState): Walk {
    const { oracle } = this.#company
    const over = state === 'solved' || state === 'caught'
    return {
      ...this.#walker,
      state,
      turns,
      facts: this.#facts(scene.facts),
      told: this.#told(scene.told),
      ways: over ? [] : this.#ways(scene),
      ahead:
        state === 'solved' ? outlook(0, 0) : outlook(oracle.contacts(scene), oracle.contactsIfLucky(scene)),
      end: this.#end(scene, turns, state),
    }
  }

  #ways(scene: Scene): WayIn[] {
    const { indexed } = this.#ground
    return this.#map.channels.map((declared, channel) => {
      const { name, kind } = declared
      const way = { channel: name, kind, words: capital(usesChannel(declared, you)) }
      if (!isUsable(indexed, scene, channel)) {
        const why = `${capital(this.#narrator.whyClosed(scene, channel))}.`
        return { ...way, open: false, why, atWorst: null }
      }
      const contacts = this.#company.oracle.contacts(enter(indexed, scene, channel))
      return { ...way, open: true, why: null, atWorst: contacts === lost ? null : contacts + 1 }
    })
  }

  #end(scene: Scene, turns: readonly Turn[], state: WalkState): string | null {
    switch (state) {
      case 'outside':
        return null
      case 'solved':
        return turns.length === 1 ? 'Solved at the first contact.' : `Solved after ${turns.length} contacts.`
      case 'stuck':
        return this.#narrator.closed(scene).text
      case 'caught': {
        const round = item(this.#map.teams, scene.team).name
        return `You are with ${list([round])} again, in the same contact. They can pass you round for ever.`
      }
      case 'round':
        return 'You are where you were. Every way open to you leads back here, and the company can keep that up for ever.'
    }
  }

  #facts(facts: Scene['facts']): string[] {
    return [...facts].map((fact) => item(this.#map.facts, fact).name)
  }

  /** To be told of a channel that everybody knows changes nothing. */
  #told(told: Scene['told']): string[] {
    return [...told].flatMap((channel) => {
      const { name, published } = item(this.#map.channels, channel)
      return published ? [] : [name]
    })
  }
}
