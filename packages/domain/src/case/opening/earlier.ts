import { addMilliseconds, days } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import type { StoredCaseEvent } from '../upcast.ts'

/**
 * Before an answer was promised with the opening, nobody was told when they hear from us. Where nobody has answered
 * since, that is counted as missed two days after they wrote, and rises.
 */
export const openedEarlier = (stored: StoredCaseEvent, at: Instant): StoredCaseEvent => ({
  answerBy: stored['imported'] === true ? null : addMilliseconds(at, days(2)),
  ...stored,
})
