import { item } from '../game/item.ts'
import type { IndexedMap, IndexedResponse } from '../game/indexed-map.ts'
import type { Solved } from '../game/solve.ts'
import { lost } from '../game/solve.ts'
import type { Narrator } from './narrator.ts'
import type { Scene } from './scene.ts'
import { after, broughtAbout, isAble, isOpen, knownTo, Oracle, reachOf, sceneKey } from './scene.ts'
import type { Step } from './story.ts'

/** What the company did with a contact; `next` is null when the problem is solved. */
export interface Answered {
  readonly steps: readonly Step[]
  readonly next: Scene | null
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
  /** Null where a machine was asked for a person. */
  readonly response: IndexedResponse | null
}

/** The company at its worst: whatever keeps the customer from being solved for longest, as far as the map allows. */
export class Company {
  readonly oracle: Oracle
  readonly #indexed: IndexedMap
  readonly #problem: number
  readonly #narrator: Narrator
  readonly #withBuckstop: boolean
  readonly #given = new Map<IndexedResponse, number>()

  constructor(indexed: IndexedMap, problem: number, solved: Solved, narrator: Narrator) {
    this.oracle = new Oracle(solved)
    this.#indexed = indexed
    this.#problem = problem
    this.#narrator = narrator
    this.#withBuckstop = solved.explored.game.rules === 'buckstop'
  }

  /** The answer at the team where the customer is: one response of a map, all of a contact under Buckstop. */
  answer(scene: Scene): Answered {
    return this.#withBuckstop ? this.#becomeOwned(scene) : this.#respond(scene)
  }

  /** Takes note of an answer that was given before, so that others of the same worth come first. */
  remember(response: IndexedResponse): void {
    this.#given.set(response, (this.#given.get(response) ?? 0) + 1)
  }

  /** The worst answer that the map allows; among equals the one given least so far. */
  #respond(scene: Scene): Answered {
    const { responses } = item(this.#indexed.teams, scene.team)
    const answers = responses
      .filter((response) => isOpen(scene, response))
      .map((r) => this.#toResponse(scene, r))
    const worst = (answers.length === 0 ? [this.#silence(scene)] : answers)
      .map((answer) => ({ answer, contacts: this.#worth(answer), given: this.#timesGiven(answer) }))
      .reduce((a, b) => (b.contacts > a.contacts || (b.contacts === a.contacts && b.given < a.given) ? b : a))
    const { response, step, next } = worst.answer
    if (response !== null) this.remember(response)
    return { steps: [step], next }
  }

  #worth({ next }: Answer): number {
    return next === null ? 0 : this.oracle.contacts(next)
  }

  #timesGiven({ response }: Answer): number {
    return response === null ? 0 : (this.#given.get(response) ?? 0)
  }

  #toResponse(scene: Scene, response: IndexedResponse): Answer {
    const next = after(this.#indexed, scene, response)
    if (response.verb !== 'own')
      return { next, response, step: this.#narrator.respond(scene, next, response) }
    const reach = reachOf(this.#indexed, scene.team, false)
    const known = knownTo(this.#indexed, reach, next.facts)
    const able = isAble(this.#indexed, this.#problem, reach, known)
    return {
      next: able ? null : next,
      response,
      step: this.#narrator.own(scene, { reach, known, able }, response),
    }
  }

  #silence(scene: Scene): Answer {
    return { next: { ...scene, team: -1 }, response: null, step: this.#narrator.silence(scene) }
  }

  /** Under Buckstop: passed to whoever is worst as owner, by the shortest way there. */
  #becomeOwned(scene: Scene): Answered {
    const here: Passed = { scene, before: null, response: null }
    const way = new Map<string, Passed>([[sceneKey(scene), here]])
    let worst: { passed: Passed; contacts: number } = { passed: here, contacts: -1 }
    for (const passed of way.values()) {
      const { machine, above, responses } = item(this.#indexed.teams, passed.scene.team)
      const add = (next: Scene, response: IndexedResponse | null): void => {
        const key = sceneKey(next)
        if (!way.has(key)) way.set(key, { scene: next, before: passed, response })
      }
      if (machine) add({ ...passed.scene, team: above }, null)
      else {
        const contacts = this.oracle.contactsIfOwned(passed.scene)
        if (contacts > worst.contacts) worst = { passed, contacts }
        if (contacts === lost) break
      }
      for (const response of responses) {
        if (response.verb === 'pass' && isOpen(passed.scene, response))
          add(after(this.#indexed, passed.scene, response), response)
      }
    }
    return this.#own(worst.passed)
  }

  #own(owner: Passed): Answered {
    const passes: Step[] = []
    for (let at = owner; at.before !== null; at = at.before) {
      passes.push(
        at.response === null
          ? this.#narrator.asksForPerson(at.before.scene, at.scene)
          : this.#narrator.respond(at.before.scene, at.scene, at.response),
      )
    }
    const owned = this.#owned(owner.scene)
    return { steps: [...passes.toReversed(), owned.step], next: owned.next }
  }

  #owned(scene: Scene): { next: Scene | null; step: Step } {
    const reach = reachOf(this.#indexed, scene.team, true)
    const { facts } = broughtAbout(this.#indexed, scene.team, scene.facts)
    const known = knownTo(this.#indexed, reach, facts)
    const able = isAble(this.#indexed, this.#problem, reach, known)
    const next = { team: -1, facts, told: scene.told }
    return { next: able ? null : next, step: this.#narrator.own(scene, { reach, known, able }, null) }
  }
}
