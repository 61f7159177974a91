import { holdsAll, holdsNone, TooLarge } from './bits.ts'
import type { Game } from './compile.ts'
import { move } from './compile.ts'
import { Entries } from './entries.ts'
import { Ints } from './ints.ts'
import { Knowledges } from './knowledge.ts'

/** Where the customer is: at large, or with a team, which is then `place - 1`. */
export const outside = 0
/** What a move leads to: `solved`, or the number of a position of another layer, or below `solved` … */
export const solved = -1
/** … one of its own layer, counted from its beginning; the same function turns it back. */
export const sameLayer = (local: number): number => -2 - local

const mostPositions = 6_000_000
const mostMoves = 60_000_000
/** Conditions looked at; a map can have far more of them than moves. */
const mostConditions = 10_000_000_000

/**
 * The reached positions of a game, in layers. A layer is what shares one knowledge, and because a
 * play only ever learns, every move stays in its layer or leads to one with more bits. Layers are
 * explored in the order of their number of bits, so each is complete when its turn comes, and is
 * solved in the opposite order.
 */
export class Explored {
  readonly game: Game
  readonly knowledges: Knowledges
  /** By position. */
  readonly place = new Ints()
  /** Positions in the order of exploration; layer `l` is `order[layerStart[l]]` to before the next. */
  readonly order = new Ints()
  readonly layerStart = new Ints()
  readonly layerKnowledge = new Ints()
  /** By order; the moves of the last end at `moves.length`. */
  readonly moveStart = new Ints()
  readonly moves = new Ints()
  readonly reachedTeam: Uint8Array
  readonly usedChannel: Uint8Array
  readonly deadEnd: Uint8Array
  readonly powerless: Uint8Array
  /** Under Buckstop, by team: the most rungs of the ladder that it has to go up, where it is able by that alone. */
  readonly rungs: Int32Array
  readonly #limit: number
  readonly #entries: Entries
  readonly #firstEntry = new Ints()
  readonly #nextEntry = new Ints()
  readonly #levelHead: Int32Array
  readonly #nextInLevel = new Ints()
  readonly #localSeen: Int32Array
  readonly #local: Int32Array
  readonly #effectSeen: Int32Array
  readonly #effectKnowledge: Int32Array
  readonly #scratch: Int32Array
  readonly #empty: Int32Array
  readonly #tried: Int32Array
  #layer = 0
  #begin = 0
  #conditions = 0

  constructor(game: Game, limit: number = mostPositions) {
    this.game = game
    this.#limit = limit
    this.knowledges = new Knowledges(game.words, game.bits)
    this.reachedTeam = new Uint8Array(game.teams)
    this.deadEnd = new Uint8Array(game.teams)
    this.powerless = new Uint8Array(game.teams)
    this.rungs = new Int32Array(game.teams)
    this.usedChannel = new Uint8Array(game.channels.length)
    this.#entries = entriesOf(game)
    this.#levelHead = new Int32Array(game.bits + 1).fill(-1)
    this.#localSeen = new Int32Array(game.teams + 1)
    this.#local = new Int32Array(game.teams + 1)
    this.#effectSeen = new Int32Array(game.effects.count)
    this.#effectKnowledge = new Int32Array(game.effects.count)
    this.#scratch = new Int32Array(game.words)
    this.#empty = new Int32Array(game.words)
    this.#tried = new Int32Array(game.words)
    this.#welcome(0)
    this.#enter(0, outside)
    for (let level = 0; level <= game.bits; level++) {
      for (let k = this.#levelHead[level]!; k !== -1; k = this.#nextInLevel.data[k]!) this.#exploreLayer(k)
    }
  }

  get positions(): number {
    return this.order.length
  }

  #exploreLayer(knowledge: number): void {
    const { order, place } = this
    this.#layer++
    this.#begin = order.length
    this.layerStart.push(order.length)
    this.layerKnowledge.push(knowledge)
    for (let p = this.#firstEntry.data[knowledge]!; p !== -1; p = this.#nextEntry.data[p]!) {
      this.#settle(p, place.data[p]!)
    }
    for (let i = this.#begin; i < order.length; i++) {
      this.moveStart.push(this.moves.length)
      const where = place.data[order.data[i]!]!
      if (where === outside) this.#customerMoves(knowledge)
      else if (this.game.rules === 'map') this.#teamMoves(knowledge, where - 1)
      else this.#ownerMoves(knowledge, where - 1)
    }
    const tooMany = this.#conditions > mostConditions
    if (order.length > this.#limit || this.moves.length > mostMoves || tooMany) {
      throw new TooLarge({ of: 'positions', positions: order.length, moves: this.moves.length })
    }
  }

