/** What every drawing of teams and ways has in common: the map as designed, and the map as customers lived it. */
export { lineSize, nameSize, type Point } from './layout.ts'
export { margin, markers, round, rounded, style } from './svg.ts'
export { escape, short, widthOf } from './text.ts'
