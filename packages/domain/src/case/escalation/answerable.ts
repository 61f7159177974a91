import type { PersonId } from '../../directory/directory.ts'
import { addMilliseconds, days, hours, type Instant, later } from '../../time/instant.ts'
import type { Actor } from '../../matter/actor.ts'
import type { Context } from '../../matter/context.ts'
import type { Escalation } from '../../matter/parts.ts'
import type { ServiceTerms } from '../../matter/terms.ts'
import { forTheCompany } from '../../matter/who.ts'
import { partsOf } from '../merging/holder.ts'
import type { LivingCase } from '../state.ts'

/**
 * Whether somebody answers, or answered, for what was brought to a leader: the leaders, whom they stand in for, whoever had
 * the case under them, and whoever acts for any of these, as a cover or a leader above does. What these write down of the
 * customer's word waits for that word itself.
 */
export const answersForIt = (state: LivingCase, person: PersonId, context: Context): boolean => {
  const { owners, climbed, escalations } = state
  return (
    escalations.length > 0 &&
    (forTheCompany(state, context).ok ||
      owners.includes(person) ||
      climbed.includes(person) ||
      escalations.some(({ insteadOf }) => insteadOf === person))
  )
}

/** The report of whoever has it is owed still. */
export const lacksReport = ({ delegatedTo, reported }: Escalation): boolean =>
  delegatedTo !== null && !reported

/** Report and call are there, or the customer wants no call: only that it is right is left for them to say. */
export const isTheirsToJudge = (escalation: Escalation): boolean =>
  escalation.acknowledged &&
  !lacksReport(escalation) &&
  (escalation.heard === 'right' || escalation.declined === 'byThemselves')

/** Whether a call of its leader is still to come, which the customer can decline. */
export const owesCall = ({ heard, declined }: Escalation): boolean =>
  heard !== 'right' && declined !== 'byThemselves'

/**
 * Whether whoever acts may speak for it: of joined cases, who holds the link of the one that it came up in; where nothing
 * says in which, of all of them.
 */
export const isTheirEscalation = (state: LivingCase, { of }: Escalation, actor: Actor): boolean => {
  const only = actor.kind === 'customer' ? actor.only : undefined
  const parts = of === undefined ? partsOf(state) : [of]
  return only === undefined || parts.every((part) => only.includes(part))
}

/** From when on the silence after the question is an end, by what holds of any silence; null while attempts are missing. */
export const lapsesAt = (
  { ways }: LivingCase,
  { silentSince, triedOn, tries }: Escalation,
  terms: ServiceTerms,
): Instant | null => {
  if (silentSince === undefined) return null
  if (ways.length === 0) return addMilliseconds(silentSince, days(terms.lapseDaysWithoutWay))
  const tried = ways.filter((way) => tries?.ways.includes(way)).length
  const enough = triedOn.length >= terms.lapseAttempts && tried >= Math.min(2, ways.length)
  return tries === undefined || !enough
    ? null
    : later(
        addMilliseconds(tries.first, days(terms.lapseDays)),
        addMilliseconds(tries.last, hours(terms.lapseRestHours)),
      )
}
