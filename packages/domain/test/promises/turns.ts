import { deadlinesOf } from '../../src/case/deadlines.ts'
import { decide } from '../../src/case/decide.ts'
import { dutiesOf } from '../../src/case/duties.ts'
import type { LivingCase } from '../../src/case/state.ts'
import { turnsUntil } from '../../src/case/turns/turns.ts'
import { must } from './judging.ts'
import type { Happened } from './world.ts'

const otherwise = (state: LivingCase): LivingCase => ({
  ...state,
  turns: { ...state.turns, us: 0, customer: state.turns.customer + state.turns.us },
})
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Every moment since the opening was somebody's turn, or nobody's after the end; nothing follows from whose it was. */
export const turnsAddUp = ({ before, after, command, context, events, refused }: Happened): void => {
  if (after.kind === 'unopened') return
  const { us, customer, nobody } = turnsUntil(after.turns, context.now)
  const elapsed = Math.max(0, Date.parse(context.now) - Date.parse(after.openedAt))
  must(us + customer + nobody === elapsed, `${us} + ${customer} + ${nobody} is not ${elapsed}`)
  must(Math.min(us, customer, nobody) >= 0, 'no turn is less than nothing')
  must(same(dutiesOf(otherwise(after)), dutiesOf(after)), 'whose turn it was owes nothing')
  must(same(deadlinesOf(otherwise(after)), deadlinesOf(after)), 'whose turn it was moves no clock')
  if (before.kind === 'unopened') return
  const was = turnsUntil(before.turns, context.now)
  must(us >= was.us || command.type === 'takeApart', 'none of our days becomes another’s')
  // Parting hands on what was counted; it decides nothing by it.
  if (command.type === 'release') return
  const decision = decide(otherwise(before), command, context)
  must((decision.ok ? null : decision.refusal.code) === refused, 'nobody may do more or less for it')
  must(!decision.ok || same(decision.events, events), 'whose turn it was alters nothing of what happens')
}
