import type { Box, Point } from './geometry.ts'

/** A line that is to be led from one point to another; it leaves the first upward and comes to the second from below. */
export interface Wanted {
  readonly id: string
  readonly from: Point
  readonly to: Point
  /** Lines with the same end may share their last stretch. */
  readonly end: string
}

interface Segment {
  readonly a: Point
  readonly b: Point
  readonly end: string | null
}

/** How far a line keeps from a box that it passes. */
const clear = 5
/** Where lines run beside a box. */
const beside = [9, 15]
const tracksApart = 9
const mostTracks = 12
/** A bend costs as much as so many pixels; running on top of another line, per pixel. */
const bendCost = 24
const sharedCost = 6
const near = 4

/**
 * Leads lines around boxes, square, each by the shortest way with few bends that keeps off those already led.
 * @param led lines that are there already
 */
export const routeAround = (
  boxes: readonly Box[],
  led: Iterable<readonly Point[]>,
  wanted: readonly Wanted[],
): ReadonlyMap<string, readonly Point[]> => {
  if (wanted.length === 0) return new Map()
  const segments: Segment[] = [...led].flatMap((points) => segmentsOf(points, null))
  const xs = columnsOf(boxes)
  const ys = boxes.flatMap(({ y, height }) => beside.flatMap((by) => [y - by, y + height + by]))
  const routes = new Map<string, readonly Point[]>()
  for (const line of wanted) {
    const points = shortest(boxes, { xs, ys }, segments, line)
    if (points === null) continue
    routes.set(line.id, points)
    segments.push(...segmentsOf(points, line.end))
  }
  return routes
}

const segmentsOf = (points: readonly Point[], end: string | null): Segment[] =>
  points.slice(1).map((b, i) => ({ a: points[i] ?? b, b, end }))

/** Tracks from top to bottom in every gap between boxes, and on both sides of all of them. */
const columnsOf = (boxes: readonly Box[]): number[] => {
  const spans: { from: number; to: number }[] = []
  for (const { x, width } of boxes.toSorted((a, b) => a.x - b.x)) {
    const last = spans.at(-1)
    if (last !== undefined && x < last.to) last.to = Math.max(last.to, x + width)
    else spans.push({ from: x, to: x + width })
  }
  const tracks = (from: number, to: number): number[] => {
    const count = Math.min(mostTracks, Math.max(1, Math.floor((to - from - 2 * clear) / tracksApart)))
    const step = (to - from) / (count + 1)
    return Array.from({ length: count }, (_, i) => from + (i + 1) * step)
  }
  const room = 5 * tracksApart
  return [
    ...tracks((spans[0]?.from ?? 0) - room, spans[0]?.from ?? 0),
    ...spans.flatMap(({ to }, i) => tracks(to, spans[i + 1]?.from ?? to + room)),
  ]
}

const distinct = (values: readonly number[]): number[] =>
  values.toSorted((a, b) => a - b).filter((value, i, all) => i === 0 || value - (all[i - 1] ?? 0) > 0.5)

interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

const moves = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
] as const

