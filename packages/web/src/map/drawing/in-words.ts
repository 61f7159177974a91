import { type EdgeKind, type Graph, isIdle } from '@buckstop/service-map/drawing'
import { drawingWords } from '../../words/drawing.ts'
import { inARow } from '../../words/written.ts'
import type { Game } from '../verdicts/verdict-words.ts'
import type { Lights } from './lit.ts'

/** One box of the drawing with all that leaves it, as sentences. */
export interface StopInWords {
  readonly id: string
  readonly kind: 'channel' | 'team'
  readonly name: string
  readonly facts: readonly {
    readonly words: string
    /** As it stands in the box, where no other language has it. */
    readonly inEnglish: boolean
  }[]
}

const kinds: readonly EdgeKind[] = ['reaches', 'pass', 'send', 'ask', 'ladder']

const ours = (said: readonly string[]) => said.map((words) => ({ words, inEnglish: false }))

/** The drawing for whoever reads it instead of seeing it: the same boxes, lines and marks. */
export const inWords = ({ nodes, edges }: Graph, lights: Lights, game: Game): readonly StopInWords[] => {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  return nodes.map(({ id, kind, name, leader, lines }) => {
    const { way, now } = lights(id)
    const lead = kinds.flatMap((edge) => {
      const stops = edges
        .filter((one) => one.kind === edge && one.from === id)
        .map((one) => {
          const lit = lights(one.id).way
          const to = names.get(one.to) ?? ''
          return lit === null ? to : drawingWords.stopOn[lit]({ name: to })
        })
      if (stops.length === 0) return []
      const line = drawingWords.leaving[edge]({ stops: inARow(stops) })
      return [isIdle(edge, game === 'buckstop') ? drawingWords.idle({ line }) : line]
    })
    return {
      id,
      kind,
      name,
      facts: [
        ...ours(leader ? [drawingWords.leader()] : []),
        ...lines.map((words) => ({ words, inEnglish: true })),
        ...ours([
          ...lead,
          ...(way === null ? [] : [drawingWords.on[way]()]),
          ...(now ? [drawingWords.now()] : []),
        ]),
      ],
    }
  })
}
