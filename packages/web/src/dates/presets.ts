import type { WorkingDay } from '../api/shapes.ts'
import { momentAt } from './moment-at.ts'
import { type Moment, wallClockAt } from '../look/wall-clock.ts'
import { dayInWords, timeInWords } from '../look/when.ts'
import { dateWords } from '../words/dates.ts'
import { workingDayAfter } from './working-days.ts'

export interface Preset {
  readonly words: string
  readonly moment: Moment
}

// Nobody promises for the next hour: what is that near is said by its hour.
const leastAhead = 3_600_000

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** The three times that people promise most: when work ends next, tomorrow's noon, and in three working days. */
export const presetsAt = (now: Moment, zone: string, days: readonly WorkingDay[]): readonly Preset[] => {
  const today = wallClockAt(now, zone).slice(0, 10)
  const close = days.find(({ closes }) => Date.parse(closes) - Date.parse(now) >= leastAhead)
  const tomorrow = momentAt(`${dayAfter(today)}T12:00`, zone)
  const third = workingDayAfter(today, 3, days)
  const inThree = third === null ? null : momentAt(`${third}T12:00`, zone)
  return [
    ...(close === undefined ? [] : [{ words: closeInWords(close.closes, now, zone), moment: close.closes }]),
    ...(tomorrow === null ? [] : [{ words: dateWords.preset.tomorrow(), moment: tomorrow }]),
    ...(inThree === null ? [] : [{ words: dateWords.preset.inThree(), moment: inThree }]),
  ]
}

// An opening that lasts until midnight ends on the day after: it is called by the day that ends.
const closeInWords = (closes: Moment, now: Moment, zone: string): string =>
  dateWords.preset.close({
    day: dayInWords(closes, now, zone),
    time: timeInWords(closes, zone),
  })
