import { fromEpochMilliseconds, type Instant, type WeeklyOpenings } from '@buckstop/domain'

/**
 * The days for which a weekly rota is written out: long enough that nobody has to think of it soon, short enough that
 * the directory stays small.
 */
export const rotaDays = 26 * 7

/** The shifts that a weekly rota makes in the days from `now` on, the present day included. */
export const shiftsBetween = (
  week: WeeklyOpenings,
  timeZone: string,
  now: Instant,
  days: number,
): readonly { readonly from: Instant; readonly to: Instant }[] => {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate()
  return Array.from({ length: days }, (_, ahead) => today.add({ days: ahead })).flatMap((day) =>
    (week[day.dayOfWeek - 1] ?? []).map(({ from, to }) => ({
      from: momentOf(day, from, timeZone),
      to: momentOf(day, to, timeZone),
    })),
  )
}

// The wall's hour, also on the two days a year that are not 24 hours long.
const momentOf = (day: Temporal.PlainDate, minutes: number, timeZone: string): Instant => {
  const date = minutes === 1440 ? day.add({ days: 1 }) : day
  const plainTime = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 })
  return fromEpochMilliseconds(date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds)
}
