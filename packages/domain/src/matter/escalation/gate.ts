import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { Context } from '../context.ts'
import type { Escalation } from '../parts.ts'
import type { Standing } from '../standing.ts'
import { askedBelowNext, levelOf, levelsOf } from './raise.ts'

/** The next level waits for this leader, to whom it last came up; until then at the latest, whatever they do. */
export interface ShutUntil {
  readonly leader: PersonId
  readonly from: Instant
}

const isWaitedFor =
  (now: Instant, hasAnswered: (escalation: Escalation) => boolean) =>
  (escalation: Escalation): boolean =>
    !escalation.rose && now < escalation.acknowledgeBy && !hasAnswered(escalation)

/**
 * Until when nobody but its leader brings it past the highest level it came up to, or, where the next is one that was
 * passed, the highest below that; null where the next one is open. Its date is the one by which that leader has to take it
 * up: it stands from the first minute, and nothing that they do makes it later.
 * @param among the open escalations that whoever wants it higher has to wait for
 */
export const shutUntil = (
  state: Standing,
  among: readonly Escalation[],
  context: Context,
  hasAnswered: (escalation: Escalation) => boolean,
): ShutUntil | null => {
  const levels = levelsOf(state, context)
  const reached = askedBelowNext(state, context)
  // Who stands in at a level of somebody else's may have one of their own.
  const isOfThat = ({ leader, insteadOf = leader }: Escalation): boolean =>
    [leader, insteadOf].some((person) => levelOf(levels, person) === reached)
  const last = reached < 0 ? [] : among.filter(isOfThat)
  // Of several, for other things, one answer is enough, and so is the first that was missed.
  if (!last.every(isWaitedFor(context.now, hasAnswered))) return null
  return last.reduce<ShutUntil | null>(
    (shut, { leader, acknowledgeBy: from }) => (shut === null || from < shut.from ? { leader, from } : shut),
    null,
  )
}
