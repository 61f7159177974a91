import type { Context } from '../../matter/context.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import { customerOrAnyone } from '../../matter/who.ts'
import type { CaseEvent } from '../event.ts'
import { areParts, saidBy } from '../merging/holder.ts'
import type { LivingCase } from '../state.ts'
import type { LostCommand } from './commands.ts'
import { type Cost, isNoCost, toldAnew, wrongOfCost } from './cost.ts'

/** Taken of an ended case too, and opens none: what was lost is as true afterwards. */
export const decideLost = (
  state: LivingCase,
  command: LostCommand,
  context: Context,
): Decision<CaseEvent> => {
  const who = customerOrAnyone(context)
  if (!who.ok) return who
  const by = who.who
  const of = by === null ? saidBy(state, context) : state.id
  if (of === null || !areParts(state, [of])) return refuse('not-the-customer')
  switch (command.type) {
    case 'sayWhatItCost': {
      const { type: _type, ...said } = command
      const known = state.cost ?? []
      if (wrongOfCost(said).length > 0) return refuse('cost-wrong')
      // There has to be something to take back.
      if (isNoCost(said) && (by !== null || !known.some((one) => one.of === of && one.by === null)))
        return refuse('cost-wrong')
      const [first, ...more] = toldAnew(known, { ...said, by, of, at: context.now })
      if (first === undefined) return refuse('already-known')
      const told = (one: Cost): CaseEvent => ({ type: 'costSaid', by, of, ...one })
      return accept(told(first), ...more.map(told))
    }
    case 'sayLeaving':
      // Their own word is worth more than that of whoever heard it.
      return state.leaving?.some((one) => one.of === of && (one.by === null || by !== null)) === true
        ? refuse('already-known')
        : accept({ type: 'leavingSaid', by, of })
    default: {
      const unknown: never = command
      return unknown
    }
  }
}
