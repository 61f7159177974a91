import type { Instant } from '../../time/instant.ts'
import { openDaysFrom } from '../../time/working-time.ts'
import type { Person } from '../directory.ts'

/**
 * The day whose morning mail somebody is to have by now: from that hour of their working day on until their work ends, so
 * that one which could not go in time still comes, and none of a day that is over.
 * @param hour by the clock on the wall where they work
 * @returns `YYYY-MM-DD`, or null where none is due
 */
export const morningDue = (
  { active, presence, shifts }: Person,
  hour: number,
  now: Instant,
): string | null => {
  if (!active || presence.kind !== 'present') return null
  const [today] = openDaysFrom(now, 1, shifts)
  if (today === undefined || now >= today.closes) return null
  const { hour: hourNow } = Temporal.Instant.from(now).toZonedDateTimeISO(shifts.timeZone)
  return hourNow >= hour ? today.day : null
}