  #customerMoves(knowledge: number): void {
    const { channelNeeds, channelTeam, channels, words } = this.game
    this.#conditions += channels.length
    for (let c = 0; c < channels.length; c++) {
      if (!holdsAll(channelNeeds.data, c * words, this.knowledges.sets.data, knowledge * words, words))
        continue
      this.usedChannel[c] = 1
      this.moves.push(this.#localMove(channelTeam[c]! + 1))
    }
  }

  #teamMoves(knowledge: number, team: number): void {
    const { game } = this
    this.reachedTeam[team] = 1
    this.#conditions += game.responseStart[team + 1]! - game.responseStart[team]!
    let open = 0
    for (let r = game.responseStart[team]!; r < game.responseStart[team + 1]!; r++) {
      if (!this.isOpen(knowledge, r)) continue
      open++
      const effect = game.responseEffect[r]!
      const kind = game.responseMove[r]!
      if (kind === move.pass) this.#leadTo(knowledge, effect, game.responseTeam[r]! + 1)
      else if (kind === move.own && this.#isAble(team, this.#after(knowledge, effect)))
        this.moves.push(solved)
      else {
        if (kind === move.own) this.powerless[team] = 1
        this.#leadTo(knowledge, effect, outside)
      }
    }
    if (open === 0) {
      this.deadEnd[team] = 1
      this.moves.push(this.#localMove(outside))
    }
  }

  /**
   * Under Buckstop: the team keeps the problem and brings about what it can, or passes it. A machine keeps nothing;
   * whoever meets it can ask for a person.
   */
  #ownerMoves(knowledge: number, team: number): void {
    const { game } = this
    this.reachedTeam[team] = 1
    if (game.people[team] === -1) this.#own(knowledge, team)
    else this.moves.push(this.#localMove(game.people[team]! + 1))
    for (let r = game.responseStart[team]!; r < game.responseStart[team + 1]!; r++) {
      if (this.isOpen(knowledge, r))
        this.#leadTo(knowledge, game.responseEffect[r]!, game.responseTeam[r]! + 1)
    }
  }

  #own(knowledge: number, team: number): void {
    const { ability, words } = this.game
    const brought = this.#broughtAbout(knowledge, team)
    const { data } = this.knowledges.sets
    if (ability.isAble(team, data, brought * words)) {
      this.moves.push(solved)
      const rungs = ability.rungsNeeded(team, data, brought * words)
      if (rungs > this.rungs[team]!) this.rungs[team] = rungs
      return
    }
    this.powerless[team] = 1
    this.moves.push(this.#moveTo(knowledge, brought, outside))
  }

  /** What holds once the owner has given its own answers, over and over, as far as it got the problem with them open. */
  #broughtAbout(knowledge: number, team: number): number {
    const { giverStart, giverWhen, giverUnless, giverEffect, effects, words } = this.game
    const [begin, end] = [giverStart[team]!, giverStart[team + 1]!]
    if (begin === end) return knowledge
    const facts = this.#scratch
    const sets = this.knowledges.sets.data
    facts.set(sets.subarray(knowledge * words, (knowledge + 1) * words))
    for (let grew = true; grew;) {
      grew = false
      this.#conditions += end - begin
      for (let giver = begin; giver < end; giver++) {
        const effect = giverEffect[giver]!
        if (holdsAll(effects.rows.data, effect * words, facts, 0, words)) continue
        if (!holdsAll(giverWhen.data, giver * words, facts, 0, words)) continue
        if (!holdsNone(giverUnless.data, giver * words, sets, knowledge * words, words)) continue
        if (!this.#mayGive(effect, facts, 0)) continue
        facts.set(this.#tried)
        grew = true
      }
    }
    return this.#welcome(this.knowledges.intern(facts, 0, this.#empty, 0))
  }

  /** Whether what the effect would bring about is possible; leaves it in `#tried`. */
  #mayGive(effect: number, facts: Int32Array, base: number): boolean {
    const { effects, impossible, words } = this.game
    const tried = this.#tried
    for (let w = 0; w < words; w++) tried[w] = facts[base + w]! | effects.rows.data[effect * words + w]!
    const barred = effects.barred[effect]!
    return barred.length === 0 || impossible.allows(barred, tried, 0)
  }

  isOpen(knowledge: number, r: number): boolean {
    const { responseWhen, responseUnless, words } = this.game
    const { data } = this.knowledges.sets
    const base = knowledge * words
    return (
      holdsAll(responseWhen.data, r * words, data, base, words) &&
      holdsNone(responseUnless.data, r * words, data, base, words)
    )
  }

  #isAble(team: number, knowledge: number): boolean {
    return this.game.ability.isAble(team, this.knowledges.sets.data, knowledge * this.game.words)
  }

