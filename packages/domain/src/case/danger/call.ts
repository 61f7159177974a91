import type { PersonId } from '../../directory/directory.ts'
import { isOnDuty } from '../../directory/presence.ts'
import { addMilliseconds, minutes } from '../../time/instant.ts'
import { escalateTo, leadsOpenOne } from '../../matter/escalation/raise.ts'
import type { TextRef } from '../../matter/text.ts'
import { inTurn } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { ladderOf } from '../../matter/who.ts'
import { callList, nextToCall } from './call-list.ts'

interface Alarm {
  readonly by: PersonId | null
  readonly words: TextRef | null
}

/**
 * Calls the next one, whatever the hour. What was gathered from one network is told in longer steps, at the same
 * moment for all of it.
 */
export const callNext: Step = (state, context) => {
  const { danger } = state
  if (danger === null || state.imported) return []
  const next = nextToCall(danger, callList(state, context))
  if (next === null) return []
  const { dangerReadMinutes, dangerGatherMinutes } = context.terms
  const pause = minutes(danger.gathered ? dangerGatherMinutes : dangerReadMinutes)
  const readBy = addMilliseconds(context.now, pause)
  return [{ type: 'dangerTold', person: next.person, as: next.as, readBy, callNext: readBy }]
}

/** To the nearest leader who is on duty now, else to the nearest; to the owner where nobody is above them. */
const bringToLeader =
  (alarm: Alarm): Step =>
  (state, context) => {
    const ladder = ladderOf(state, context)
    const onDuty = ladder.find((id) => isOnDuty(context.directory, id, context.now))
    const leader = onDuty ?? ladder[0] ?? state.owner
    if (leadsOpenOne(state, leader, 'danger')) return []
    return escalateTo(leader, { ...alarm, because: 'danger' })(state, context)
  }

/** A leader who is asleep does not keep those waiting who are awake. */
const callWhoIsAwake: Step = (state, context) => {
  const called = new Set(state.danger?.told.flatMap(({ person, as }) => (as === 'owner' ? [] : [person])))
  const awake = callList(state, context).filter((one) => one.awake)
  const enough = awake.length === 0 || awake.some(({ person }) => called.has(person))
  return state.danger?.callNext !== null && called.size > 0 && enough ? [] : callNext(state, context)
}

/** A leader answers for it from now on, and somebody who is awake knows of it; by day they are one. */
export const sendForHelp = (alarm: Alarm): Step => inTurn(bringToLeader(alarm), callWhoIsAwake)
