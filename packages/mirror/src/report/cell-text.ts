import type { Cell, ColumnKind } from './tables.ts'
import { durationText, numberText, shareText, workingText } from './format.ts'

/** A cell as people read it. */
export const cellText = (cell: Cell, kind: ColumnKind): string => {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  if (typeof cell === 'object') return `${shareText(cell.share)} of ${numberText(cell.of)}`
  switch (kind) {
    case 'hours':
      return durationText(cell)
    case 'working':
      return workingText(cell)
    case 'share':
      return shareText(cell)
    case 'number':
    case 'text':
      return numberText(cell)
    default:
      return kind satisfies never
  }
}
