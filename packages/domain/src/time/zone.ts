import type { WorkingCalendar } from './working-calendar.ts'

/** A zone by its name, such as `Europe/London`; a distance such as `+01:00` is none, since it knows no summer time. */
export const isZone = (name: string): boolean => {
  if (name.length > 64 || !/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The days and hours of a calendar, by the clock of another zone. */
export const inZone = (calendar: WorkingCalendar, timeZone: string): WorkingCalendar => ({
  ...calendar,
  timeZone,
})
