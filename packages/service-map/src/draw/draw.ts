import type { CheckOptions } from '../check/check.ts'
import { check } from '../check/check.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { graphOf, type TooLargeToDraw, tooLargeToDraw } from './graph.ts'
import { layOut } from './layout.ts'
import { svgOf } from './svg.ts'
import { leadsEye, waysOf } from './ways.ts'

export interface DrawOptions extends CheckOptions {
  /** Shows all alike, also of a map in which an eye would be led. */
  readonly all?: boolean
}

export type Drawn =
  /** `led`: whoever is not safe is shown first, and the rest pale. */
  { readonly ok: true; readonly svg: string; readonly led: boolean } | TooLargeToDraw

/**
 * The map as one SVG of its own: channels on the left, teams by how many passes away they are,
 * whoever stands higher on the ladder higher up; what goes round for somebody in one colour, the
 * safe ways in another. Of more than twelve teams whoever is not safe leads the eye. The same map gives the same picture, byte for byte.
 */
export const draw = async (map: ServiceMap, options: DrawOptions = {}): Promise<Drawn> => {
  const graph = graphOf(map)
  const tooLarge = tooLargeToDraw(graph)
  if (tooLarge !== null) return tooLarge
  const checked = check(map, options)
  const result = checked.ok ? checked.result : { verdicts: [] }
  const layout = await layOut(graph)
  const ways = waysOf(map, result)
  const { withBuckstop = false, all = false } = options
  const led = !all && leadsEye(graph, ways)
  const svg = svgOf(map, { graph, layout, ways, verdicts: result.verdicts, withBuckstop, led })
  return { ok: true, svg, led }
}
