/**
 * Strongly connected components by Tarjan's algorithm without recursion, so that a chain of a
 * million teams is no deeper than one. Scratch space is kept between runs.
 */
export class Components {
  /** After a run: the component of each node; a component's successors have smaller numbers. */
  of = new Int32Array(0)
  count = 0
  /** After a run: the nodes, ordered by component. */
  sequence = new Int32Array(0)
  #index = new Int32Array(0)
  #low = new Int32Array(0)
  #next = new Int32Array(0)
  #stack = new Int32Array(0)
  #path = new Int32Array(0)

  /** Edges of node `v` are `edges[start[v]] … edges[start[v + 1] - 1]`. */
  run(nodes: number, start: Int32Array, edges: Int32Array): void {
    this.#reserve(nodes)
    const { of, sequence } = this
    const [index, low, next, stack, path] = [this.#index, this.#low, this.#next, this.#stack, this.#path]
    index.fill(0, 0, nodes)
    of.fill(-1, 0, nodes)
    this.count = 0
    let clock = 0
    let stacked = 0
    let placed = 0
    for (let root = 0; root < nodes; root++) {
      if (index[root] !== 0) continue
      let depth = 0
      path[0] = root
      index[root] = low[root] = ++clock
      next[root] = start[root]!
      stack[stacked++] = root
      while (depth >= 0) {
        const v = path[depth]!
        const edge = next[v]!
        if (edge < start[v + 1]!) {
          next[v] = edge + 1
          const w = edges[edge]!
          if (index[w] === 0) {
            index[w] = low[w] = ++clock
            next[w] = start[w]!
            stack[stacked++] = w
            path[++depth] = w
          } else if (of[w] === -1 && index[w]! < low[v]!) low[v] = index[w]!
          continue
        }
        depth--
        if (depth >= 0) {
          const parent = path[depth]!
          if (low[v]! < low[parent]!) low[parent] = low[v]!
        }
        if (low[v] !== index[v]) continue
        for (;;) {
          const w = stack[--stacked]!
          of[w] = this.count
          sequence[placed++] = w
          if (w === v) break
        }
        this.count++
      }
    }
  }

  #reserve(nodes: number): void {
    if (nodes <= this.of.length) return
    const size = Math.max(nodes, this.of.length * 2, 16)
    this.of = new Int32Array(size)
    this.sequence = new Int32Array(size)
    this.#index = new Int32Array(size)
    this.#low = new Int32Array(size)
    this.#next = new Int32Array(size)
    this.#stack = new Int32Array(size)
    this.#path = new Int32Array(size)
  }
}
