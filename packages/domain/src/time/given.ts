import { addMilliseconds, days, earlier, minutes } from './instant.ts'
import type { Instant } from './instant.ts'

/** Elapsed days ahead that a date which somebody gives may lie, unless a company's terms say less: two years. */
export const mostDaysAhead = 730

/** Elapsed days back that something may have taken place: fifty years, so that an old letter can be entered. */
export const mostDaysBack = 18_263

/** Clocks of those who tell us differ from ours by less. */
const skew = minutes(5)

/** Why a date that somebody gave can't be meant. */
export type DateRefusal = 'due-in-the-past' | 'due-too-far' | 'date-in-future' | 'date-too-old'

/** Why nothing can be due then; null where it can. */
export const whyNotAhead = (at: Instant, now: Instant, mostDays = mostDaysAhead): DateRefusal | null => {
  if (at <= now) return 'due-in-the-past'
  return at > addMilliseconds(now, days(mostDays)) ? 'due-too-far' : null
}

/** Why nothing can have taken place then; null where it can. */
export const whyNotBehind = (at: Instant, now: Instant): DateRefusal | null => {
  if (at > addMilliseconds(now, skew)) return 'date-in-future'
  return at < addMilliseconds(now, -days(mostDaysBack)) ? 'date-too-old' : null
}

/** When it took place by our own clock: never later than now. */
export const byOurClock = (at: Instant, now: Instant): Instant => earlier(at, now)
