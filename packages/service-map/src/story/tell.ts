import { item } from '../game/item.ts'
import type { IndexedMap, IndexedResponse } from '../game/indexed-map.ts'
import type { Solved } from '../game/solve.ts'
import { lost } from '../game/solve.ts'
import { Narrator } from './narrator.ts'
import type { Scene } from './scene.ts'
import { after, broughtAbout, isAble, isOpen, isUsable, Oracle, reachOf, sceneKey } from './scene.ts'
import type { Step, Story } from './story.ts'

/** A story shows this many ways in going round; more would hide that it goes round. */
const shownChannels = 4
/** Past this many steps nobody reads on; the story then closes its circle as soon as it can. */
const longEnough = 400
const mostSteps = 200_000

/**
 * A play of the game as a person would tell it: for a customer who is safe the best way under the
 * worst answers, otherwise how the company keeps them from it, until that goes round.
 */
export const tellStory = (indexed: IndexedMap, customer: number, problem: number, solved: Solved): Story => {
  const narrator = new Narrator(indexed, customer, problem)
  const start: Scene = { team: -1, facts: new Set(item(indexed.customers, customer).facts), told: new Set() }
  if (!indexed.channels.some((_, channel) => isUsable(indexed, start, channel))) {
    return { first: [narrator.closed(start)], repeats: [] }
  }
  return new Telling(indexed, problem, solved, narrator).tell(start)
}

interface Answer {
  /** Null when the problem is solved. */
  readonly next: Scene | null
  readonly step: Step
  readonly response: IndexedResponse | null
}

/** How a contact came to a team under Buckstop. */
interface Passed {
  readonly scene: Scene
  readonly before: Passed | null
  readonly response: IndexedResponse | null
}

class Telling {
  readonly #indexed: IndexedMap
  readonly #problem: number
  readonly #oracle: Oracle
  readonly #narrator: Narrator
  readonly #withBuckstop: boolean
  readonly #steps: Step[] = []
  #contactBegan = 0
  /** Where each scene first was, and where each channel was last used. */
  readonly #seen = new Map<string, number>()
  readonly #lastUse = new Map<number, number>()
  readonly #given = new Map<IndexedResponse, number>()

  constructor(indexed: IndexedMap, problem: number, solved: Solved, narrator: Narrator) {
    this.#indexed = indexed
    this.#problem = problem
    this.#oracle = new Oracle(solved)
    this.#narrator = narrator
    this.#withBuckstop = solved.explored.game.rules === 'buckstop'
  }

