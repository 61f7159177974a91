import type { Instant } from '../../time/instant.ts'
import { addMilliseconds, days, hours, later } from '../../time/instant.ts'
import type { LivingCase, Silence } from '../state.ts'
import { waitsForCustomer } from '../next-word/turn.ts'
import type { ServiceTerms } from '../../matter/terms.ts'

type Attempt = Silence['attempts'][number]

/** Attempts remembered; a further one counts only where it tried a new way, or on another day. */
const attemptsKept = 10

export const freshSilence = (since: Instant): Silence => ({
  since,
  attempts: [],
  attemptBy: null,
  missed: 0,
  lapseAt: null,
})

export const afterAttempt = (silence: Silence, attempt: Attempt): Silence => {
  const tried = attemptDays(silence)
  const full = silence.attempts.length >= attemptsKept
  const knownWay = silence.attempts.some(({ channel }) => channel === attempt.channel)
  const knownDay = tried.has(attempt.day) || tried.size >= attemptsKept
  const counted = full && knownWay && knownDay ? silence.attempts : [...silence.attempts, attempt]
  return { ...silence, attempts: counted, attemptBy: null, missed: 0 }
}

/** The different working days on which somebody tried: ten calls in one morning are one attempt. */
export const attemptDays = ({ attempts }: Silence): ReadonlySet<string> =>
  new Set(attempts.map(({ day }) => day))

/** Of the channels the customer left, how many have to be tried, and how many were. */
export const waysTried = (state: LivingCase): { readonly tried: number; readonly needed: number } => ({
  tried: new Set(
    state.silence.attempts.map(({ channel }) => channel).filter((way) => state.ways.includes(way)),
  ).size,
  needed: Math.min(2, state.ways.length),
})

export const attemptsMissing = (state: LivingCase, terms: ServiceTerms): boolean => {
  if (state.ways.length === 0 || state.silence.enough === true) return false
  const { tried, needed } = waysTried(state)
  return attemptDays(state.silence).size < terms.lapseAttempts || tried < needed
}

/** When the silence has lasted long enough; null while we do not wait for the customer, or attempts are missing. */
export const lapseDue = (state: LivingCase, terms: ServiceTerms): Instant | null => {
  if (!waitsForCustomer(state) || attemptsMissing(state, terms)) return null
  const { since, attempts, unmailed } = state.silence
  const [first] = attempts
  const last = attempts.at(-1)
  if (state.ways.length === 0 || unmailed === true)
    return addMilliseconds(since, days(terms.lapseDaysWithoutWay))
  if (first === undefined || last === undefined) return addMilliseconds(since, days(terms.lapseDays))
  return later(
    addMilliseconds(first.at, days(terms.lapseDays)),
    addMilliseconds(last.at, hours(terms.lapseRestHours)),
  )
}
