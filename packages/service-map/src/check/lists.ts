import { entry, item } from '../game/item.ts'
import type { ServiceMap } from '../language/service-map.ts'
import type { Explored } from '../game/explore.ts'
import type { Rules } from '../game/reach.ts'

export interface TeamProblem {
  readonly team: string
  readonly problem: string
}

/** Over all games together, in the order of declaration. */
export interface Lists {
  readonly unreached: readonly string[]
  readonly unreachedLeaders: readonly string[]
  readonly deadEnds: readonly TeamProblem[]
  readonly powerless: readonly TeamProblem[]
  readonly unusableChannels: readonly string[]
  readonly unauthorisedRemedies: readonly string[]
}

/** A team that is able only by going up so many rungs of its ladder. */
export interface Climb extends TeamProblem {
  readonly rungs: number
}

/** Counts what the games reach. */
export class Tally {
  readonly #map: ServiceMap
  readonly #rules: Rules
  readonly #reached: Uint8Array
  readonly #used: Uint8Array
  readonly #deadEnds: Uint8Array
  readonly #powerless: Uint8Array
  readonly #rungs: Int32Array

  constructor(map: ServiceMap, rules: Rules) {
    this.#map = map
    this.#rules = rules
    this.#reached = new Uint8Array(map.teams.length)
    this.#used = new Uint8Array(map.channels.length)
    this.#deadEnds = new Uint8Array(map.teams.length * map.problems.length)
    this.#powerless = new Uint8Array(map.teams.length * map.problems.length)
    this.#rungs = new Int32Array(map.teams.length * map.problems.length)
  }

  add(explored: Explored, problem: number): void {
    const problems = this.#map.problems.length
    for (let team = 0; team < this.#reached.length; team++) {
      if (explored.reachedTeam[team] === 1) this.#reached[team] = 1
      if (explored.deadEnd[team] === 1) this.#deadEnds[team * problems + problem] = 1
      if (explored.powerless[team] === 1) this.#powerless[team * problems + problem] = 1
      const at = team * problems + problem
      this.#rungs[at] = Math.max(item(this.#rungs, at), item(explored.rungs, team))
    }
    explored.game.channels.forEach((channel, i) => {
      if (explored.usedChannel[i] === 1) this.#used[channel] = 1
    })
  }

  lists(): Lists {
    const { teams, channels, remedies } = this.#map
    if (this.#rules === 'buckstop') this.#climb()
    const unreached = teams.filter((_, team) => this.#reached[team] === 0)
    const authorised = new Set(teams.flatMap(({ authority }) => authority.map(({ remedy }) => remedy)))
    return {
      unreached: unreached.map(({ name }) => name),
      unreachedLeaders: unreached.filter(({ leader }) => leader).map(({ name }) => name),
      deadEnds: this.#pairs(this.#deadEnds),
      powerless: this.#pairs(this.#powerless),
      unusableChannels: channels.filter((_, i) => this.#used[i] === 0).map(({ name }) => name),
      unauthorisedRemedies: remedies.filter(({ name }) => !authorised.has(name)).map(({ name }) => name),
    }
  }

  /** Under Buckstop: who can solve what only by going up, and how far. */
  climbs(): Climb[] {
    const { problems } = this.#map
    return this.#map.teams.flatMap(({ name: team }, t) =>
      problems.flatMap((problem, p): Climb[] => {
        const rungs = item(this.#rungs, t * problems.length + p)
        return rungs === 0 ? [] : [{ team, problem: problem.name, rungs }]
      }),
    )
  }

  /** Under Buckstop a customer can climb the ladder above whoever owns their problem. */
  #climb(): void {
    const { teams } = this.#map
    const number = new Map(teams.map(({ name }, i) => [name, i]))
    const climbed = new Uint8Array(teams.length)
    for (let team = 0; team < teams.length; team++) {
      if (this.#reached[team] === 0) continue
      for (let at = team; climbed[at] === 0;) {
        climbed[at] = 1
        const above = item(teams, at).reportsTo
        if (above === null) break
        at = entry(number, above)
      }
    }
    climbed.forEach((yes, team) => {
      if (yes === 1) this.#reached[team] = 1
    })
  }

  #pairs(marks: Uint8Array): TeamProblem[] {
    const { teams, problems } = this.#map
    return teams.flatMap(({ name }, t) =>
      problems.flatMap((problem, p) =>
        marks[t * problems.length + p] === 1 ? [{ team: name, problem: problem.name }] : [],
      ),
    )
  }
}
