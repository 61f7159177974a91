/** What every drawing of teams and ways has in common: the map as designed, and the map as customers lived it. */
export type { DrawnEdge, DrawnNode, EdgeKind, Graph } from './graph.ts'
export { graphOf, isIdle, tooLargeToDraw } from './graph.ts'
export { getReadyToLayOut, type Layout, layOut, lineSize, nameSize, nameStep } from './layout.ts'
export type { Box, Point } from './geometry.ts'
export { margin, markers, pathOf, round, rounded, style, svgOf } from './svg.ts'
export { escape, widthOf, wrapped } from './text.ts'
export { leadsEye, type Ways, waysOf } from './ways.ts'
