import type { Cell } from './tables.ts'

/** What a spreadsheet would take for a formula, or hide; such a text gets an apostrophe in front. */
const FORMULA = /^[=+\-@\t\r\n|%]/

/**
 * A cell for a CSV file, quoted where needed. A text that a spreadsheet would run as a formula is made a plain
 * text by an apostrophe, as OWASP advises; numbers of ours are never touched.
 */
export const csvCell = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'object') return csvCell(cell.share)
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(Math.round(cell * 10_000) / 10_000) : ''
  const safe = FORMULA.test(cell.trimStart()) || FORMULA.test(cell) ? `'${cell}` : cell
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A line of CSV, with its end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`
