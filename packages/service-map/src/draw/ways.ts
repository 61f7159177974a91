import type { ServiceMap } from '../language/service-map.ts'
import type { CheckResult } from '../check/check.ts'
import type { Move } from '../story/story.ts'
import type { EdgeKind, Graph } from './graph.ts'
import { channelId, teamId } from './graph.ts'

export interface Ways {
  /** Ids of edges and nodes in what goes round for somebody. */
  readonly trap: ReadonlySet<string>
  /** Ids of edges and nodes on somebody's safe way. */
  readonly safe: ReadonlySet<string>
  /** Ids of all edges and nodes on the way of whoever is not safe, or comes to a wrong door. */
  readonly unsafe: ReadonlySet<string>
}

/** As many teams as an eye takes in without being led. */
const mostAtOnce = 12

/** Whether whoever is not safe is shown first, and the rest pale. */
export const leadsEye = (graph: Graph, { unsafe }: Ways): boolean =>
  unsafe.size > 0 && graph.nodes.filter(({ kind }) => kind === 'team').length > mostAtOnce

type Judged = Pick<CheckResult, 'verdicts' | 'wrongDoors' | 'exceptions' | 'exceptionDoors'>

/** Which parts of the drawing the stories go through. */
export const waysOf = (
  map: ServiceMap,
  { verdicts, wrongDoors = [], exceptions = [], exceptionDoors = [] }: Judged,
): Ways => {
  const trap = new Set<string>()
  const safe = new Set<string>()
  const unsafe = new Set<string>()
  const mark = marker(map)
  const lost = [...verdicts.filter(({ verdict }) => verdict !== 'safe'), ...exceptions]
  for (const { story } of lost) for (const step of [...story.first, ...story.repeats]) mark(step, unsafe)
  for (const { channel, team } of [...wrongDoors, ...exceptionDoors]) {
    mark({ at: channel, move: { use: channel } }, unsafe)
    mark({ at: team, move: { own: true } }, unsafe)
  }
  for (const { verdict, story } of verdicts) {
    const steps = verdict === 'safe' || story.repeats.length === 0 ? story.first : story.repeats
    for (const step of steps) mark(step, verdict === 'safe' ? safe : trap)
  }
  return { trap, safe, unsafe }
}

interface Moved {
  readonly at: string | null
  readonly move: Move
}

const marker = (map: ServiceMap) => {
  const team = new Map(map.teams.map(({ name }, i) => [name, teamId(i)]))
  const channel = new Map(map.channels.map(({ name }, i) => [name, channelId(i)]))
  const reaches = new Map(map.channels.map((c) => [c.name, team.get(c.reaches) ?? '']))
  return ({ at, move }: Moved, into: Set<string>): void => {
    const edge = (kind: EdgeKind, from: string | undefined, to: string | undefined): void => {
      into.add(`${kind} ${from ?? ''} ${to ?? ''}`)
    }
    if (at === null || 'stop' in move) return
    if ('use' in move) {
      into.add(channel.get(at) ?? '')
      edge('reaches', channel.get(at), reaches.get(at))
      return
    }
    into.add(team.get(at) ?? '')
    if ('pass' in move) edge('pass', team.get(at), team.get(move.pass))
    if ('send' in move) edge('send', team.get(at), channel.get(move.send))
  }
}
