import { inTurn, type StandingStep } from '../evolve-standing.ts'
import type { StandingEvent } from '../standing-events.ts'
import { aboveLeader } from '../standing-in/hand-to-stand-in.ts'
import type { Escalation } from '../parts.ts'
import { ladderOf } from '../who.ts'
import { raiseAmong } from './raise.ts'

const replace =
  (lost: Escalation): StandingStep =>
  (state, context) => {
    const ended: StandingEvent = {
      type: 'escalationEnded',
      escalation: lost.escalation,
      because: 'leaderReplaced',
    }
    const others = [...ladderOf(state, context).toReversed(), state.owner]
    const next = raiseAmong([...aboveLeader(state, context, lost.leader), ...others], {
      because: lost.because,
    })
    return inTurn(() => [ended], next)(state, context)
  }

/**
 * Leaders who left, or whom a complaint is about, no longer answer: the next above them does; where none is, the
 * highest who is left, or the owner.
 */
export const replaceLostLeaders: StandingStep = (state, context) => {
  const lost = state.escalations.filter(
    ({ leader }) =>
      context.directory.people.get(leader)?.active !== true || state.complainedAbout.includes(leader),
  )
  return inTurn(...lost.map(replace))(state, context)
}