/** The cheapest way over the grid; null where there is none. */
const shortest = (
  boxes: readonly Box[],
  grid: Grid,
  segments: readonly Segment[],
  { from, to, end }: Wanted,
): readonly Point[] | null => {
  const xs = distinct([
    ...grid.xs.filter((x) => Math.abs(x - from.x) > 1 && Math.abs(x - to.x) > 1),
    from.x,
    to.x,
  ])
  const ys = distinct([
    ...grid.ys.filter((y) => Math.abs(y - from.y) > 1 && Math.abs(y - to.y) > 1),
    from.y,
    to.y,
  ])
  const width = xs.length
  const size = width * ys.length * moves.length
  const cost = new Float64Array(size).fill(Infinity)
  const before = new Int32Array(size).fill(-1)
  const queue = new Queue()
  // What may be in the way of a level or an upright stretch, by where it runs.
  const crossed = {
    level: ys.map((y) => boxes.filter((box) => y > box.y - clear && y < box.y + box.height + clear)),
    upright: xs.map((x) => boxes.filter((box) => x > box.x - clear && x < box.x + box.width + clear)),
  }
  const others = segments.filter((other) => other.end !== end)
  const alongside = {
    level: ys.map((y) => others.filter(({ a, b }) => a.y === b.y && Math.abs(a.y - y) <= near)),
    upright: xs.map((x) => others.filter(({ a, b }) => a.x === b.x && Math.abs(a.x - x) <= near)),
  }
  const at = (x: number, y: number): Point => ({ x: xs[x] ?? 0, y: ys[y] ?? 0 })
  const [fromX, fromY] = [xs.indexOf(from.x), ys.indexOf(from.y)]
  const [toX, toY] = [xs.indexOf(to.x), ys.indexOf(to.y)]
  const left = (x: number, y: number): number => Math.abs((xs[x] ?? 0) - to.x) + Math.abs((ys[y] ?? 0) - to.y)
  const stateOf = (x: number, y: number, move: number): number => (y * width + x) * moves.length + move
  const upward = 3
  const start = stateOf(fromX, fromY, upward)
  cost[start] = 0
  queue.add(start, left(fromX, fromY))
  for (let state = queue.take(); state !== null; state = queue.take()) {
    const move = state % moves.length
    const place = (state - move) / moves.length
    const x = place % width
    const y = (place - x) / width
    if (x === toX && y === toY && move === upward)
      return cornersOf(state, before, (one) => at(one % width, Math.floor(one / width)))
    const so = cost[state] ?? Infinity
    moves.forEach((step, next) => {
      const [nx, ny] = [x + step.x, y + step.y]
      // It leaves upward, and turns no sharper than square.
      if (nx < 0 || ny < 0 || nx >= width || ny >= ys.length || next === (move ^ 1)) return
      if (state === start && next !== upward) return
      const [a, b] = [at(x, y), at(nx, ny)]
      const level = step.y === 0
      const inTheWay = (level ? crossed.level[y] : crossed.upright[x]) ?? []
      if (inTheWay.some((box) => passesThrough(box, a, b, { from, to }))) return
      const shared = sharedBy(
        (level ? alongside.level[y] : alongside.upright[x]) ?? [],
        level ? 'x' : 'y',
        a,
        b,
      )
      const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
      const spent = so + length + (next === move ? 0 : bendCost) + shared * sharedCost
      const reached = stateOf(nx, ny, next)
      if (spent >= (cost[reached] ?? Infinity)) return
      cost[reached] = spent
      before[reached] = state
      queue.add(reached, spent + left(nx, ny))
    })
  }
  return null
}

/** Whether a stretch comes too near to a box; the two at its ends it may touch. */
const passesThrough = (
  { x, y, width, height }: Box,
  a: Point,
  b: Point,
  { from, to }: Pick<Wanted, 'from' | 'to'>,
): boolean => {
  const touches = (point: Point): boolean =>
    point.x >= x - 0.5 && point.x <= x + width + 0.5 && point.y >= y - 0.5 && point.y <= y + height + 0.5
  const keep = touches(from) || touches(to) ? -0.5 : clear
  return (
    Math.max(a.x, b.x) > x - keep &&
    Math.min(a.x, b.x) < x + width + keep &&
    Math.max(a.y, b.y) > y - keep &&
    Math.min(a.y, b.y) < y + height + keep
  )
}

/** For how many pixels others run where this stretch does. */
const sharedBy = (others: readonly Segment[], along: 'x' | 'y', a: Point, b: Point): number =>
  others.reduce((shared, other) => {
    const from = Math.max(Math.min(a[along], b[along]), Math.min(other.a[along], other.b[along]))
    const to = Math.min(Math.max(a[along], b[along]), Math.max(other.a[along], other.b[along]))
    return to > from ? shared + to - from : shared
  }, 0)

/** The points at which it turns. */
const cornersOf = (last: number, before: Int32Array, at: (place: number) => Point): readonly Point[] => {
  const points: Point[] = []
  for (let state = last; state !== -1; state = before[state] ?? -1) {
    points.unshift(at(Math.floor(state / moves.length)))
  }
  return points.filter((point, i) => {
    const [a, b] = [points[i - 1], points[i + 1]]
    if (a === undefined || b === undefined) return true
    return !((a.x === point.x && point.x === b.x) || (a.y === point.y && point.y === b.y))
  })
}

/** The cheapest first. */
class Queue {
  readonly #heap: { readonly state: number; readonly cost: number }[] = []

  add(state: number, cost: number): void {
    const heap = this.#heap
    let at = heap.push({ state, cost }) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if ((heap[above]?.cost ?? 0) <= cost) break
      this.#swap(at, above)
      at = above
    }
  }

  take(): number | null {
    const heap = this.#heap
    const [first] = heap
    const last = heap.pop()
    if (first === undefined || last === undefined) return null
    if (heap.length > 0) {
      heap[0] = last
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2]
        let least = at
        for (const below of [left, right])
          if ((heap[below]?.cost ?? Infinity) < (heap[least]?.cost ?? Infinity)) least = below
        if (least === at) break
        this.#swap(at, least)
        at = least
      }
    }
    return first.state
  }

  #swap(a: number, b: number): void {
    const heap = this.#heap
    const [one, other] = [heap[a], heap[b]]
    if (one === undefined || other === undefined) return
    heap[a] = other
    heap[b] = one
  }
}
