import { addMilliseconds, minutes } from '../../time/instant.ts'
import type { Upcast } from '../shape/upcast-step.ts'
import type { Danger } from '../state.ts'

/** Danger that was raised before anybody had to try by voice: by then somebody had to, and whoever did is in the story. */
export const dangerRaisedEarlier: Upcast = (fields, at) => ({
  readBy: addMilliseconds(at, minutes(15)),
  tryBy: addMilliseconds(at, minutes(15)),
  gatheredUntil: null,
  somebodyAwake: true,
  ...fields,
})

/** A case that took danger along as a mere yes or no: who was told is not known of it, and nothing runs. */
export const dangerCarriedEarlier: Upcast = (fields, at) => {
  const { danger } = fields
  if (typeof danger !== 'boolean') return fields
  const known: Danger = { since: at, gathered: false, told: [], callNext: null, tryBy: null, attempts: [] }
  return { ...fields, danger: danger ? known : null }
}
