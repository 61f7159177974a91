import { addMilliseconds, minutes } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import type { Danger } from '../state.ts'
import type { StoredCaseEvent } from '../upcast.ts'

/** Danger that was raised before anybody had to try by voice: by then somebody had to, and whoever did is in the story. */
export const raisedEarlier = (stored: StoredCaseEvent, at: Instant): StoredCaseEvent => ({
  readBy: addMilliseconds(at, minutes(15)),
  tryBy: addMilliseconds(at, minutes(15)),
  gatheredUntil: null,
  somebodyAwake: true,
  ...stored,
})

/** A case that took danger along as a mere yes or no: who was told is not known of it, and nothing runs. */
export const carriedEarlier = (stored: StoredCaseEvent, at: Instant): StoredCaseEvent => {
  const { danger } = stored
  if (typeof danger !== 'boolean') return stored
  const known: Danger = { since: at, gathered: false, told: [], callNext: null, tryBy: null, attempts: [] }
  return { ...stored, danger: danger ? known : null }
}
