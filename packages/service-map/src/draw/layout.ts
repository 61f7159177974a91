import type { ELK, ElkNode } from 'elkjs/lib/elk-api.js'
import type { DrawnEdge, DrawnNode, Graph } from './graph.ts'
import { routeAround } from './route.ts'
import { widthOf } from './text.ts'
import type { Point, Box } from './geometry.ts'

export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyMap<string, Box>
  /** Of every edge; none passes behind a box. */
  readonly routes: ReadonlyMap<string, readonly Point[]>
}

export const nameSize = 14
export const lineSize = 11.5
const padding = 12

/** From one line of a name to the next. */
export const nameStep = nameSize + 4

const sizeOf = ({ named, lines }: DrawnNode): { width: number; height: number } => ({
  width:
    Math.max(
      110,
      ...named.map((line) => widthOf(line, nameSize)),
      ...lines.map((line) => widthOf(line, lineSize)),
    ) +
    2 * padding,
  height: 2 * padding + nameSize + (named.length - 1) * nameStep + lines.length * (lineSize + 5),
})

const spacing = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.separateConnectedComponents': 'false',
  'elk.spacing.nodeNode': '30',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '10',
  'elk.layered.spacing.nodeNodeBetweenLayers': '72',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
}

/**
 * Two runs of the same layout: the first finds the columns from who passes to whom, the second
 * takes them as given and puts everybody at their height on the ladder, the highest on top.
 */
export const layOut = async ({ nodes, edges }: Graph): Promise<Layout> => {
  const laysOut = await readElk()
  const routed = edges
    .filter(({ kind, from, to }) => kind !== 'ladder' && from !== to)
    .map(({ id, from, to }) => ({ id, sources: [from], targets: [to] }))
  const columns: ElkNode = await laysOut.layout<ElkNode>({
    id: 'columns',
    layoutOptions: {
      ...spacing,
      'elk.partitioning.activate': 'true',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    },
    children: nodes.map((node) => ({
      id: node.id,
      ...sizeOf(node),
      layoutOptions: { 'elk.partitioning.partition': String(node.column) },
    })),
    edges: routed,
  })
  const placed = place(nodes, edges, columnsIn(columns))
  const laid: ElkNode = await laysOut.layout<ElkNode>({
    id: 'map',
    layoutOptions: {
      ...spacing,
      'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
      'elk.layered.layering.strategy': 'INTERACTIVE',
      'elk.layered.crossingMinimization.strategy': 'INTERACTIVE',
      'elk.layered.nodePlacement.strategy': 'INTERACTIVE',
    },
    children: placed,
    edges: routed,
  })
  const boxes = new Map((laid.children ?? []).map((child) => [child.id, boxOf(child)]))
  const routes = new Map(
    (laid.edges ?? []).map(({ id, sections }): [string, readonly Point[]] => [
      id,
      (sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) =>
        squared([startPoint, ...(bendPoints ?? []), endPoint]),
      ),
    ]),
  )
  return withRoom(boxes, allRoutes(edges, boxes, routes))
}

/** The lines that the layered layout can't lead: the ladder, which goes across its layers, and what comes back to its own box. */
const allRoutes = (
  edges: readonly DrawnEdge[],
  boxes: ReadonlyMap<string, Box>,
  led: ReadonlyMap<string, readonly Point[]>,
): ReadonlyMap<string, readonly Point[]> => {
  const loops = edges.flatMap(({ id, from, to }): [string, readonly Point[]][] => {
    const box = boxes.get(from)
    return box === undefined || from !== to ? [] : [[id, loopAt(box)]]
  })
  const ladder = edges.flatMap(({ id, kind, from, to }) => {
    const [a, b] = [boxes.get(from), boxes.get(to)]
    if (kind !== 'ladder' || a === undefined || b === undefined) return []
    const [start, end] = [
      { x: a.x + a.width * leaves, y: a.y },
      { x: b.x + b.width * arrives, y: b.y + b.height },
    ]
    return [{ id, from: start, to: end, end: to }]
  })
  const already = new Map([...led, ...loops])
  return new Map([...already, ...routeAround([...boxes.values()], already.values(), ladder)])
}

/** Where on its box the ladder leaves, and where it comes to the one above. */
const leaves = 0.35
const arrives = 0.5
const loopSize = 14

const loopAt = ({ x, y, width, height }: Box): readonly Point[] => {
  const [right, top, bottom] = [x + width, y + height * 0.3, y + height * 0.8]
  return [
    { x: right, y: top },
    { x: right + loopSize, y: top },
    { x: right + loopSize, y: bottom },
    { x: right, y: bottom },
  ]
}

