import {
  escape,
  lineSize,
  margin,
  markers,
  nameSize,
  nameStep,
  type Point,
  round,
  rounded,
  style,
  widthOf,
  wrapped,
} from '@buckstop/service-map/drawing'
import type { ElkNode } from 'elkjs/lib/elk-api.js'
import type { Report } from '../report/shape.ts'
import { counted, numberText } from '../report/format.ts'
import { livedMapOf, loopsOf, type LivedMap, type LivedWay } from './graph.ts'

const padding = 12
const legendHeight = 60
const countSize = 11.5

/** The drawing that a reader sees first, and the whole one where the first holds the loops alone. */
export type LivedMaps = { readonly shown: string; readonly whole: string | null }

/**
 * The map as lived, as SVG in the look of the service map: teams, the ways between them as thick as they were
 * travelled, and in the colour of traps those by which one case in five or more came back. Of more than twelve teams
 * the loops are shown, and the rest is apart. Null when nothing was handed on. The same report gives the same drawing.
 */
export const drawLivedMap = async (report: Report): Promise<LivedMaps | null> => {
  const whole = livedMapOf(report)
  if (whole.ways.length === 0) return null
  const loops = whole.teams.length > MOST_TEAMS_AT_ONCE ? loopsOf(report) : null
  if (loops === null || loops.ways.length === 0) return { shown: await drawn(whole), whole: null }
  return { shown: await drawn(loops), whole: await drawn(whole) }
}

/** As many teams as a reader takes in at once. */
const MOST_TEAMS_AT_ONCE = 12

const drawn = async (map: LivedMap): Promise<string> => svgOf(map, await layOut(map))

const wordsOf = (way: LivedWay): string =>
  `${numberText(way.times)}${way.returns > 0 ? ` ↺${numberText(way.returns)}` : ''}`

const layOut = async (map: LivedMap): Promise<ElkNode> => {
  // Larger than all of this package: read when a map is drawn.
  const { default: elk } = await import('elkjs/lib/elk.bundled.js')
  const number = new Map(map.teams.map(({ name }, k) => [name, `t${k}`]))
  return await new elk.default().layout<ElkNode>({
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.randomSeed': '1',
      'elk.aspectRatio': '1.6',
      'elk.spacing.nodeNode': '26',
      'elk.spacing.edgeNode': '16',
      'elk.spacing.edgeEdge': '12',
      'elk.spacing.componentComponent': '34',
      'elk.layered.spacing.nodeNodeBetweenLayers': '46',
      'elk.layered.spacing.edgeNodeBetweenLayers': '16',
      'elk.edgeLabels.inline': 'true',
    },
    children: map.teams.map(({ name, cases }, k) => {
      const lines = wrapped(name)
      const widest = Math.max(...lines.map((line) => widthOf(line, nameSize)))
      return {
        id: `t${k}`,
        width: Math.max(110, widest, widthOf(counted(cases, 'case'), lineSize)) + 2 * padding,
        height: 2 * padding + nameSize + (lines.length - 1) * nameStep + lineSize + 5,
      }
    }),
    edges: map.ways.map((way, k) => ({
      id: `w${k}`,
      sources: [number.get(way.from) ?? ''],
      targets: [number.get(way.to) ?? ''],
      labels: [{ text: wordsOf(way), width: widthOf(wordsOf(way), countSize) + 8, height: countSize + 4 }],
    })),
  })
}

const svgOf = (map: LivedMap, laid: ElkNode): string => {
  const width = Math.ceil(Math.max(laid.width ?? 0, 620) + 2 * margin)
  const height = Math.ceil((laid.height ?? 0) + legendHeight + 2 * margin)
  const most = Math.max(...map.ways.map((way) => way.times))
  const summary = `${numberText(map.shown)} of ${counted(map.all, 'hand-off')} between ${counted(map.teams.length, 'team')}${map.loopsAlone ? ': those by which cases came back, and the ways there' : ''}`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(`The map as lived: ${summary}`)}">
<style>${style}
  .count { font-size: ${countSize}px; paint-order: stroke; stroke: #fff; stroke-width: 4px; stroke-linejoin: round }
  .name, .count { unicode-bidi: plaintext }
</style>
<defs>${markers}</defs>
<rect class="ground" width="${width}" height="${height}" fill="#fff"/>
<g transform="translate(${margin} ${margin})">
${map.ways.map((way, k) => wayOf(way, most, pointsOf(laid, k))).join('\n')}
${map.teams.map((team, k) => teamOf(team, laid.children?.[k])).join('\n')}
${map.ways.map((way, k) => countOf(way, laid.edges?.[k]?.labels?.[0])).join('\n')}
</g>
<g transform="translate(${margin} ${height - margin - legendHeight + 24})">
${legend(summary)}
</g>
</svg>
`
}

const pointsOf = (laid: ElkNode, edge: number): readonly Point[] =>
  (laid.edges?.[edge]?.sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [
    startPoint,
    ...(bendPoints ?? []),
    endPoint,
  ])

const isCircle = (way: LivedWay): boolean => way.returns * 5 >= way.times

const wayOf = (way: LivedWay, most: number, points: readonly Point[]): string => {
  const kind = isCircle(way) ? 'trap' : 'safe'
  const label = `${way.from} → ${way.to}: ${counted(way.times, 'hand-off')}, ${counted(way.returns, 'return')}`
  const d = rounded(points)
  const thick = round(1.3 + 4 * Math.sqrt(way.times / most))
  return `<path class="halo" d="${d}" style="stroke-width:${round(thick + 3)}"/><path class="edge ${kind}" d="${d}" style="stroke-width:${thick}${isCircle(way) ? ';stroke-dasharray:10 3' : ''}" marker-end="url(#tip-${kind})"><title>${escape(label)}</title></path>`
}

const teamOf = ({ name, cases }: LivedMap['teams'][number], box: ElkNode | undefined): string => {
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {}
  const middle = round(width / 2)
  const label = counted(cases, 'case')
  const lines = wrapped(name)
  const named = lines.map(
    (line, k) =>
      `<text class="name" x="${middle}" y="${10 + nameSize + k * nameStep}" text-anchor="middle">${escape(line)}</text>`,
  )
  const below = 17 + nameSize + (lines.length - 1) * nameStep + lineSize
  return `<g class="team" transform="translate(${round(x)} ${round(y)})"><title>${escape(`${name}: ${label}`)}</title><rect class="box" width="${round(width)}" height="${round(height)}" rx="5"/>${named.join('')}<text class="line" x="${middle}" y="${round(below)}" text-anchor="middle">${escape(label)}</text></g>`
}

const countOf = (way: LivedWay, label: { x?: number; y?: number; width?: number } | undefined): string =>
  label === undefined
    ? ''
    : `<text class="count" x="${round((label.x ?? 0) + (label.width ?? 0) / 2)}" y="${round((label.y ?? 0) + countSize)}" text-anchor="middle">${wordsOf(way)}</text>`

const legend = (told: string): string =>
  `<path class="edge safe" d="M0 8H34" style="stroke-width:4" marker-end="url(#tip-safe)"/><text class="line" x="42" y="12">handed on; the thicker, the more often</text><path class="edge trap" d="M290 8H324" style="stroke-width:4;stroke-dasharray:10 3" marker-end="url(#tip-trap)"/><text class="line" x="332" y="12">goes round: one in five or more came back (↺ how often)</text><text class="line" x="0" y="36">${escape(told)}</text>`
