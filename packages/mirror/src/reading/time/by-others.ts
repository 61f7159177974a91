import type { FileRead } from '../file-read.ts'
import type { TimeOrder } from './time-order.ts'

/**
 * For files of one log whose dates could be read in two ways: the order in which the dates of the others with the same
 * columns are surely written, by the file's place. A month of days up to the twelfth is exported as the next one is.
 */
export const ordersByOthers = (files: readonly FileRead[]): ReadonlyMap<number, TimeOrder> => {
  const sure = new Map<string, Set<TimeOrder>>()
  for (const file of files) {
    const order = figuresOf(file)
    if (order === null || file.times?.ambiguous === true) continue
    const key = columnsOf(file)
    sure.set(key, (sure.get(key) ?? new Set()).add(order))
  }
  return new Map(
    files.flatMap((file, place) => {
      const [order, ...more] = sure.get(columnsOf(file)) ?? []
      const settles = file.times?.ambiguous === true && figuresOf(file) !== null && more.length === 0
      return settles && order !== undefined ? [[place, order] as const] : []
    }),
  )
}

const columnsOf = ({ names }: FileRead): string => JSON.stringify(names)

/** The order in which days and months stand, of a CSV file whose dates are figures alone. */
const figuresOf = ({ format, times }: FileRead): TimeOrder | null =>
  format === 'csv' && (times?.order === 'day-month-year' || times?.order === 'month-day-year')
    ? times.order
    : null