/** Moved so that nothing lies above or left of the beginning, lines included. */
const withRoom = (boxes: ReadonlyMap<string, Box>, routes: ReadonlyMap<string, readonly Point[]>): Layout => {
  const points = [
    ...[...boxes.values()].flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
    ...[...routes.values()].flat(),
  ]
  const left = points.reduce((least, { x }) => Math.min(least, x), 0)
  const top = points.reduce((least, { y }) => Math.min(least, y), 0)
  const moved = <Place extends Point>(place: Place): Place => ({
    ...place,
    x: place.x - left,
    y: place.y - top,
  })
  return {
    width: points.reduce((most, { x }) => Math.max(most, x), 0) - left,
    height: points.reduce((most, { y }) => Math.max(most, y), 0) - top,
    boxes: new Map([...boxes].map(([id, box]) => [id, moved(box)])),
    routes: new Map([...routes].map(([id, route]) => [id, route.map(moved)])),
  }
}

/**
 * Where lines compete for room, elk at times leaves a slanted one among all the square ones; its first bend has
 * room.
 */
const squared = (points: readonly Point[]): readonly Point[] => {
  const slanted = points.some((point, i) => {
    const before = points[i - 1] ?? point
    return Math.abs(point.x - before.x) > 1 && Math.abs(point.y - before.y) > 1
  })
  const [start, bend] = points
  const end = points.at(-1)
  if (!slanted || start === undefined || bend === undefined || end === undefined) return points
  if (Math.abs(start.y - end.y) <= 1) return [start, end]
  return [start, { x: bend.x, y: start.y }, { x: bend.x, y: end.y }, end]
}

type ElkClass = new () => ELK

/** Node gives the whole CommonJS module, a bundler its default. */
const elkClass = (elk: ElkClass | { readonly default: ElkClass }): ElkClass =>
  'default' in elk ? elk.default : elk

let elk: Promise<ELK> | null = null

/** Larger than all of this package: read when a map is drawn, not when the server starts; and once. */
const readElk = async (): Promise<ELK> => {
  elk ??= loadElk()
  try {
    return await elk
  } catch (thrown) {
    elk = null
    throw thrown
  }
}

/** Has what lays out a map loaded before there is one. @throws where it can’t be loaded */
export const getReadyToLayOut = async (): Promise<void> => {
  await readElk()
}

/** In a browser's worker it would take the worker's messages for its own unless there is a document. */
const loadElk = async (): Promise<ELK> => {
  const inWorker = 'self' in globalThis && !('document' in globalThis)
  if (inWorker) Object.defineProperty(globalThis, 'document', { value: {}, configurable: true })
  try {
    const { default: loaded } = await import('elkjs/lib/elk.bundled.js')
    return new (elkClass(loaded))()
  } finally {
    if (inWorker) Reflect.deleteProperty(globalThis, 'document')
  }
}

/** Columns do not overlap, so a column begins where a node is right of all before it. */
const columnsIn = ({ children }: ElkNode): ReadonlyMap<string, number> => {
  const columns = new Map<string, number>()
  let column = -1
  let end = -1
  for (const { id, x, width } of (children ?? []).toSorted((a, b) => (a.x ?? 0) - (b.x ?? 0))) {
    if ((x ?? 0) > end) column++
    end = Math.max(end, (x ?? 0) + (width ?? 0))
    columns.set(id, column)
  }
  return columns
}

const columnWidth = 1_000
const gap = 34

/** Rows from the top of the ladder down, each as high as its fullest column; channels at the height of whom they reach. */
const place = (
  nodes: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
  column: ReadonlyMap<string, number>,
): ElkNode[] => {
  const top = nodes.reduce((most, { level }) => Math.max(most, level), 0)
  const filled = new Map<string, number>()
  const placed: ElkNode[] = []
  let rowTop = 0
  for (let level = top; level >= 0; level--) {
    let rowEnd = rowTop
    for (const node of nodes) {
      if (node.kind === 'channel' || node.level !== level) continue
      const size = sizeOf(node)
      const x = (column.get(node.id) ?? 0) * columnWidth
      const key = `${level} ${x}`
      const y = filled.get(key) ?? rowTop
      filled.set(key, y + size.height + gap)
      rowEnd = Math.max(rowEnd, y + size.height + gap)
      placed.push({ id: node.id, ...size, x, y })
    }
    rowTop = rowEnd
  }
  const heights = new Map(placed.map(({ id, y }) => [id, y ?? 0]))
  const reached = new Map(
    edges.flatMap(({ kind, from, to }) =>
      kind === 'reaches' ? [[from, heights.get(to) ?? 0] as const] : [],
    ),
  )
  const channels = nodes.filter(({ kind }) => kind === 'channel')
  let y = 0
  for (const node of channels.toSorted((a, b) => (reached.get(a.id) ?? 0) - (reached.get(b.id) ?? 0))) {
    const size = sizeOf(node)
    placed.push({ id: node.id, ...size, x: 0, y })
    y += size.height + gap
  }
  return placed
}

const boxOf = ({ x, y, width, height }: ElkNode): Box => ({
  x: x ?? 0,
  y: y ?? 0,
  width: width ?? 0,
  height: height ?? 0,
})
