import { entry, item } from '../game/item.ts'
import { move } from '../game/compile.ts'
import { outside, sameLayer, solved as solvedMove } from '../game/explore.ts'
import type { IndexedMap } from '../game/indexed-map.ts'
import type { Solved } from '../game/solve.ts'
import { lost } from '../game/solve.ts'
import { broughtAbout } from '../story/scene.ts'
import type { Candidates } from './candidates.ts'
import { changesThatEnable, type Site } from './enable.ts'

/**
 * Reads off a lost game one way in which the company keeps the customer for ever, and returns the
 * changes of which every repair has to make at least one: as long as it makes none of them, this
 * very way stays open. `variant` picks among the ways there are.
 */
export const changesThatBreak = (site: Site, lostGame: LostGame, variant: number): ReadonlySet<number> =>
  new Trap(site, lostGame, variant).read()

export interface LostGame {
  readonly problem: number
  readonly solved: Solved
}

class Trap {
  readonly #indexed: IndexedMap
  readonly #site: Site
  readonly #problem: number
  readonly #solved: Solved
  readonly #candidates: Candidates
  readonly #left: number
  readonly #variant: number
  readonly #breaking = new Set<number>()
  readonly #seen: Uint8Array
  readonly #rank: Int32Array
  readonly #layer: Int32Array
  readonly #waiting: number[] = [0]
  readonly #sentTo: ReadonlySet<number>

