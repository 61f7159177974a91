import { MISSING } from '../log/dictionary.ts'
import { isUnfinished } from '../log/journal.ts'
import { isTransition } from '../log/lifecycle.ts'
import type { EventLog } from '../log/log.ts'
import { textOf } from '../reading/encoding.ts'
import type { Story } from './story.ts'
import type { Measure } from './times.ts'
import type { Words } from './vocabulary.ts'

/** Time in milliseconds that cases spent with someone; a stay is unbroken. */
export type Waited = { calendar: number; working: number; stays: number; longest: number }

/** On whom cases waited: a holder by number, the customer, or nobody (no holder, or a queue). */
export type Waiting = {
  readonly byHolder: readonly Waited[]
  readonly onCustomer: Waited
  readonly onNobody: Waited
  /** by state, or by activity where the log has no states */
  readonly byState: readonly Waited[]
}

/** Whether a log tells of states; the transitions of the standard lifecycle alone are none. */
export const hasStates = ({ states }: EventLog): boolean =>
  Array.from({ length: states.size }, (_, id) => id).some((id) => !isTransition(textOf(states.bytesOf(id))))

const nothing = (): Waited => ({ calendar: 0, working: 0, stays: 0, longest: 0 })

/**
 * Splits the time between each event and the next of its case by where the case then was: at the customer, in
 * nobody's hands, or with the holder of the earlier event; an ignored holder leaves it where it was. The time
 * after an end, until a reopening, is nobody's wait, and what comes after a case's last event is not known.
 */
export const waitingCounter = (
  words: Words,
  sizes: { readonly holders: number; readonly states: number; readonly activities: number },
  working: Measure,
) => {
  const byHolder = Array.from({ length: sizes.holders }, nothing)
  const byState = Array.from({ length: sizes.states > 0 ? sizes.states : sizes.activities }, nothing)
  const onCustomer = nothing()
  const onNobody = nothing()
  const hear = ({ from, to, events }: Story): void => {
    let holder = MISSING
    let place: Waited | null = null
    let stay = 0
    let ended = false
    for (let i = from; i + 1 < to; i++) {
      const activity = events.activity[i] ?? 0
      const state = events.state[i] ?? 0
      if (!words.ignored.has(events.holder[i] ?? 0)) holder = events.holder[i] ?? 0
      let next: Waited | null = null
      ended = isAfterEnd(words, activity, events.ending[i] ?? 0, ended)
      if (!ended) {
        if (words.customerActivities.has(activity) || words.customerStates.has(state)) next = onCustomer
        else if (holder === MISSING || words.queuedActivities.has(activity) || words.queuedStates.has(state))
          next = onNobody
        else next = byHolder[holder] ?? null
      }
      if (next !== place) {
        if (place !== null && stay > place.longest) place.longest = stay
        place = next
        stay = 0
        if (next !== null) next.stays++
      }
      if (next === null) continue
      const calendar = (events.time[i + 1] ?? 0) - (events.time[i] ?? 0)
      const worked = calendar === 0 ? 0 : working(events.time[i] ?? 0, events.time[i + 1] ?? 0)
      stay += calendar
      next.calendar += calendar
      next.working += worked
      const inState = byState[sizes.states > 0 ? state : activity]
      if (inState === undefined) continue
      inState.calendar += calendar
      inState.working += worked
      inState.stays++
      if (calendar > inState.longest) inState.longest = calendar
    }
    if (place !== null && stay > place.longest) place.longest = stay
  }
  return { hear, result: (): Waiting => ({ byHolder, onCustomer, onNobody, byState }) }
}

/** Whether the case is at its end after an event: tidying up, and ending it once more, leave it there. */
const isAfterEnd = (words: Words, activity: number, ending: number, before: boolean): boolean => {
  if (words.administrative.has(activity)) return before
  return words.ends.has(activity) && (before || !isUnfinished(ending))
}
