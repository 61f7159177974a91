import { item } from '../game/item.ts'
import type { IndexedMap, IndexedResponse } from '../game/indexed-map.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { powerlessIn } from './powerless.ts'
import type { Scene } from './scene.ts'
import { isUsable } from './scene.ts'
import type { Closed, Said, Step, Who } from './story.ts'

/** What an owner can do: whom it reaches, what they know, and whether that is enough. */
interface Power {
  readonly reach: ReadonlySet<number>
  readonly known: ReadonlySet<number>
  readonly able: boolean
}

const mostClosed = 3

/** Says what a move comes to, by its code and its facts. */
export class Narrator {
  readonly #indexed: IndexedMap
  readonly #map: ServiceMap
  readonly #who: Who
  readonly #problem: number
  #introduced = false

  constructor(indexed: IndexedMap, who: Who, problem: number) {
    this.#indexed = indexed
    this.#map = indexed.map
    this.#who = who
    this.#problem = problem
  }

  closed(scene: Scene): Step {
    return {
      said: this.saidClosed(scene),
      at: this.#map.channels[0]?.name ?? null,
      move: { stop: true },
    }
  }

  /** No channel is open to them. */
  saidClosed(scene: Scene): Said {
    const { channels } = this.#map
    const who = this.#who
    if (channels.length === 0) return { code: 'noChannel', who }
    const closed = channels.slice(0, mostClosed).map((_, channel) => this.whyClosed(scene, channel))
    return { code: 'allClosed', who, closed, more: channels.length > mostClosed }
  }

  use(channel: number): Step {
    const { name, kind } = item(this.#map.channels, channel)
    const first = !this.#introduced
    this.#introduced = true
    return {
      said: { code: 'use', who: this.#who, first, channel: name, kind },
      at: name,
      move: { use: name },
    }
  }

  respond(scene: Scene, next: Scene, response: IndexedResponse): Step {
    const at = this.#team(scene)
    const who = this.#who
    const place = { response: response.place }
    if (response.verb === 'pass') {
      const to = this.#team(next)
      return { said: { code: 'pass', who, team: at, to }, at, move: { pass: to, ...place } }
    }
    if (response.verb === 'send') {
      const { name, kind } = item(this.#map.channels, response.target)
      const usable = isUsable(this.#indexed, next, response.target)
      const closed = usable ? null : this.whyClosed(next, response.target)
      const said: Said = { code: 'send', who, team: at, channel: name, kind, closed }
      return { said, at, move: { send: name, ...place } }
    }
    return { said: { code: 'refuse', team: at }, at, move: { refuse: true, ...place } }
  }

  /** Under Buckstop whoever meets a machine can ask it for a person. */
  asksForPerson(scene: Scene, next: Scene): Step {
    const at = this.#team(scene)
    const to = this.#team(next)
    return { said: { code: 'askForPerson', who: this.#who, team: at, to }, at, move: { person: to } }
  }

  silence(scene: Scene): Step {
    const at = this.#team(scene)
    return { said: { code: 'silence', who: this.#who, team: at }, at, move: { silent: true } }
  }

  /** `response` is null under Buckstop, where whoever holds the contact owns it. */
  own(scene: Scene, { reach, known, able }: Power, response: IndexedResponse | null): Step {
    const at = this.#team(scene)
    const owned = {
      who: this.#who,
      team: at,
      powerless: able ? null : powerlessIn(this.#map, this.#problem, reach, known),
    }
    return response === null
      ? { said: { code: 'own', ...owned }, at, move: { own: true } }
      : { said: { code: 'take', ...owned }, at, move: { own: true, response: response.place } }
  }

  #team({ team }: Scene): string {
    return item(this.#map.teams, team).name
  }

  /** Of a channel that is closed to them. */
  whyClosed({ facts }: Scene, channel: number): Closed {
    const { name, requires, published } = item(this.#map.channels, channel)
    const lacked = requires.filter(
      (_, i) => !facts.has(item(item(this.#indexed.channels, channel).requires, i)),
    )
    if (lacked.length > 0) return { why: 'lacking', channel: name, facts: lacked }
    return { why: published ? 'open' : 'untold', channel: name }
  }
}
