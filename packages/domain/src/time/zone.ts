import type { WorkingCalendar } from './working-calendar.ts'

/** A name of a clock that knows summer time, such as `Europe/London`; no mere distance from UTC. */
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
