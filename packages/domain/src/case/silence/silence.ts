import type { Instant } from '../../time/instant.ts'
import { addMilliseconds, days, hours, later } from '../../time/instant.ts'
import type { LivingCase, Silence } from '../state.ts'
import type { ServiceTerms } from '../terms.ts'

type Attempt = Silence['attempts'][number]

/** Attempts remembered; a further one counts only where it tried a new way, or on another day. */
const attemptsKept = 10

export const freshSilence = (since: Instant): Silence => ({ since, attempts: [], lapseAt: null })

export const afterAttempt = (silence: Silence, attempt: Attempt): Silence => {
  const tried = attemptDays(silence)
  const full = silence.attempts.length >= attemptsKept
  const knownWay = silence.attempts.some(({ channel }) => channel === attempt.channel)
  const knownDay = tried.has(attempt.day) || tried.size >= attemptsKept
  return full && knownWay && knownDay ? silence : { ...silence, attempts: [...silence.attempts, attempt] }
}

/** The different working days on which somebody tried: ten calls in one morning are one attempt. */
export const attemptDays = ({ attempts }: Silence): ReadonlySet<string> =>
  new Set(attempts.map(({ day }) => day))

/**
 * Whether we wait for the customer, and they do not wait for us: everything unsettled is proposed to them, nothing
 * promised or asked for is open, no word of theirs waits for an answer, no leader still has to take up what was
 * brought to them, and nobody in danger waits for our call.
 */
export const waitsForCustomer = (state: LivingCase): boolean => {
  if (state.kind !== 'open' || state.answerBy !== null) return false
  if (state.danger !== null && state.danger.tryBy !== null) return false
  if (state.promises.length > 0 || state.asks.length > 0) return false
  if (state.escalations.some(({ acknowledged }) => !acknowledged)) return false
  const waiting = state.issues.filter((issue) => issue.state.kind === 'proposed').length
  const open = state.issues.filter((issue) => issue.state.kind === 'open').length
  return waiting > 0 && open === 0
}

/** Of the channels the customer left, how many have to be tried, and how many were. */
export const waysTried = (state: LivingCase): { readonly tried: number; readonly needed: number } => ({
  tried: new Set(
    state.silence.attempts.map(({ channel }) => channel).filter((way) => state.ways.includes(way)),
  ).size,
  needed: Math.min(2, state.ways.length),
})

export const attemptsMissing = (state: LivingCase, terms: ServiceTerms): boolean => {
  if (state.ways.length === 0) return false
  const { tried, needed } = waysTried(state)
  return attemptDays(state.silence).size < terms.lapseAttempts || tried < needed
}

/** When the silence has lasted long enough; null while we do not wait for the customer, or attempts are missing. */
export const lapseDue = (state: LivingCase, terms: ServiceTerms): Instant | null => {
  if (!waitsForCustomer(state) || attemptsMissing(state, terms)) return null
  const { since, attempts } = state.silence
  const [first] = attempts
  const last = attempts.at(-1)
  if (state.ways.length === 0) return addMilliseconds(since, days(terms.lapseDaysWithoutWay))
  if (first === undefined || last === undefined) return addMilliseconds(since, days(terms.lapseDays))
  return later(
    addMilliseconds(first.at, days(terms.lapseDays)),
    addMilliseconds(last.at, hours(terms.lapseRestHours)),
  )
}
