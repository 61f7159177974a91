import { type EdgeKind, type Graph, idleWords, isIdle } from '@buckstop/service-map/drawing'
import type { Game } from '../verdicts/verdict-words.ts'
import type { Lights } from './lit.ts'

/** One box of the drawing with all that leaves it, as sentences. */
export interface StopInWords {
  readonly id: string
  readonly kind: 'channel' | 'team'
  readonly name: string
  readonly facts: readonly string[]
}

const leaving: Readonly<Record<EdgeKind, string>> = {
  reaches: 'reaches',
  pass: 'passes on to',
  send: 'sends the customer away to',
  ask: 'may ask',
  ladder: 'reports to',
}
const kinds: readonly EdgeKind[] = ['reaches', 'pass', 'send', 'ask', 'ladder']

const wayWords = { trap: 'on a way that goes round for ever', safe: 'on a safe way' } as const

/** The drawing for whoever reads it instead of seeing it: the same boxes, lines and marks. */
export const inWords = ({ nodes, edges }: Graph, lights: Lights, game: Game): readonly StopInWords[] => {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  return nodes.map(({ id, kind, name, leader, lines }) => {
    const { way, now } = lights(id)
    const lead = kinds.flatMap((edge) => {
      const to = edges
        .filter((one) => one.kind === edge && one.from === id)
        .map((one) => {
          const lit = lights(one.id).way
          return `${names.get(one.to) ?? ''}${lit === null ? '' : ` (${wayWords[lit]})`}`
        })
      return to.length === 0
        ? []
        : [`${leaving[edge]} ${to.join(', ')}${isIdle(edge, game === 'buckstop') ? idleWords : ''}`]
    })
    return {
      id,
      kind,
      name,
      facts: [
        ...(leader ? ['a leader’s'] : []),
        ...lines,
        ...lead,
        ...(way === null ? [] : [wayWords[way]]),
        ...(now ? ['told at this step'] : []),
      ],
    }
  })
}
