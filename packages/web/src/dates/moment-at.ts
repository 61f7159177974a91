import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone.js'
import utc from 'dayjs/plugin/utc.js'
import type { Moment } from '../look/wall-clock.ts'

dayjs.extend(utc)
dayjs.extend(timezone)

/** `2026-11-24T12:00` as typed on a wall clock of that zone; null where it is no such time. */
export const momentAt = (wallClock: string, zone: string): Moment | null => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wallClock)) return null
  const moment = dayjs.tz(wallClock, zone)
  return moment.isValid() ? moment.toISOString() : null
}