  #leadTo(knowledge: number, effect: number, where: number): void {
    this.moves.push(this.#moveTo(knowledge, this.#after(knowledge, effect), where))
  }

  #moveTo(knowledge: number, next: number, where: number): number {
    return next === knowledge ? this.#localMove(where) : this.#enter(next, where)
  }

  /** What the customer knows after the effect; looked up once for each layer. */
  #after(knowledge: number, effect: number): number {
    if (effect === 0) return knowledge
    if (this.#effectSeen[effect] !== this.#layer) {
      const { words } = this.game
      const next = this.#mayGive(effect, this.knowledges.sets.data, knowledge * words)
        ? this.#welcome(this.knowledges.intern(this.#tried, 0, this.#empty, 0))
        : this.#after(knowledge, this.game.effects.otherwise[effect]!)
      this.#effectSeen[effect] = this.#layer
      this.#effectKnowledge[effect] = next
    }
    return this.#effectKnowledge[effect]!
  }

  /** A knowledge just interned takes its place among those of its size. */
  #welcome(knowledge: number): number {
    if (knowledge < this.#firstEntry.length) return knowledge
    const level = this.knowledges.size(knowledge)
    this.#firstEntry.push(-1)
    this.#nextInLevel.push(this.#levelHead[level]!)
    this.#levelHead[level] = knowledge
    return knowledge
  }

  #enter(knowledge: number, where: number): number {
    const known = this.#entries.find(knowledge, where)
    if (known !== -1) return known
    const position = this.#newPosition(where)
    this.#entries.add(knowledge, where, position)
    this.#nextEntry.data[position] = this.#firstEntry.data[knowledge]!
    this.#firstEntry.data[knowledge] = position
    return position
  }

  #localMove(where: number): number {
    if (this.#localSeen[where] !== this.#layer) this.#settle(this.#newPosition(where), where)
    return sameLayer(this.#local[where]!)
  }

  #newPosition(where: number): number {
    this.place.push(where)
    this.#nextEntry.push(-1)
    return this.place.length - 1
  }

  #settle(position: number, where: number): void {
    this.#localSeen[where] = this.#layer
    this.#local[where] = this.order.length - this.#begin
    this.order.push(position)
  }
}

const entriesOf = (game: Game): Entries => {
  const kindOf = new Int32Array(game.teams + 1).fill(-1)
  kindOf[outside] = 0
  let kinds = 1
  game.responseMove.forEach((kind, r) => {
    const place = game.responseTeam[r]! + 1
    if (kind === move.pass && game.responseEffect[r] !== 0 && kindOf[place] === -1) kindOf[place] = kinds++
  })
  return new Entries(kindOf, kinds)
}
