import type { Verdict } from '../check/check.ts'
import type { ServiceMap } from '../language/service-map.ts'
import type { DrawnEdge, DrawnNode, EdgeKind, Graph } from './graph.ts'
import { isIdle } from './graph.ts'
import type { Box, Layout, Point } from './layout.ts'
import { lineSize, nameSize } from './layout.ts'
import { innerOf, legendHeight, legendOf, legendWidth } from './legend.ts'
import { escape, longestLine, short } from './text.ts'
import type { Ways } from './ways.ts'

export const margin = 32
const titleHeight = 62

/** Colours for paper: each has a width or a dash of its own too, so that grey print tells them apart. */
export const style = `
  text { font-family: Inter, 'Segoe UI', 'Noto Sans', Arial, sans-serif; fill: #29231f }
  .title { font-size: 20px; font-weight: 650 }
  .below { font-size: 13px; fill: #625a54 }
  .name { font-size: ${nameSize}px; font-weight: 600 }
  .line { font-size: ${lineSize}px; fill: #625a54 }
  .box { fill: #fffefb; stroke: #8a817a; stroke-width: 1.2 }
  .channel .box { fill: #f4f1ea }
  .leader .box { stroke-width: 2.4; stroke: #29231f }
  .edge { fill: none; stroke: #8a817a; stroke-width: 1.3 }
  .ask { stroke-dasharray: 2 4 }
  .ladder { stroke-dasharray: 9 4 }
  .send { stroke-dasharray: 5 3 }
  .idle.edge { stroke: #d8d0c7 }
  .safe.edge, .safe .box { stroke: #0f5c63; stroke-width: 2.6 }
  .trap.edge, .trap .box { stroke: #b3261e; stroke-width: 4.2 }
  .inner { fill: none; stroke: #fff; stroke-width: 1.4 }
  .halo { fill: none; stroke: #fff; stroke-width: 5 }`

/** A map with its places, and what a game makes of it. */
interface Picture {
  readonly graph: Graph
  readonly layout: Layout
  readonly ways: Ways
  readonly verdicts: readonly Verdict[]
  readonly withBuckstop: boolean
}

