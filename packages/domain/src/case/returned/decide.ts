import { addMilliseconds, minutes } from '../../time/instant.ts'
import type { Context } from '../../matter/context.ts'
import { raise } from '../../matter/escalation/raise.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import type { CaseEvent } from '../event.ts'
import { byRule } from '../next-word/rule.ts'
import type { LivingCase } from '../state.ts'
import { happens, inTurn } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import type { ReturnedCommand } from './commands.ts'

/**
 * While they still have to be reached by another way, one more that comes back says nothing new; nor does one that was
 * written before they were.
 */
export const decideReturned = (
  { returned }: LivingCase,
  { messageId, way, writtenAt, status }: ReturnedCommand,
): Decision<CaseEvent> => {
  const reachedSince = returned?.reachedAt ?? null
  if (returned !== undefined && (reachedSince === null || writtenAt <= reachedSince))
    return refuse('already-known')
  return accept({ type: 'messageReturned', messageId, way, status })
}

/** Whoever may be in danger is tried as soon as by voice; anybody else by when they would hear from us by the rule. */
const reachBy = (state: LivingCase, context: Context) =>
  state.danger === null || state.danger.tryBy === null
    ? byRule(state, state.owner, context)
    : addMilliseconds(context.now, minutes(context.terms.dangerVoiceMinutes))

/** Until they are reached by another way there is a date for it, in whoever's turn. */
export const dateReturned: Step = (state, context) => {
  const { kind, imported, returned } = state
  if (kind === 'ended' || imported || returned === undefined) return []
  return returned.reachedAt === null && returned.reachBy === null
    ? [{ type: 'reachDated', by: reachBy(state, context) }]
    : []
}

/**
 * Nobody tried another way in time: the owner hears of it, and so does the leader above, unless the case came up to one
 * who has yet to take it up, as where the next word was missed at the same moment.
 */
export const missReach: Step = (state, context) => {
  const due = state.returned?.reachBy ?? null
  if (due === null) return []
  const isBeforeOne = state.escalations.some(({ acknowledged }) => !acknowledged)
  return inTurn(
    happens({ type: 'reachMissed', due, by: state.owner }),
    ...(isBeforeOne ? [] : [raise({ because: 'attemptsMissed' })]),
  )(state, context)
}
