import type { ServiceMap } from '../language/service-map.ts'
import type { Verdict } from '../check/check.ts'
import type { Step } from '../story/story.ts'
import type { EdgeKind } from './graph.ts'
import { channelId, teamId } from './graph.ts'

export interface Ways {
  /** Ids of edges and nodes in what goes round for somebody. */
  readonly trap: ReadonlySet<string>
  /** Ids of edges and nodes on somebody's safe way. */
  readonly safe: ReadonlySet<string>
}

/** Which parts of the drawing the stories go through. */
export const waysOf = (map: ServiceMap, verdicts: readonly Verdict[]): Ways => {
  const trap = new Set<string>()
  const safe = new Set<string>()
  const mark = marker(map)
  for (const { verdict, story } of verdicts) {
    const steps = verdict === 'safe' || story.repeats.length === 0 ? story.first : story.repeats
    for (const step of steps) mark(step, verdict === 'safe' ? safe : trap)
  }
  return { trap, safe }
}

const marker = (map: ServiceMap) => {
  const team = new Map(map.teams.map(({ name }, i) => [name, teamId(i)]))
  const channel = new Map(map.channels.map(({ name }, i) => [name, channelId(i)]))
  const reaches = new Map(map.channels.map((c) => [c.name, team.get(c.reaches) ?? '']))
  return ({ at, move }: Step, into: Set<string>): void => {
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
