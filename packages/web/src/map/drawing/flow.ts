import type { DrawnEdge, DrawnNode, Graph, Layout } from '@buckstop/service-map/drawing'
import { isIdle, pathOf } from '@buckstop/service-map/drawing'
import { type Edge, type Node, type NodeHandle, Position } from '@xyflow/react'
import type { Game } from '../verdicts/verdict-words.ts'
import type { Lights } from './lit.ts'

/** A map with its places, as the worker laid it out. */
export interface Picture {
  readonly graph: Graph
  readonly layout: Layout
}

export type StopNode = Node<{ readonly drawn: DrawnNode }, 'stop'>
export type WayEdge = Edge<
  { readonly drawn: DrawnEdge; readonly path: string; readonly idle: boolean },
  'way'
>

const anchors = (width: number, height: number): NodeHandle[] => [
  { type: 'source', position: Position.Right, x: width, y: height / 2 },
  { type: 'target', position: Position.Left, x: 0, y: height / 2 },
]

/** Seen alone: whoever hears the page has the same in words, in an order that can be followed. */
const seen = { 'aria-hidden': true } as const

/** Boxes where the layout put them. What is lit is no part of them: lighting a story moves and measures nothing. */
export const nodesOf = ({ graph, layout }: Picture): StopNode[] =>
  graph.nodes.flatMap((drawn) => {
    const box = layout.boxes.get(drawn.id)
    if (box === undefined) return []
    const { x, y } = box
    // Whole pixels, as the browser measures them: a box that seems to have changed loses its lines.
    const width = Math.round(box.width)
    const height = Math.round(box.height)
    return [
      {
        id: drawn.id,
        type: 'stop' as const,
        position: { x, y },
        width,
        height,
        measured: { width, height },
        handles: anchors(width, height),
        zIndex: 10,
        domAttributes: seen,
        data: { drawn },
      },
    ]
  })

/** Lines as the layout led them; what is lit lies over what is not. */
export const edgesOf = ({ graph, layout }: Picture, lights: Lights, game: Game): WayEdge[] =>
  graph.edges.map((drawn) => {
    const { way, now } = lights(drawn.id)
    return {
      id: drawn.id,
      type: 'way' as const,
      source: drawn.from,
      target: drawn.to,
      domAttributes: seen,
      zIndex: now ? 3 : way === 'trap' ? 2 : way === 'safe' ? 1 : 0,
      data: { drawn, path: pathOf(drawn, layout), idle: isIdle(drawn.kind, game === 'buckstop') },
    }
  })
