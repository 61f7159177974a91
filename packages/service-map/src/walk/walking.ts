import { outlook } from '../check/verdict.ts'
import { item } from '../game/item.ts'
import { lost } from '../game/solve.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { Company } from '../story/company.ts'
import { Narrator } from '../story/narrator.ts'
import type { Scene } from '../story/scene.ts'
import { enter, isUsable, sceneKey, usableIn } from '../story/scene.ts'
import type { Step } from '../story/story.ts'
import type { Ground, Walker } from './ground.ts'
import type { Turn, Walk, WalkEnd, WalkState, WayIn } from './walk.ts'

/**
 * One move of a walk: what the company makes of it, and where the customer is then. Made anew for each, from the
 * turns before.
 */
export class Walking {
  readonly #ground: Ground
  readonly #map: ServiceMap
  readonly #walker: Walker
  readonly #turns: readonly Turn[]
  readonly #narrator: Narrator
  readonly #company: Company

  constructor(
    ground: Ground,
    { customer, began, problem, withBuckstop, anyDoor }: Walker,
    turns: readonly Turn[],
  ) {
    const { indexed, solved } = ground
    this.#ground = ground
    this.#map = indexed.map
    this.#walker = { customer, began, problem, withBuckstop, anyDoor }
    this.#turns = turns
    this.#narrator = new Narrator(indexed, null, ground.problem)
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
      const way = { channel: name, kind }
      if (!isUsable(indexed, scene, channel)) {
        return { ...way, open: false, why: this.#narrator.whyClosed(scene, channel), atWorst: null }
      }
      const contacts = this.#company.oracle.contacts(enter(indexed, scene, channel))
      return { ...way, open: true, why: null, atWorst: contacts === lost ? null : contacts + 1 }
    })
  }

  #end(scene: Scene, turns: readonly Turn[], state: WalkState): WalkEnd | null {
    switch (state) {
      case 'outside':
        return null
      case 'solved':
        return { code: 'solved', contacts: turns.length }
      case 'stuck':
        return { code: 'stuck', said: this.#narrator.saidClosed(scene) }
      case 'caught':
        return { code: 'caught', team: item(this.#map.teams, scene.team).name }
      case 'round':
        return { code: 'round' }
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
