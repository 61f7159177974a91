import type { Instant, WeeklyOpenings } from '@buckstop/domain'
import { rotaDays, shiftsBetween } from './rota-shifts.ts'

interface Shift {
  readonly from: Instant
  readonly to: Instant
}

/** What somebody covers, as a company file can say it. */
export interface CoverInFile {
  readonly weekly: WeeklyOpenings
  readonly once: readonly Shift[]
}

/**
 * The weekly rota that shifts were written out from. What comes each week and reaches at least half as far as a file
 * is written out goes on each week; everything else, a series with a gap in it too, stays shift by shift.
 * @param shifts of one person for one team, none of them over
 */
export const coverOf = (shifts: readonly Shift[], timeZone: string, now: Instant): CoverInFile => {
  const there = new Set(shifts.map(keyOf))
  const slots = new Map(shifts.flatMap((shift) => slotOf(shift, timeZone)))
  const series = [...slots.values()].flatMap((slot) => {
    const expected = shiftsBetween(weekWith([slot]), timeZone, now, rotaDays).filter(({ to }) => to > now)
    const found = expected.map((shift) => there.has(keyOf(shift)))
    const reach = found.includes(false) ? found.indexOf(false) : found.length
    const hasGap = found.includes(true, reach)
    return hasGap || reach < found.length / 2 ? [] : [{ slot, shifts: expected }]
  })
  const weekly = new Set(series.flatMap((each) => each.shifts.map(keyOf)))
  return {
    weekly: weekWith(series.map(({ slot }) => slot)),
    once: shifts.filter((shift) => !weekly.has(keyOf(shift))),
  }
}

const keyOf = ({ from, to }: Shift): string => `${from}/${to}`

interface Slot {
  /** From 0, Monday. */
  readonly day: number
  readonly from: number
  readonly to: number
}

/** By its name; none where the shift is no opening of one day, by the minute. */
const slotOf = ({ from, to }: Shift, timeZone: string): readonly (readonly [string, Slot])[] => {
  const [start, end] = [from, to].map((at) => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone))
  if (start === undefined || end === undefined) return []
  const untilMidnight = minutesOf(end) === 0 && end.toPlainDate().equals(start.toPlainDate().add({ days: 1 }))
  if (!untilMidnight && !end.toPlainDate().equals(start.toPlainDate())) return []
  const slot = { day: start.dayOfWeek - 1, from: minutesOf(start), to: untilMidnight ? 1440 : minutesOf(end) }
  return slot.from < slot.to ? [[`${slot.day} ${slot.from}-${slot.to}`, slot]] : []
}

const minutesOf = ({ hour, minute }: Temporal.ZonedDateTime): number => hour * 60 + minute

const weekWith = (slots: readonly Slot[]): WeeklyOpenings => {
  const on = (day: number) =>
    slots
      .filter((slot) => slot.day === day)
      .map(({ from, to }) => ({ from, to }))
      .toSorted((a, b) => a.from - b.from)
  return [on(0), on(1), on(2), on(3), on(4), on(5), on(6)]
}
