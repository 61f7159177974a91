/** Files that others wrote, as text and times: what the mirror reads logs with, for whoever else takes files in. */
export { SEPARATORS, type Dialect, type SeparatorName } from './csv/dialect.ts'
export { openTable, type Table, type TableOptions, type TableRow, type TableTold } from './csv/table.ts'
export { listed, namedPlaces } from './columns/columns.ts'
export { nearest, placeText, ReadingError, type Problem } from './problem.ts'
export { fileSource, memorySource, type Source } from './source.ts'
export { isPlausible, TIME_ORDERS, timeReader, type TimeOrder } from './time/order.ts'
export { TimesWatch, type TimesSettled } from './time/watch.ts'
export { wallToUtc } from './time/zone.ts'
