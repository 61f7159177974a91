import type { Context } from '../../matter/context.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import { customerOrAnyone } from '../../matter/who.ts'
import type { CaseEvent } from '../event.ts'
import { areParts, saidBy } from '../merging/holder.ts'
import type { LivingCase } from '../state.ts'
import type { LostCommand } from './commands.ts'
import { isCost, saysNothingNew } from './cost.ts'

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
      if (!isCost(said)) return refuse('cost-wrong')
      return saysNothingNew(state.cost ?? [], { ...said, by, of, at: context.now })
        ? refuse('already-known')
        : accept({ type: 'costSaid', by, of, ...said })
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