export const svgOf = (map: ServiceMap, { graph, layout, ways, verdicts, withBuckstop }: Picture): string => {
  const kinds = new Set(graph.edges.map(({ kind }) => kind))
  const width = Math.ceil(Math.max(layout.width, legendWidth(kinds, withBuckstop)) + 2 * margin)
  const height = Math.ceil(layout.height + titleHeight + legendHeight + 2 * margin)
  const edges = graph.edges.toSorted((a, b) => weight(a, ways) - weight(b, ways))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">${escape(`Service map of ${map.company}`)}</title>
<style>${style}
</style>
<defs>${markers}</defs>
<rect width="${width}" height="${height}" fill="#fff"/>
<text class="title" x="${margin}" y="${margin + 18}">${escape(short(map.company))}</text>
<text class="below" x="${margin}" y="${margin + 40}">${escape(summary(verdicts))}</text>
<g transform="translate(${margin} ${margin + titleHeight})">
${edges.map((edge) => edgeOf(edge, layout, ways, withBuckstop)).join('\n')}
${graph.nodes.map((node) => nodeOf(node, layout, ways)).join('\n')}
</g>
<g transform="translate(${margin} ${height - margin - legendHeight + 16})">
${legendOf(kinds, withBuckstop)}
</g>
</svg>
`
}

const summary = (verdicts: readonly Verdict[]): string => {
  const count = (name: Verdict['verdict']): number =>
    verdicts.filter(({ verdict }) => verdict === name).length
  return `${count('safe')} safe, ${count('at-the-mercy')} at the mercy, ${count('trapped')} trapped`
}

const wayOf = (id: string, { trap, safe }: Ways): '' | ' trap' | ' safe' =>
  trap.has(id) ? ' trap' : safe.has(id) ? ' safe' : ''

const weight = ({ id }: DrawnEdge, ways: Ways): number => ['', ' safe', ' trap'].indexOf(wayOf(id, ways))

const colours = { plain: '#8a817a', safe: '#0f5c63', trap: '#b3261e' }

export const markers = Object.entries(colours)
  .map(
    ([name, colour]) =>
      `<marker id="tip-${name}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M0 0.8 10 5 0 9.2z" fill="${colour}"/></marker>`,
  )
  .join('')

export const round = (value: number): number => Math.round(value * 10) / 10

const nodeOf = (node: DrawnNode, { boxes }: Layout, ways: Ways): string => {
  const { x, y, width, height } = boxes.get(node.id) ?? { x: 0, y: 0, width: 0, height: 0 }
  const middle = round(width / 2)
  const lines = node.lines.map(
    (line, i) =>
      `<text class="line" x="${middle}" y="${round(12 + nameSize + (i + 1) * (lineSize + 5))}" text-anchor="middle">${escape(short(line, longestLine))}</text>`,
  )
  const title = [node.name, node.leader ? 'leader' : '', ...node.lines]
    .filter((line) => line !== '')
    .join('\n')
  const way = wayOf(node.id, ways)
  const box = `width="${round(width)}" height="${round(height)}" rx="${node.kind === 'channel' ? round(height / 2) : 5}"`
  return `<g class="${node.kind}${node.leader ? ' leader' : ''}${way}" transform="translate(${round(x)} ${round(y)})"><title>${escape(title)}</title><rect class="box" ${box}/>${way === ' trap' ? `<rect class="inner" ${box}/>` : ''}<text class="name" x="${middle}" y="${10 + nameSize}" text-anchor="middle">${escape(short(node.name))}</text>${lines.join('')}</g>`
}

const edgeOf = (edge: DrawnEdge, layout: Layout, ways: Ways, withBuckstop: boolean): string => {
  if (isIdle(edge.kind, withBuckstop))
    return `<path class="edge ${edge.kind} idle" d="${pathOf(edge, layout)}"/>`
  const way = wayOf(edge.id, ways)
  const tip = way === '' ? 'plain' : way.trim()
  const d = pathOf(edge, layout)
  const end = `marker-end="url(#tip-${tip})"`
  const line = `<path class="edge ${edge.kind}${way}" d="${d}"`
  return `<path class="halo" d="${d}"/>${way === ' trap' ? `${line}/>${innerOf(d)}` : `${line} ${end}/>`}`
}

/** How the line of an edge runs: as the layout routed it, or as a curve where it routes none. */
export const pathOf = ({ id, kind, from, to }: DrawnEdge, { routes, boxes }: Layout): string => {
  const route = routes.get(id)
  if (route !== undefined && route.length > 1) return rounded(route)
  const a = boxes.get(from)
  const b = boxes.get(to)
  return a === undefined || b === undefined ? '' : curve(kind, a, b)
}

/** Corners drawn as arcs, so that an eye can follow a line through a crossing. */
export const rounded = (points: readonly Point[]): string => {
  const [first, ...rest] = points
  if (first === undefined) return ''
  let d = `M${round(first.x)} ${round(first.y)}`
  rest.forEach((point, i) => {
    const before = points[i] ?? first
    const next = rest[i + 1]
    if (next === undefined) {
      d += `L${round(point.x)} ${round(point.y)}`
      return
    }
    const near = toward(point, before)
    const far = toward(point, next)
    d += `L${round(near.x)} ${round(near.y)}Q${round(point.x)} ${round(point.y)} ${round(far.x)} ${round(far.y)}`
  })
  return d
}

const toward = (from: Point, to: Point): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const share = length === 0 ? 0 : Math.min(8, length / 2) / length
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/** The ladder leaves by the top and arrives from below; asks leave by the side. */
const curve = (kind: EdgeKind, a: Box, b: Box): string => {
  if (kind === 'ladder') {
    const start = { x: a.x + a.width * 0.35, y: a.y }
    const end = { x: b.x + b.width * 0.35, y: b.y + b.height }
    const reach = Math.max(30, Math.abs(start.y - end.y) * 0.45)
    return `M${round(start.x)} ${round(start.y)}C${round(start.x)} ${round(start.y - reach)} ${round(end.x)} ${round(end.y + reach)} ${round(end.x)} ${round(end.y)}`
  }
  const rightward = b.x > a.x + a.width
  const start = {
    x: rightward ? a.x + a.width : a.x + a.width * 0.7,
    y: rightward ? a.y + a.height * 0.75 : a.y + a.height,
  }
  const end = rightward
    ? { x: b.x, y: b.y + b.height * 0.75 }
    : { x: b.x + b.width * 0.7, y: b.y > a.y ? b.y : b.y + b.height }
  const reach = 40
  return rightward
    ? `M${round(start.x)} ${round(start.y)}C${round(start.x + reach)} ${round(start.y)} ${round(end.x - reach)} ${round(end.y)} ${round(end.x)} ${round(end.y)}`
    : `M${round(start.x)} ${round(start.y)}C${round(start.x)} ${round(start.y + reach)} ${round(end.x)} ${round(end.y + (b.y > a.y ? -reach : reach))} ${round(end.x)} ${round(end.y)}`
}
