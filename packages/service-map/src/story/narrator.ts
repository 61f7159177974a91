import { item } from '../game/item.ts'
import type { IndexedMap, IndexedResponse } from '../game/indexed-map.ts'
import type { ServiceMap } from '../language/service-map.ts'
import type { Scene } from './scene.ts'
import { isUsable } from './scene.ts'
import type { Step } from './story.ts'
import type { Hero } from './phrases.ts'
import { the } from './nouns.ts'
import { capital, list, tellsToUse, theTeam, usesChannel, verb, whyPowerless } from './phrases.ts'

/** What an owner can do: whom it reaches, what they know, and whether that is enough. */
interface Power {
  readonly reach: ReadonlySet<number>
  readonly known: ReadonlySet<number>
  readonly able: boolean
}

/** Puts moves into words. */
export class Narrator {
  readonly #indexed: IndexedMap
  readonly #map: ServiceMap
  readonly #hero: Hero
  readonly #problem: number
  #introduced = false

  constructor(indexed: IndexedMap, hero: Hero, problem: number) {
    this.#indexed = indexed
    this.#map = indexed.map
    this.#hero = hero
    this.#problem = problem
  }

  closed(scene: Scene): Step {
    const barred = this.#map.channels[0]
    const finds = `${capital(this.#hero.introduced)} ${this.#hero.does('find')}`
    if (barred === undefined) return { text: `${finds} no channel at all.`, at: null, move: { stop: true } }
    const reasons = this.#map.channels.slice(0, 3).map((_, channel) => this.whyClosed(scene, channel))
    return {
      text: `${finds} no channel open: ${reasons.join('; ')}${this.#map.channels.length > 3 ? '; and so on' : ''}.`,
      at: barred.name,
      move: { stop: true },
    }
  }

  use(channel: number): Step {
    const declared = item(this.#map.channels, channel)
    const who = this.#introduced ? this.#hero.after : this.#hero.introduced
    this.#introduced = true
    return {
      text: `${capital(who)} ${usesChannel(declared, this.#hero)}.`,
      at: declared.name,
      move: { use: declared.name },
    }
  }

  respond(scene: Scene, next: Scene, response: IndexedResponse): Step {
    const at = this.#team(scene)
    const place = { response: response.place }
    const team = capital(theTeam(at))
    if (response.verb === 'pass') {
      const to = this.#team(next)
      const where = to === at ? 'round again' : `on to ${theTeam(to)}`
      return {
        text: `${team} ${verb(at, 'passes', 'pass')} ${this.#hero.after} ${where}.`,
        at,
        move: { pass: to, ...place },
      }
    }
    if (response.verb === 'send') {
      const channel = item(this.#map.channels, response.target)
      const sentence = `${team} ${verb(at, 'says', 'say')}: ${tellsToUse(channel)}.`
      const usable = isUsable(this.#indexed, next, response.target)
      const text = usable ? sentence : `${sentence} ${capital(this.whyClosed(next, response.target))}.`
      return { text, at, move: { send: channel.name, ...place } }
    }
    return {
      text: `${team} ${verb(at, 'says', 'say')}: not my problem.`,
      at,
      move: { refuse: true, ...place },
    }
  }

  /** Under Buckstop whoever meets a machine can ask it for a person. */
  asksForPerson(scene: Scene, next: Scene): Step {
    const at = this.#team(scene)
    const to = this.#team(next)
    const text = `${capital(this.#hero.after)} ${this.#hero.does('ask')} ${theTeam(at)} for a person, and ${theTeam(to)} ${verb(to, 'answers', 'answer')}.`
    return { text, at, move: { person: to } }
  }

  silence(scene: Scene): Step {
    const at = this.#team(scene)
    return {
      text: `${capital(theTeam(at))} ${verb(at, 'has', 'have')} no answer for this, and ${this.#hero.waits} in vain.`,
      at,
      move: { silent: true },
    }
  }

  /** `response` is null under Buckstop, where whoever holds the contact owns it. */
  own(scene: Scene, { reach, known, able }: Power, response: IndexedResponse | null): Step {
    const at = this.#team(scene)
    const move =
      response === null ? ({ own: true } as const) : ({ own: true, response: response.place } as const)
    const takes = `${capital(theTeam(at))} ${response === null ? verb(at, 'owns', 'own') : verb(at, 'takes', 'take')} the problem`
    if (able) return { text: `${takes} and ${verb(at, 'solves', 'solve')} it.`, at, move }
    const facts = new Set([...known].map((fact) => item(this.#map.facts, fact).name))
    const names = [...reach].map((team) => item(this.#map.teams, team).name)
    const why = whyPowerless(this.#map, item(this.#map.problems, this.#problem), names, facts, this.#hero)
    return { text: `${takes} and cannot solve it: ${why}.`, at, move }
  }

  #team({ team }: Scene): string {
    return item(this.#map.teams, team).name
  }

  /** Without a capital and a full stop; for a channel that is closed to them. */
  whyClosed({ facts }: Scene, channel: number): string {
    const { name, requires, published } = item(this.#map.channels, channel)
    const lacked = requires.filter(
      (_, i) => !facts.has(item(item(this.#indexed.channels, channel).requires, i)),
    )
    if (lacked.length > 0)
      return `${the(name)} needs ${list(lacked)}, which ${this.#hero.introduced} ${this.#hero.does('lack')}`
    return published ? `${the(name)} is open` : `nobody has told ${this.#hero.them} of ${the(name)}`
  }
}