  tell(start: Scene): Story {
    for (let scene: Scene | null = start; scene !== null && this.#steps.length < mostSteps;) {
      const before = this.#seen.get(sceneKey(scene))
      if (before !== undefined && this.#goesRound(scene, before)) {
        return { first: this.#steps.slice(0, before), repeats: this.#steps.slice(before) }
      }
      if (before === undefined || scene.team !== -1) this.#seen.set(sceneKey(scene), this.#steps.length)
      if (scene.team === -1) scene = this.#turnUp(scene)
      else scene = this.#withBuckstop ? this.#becomeOwned(scene) : this.#answer(scene)
    }
    return { first: this.#steps, repeats: [] }
  }

  /** A team met again in one contact is a circle; outside, the ways in have to have been tried too. */
  #goesRound(scene: Scene, before: number): boolean {
    if (scene.team !== -1) return before >= this.#contactBegan
    if (this.#steps.length > longEnough) return true
    const usable = this.#usable(scene)
    const tried = usable.filter((channel) => (this.#lastUse.get(channel) ?? -1) >= before)
    return tried.length >= Math.min(usable.length, shownChannels)
  }

  #usable(scene: Scene): number[] {
    return this.#indexed.channels.flatMap((_, channel) =>
      isUsable(this.#indexed, scene, channel) ? [channel] : [],
    )
  }

  #turnUp(scene: Scene): Scene {
    const channel = this.#choose(scene)
    this.#lastUse.set(channel, this.#steps.length)
    this.#steps.push(this.#narrator.use(channel))
    this.#contactBegan = this.#steps.length
    return { ...scene, team: item(this.#indexed.channels, channel).team }
  }

  /** The quickest way that wins for certain; where none does, what was not tried for longest. */
  #choose(scene: Scene): number {
    const usable = this.#usable(scene)
    if (this.#oracle.contacts(scene) !== lost) {
      const inTeam = (channel: number) =>
        this.#oracle.contacts({ ...scene, team: item(this.#indexed.channels, channel).team })
      return usable.reduce((best, channel) => (inTeam(channel) < inTeam(best) ? channel : best))
    }
    const last = (channel: number) => this.#lastUse.get(channel) ?? -1
    return usable.reduce((best, channel) => (last(channel) < last(best) ? channel : best))
  }

  /** The worst answer that the map allows; among equals the one given least so far. */
  #answer(scene: Scene): Scene | null {
    const { responses } = item(this.#indexed.teams, scene.team)
    const answers = responses
      .filter((response) => isOpen(scene, response))
      .map((r) => this.#toResponse(scene, r))
    const worst = (answers.length === 0 ? [this.#silence(scene)] : answers)
      .map((answer) => ({ answer, contacts: this.#worth(answer), given: this.#timesGiven(answer) }))
      .reduce((a, b) => (b.contacts > a.contacts || (b.contacts === a.contacts && b.given < a.given) ? b : a))
    if (worst.answer.response !== null) this.#given.set(worst.answer.response, worst.given + 1)
    this.#steps.push(worst.answer.step)
    return worst.answer.next
  }

  #worth({ next }: Answer): number {
    return next === null ? 0 : this.#oracle.contacts(next)
  }

  #timesGiven({ response }: Answer): number {
    return response === null ? 0 : (this.#given.get(response) ?? 0)
  }

  #toResponse(scene: Scene, response: IndexedResponse): Answer {
    const next = after(scene, response)
    if (response.verb !== 'own')
      return { next, response, step: this.#narrator.respond(scene, next, response) }
    const reach = reachOf(this.#indexed, scene.team, false)
    const able = isAble(this.#indexed, this.#problem, reach, next.facts)
    return {
      next: able ? null : next,
      response,
      step: this.#narrator.own(scene, next, reach, able, response),
    }
  }

  #silence(scene: Scene): Answer {
    return { next: { ...scene, team: -1 }, response: null, step: this.#narrator.silence(scene) }
  }

  /** Under Buckstop: passed to whoever is worst as owner, by the shortest way there. */
  #becomeOwned(scene: Scene): Scene | null {
    const way = new Map<string, Passed>([[sceneKey(scene), { scene, before: null, response: null }]])
    let worst: { passed: Passed; contacts: number } | null = null
    for (const passed of way.values()) {
      const contacts = this.#oracle.contactsIfOwned(passed.scene)
      if (worst === null || contacts > worst.contacts) worst = { passed, contacts }
      if (contacts === lost) break
      for (const response of item(this.#indexed.teams, passed.scene.team).responses) {
        if (response.verb !== 'pass' || !isOpen(passed.scene, response)) continue
        const next = after(passed.scene, response)
        const key = sceneKey(next)
        if (!way.has(key)) way.set(key, { scene: next, before: passed, response })
      }
    }
    return worst === null ? null : this.#own(worst.passed)
  }

  #own(owner: Passed): Scene | null {
    const passes: Step[] = []
    for (let at = owner; at.before !== null && at.response !== null; at = at.before) {
      passes.push(this.#narrator.respond(at.before.scene, at.scene, at.response))
    }
    const owned = this.#owned(owner.scene)
    this.#steps.push(...passes.toReversed(), owned.step)
    return owned.next
  }

  #owned(scene: Scene): { next: Scene | null; step: Step } {
    const reach = reachOf(this.#indexed, scene.team, true)
    const facts = broughtAbout(this.#indexed, reach, scene.facts)
    const able = isAble(this.#indexed, this.#problem, reach, facts)
    const next = { team: -1, facts, told: scene.told }
    return { next: able ? null : next, step: this.#narrator.own(scene, next, reach, able, null) }
  }
}
