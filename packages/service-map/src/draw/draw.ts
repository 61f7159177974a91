import type { CheckOptions, Verdict } from '../check/check.ts'
import { check } from '../check/check.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { graphOf, tooLargeToDraw } from './graph.ts'
import { layOut } from './layout.ts'
import { svgOf } from './svg.ts'
import { waysOf } from './ways.ts'

export type Drawn =
  | { readonly ok: true; readonly svg: string }
  | { readonly ok: false; readonly code: 'too-large-to-draw'; readonly message: string }

/**
 * The map as one SVG of its own: channels on the left, teams by how many passes away they are,
 * whoever stands higher on the ladder higher up; what goes round for somebody in one colour, the
 * safe ways in another. The same map gives the same picture, byte for byte.
 */
export const draw = async (map: ServiceMap, options: CheckOptions = {}): Promise<Drawn> => {
  const graph = graphOf(map)
  const message = tooLargeToDraw(graph)
  if (message !== null) return { ok: false, code: 'too-large-to-draw', message }
  const checked = check(map, options)
  const verdicts: readonly Verdict[] = checked.ok ? checked.result.verdicts : []
  const layout = await layOut(graph)
  const { withBuckstop = false } = options
  return { ok: true, svg: svgOf(map, { graph, layout, ways: waysOf(map, verdicts), verdicts, withBuckstop }) }
}
