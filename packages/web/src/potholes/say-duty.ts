import type { PotholeDutyRow } from '../api/shapes.ts'
import { potholeWords } from '../words/potholes.ts'
import { systemicWords } from '../words/systemic-issues.ts'

/** What somebody has to do about a pothole; what any matter of the company's own asks for is said as there. */
export const sayPotholeDuty = (kind: PotholeDutyRow['kind']): string =>
  kind === 'answerPothole' || kind === 'decideReason' ? potholeWords.duty[kind]() : systemicWords.duty[kind]()
