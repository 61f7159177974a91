import { hoursWords } from '../words/hours.ts'
import { inARow, listed, writtenDate } from '../words/written.ts'

/** Minutes since midnight; null while a time is not typed. */
export interface Opening {
  readonly from: number | null
  readonly to: number | null
}

/** The openings of each day, Monday first. */
export type Week = readonly (readonly Opening[])[]

const dayMinutes = 1440

/** "09:00"; empty where none is typed. */
export const clockOf = (minutes: number | null): string =>
  minutes === null
    ? ''
    : [Math.floor(minutes / 60), minutes % 60].map((figure) => String(figure).padStart(2, '0')).join(':')

/** What a field of a time has: null where it is empty. */
export const minutesOf = (clock: string): number | null => {
  const [hours, minutes] = clock.split(':').map(Number)
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes
}

/** @param day 0 is Monday */
export const dayName = (day: number, weekday: 'long' | 'short'): string =>
  writtenDate(`2026-03-0${2 + day}T00:00:00Z`, 'UTC', { weekday })

export const sayOpening = ({ from, to }: Opening): string =>
  hoursWords.opening({ from: clockOf(from), to: clockOf(to) })

/** "Mon to Fri 09:00–14:00 and 15:00–18:00, Sat 10:00–13:00"; empty for a week without any. */
export const sayWeek = (week: Week): string => {
  const runs: { readonly from: number; readonly to: number; readonly hours: string }[] = []
  for (const [day, openings] of week.entries()) {
    const hours = listed(openings.map(sayOpening))
    const last = runs.at(-1)
    if (last?.hours === hours) runs.splice(-1, 1, { ...last, to: day })
    else runs.push({ from: day, to: day, hours })
  }
  return inARow(
    runs.flatMap(({ from, to, hours }) =>
      hours === '' ? [] : [hoursWords.on({ days: days(from, to), hours })],
    ),
  )
}

const days = (from: number, to: number): string => {
  const [first, last] = [dayName(from, 'short'), dayName(to, 'short')]
  return from === to ? first : hoursWords.days({ from: first, to: last })
}

const written = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** As the server reads hours; one that ends at midnight ends with its day. */
export const writeWeek = (week: Week): string =>
  week
    .flatMap((openings, day) =>
      openings.length === 0
        ? []
        : [
            `${written[day] ?? ''} ${openings
              .map(({ from, to }) => `${clockOf(from)}-${clockOf(to === 0 ? dayMinutes : to)}`)
              .join(' ')}`,
          ],
    )
    .join(', ')

/** What a day begins with: the hours of the day before it that has some. */
export const usualOn = (week: Week, day: number): readonly Opening[] =>
  week.slice(0, day).findLast((openings) => openings.length > 0) ?? [{ from: 540, to: 1020 }]
