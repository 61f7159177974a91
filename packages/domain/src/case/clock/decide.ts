import type { Context } from '../../matter/context.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import { customerOrAnyone } from '../../matter/who.ts'
import { isZone } from '../../time/zone.ts'
import type { CaseEvent } from '../event.ts'
import { saidBy } from '../merging/holder.ts'
import type { LivingCase } from '../state.ts'
import type { ClockCommand } from './commands.ts'
import { isNews, type SaidZone } from './zones.ts'

/** Dates that were given stay; those to come are by this clock. Taken of an ended case too, and opens none. */
export const decideClock = (
  state: LivingCase,
  { zone, guessed }: ClockCommand,
  context: Context,
): Decision<CaseEvent> => {
  const who = customerOrAnyone(context)
  if (!who.ok) return who
  if (!isZone(zone)) return refuse('zone-unknown')
  const by = who.who
  const of = by === null ? saidBy(state, context) : state.id
  if (of === null) return refuse('not-the-customer')
  const said: SaidZone = { of, by, zone, ...(guessed === true && by === null ? { guessed } : {}) }
  return isNews(state.zones ?? [], said) ? accept({ type: 'zoneSaid', ...said }) : refuse('already-known')
}
