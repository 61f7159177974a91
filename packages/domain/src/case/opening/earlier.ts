import { addMilliseconds, days } from '../../time/instant.ts'
import type { Upcast } from '../../matter/shape/upcast-step.ts'

/**
 * Before an answer was promised with the opening, nobody was told when they hear from us. Where nobody has answered
 * since, that is counted as missed two days after they wrote, and rises.
 */
export const openedEarlier: Upcast = (fields, at) => ({
  answerBy: fields['imported'] === true ? null : addMilliseconds(at, days(2)),
  ...fields,
})
