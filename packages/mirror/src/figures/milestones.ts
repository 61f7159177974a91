import type { EventLog } from '../log/log.ts'
import { textOf } from '../reading/encoding.ts'

/** Activities, asked by their number. */
type Has = { readonly has: (id: number) => boolean }

/** An activity that its name calls an end; `goesOn`: how often work came right behind it. */
export type Milestone = {
  readonly id: number
  readonly word: string
  readonly goesOn: number
  readonly times: number
}

/** An activity that nobody would call an end by its name, and with which cases are over all the same. */
export type LastWord = { readonly word: string; readonly times: number; readonly behindEnds: number }

/** So few say nothing of what an activity is. */
const ENOUGH_TIMES = 10
const HARDLY = 0.1

/** Of activities that are ends by their names, those behind which work goes on more often than not. */
export const milestonesAmong = (
  { activities, followers }: EventLog,
  ends: Has,
  tidying: Has,
  sureEnd: RegExp,
): Milestone[] =>
  numbersOf(activities)
    .filter((id) => ends.has(id))
    .map((id) => {
      const goesOn = numbersOf(activities)
        .filter((next) => !ends.has(next) && !tidying.has(next))
        .reduce((sum, next) => sum + followers.timesBehind(id, next), 0)
      return { id, word: textOf(activities.bytesOf(id)), goesOn, times: followers.times(id) }
    })
    .filter(({ word, goesOn, times }) => !sureEnd.test(word) && goesOn >= ENOUGH_TIMES && goesOn * 2 > times)

/**
 * Of activities that are no ends by their names, those that mostly come right behind one and are nearly always the
 * last of their case: an end in other words (`Geschlossen` behind `Resolved`), perhaps, and no reopening.
 */
export const lastWordsAmong = ({ activities, followers }: EventLog, ends: Has, tidying: Has): LastWord[] =>
  numbersOf(activities)
    .filter((id) => !ends.has(id) && !tidying.has(id))
    .map((id) => {
      let behindEnds = 0
      let goesOn = 0
      for (const other of numbersOf(activities)) {
        if (ends.has(other)) behindEnds += followers.timesBehind(other, id)
        goesOn += followers.timesBehind(id, other)
      }
      return { word: textOf(activities.bytesOf(id)), times: followers.times(id), behindEnds, goesOn }
    })
    .filter(
      ({ times, behindEnds, goesOn }) =>
        behindEnds >= ENOUGH_TIMES && behindEnds * 2 > times && goesOn < HARDLY * times,
    )
    .map(({ word, times, behindEnds }) => ({ word, times, behindEnds }))

const numbersOf = ({ size }: { readonly size: number }): readonly number[] =>
  Array.from({ length: size }, (_, id) => id)