  constructor(site: Site, { problem, solved }: LostGame, variant: number) {
    const { order, layerStart } = solved.explored
    this.#site = site
    this.#indexed = site.indexed
    this.#candidates = site.candidates
    this.#left = site.left
    this.#problem = problem
    this.#solved = solved
    this.#variant = variant
    this.#sentTo = new Set(
      site.indexed.teams.flatMap(({ responses }) =>
        responses.flatMap(({ verb, target }) => (verb === 'send' ? [target] : [])),
      ),
    )
    this.#seen = new Uint8Array(order.length)
    this.#rank = new Int32Array(order.length)
    this.#layer = new Int32Array(order.length)
    for (let i = 0, layer = -1; i < order.length; i++) {
      while (layer + 1 < layerStart.length && layerStart.at(layer + 1) <= i) layer++
      this.#rank[order.at(i)] = i
      this.#layer[order.at(i)] = layer
    }
  }

  read(): ReadonlySet<number> {
    this.#seen[0] = 1
    for (let position = this.#waiting.pop(); position !== undefined; position = this.#waiting.pop()) {
      const place = this.#solved.explored.place.at(position)
      if (place === outside) this.#everyChannel(position)
      else if (this.#solved.explored.game.rules === 'map') this.#oneResponse(position, place - 1)
      else this.#oneOwner(position)
    }
    this.#breaking.delete(-1)
    return this.#breaking
  }

  #everyChannel(position: number): void {
    const facts = this.#factsAt(position)
    const { game } = this.#solved.explored
    this.#indexed.channels.forEach(({ published, requires }, channel) => {
      // A channel that no fact can open has no bit; whoever might have been told of it counts as told.
      const bit = item(game.toldBit, channel)
      const told = bit >= 0 ? this.#hasBit(position, bit) : game.rules === 'map' && this.#sentTo.has(channel)
      const missing = requires.filter((fact) => !facts.has(fact))
      const unknown = !published && !told
      // All that bars a channel has to go before it helps, so any one of it stands for the whole.
      const barred = missing.length + (unknown ? 1 : 0)
      if (barred === 0 || barred > this.#left) return
      this.#breaking.add(
        unknown ? this.#candidates.publish(channel) : this.#candidates.drop(channel, item(missing, 0)),
      )
    })
    for (const to of this.#targets(position)) this.#visit(to)
  }

  #oneResponse(position: number, team: number): void {
    const { game } = this.#solved.explored
    const knowledge = this.#knowledge(position)
    const targets = this.#targets(position)
    const lostBy: { to: number; r: number; cost: number }[] = []
    let m = 0
    for (let r = item(game.responseStart, team); r < item(game.responseStart, team + 1); r++) {
      if (!this.#solved.explored.isOpen(knowledge, r)) continue
      const to = item(targets, m++)
      if (to === -1 || this.#solved.worst[to] !== lost) continue
      const forbid = this.#candidates.forbid(team, item(game.responsePlace, r))
      const cost = (this.#breaking.has(forbid) ? 0 : 1) + (this.#seen[to] === 1 ? 0 : 1)
      lostBy.push({ to, r, cost })
    }
    const best =
      this.#variant === 0
        ? lostBy.toSorted((a, b) => a.cost - b.cost)[0]
        : lostBy[this.#variant % Math.max(1, lostBy.length)]
    if (best === undefined) {
      // The team is silent, and no change makes it speak.
      if (m === 0) this.#visit(item(targets, 0))
      return
    }
    this.#breaking.add(this.#candidates.forbid(team, item(game.responsePlace, best.r)))
    if (game.responseMove[best.r] === move.own) this.#powerless(team, this.#factsAt(best.to))
    this.#visit(best.to)
  }

  /** Under Buckstop: the nearest owner by whom it is lost, and the passes that lead there. */
  #oneOwner(position: number): void {
    const { explored, worst } = this.#solved
    const from = new Map<number, { before: number; forbid: number }>([[position, { before: -1, forbid: -1 }]])
    const owners: number[] = []
    for (const [here] of from) {
      const targets = this.#targets(here)
      const first = item(targets, 0)
      const team = explored.place.at(here) - 1
      if (item(explored.game.people, team) !== -1) {
        // That a machine can be asked for a person is no answer that could be forbidden.
        if (worst[first] === lost && !from.has(first)) from.set(first, { before: here, forbid: -1 })
      } else if (first !== -1 && worst[first] === lost) {
        owners.push(here)
        if (owners.length > this.#variant) break
      }
      let m = 1
      const { responseStart, responsePlace } = explored.game
      for (let r = item(responseStart, team); r < item(responseStart, team + 1); r++) {
        if (!explored.isOpen(this.#knowledge(here), r)) continue
        const to = item(targets, m++)
        if (worst[to] !== lost || from.has(to)) continue
        from.set(to, { before: here, forbid: this.#candidates.forbid(team, item(responsePlace, r)) })
      }
    }
    const here = item(owners, this.#variant % owners.length)
    for (let at = here; at !== -1; at = entry(from, at).before) this.#breaking.add(entry(from, at).forbid)
    const team = explored.place.at(here) - 1
    const { facts, by } = broughtAbout(this.#indexed, team, this.#factsAt(here))
    for (const { place } of by) this.#breaking.add(this.#candidates.forbid(team, place))
    this.#powerless(team, facts)
    this.#visit(item(this.#targets(here), 0))
  }

  #powerless(team: number, facts: ReadonlySet<number>): void {
    const { rules } = this.#solved.explored.game
    const owner = { team, problem: this.#problem, facts, withLadder: rules === 'buckstop' }
    for (const change of changesThatEnable(this.#site, owner)) this.#breaking.add(change)
  }

  #visit(position: number): void {
    if (this.#seen[position] === 1) return
    this.#seen[position] = 1
    this.#waiting.push(position)
  }

  /** Positions that the moves lead to, -1 for solved. */
  #targets(position: number): number[] {
    const { moveStart, moves, order, layerStart } = this.#solved.explored
    const rank = item(this.#rank, position)
    const begin = layerStart.at(item(this.#layer, position))
    const end = rank + 1 < moveStart.length ? moveStart.at(rank + 1) : moves.length
    const targets: number[] = []
    for (let m = moveStart.at(rank); m < end; m++) {
      const to = moves.at(m)
      targets.push(to >= solvedMove ? to : order.at(begin + sameLayer(to)))
    }
    return targets
  }

  #knowledge(position: number): number {
    return this.#solved.explored.layerKnowledge.at(item(this.#layer, position))
  }

  #hasBit(position: number, bit: number): boolean {
    const { knowledges, game } = this.#solved.explored
    const word = knowledges.sets.at(this.#knowledge(position) * game.words + (bit >>> 5))
    return ((word >>> (bit & 31)) & 1) === 1
  }

  #factsAt(position: number): ReadonlySet<number> {
    const facts = new Set(this.#solved.explored.game.start)
    this.#solved.explored.game.factBit.forEach((bit, fact) => {
      if (bit >= 0 && this.#hasBit(position, bit)) facts.add(fact)
    })
    return facts
  }
}
