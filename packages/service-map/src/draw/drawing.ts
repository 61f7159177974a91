/** What every drawing of teams and ways has in common: the map as designed, and the map as customers lived it. */
export type { DrawnEdge, DrawnNode, EdgeKind, Graph } from './graph.ts'
export { graphOf, isIdle, tooLargeToDraw } from './graph.ts'
export { type Box, type Layout, layOut, lineSize, nameSize, type Point } from './layout.ts'
export { idleWords } from './legend.ts'
export { margin, markers, pathOf, round, rounded, style, svgOf } from './svg.ts'
export { escape, short, widthOf, wrapped } from './text.ts'
export { leadsEye, type Ways, waysOf } from './ways.ts'
