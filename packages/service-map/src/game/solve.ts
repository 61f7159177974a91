import { Components } from './components.ts'
import type { Explored } from './explore.ts'
import { outside, sameLayer, solved } from './explore.ts'

/** In place of a number of contacts: the play is lost. */
export const lost = 0x7fffffff

export interface Solved {
  readonly explored: Explored
  /** By position: contacts under the customer's best way and the company's worst answers, or `lost`. */
  readonly worst: Int32Array
  /** By position: contacts of the shortest play that wins, or `lost`. */
  readonly lucky: Int32Array
}

/**
 * Least worst-case contacts by Knuth's generalisation of Dijkstra's algorithm, and the shortest
 * winning plays beside it. The customer chooses only outside, and a layer has one position there,
 * so within a layer the priority queue comes down to this: answer for every team what it can lead
 * to without the customer turning up again, take the best channel, and put that in where a team
 * leads back outside. What leaves the layer leads to layers already solved. Linear in the moves.
 *
 * The company may pass round in a circle for ever, except under Buckstop, where passing ends.
 */
export const solve = (explored: Explored): Solved => {
  const worst = new Int32Array(explored.place.length)
  const lucky = new Int32Array(explored.place.length)
  const layer = new LayerSolver(explored, worst, lucky)
  const { data, length } = explored.layerStart
  for (let l = length - 1; l >= 0; l--)
    layer.solve(data[l]!, l + 1 < length ? data[l + 1]! : explored.order.length)
  return { explored, worst, lucky }
}

class LayerSolver {
  readonly #explored: Explored
  readonly #worst: Int32Array
  readonly #lucky: Int32Array
  readonly #forEver: boolean
  readonly #components = new Components()
  #begin = 0
  #nodes = 0
  /** Where in the layer the customer is outside, -1 if nowhere. */
  #outside = -1
  #start = new Int32Array(16)
  #edges = new Int32Array(32)
  /** By component, without turning up again: the most and the least it leads to; whether it leads back. */
  #most = new Int32Array(16)
  #least = new Int32Array(16)
  #returns = new Uint8Array(16)

  constructor(explored: Explored, worst: Int32Array, lucky: Int32Array) {
    this.#explored = explored
    this.#worst = worst
    this.#lucky = lucky
    this.#forEver = explored.game.rules === 'map'
  }

  solve(begin: number, end: number): void {
    this.#begin = begin
    this.#nodes = end - begin
    this.#layOut()
    this.#components.run(this.#nodes, this.#start, this.#edges)
    this.#gather()
    this.#write()
  }

  /** The passes within the layer, as a graph. */
  #layOut(): void {
    const { order, place, moveStart, moves } = this.#explored
    const first = moveStart.data[this.#begin]!
    this.#reserve(this.#nodes + 1, this.#movesEnd(this.#nodes - 1) - first)
    this.#outside = -1
    let count = 0
    for (let v = 0; v < this.#nodes; v++) {
      this.#start[v] = count
      if (place.data[order.data[this.#begin + v]!] === outside) {
        this.#outside = v
        continue
      }
      const end = this.#movesEnd(v)
      for (let m = moveStart.data[this.#begin + v]!; m < end; m++) {
        const to = moves.data[m]!
        if (to < solved) this.#edges[count++] = sameLayer(to)
      }
    }
    this.#start[this.#nodes] = count
  }

  #gather(): void {
    const { moveStart, moves } = this.#explored
    const { of, sequence, count } = this.#components
    const [most, least, returns] = [this.#most, this.#least, this.#returns]
    most.fill(0, 0, count)
    least.fill(lost, 0, count)
    returns.fill(0, 0, count)
    for (let s = 0; s < this.#nodes; s++) {
      const v = sequence[s]!
      if (v === this.#outside) continue
      const c = of[v]!
      const end = this.#movesEnd(v)
      for (let m = moveStart.data[this.#begin + v]!; m < end; m++) {
        const to = moves.data[m]!
        if (to === solved) least[c] = 0
        else if (to >= 0) this.#merge(c, this.#worst[to]!, this.#lucky[to]!)
        else if (sameLayer(to) === this.#outside) returns[c] = 1
        else if (of[sameLayer(to)] !== c) {
          const other = of[sameLayer(to)]!
          this.#merge(c, most[other]!, least[other]!)
          if (returns[other] === 1) returns[c] = 1
        } else if (this.#forEver) most[c] = lost
      }
    }
  }

  #merge(component: number, most: number, least: number): void {
    if (most > this.#most[component]!) this.#most[component] = most
    if (least < this.#least[component]!) this.#least[component] = least
  }

  #write(): void {
    const { order } = this.#explored
    const { of } = this.#components
    const outsideWorst = this.#outside === -1 ? lost : this.#bestChannel()
    const outsideLucky = this.#outside === -1 ? lost : this.#luckiestChannel()
    for (let v = 0; v < this.#nodes; v++) {
      const position = order.data[this.#begin + v]!
      const c = of[v]!
      if (v === this.#outside) {
        this.#worst[position] = outsideWorst
        this.#lucky[position] = outsideLucky
      } else {
        const back = this.#returns[c] === 1
        this.#worst[position] = back ? Math.max(this.#most[c]!, outsideWorst) : this.#most[c]!
        this.#lucky[position] = back ? Math.min(this.#least[c]!, outsideLucky) : this.#least[c]!
      }
    }
  }

  #bestChannel(): number {
    let best = lost
    for (
      let m = this.#explored.moveStart.data[this.#begin + this.#outside]!;
      m < this.#movesEnd(this.#outside);
      m++
    ) {
      const c = this.#components.of[sameLayer(this.#explored.moves.data[m]!)]!
      if (this.#returns[c] === 0 && this.#most[c]! < best) best = this.#most[c]!
    }
    return best === lost ? lost : best + 1
  }

  #luckiestChannel(): number {
    let best = lost
    for (
      let m = this.#explored.moveStart.data[this.#begin + this.#outside]!;
      m < this.#movesEnd(this.#outside);
      m++
    ) {
      const c = this.#components.of[sameLayer(this.#explored.moves.data[m]!)]!
      if (this.#least[c]! < best) best = this.#least[c]!
    }
    return best === lost ? lost : best + 1
  }

  #movesEnd(v: number): number {
    const { moveStart, moves } = this.#explored
    const next = this.#begin + v + 1
    return next < moveStart.length ? moveStart.data[next]! : moves.length
  }

  #reserve(nodes: number, edges: number): void {
    if (edges > this.#edges.length) this.#edges = new Int32Array(edges * 2)
    if (nodes <= this.#start.length) return
    this.#start = new Int32Array(nodes * 2)
    this.#most = new Int32Array(nodes * 2)
    this.#least = new Int32Array(nodes * 2)
    this.#returns = new Uint8Array(nodes * 2)
  }
}
