import type { IndexedMap } from '../game/indexed-map.ts'
import type { Solved } from '../game/solve.ts'
import { lost } from '../game/solve.ts'
import { Company } from './company.ts'
import { Narrator } from './narrator.ts'
import type { Scene } from './scene.ts'
import { enter, sceneKey, startOf, usableIn } from './scene.ts'
import type { Step, Story, Who } from './story.ts'

/** A story shows this many ways in going round; more would hide that it goes round. */
const shownChannels = 4
/** Past this many steps nobody reads on; the story then closes its circle as soon as it can. */
const longEnough = 400
const mostSteps = 200_000

/**
 * A play of the game as a person would tell it: for a customer who is safe the best way under the
 * worst answers, otherwise how the company keeps them from it, until that goes round.
 */
export const tellStory = (indexed: IndexedMap, who: Who, problem: number, solved: Solved): Story => {
  const narrator = new Narrator(indexed, who, problem)
  const start = startOf(solved.explored.game.start)
  if (usableIn(indexed, start).length === 0) return { first: [narrator.closed(start)], repeats: [] }
  return new Telling(indexed, narrator, new Company(indexed, problem, solved, narrator)).tell(start)
}

class Telling {
  readonly #indexed: IndexedMap
  readonly #narrator: Narrator
  readonly #company: Company
  readonly #steps: Step[] = []
  #contactBegan = 0
  /** Where each scene first was, and where each channel was last used. */
  readonly #seen = new Map<string, number>()
  readonly #lastUse = new Map<number, number>()

  constructor(indexed: IndexedMap, narrator: Narrator, company: Company) {
    this.#indexed = indexed
    this.#narrator = narrator
    this.#company = company
  }

  tell(start: Scene): Story {
    for (let scene: Scene | null = start; scene !== null && this.#steps.length < mostSteps;) {
      const before = this.#seen.get(sceneKey(scene))
      if (before !== undefined && this.#goesRound(scene, before)) {
        return { first: this.#steps.slice(0, before), repeats: this.#steps.slice(before) }
      }
      if (before === undefined || scene.team !== -1) this.#seen.set(sceneKey(scene), this.#steps.length)
      scene = scene.team === -1 ? this.#turnUp(scene) : this.#answer(scene)
    }
    return { first: this.#steps, repeats: [] }
  }

  /** A team met again in one contact is a circle; outside, the ways in have to have been tried too. */
  #goesRound(scene: Scene, before: number): boolean {
    if (scene.team !== -1) return before >= this.#contactBegan
    if (this.#steps.length > longEnough) return true
    const usable = usableIn(this.#indexed, scene)
    const tried = usable.filter((channel) => (this.#lastUse.get(channel) ?? -1) >= before)
    return tried.length >= Math.min(usable.length, shownChannels)
  }

  #turnUp(scene: Scene): Scene {
    const channel = this.#choose(scene)
    this.#lastUse.set(channel, this.#steps.length)
    this.#steps.push(this.#narrator.use(channel))
    this.#contactBegan = this.#steps.length
    return enter(this.#indexed, scene, channel)
  }

  #answer(scene: Scene): Scene | null {
    const { steps, next } = this.#company.answer(scene)
    this.#steps.push(...steps)
    return next
  }

  /** The quickest way that wins for certain; where none does, what was not tried for longest. */
  #choose(scene: Scene): number {
    const usable = usableIn(this.#indexed, scene)
    const { oracle } = this.#company
    if (oracle.contacts(scene) !== lost) {
      const inTeam = (channel: number) => oracle.contacts(enter(this.#indexed, scene, channel))
      return usable.reduce((best, channel) => (inTeam(channel) < inTeam(best) ? channel : best))
    }
    const last = (channel: number) => this.#lastUse.get(channel) ?? -1
    return usable.reduce((best, channel) => (last(channel) < last(best) ? channel : best))
  }
}
