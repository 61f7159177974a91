export { TIME_ORDERS, type TimeOrder } from './reading/time/time-order.ts'
export { placeText, ReadingError, type Problem } from './reading/problem.ts'
export { fileSource, memorySource, type Source } from './reading/source.ts'
export { readLog, type Progress, type Reading, type ReadOptions } from './reading/read.ts'
export type { FileRead } from './reading/file-read.ts'
export { SEPARATORS, type SeparatorName } from './reading/csv/dialect.ts'
export { ROLES, type Role } from './log/log.ts'
export { count, mirror, type Mirrored, type MirrorOptions, type ResolutionOptions } from './mirror.ts'
export { reportJsonSchema, reportShape, type Report } from './report/shape.ts'
export { leadOf, limitsOf } from './report/lead.ts'
export { plainText, readingLines } from './report/reading-lines.ts'
export { counted, durationText } from './report/format.ts'
export { tablesOf, type Table } from './report/tables.ts'
export { casesAsCsv, tableAsCsv } from './report/csv.ts'
export { reportAsMarkdown } from './report/markdown.ts'
export { reportAsHtml, type PageOptions } from './report/html/page.ts'
export { readOwn, type OwnOptions } from './reading/own.ts'
export type { OwnEvent, OwnEvents } from './exporting/own-event.ts'
export { asOcel } from './exporting/ocel.ts'
export { asXes } from './exporting/xes.ts'
export { drawLivedMap, type LivedMaps } from './lived-map/draw.ts'
export { livedMapOf, type LivedMap } from './lived-map/graph.ts'
export { BASES, type Basis, type BasisWords } from './resolution/basis.ts'
export { eachResolution, resolutionsAsCsv, type EndsKnown } from './resolution/section.ts'
export {
  resolutionJsonSchema,
  resolutionShape,
  resolutionsShape,
  type Resolution,
  type Resolutions,
} from './resolution/shape.ts'
