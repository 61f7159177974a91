import type { PersonId } from '../../directory/directory.ts'
import { levelsAbove } from '../../directory/ladder.ts'
import type { Level } from '../../directory/ladder.ts'
import { addMilliseconds, minutes } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import { addWorkingMinutes } from '../../time/working-time.ts'
import type { StandingStep } from '../evolve-standing.ts'
import type { Standing } from '../standing.ts'
import type { Context } from '../context.ts'
import type { TextRef } from '../text.ts'
import { standInFor } from '../who.ts'
import type { EscalationReason } from './reason.ts'

export interface Raising {
  readonly because: EscalationReason
  /** Who referred it upward. */
  readonly by?: PersonId | null
  /** Without their name. */
  readonly unnamed?: boolean
  readonly words?: TextRef | null
  /** The leader on leave whom they wanted, where that is not of the ladder. */
  readonly insteadOf?: PersonId | null
}

const acknowledgeBy = (
  because: EscalationReason,
  leader: PersonId,
  { directory, now, terms }: Context,
): Instant => {
  const person = directory.people.get(leader)
  if (because === 'danger' || person === undefined) {
    return addMilliseconds(now, minutes(terms.dangerReadMinutes))
  }
  return addWorkingMinutes(now, terms.acknowledgeMinutes, person.shifts)
}

export const levelsOf = (state: Standing, context: Context): readonly Level[] =>
  levelsAbove(context.directory, state.team, state.owner, standInFor(state, context))

/** Where on the ladder somebody stands: the level they lead themselves before one at which they only stand in. */
export const levelOf = (levels: readonly Level[], person: PersonId): number => {
  const own = levels.findLastIndex(({ lead }) => lead === person)
  return own === -1 ? levels.findLastIndex(({ acting }) => acting === person) : own
}

/** How high it was brought, by each who was asked; -1 for whoever is not of the ladder. */
const heightsOf = ({ climbed }: Standing, levels: readonly Level[]): readonly number[] =>
  climbed.map((person) => levelOf(levels, person))

interface Unasked {
  readonly leader: PersonId
  /** Whether it stands above the highest that was asked. */
  readonly isAbove: boolean
}

/** Who acts at a level that was not asked, the lowest first, but for whoever answers for it already in somebody's stead. */
const unaskedOf = (state: Standing, context: Context): readonly Unasked[] => {
  const levels = levelsOf(state, context)
  const asked = heightsOf(state, levels)
  const reached = Math.max(-1, ...asked)
  return levels.flatMap(({ acting: leader }, height) =>
    leader === null || asked.includes(height) || state.climbed.includes(leader) || leadsOpenOne(state, leader)
      ? []
      : [{ leader, isAbove: height > reached }],
  )
}

/** The nearest above the highest level that it has been brought to; null where the ladder ends. */
export const nextLeader = (state: Standing, context: Context): PersonId | null =>
  unaskedOf(state, context).find(({ isAbove }) => isAbove)?.leader ?? null

/**
 * Whom whoever wants it higher comes to: the nearest above the highest reached, and where the ladder ends the lowest who
 * was passed without being asked. A word to the top takes from nobody who is between.
 */
export const nextToAsk = (state: Standing, context: Context): PersonId | null => {
  const unasked = unaskedOf(state, context)
  const next = unasked.find(({ isAbove }) => isAbove) ?? unasked[0]
  return next?.leader ?? null
}

/** The highest level that was asked below whoever is next, for whom the next one waits; -1 where there is none. */
export const askedBelowNext = (state: Standing, context: Context): number => {
  const levels = levelsOf(state, context)
  const next = nextToAsk(state, context)
  const at = next === null ? -1 : levels.findLastIndex(({ acting }) => acting === next)
  const asked = heightsOf(state, levels)
  const top = Math.max(-1, ...asked)
  return next !== null && at < top ? Math.max(-1, ...asked.filter((height) => height < at)) : top
}

/** Who answers at the end of the ladder; null where nobody is above the owner. */
export const topOf = (state: Standing, context: Context): PersonId | null =>
  levelsOf(state, context).findLast(({ acting }) => acting !== null)?.acting ?? null

export const leadsOpenOne = (state: Standing, leader: PersonId, because?: EscalationReason): boolean =>
  state.escalations.some(
    (escalation) => escalation.leader === leader && (because === undefined || escalation.because === because),
  )

/** The leader on leave at whose level somebody only stands in. */
const onLeaveBehind = (state: Standing, context: Context, leader: PersonId): PersonId | null => {
  const levels = levelsOf(state, context)
  if (levels.some(({ lead }) => lead === leader)) return null
  return levels.find(({ acting }) => acting === leader)?.lead ?? null
}

/** Brings it to that leader, who answers for it from now on. Nothing on imported history: no clocks there. */
export const escalateTo =
  (
    leader: PersonId,
    { because, by = null, unnamed = false, words = null, insteadOf: wanted = null }: Raising,
  ): StandingStep =>
  (state, context) => {
    if (state.imported) return []
    const insteadOf = wanted ?? onLeaveBehind(state, context, leader)
    return [
      {
        type: 'caseEscalated',
        escalation: state.counts.escalations + 1,
        leader,
        ...(insteadOf === null ? {} : { insteadOf }),
        because,
        by,
        ...(unnamed ? { unnamed } : {}),
        words,
        acknowledgeBy: acknowledgeBy(because, leader, context),
      },
    ]
  }

/**
 * One level above the highest reached. Where the ladder ends, its top answers again, unless they still do: nobody
 * has two open escalations of one matter for the same thing.
 */
export const raise =
  (raising: Raising): StandingStep =>
  (state, context) => {
    const leader = nextLeader(state, context) ?? topOf(state, context)
    if (leader === null || leadsOpenOne(state, leader)) return []
    return escalateTo(leader, raising)(state, context)
  }

/** The nearest of these leaders who does not answer for it yet. */
export const raiseAmong =
  (leaders: readonly PersonId[], raising: Raising): StandingStep =>
  (state, context) => {
    const leader = leaders.find((id) => !leadsOpenOne(state, id))
    return leader === undefined ? [] : escalateTo(leader, raising)(state, context)
  }
