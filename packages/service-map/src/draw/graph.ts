import { majorOf } from '../language/money.ts'
import type { Response, ServiceMap, Team } from '../language/service-map.ts'
import { englishLimit } from '../words/limit.ts'
import { longestLine, wrapped } from './text.ts'

export type EdgeKind = 'reaches' | 'pass' | 'send' | 'ask' | 'ladder'

export interface DrawnNode {
  readonly id: string
  readonly kind: 'channel' | 'team'
  readonly name: string
  /** The name as it is set, in as many lines as it takes. */
  readonly named: readonly string[]
  readonly lines: readonly string[]
  readonly leader: boolean
  /** The column: 0 for channels, then the number of passes until a team is met. */
  readonly column: number
  /** How many rungs of the ladder are below. */
  readonly level: number
}

export interface DrawnEdge {
  readonly id: string
  readonly kind: EdgeKind
  readonly from: string
  readonly to: string
}

export interface Graph {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

/** Lines of the map that nobody goes by: under Buckstop no customer is sent away. */
export const isIdle = (kind: EdgeKind, withBuckstop: boolean): boolean => withBuckstop && kind === 'send'

export const channelId = (i: number): string => `c${i}`
export const teamId = (i: number): string => `t${i}`

const mostNodes = 300
const mostEdges = 2_000

/** So many channels and teams, and lines between them, that nobody could read a drawing of it. */
export interface TooLargeToDraw {
  readonly ok: false
  readonly code: 'too-large-to-draw'
  readonly stops: number
  readonly lines: number
  readonly mostStops: number
  readonly mostLines: number
}

/** Null where a drawing of it can be read. */
export const tooLargeToDraw = ({ nodes, edges }: Graph): TooLargeToDraw | null =>
  nodes.length > mostNodes || edges.length > mostEdges
    ? {
        ok: false,
        code: 'too-large-to-draw',
        stops: nodes.length,
        lines: edges.length,
        mostStops: mostNodes,
        mostLines: mostEdges,
      }
    : null

/** What of a map is drawn: nodes in their columns, and between any two at most one edge of a kind. */
export const graphOf = (map: ServiceMap): Graph => {
  const number = new Map(map.teams.map(({ name }, i) => [name, i]))
  const channel = new Map(map.channels.map(({ name }, i) => [name, i]))
  const columns = columnsOf(map, number)
  const levels = levelsOf(map, number)
  const edges = new Map<string, DrawnEdge>()
  const add = (kind: EdgeKind, from: string, to: string): void => {
    const id = `${kind} ${from} ${to}`
    edges.set(id, { id, kind, from, to })
  }
  map.channels.forEach(({ reaches }, i) => add('reaches', channelId(i), teamId(number.get(reaches) ?? 0)))
  map.teams.forEach((team, i) => {
    for (const response of team.responses) {
      if (response.verb === 'pass') add('pass', teamId(i), teamId(number.get(response.team) ?? 0))
      if (response.verb === 'send') add('send', teamId(i), channelId(channel.get(response.channel) ?? 0))
    }
    for (const asked of team.asks) add('ask', teamId(i), teamId(number.get(asked) ?? 0))
    if (team.reportsTo !== null) add('ladder', teamId(i), teamId(number.get(team.reportsTo) ?? 0))
  })
  const nodes: DrawnNode[] = [
    ...map.channels.map(({ name, kind, requires, published }, i): DrawnNode => ({
      id: channelId(i),
      kind: 'channel',
      name,
      named: wrapped(name),
      lines: [
        [kind, published ? null : 'not published'].filter((word) => word !== null).join(', '),
        requires.length > 0 ? `needs ${requires.join(', ')}` : '',
      ].flatMap(linesFor),
      leader: false,
      column: 0,
      level: 0,
    })),
    ...map.teams.map((team, i): DrawnNode => ({
      id: teamId(i),
      kind: 'team',
      name: team.name,
      named: wrapped(team.name),
      lines: linesOf(map, team).flatMap(linesFor),
      leader: team.leader,
      column: columns[i] ?? 1,
      level: levels[i] ?? 0,
    })),
  ]
  return { nodes, edges: [...edges.values()] }
}

/** Whole, in lines that fit; none of an empty one. */
const linesFor = (line: string): readonly string[] => (line === '' ? [] : wrapped(line, longestLine))

const linesOf = (map: ServiceMap, team: Team): string[] => {
  const has = (verb: Response['verb']): boolean => team.responses.some((response) => response.verb === verb)
  const answers = [
    has('own') ? 'owns' : null,
    has('refuse') ? 'refuses' : null,
    team.responses.length === 0 ? 'silent' : null,
  ].filter((word) => word !== null)
  const [first, ...more] = team.authority
  const gives =
    first === undefined
      ? ''
      : `${first.remedy}: ${first.upTo === 'any' ? 'any amount' : `up to ${englishLimit(majorOf(first.upTo, map.decimals), map.currency)}`}${
          more.length > 0 ? ` + ${more.length}` : ''
        }`
  return [answers.join(' · '), gives].filter((line) => line !== '')
}

const columnsOf = (map: ServiceMap, number: ReadonlyMap<string, number>): number[] => {
  const columns = Array.from({ length: map.teams.length }, () => 0)
  let front = map.channels.map(({ reaches }) => number.get(reaches) ?? 0)
  for (let column = 1; front.length > 0; column++) {
    const met = front.filter((team) => columns[team] === 0)
    for (const team of met) columns[team] = column
    front = met.flatMap((team) =>
      (map.teams[team]?.responses ?? []).flatMap((response) =>
        response.verb === 'pass' ? [number.get(response.team) ?? 0] : [],
      ),
    )
  }
  // Whoever is only climbed to stands over those below them, whoever is only asked beyond them.
  for (let met = true; met;) {
    met = false
    map.teams.forEach(({ name }, team) => {
      if (columns[team] !== 0) return
      const near = map.teams.flatMap(({ reportsTo, asks }, i) => {
        const column = columns[i] ?? 0
        if (column === 0) return []
        return reportsTo === name ? [column] : asks.includes(name) ? [column + 1] : []
      })
      if (near.length === 0) return
      columns[team] = Math.max(...near)
      met = true
    })
  }
  return columns.map((column) => Math.max(1, column))
}

/** Higher than everybody below; whoever is on no ladder stands at its foot. */
const levelsOf = (map: ServiceMap, number: ReadonlyMap<string, number>): number[] => {
  const levels = Array.from({ length: map.teams.length }, () => 0)
  map.teams.forEach(({ reportsTo }) => {
    let above = reportsTo
    for (let level = 1; above !== null && level <= map.teams.length; level++) {
      const team = number.get(above) ?? 0
      if ((levels[team] ?? 0) >= level) break
      levels[team] = level
      above = map.teams[team]?.reportsTo ?? null
    }
  })
  return levels
}
