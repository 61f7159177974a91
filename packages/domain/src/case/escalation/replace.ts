import { ladderAbove, levelsAbove } from '../../directory/ladder.ts'
import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../context.ts'
import type { CaseEvent } from '../event.ts'
import type { Escalation, LivingCase } from '../state.ts'
import { inTurn } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { ladderOf, standInFor } from '../who.ts'
import { raiseAmong } from './raise.ts'

/** The next above the leader who is lost, on the case's ladder or on the one they led themselves. */
const above = (state: LivingCase, context: Context, lost: PersonId): readonly PersonId[] => {
  const standIn = standInFor(state, context)
  const led = [...context.directory.teams.values()].find(({ lead }) => lead === lost)?.name
  const onLadder = levelsAbove(context.directory, state.team, null, standIn).some(({ lead }) => lead === lost)
  return ladderAbove(context.directory, onLadder ? state.team : (led ?? state.team), lost, standIn)
}

const replace =
  (lost: Escalation): Step =>
  (state, context) => {
    const ended: CaseEvent = {
      type: 'escalationEnded',
      escalation: lost.escalation,
      because: 'leaderReplaced',
    }
    const others = [...ladderOf(state, context).toReversed(), state.owner]
    const next = raiseAmong([...above(state, context, lost.leader), ...others], { because: lost.because })
    return inTurn(() => [ended], next)(state, context)
  }

/**
 * Leaders who left, or whom a complaint is about, no longer answer: the next above them does; where none is, the
 * highest who is left, or the owner.
 */
export const replaceLostLeaders: Step = (state, context) => {
  const lost = state.escalations.filter(
    ({ leader }) =>
      context.directory.people.get(leader)?.active !== true || state.complainedAbout.includes(leader),
  )
  return inTurn(...lost.map(replace))(state, context)
}
