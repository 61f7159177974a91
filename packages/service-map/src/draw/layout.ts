import type { ELK, ElkNode } from 'elkjs/lib/elk-api.js'
import type { DrawnEdge, DrawnNode, Graph } from './graph.ts'
import { longestLine, short, widthOf } from './text.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly width: number
  readonly height: number
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyMap<string, Box>
  /** For the edges that the layout routes; asks and the ladder are drawn straight. */
  readonly routes: ReadonlyMap<string, readonly Point[]>
}

export const nameSize = 14
export const lineSize = 11.5
const padding = 12

const sizeOf = ({ name, lines }: DrawnNode): { width: number; height: number } => ({
  width:
    Math.max(
      110,
      widthOf(short(name), nameSize),
      ...lines.map((line) => widthOf(short(line, longestLine), lineSize)),
    ) +
    2 * padding,
  height: 2 * padding + nameSize + lines.length * (lineSize + 5),
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
  'elk.layered.spacing.nodeNodeBetweenLayers': '60',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
}

/**
 * Two runs of the same layout: the first finds the columns from who passes to whom, the second
 * takes them as given and puts everybody at their height on the ladder, the highest on top.
 */
export const layOut = async ({ nodes, edges }: Graph): Promise<Layout> => {
  const elk = await readElk()
  const routed = edges
    .filter(({ kind, from, to }) => kind !== 'ladder' && from !== to)
    .map(({ id, from, to }) => ({ id, sources: [from], targets: [to] }))
  const columns: ElkNode = await elk.layout<ElkNode>({
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
  const laid: ElkNode = await elk.layout<ElkNode>({
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
  return {
    width: laid.width ?? 0,
    height: laid.height ?? 0,
    boxes: new Map((laid.children ?? []).map((child) => [child.id, boxOf(child)])),
    routes: new Map(
      (laid.edges ?? []).map(({ id, sections }) => [
        id,
        (sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) =>
          squared([startPoint, ...(bendPoints ?? []), endPoint]),
        ),
      ]),
    ),
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

/**
 * Larger than all of this package: read when a map is drawn, not when the server starts. In a
 * browser's worker it would take the worker's messages for its own unless there is a document.
 */
const readElk = async (): Promise<ELK> => {
  const inWorker = 'self' in globalThis && !('document' in globalThis)
  if (inWorker) Object.defineProperty(globalThis, 'document', { value: {}, configurable: true })
  try {
    const { default: elk } = await import('elkjs/lib/elk.bundled.js')
    return new (elkClass(elk))()
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
