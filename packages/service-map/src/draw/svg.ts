import type { Verdict } from '../check/check.ts'
import type { ServiceMap } from '../language/service-map.ts'
import type { DrawnEdge, DrawnNode, Graph } from './graph.ts'
import { isIdle } from './graph.ts'
import type { Layout } from './layout.ts'
import type { Point } from './geometry.ts'
import { lineSize, nameSize, nameStep } from './layout.ts'
import { innerOf, legendHeight, legendOf, legendWidth } from './legend.ts'
import { escape, widthOf } from './text.ts'
import type { Ways } from './ways.ts'

export const margin = 32
const titleHeight = 62
const titleSize = 20

/** Colours for paper: each has a width or a dash of its own too, so that grey print tells them apart. */
export const style = `
  text { font-family: Inter, 'Segoe UI', 'Noto Sans', Arial, sans-serif; fill: #29231f }
  .title { font-size: ${titleSize}px; font-weight: 650 }
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
  .pale { opacity: 0.35 }
  .halo { fill: none; stroke: #fff; stroke-width: 5 }`

/** A map with its places, and what a game makes of it. */
interface Picture {
  readonly graph: Graph
  readonly layout: Layout
  readonly ways: Ways
  readonly verdicts: readonly Verdict[]
  readonly withBuckstop: boolean
  /** What is not on the way of whoever is not safe is pale. */
  readonly led: boolean
}

export const svgOf = (map: ServiceMap, picture: Picture): string => {
  const { graph, layout, ways, verdicts, withBuckstop, led } = picture
  const kinds = new Set(graph.edges.map(({ kind }) => kind))
  const width = Math.ceil(
    Math.max(layout.width, legendWidth(kinds, withBuckstop), widthOf(map.company, titleSize)) + 2 * margin,
  )
  const height = Math.ceil(layout.height + titleHeight + legendHeight + 2 * margin)
  const edges = graph.edges.toSorted((a, b) => weight(a, ways) - weight(b, ways))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">${escape(`Service map of ${map.company}`)}</title>
<style>${style}
</style>
<defs>${markers}</defs>
<rect width="${width}" height="${height}" fill="#fff"/>
<text class="title" x="${margin}" y="${margin + 18}">${escape(map.company)}</text>
<text class="below" x="${margin}" y="${margin + 40}">${escape(`${withBuckstop ? 'Under Buckstop' : 'The map alone, without Buckstop'}: ${summary(verdicts)}${led ? '; pale is what nobody who is lost comes by' : ''}`)}</text>
<g transform="translate(${margin} ${margin + titleHeight})">
${edges.map((edge) => edgeOf(edge, picture)).join('\n')}
${graph.nodes.map((node) => nodeOf(node, picture)).join('\n')}
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

const paleOf = (id: string, { ways, led }: Picture): '' | ' pale' =>
  led && !ways.unsafe.has(id) ? ' pale' : ''

const weight = ({ id }: DrawnEdge, ways: Ways): number => ['', ' safe', ' trap'].indexOf(wayOf(id, ways))

const colours = { plain: '#8a817a', safe: '#0f5c63', trap: '#b3261e' }

export const markers = Object.entries(colours)
  .map(
    ([name, colour]) =>
      `<marker id="tip-${name}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M0 0.8 10 5 0 9.2z" fill="${colour}"/></marker>`,
  )
  .join('')

export const round = (value: number): number => Math.round(value * 10) / 10

const nodeOf = (node: DrawnNode, picture: Picture): string => {
  const { layout, ways } = picture
  const { x, y, width, height } = layout.boxes.get(node.id) ?? { x: 0, y: 0, width: 0, height: 0 }
  const middle = round(width / 2)
  const names = node.named.map(
    (line, i) =>
      `<text class="name" x="${middle}" y="${10 + nameSize + i * nameStep}" text-anchor="middle">${escape(line)}</text>`,
  )
  const below = 12 + nameSize + (node.named.length - 1) * nameStep
  const lines = node.lines.map(
    (line, i) =>
      `<text class="line" x="${middle}" y="${round(below + (i + 1) * (lineSize + 5))}" text-anchor="middle">${escape(line)}</text>`,
  )
  const title = [node.name, node.leader ? 'leader' : '', ...node.lines]
    .filter((line) => line !== '')
    .join('\n')
  const way = wayOf(node.id, ways)
  const box = `width="${round(width)}" height="${round(height)}" rx="${node.kind === 'channel' ? round(height / 2) : 5}"`
  return `<g class="${node.kind}${node.leader ? ' leader' : ''}${way}${paleOf(node.id, picture)}" transform="translate(${round(x)} ${round(y)})"><title>${escape(title)}</title><rect class="box" ${box}/>${way === ' trap' ? `<rect class="inner" ${box}/>` : ''}${names.join('')}${lines.join('')}</g>`
}

const edgeOf = (edge: DrawnEdge, picture: Picture): string => {
  const { layout, ways, withBuckstop } = picture
  const pale = paleOf(edge.id, picture)
  if (isIdle(edge.kind, withBuckstop))
    return `<path class="edge ${edge.kind} idle${pale}" d="${pathOf(edge, layout)}"/>`
  const way = wayOf(edge.id, ways)
  const tip = way === '' ? 'plain' : way.trim()
  const d = pathOf(edge, layout)
  const end = `marker-end="url(#tip-${tip})"`
  const line = `<path class="edge ${edge.kind}${way}${pale}" d="${d}"`
  return `<path class="halo" d="${d}"/>${way === ' trap' ? `${line}/>${innerOf(d)}` : `${line} ${end}/>`}`
}

/** How the line of an edge runs. */
export const pathOf = ({ id }: Pick<DrawnEdge, 'id'>, { routes }: Layout): string => {
  const route = routes.get(id)
  return route === undefined || route.length < 2 ? '' : rounded(route)
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
