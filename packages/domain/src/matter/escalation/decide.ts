import { unfold } from '../evolve-standing.ts'
import type { Standing } from '../standing.ts'
import type { StandingEvent } from '../standing-events.ts'
import type { Context } from '../context.ts'
import { refuse } from '../refusal.ts'
import type { Decision } from '../refusal.ts'
import type { Escalation } from '../parts.ts'
import type { EscalationNumber } from '../text.ts'
import { type Admission, anyoneUnblamed, customerOrAnyone } from '../who.ts'
import type { ClimbCommand } from './commands.ts'
import type { ShutUntil } from './gate.ts'
import { escalateTo, nextToAsk } from './raise.ts'

type Of<Type extends ClimbCommand['type']> = Extract<ClimbCommand, { type: Type }>

export const findEscalation = (state: Standing, number: EscalationNumber): Escalation | undefined =>
  state.escalations.find(({ escalation }) => escalation === number)

/**
 * To the next level above the highest reached, or one that was passed: by the customer, or by somebody here, for whom it counts.
 * @param shut whom that level waits for; what rises by rule waits for nobody
 */
export const decideHigher = (
  state: Standing,
  { words, to, withName }: Of<'takeHigher'>,
  context: Context,
  shut: ShutUntil | null,
): Decision<StandingEvent> => {
  const who = customerOrAnyone(context)
  if (!who.ok) return who
  const next = nextToAsk(state, context)
  if (next === null) return refuse('ladder-ends-here')
  if (to !== undefined && to !== next) return refuse('not-the-leader')
  // Whoever it was brought to may say themselves that it is above them.
  if (shut !== null && shut.leader !== who.who) return refuse('level-not-open', { ...shut })
  const because = who.who === null ? 'customer' : 'referred'
  const unnamed = who.who !== null && withName === false
  return unfold(state, context, escalateTo(next, { because, by: who.who, unnamed, words }))
}

/** What only the leader of the escalation does. */
export const ofTheirOwn = (
  state: Standing,
  number: EscalationNumber,
  context: Context,
): Admission<Escalation> => {
  const person = anyoneUnblamed(state, context)
  if (!person.ok) return person
  const escalation = findEscalation(state, number)
  if (escalation === undefined) return refuse('no-such-escalation')
  return escalation.leader === person.who ? { ok: true, who: escalation } : refuse('not-the-leader')
}

/** Whoever answers for it takes it up, once. */
export const whoAcknowledges = (
  state: Standing,
  number: EscalationNumber,
  context: Context,
): Admission<Escalation> => {
  const own = ofTheirOwn(state, number, context)
  return own.ok && own.who.acknowledged ? refuse('already-acknowledged') : own
}
