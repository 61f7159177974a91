import { leadersAboveDoor } from '../../directory/above-door.ts'
import type { Context } from '../../matter/context.ts'
import { escalateTo, leadsOpenOne } from '../../matter/escalation/raise.ts'
import { type Decision, refuse } from '../../matter/refusal.ts'
import { anyone, standInFor } from '../../matter/who.ts'
import { byOurClock, whyNotBehind } from '../../time/given.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import { happens, inTurn, type Step, unfold } from '../unfold.ts'
import type { ReportSentAway } from './commands.ts'

/** Recorded, and brought to the leader above that door; once, also where they are told of it again. */
export const sentAway =
  ({ door, team, when, words }: Omit<ReportSentAway, 'type'>): Step =>
  (state, context) => {
    const by = anyone(context)
    const [leader = null] = leadersAboveDoor(context.directory, team, standInFor(state, context))
    const reported: CaseEvent = {
      type: 'sentAwayReported',
      door,
      team,
      when: when === null ? null : byOurClock(when, context.now),
    }
    const isToldAlready = leader === null || leadsOpenOne(state, leader, 'sentAway')
    const goesUp: Step = isToldAlready
      ? happens()
      : escalateTo(leader, { because: 'sentAway', by: by.ok ? by.who : null, words })
    return inTurn(happens(reported), goesUp)(state, context)
  }

export const decideSentAway = (
  state: LivingCase,
  command: ReportSentAway,
  context: Context,
): Decision<CaseEvent> => {
  const { teams, formerTeams } = context.directory
  const wrongDate = command.when === null ? null : whyNotBehind(command.when, context.now)
  if (wrongDate !== null) return refuse(wrongDate)
  const isKnown = teams.has(command.team) || formerTeams.has(command.team)
  return isKnown ? unfold(state, context, sentAway(command)) : refuse('no-such-team')
}
