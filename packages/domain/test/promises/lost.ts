import { deadlinesOf } from '../../src/case/deadlines.ts'
import { decide } from '../../src/case/decide.ts'
import { dutiesOf } from '../../src/case/duties.ts'
import type { LivingCase } from '../../src/case/state.ts'
import { must } from './judging.ts'
import type { Happened } from './world.ts'

const otherwise = ({ cost, leaving, ...state }: LivingCase): LivingCase => {
  const { id: of, openedAt: at } = state
  const said = { minutesWaited: 90, minutesTalked: null, trips: 2, daysWithout: 14 }
  return {
    ...state,
    ...(cost === undefined ? { cost: [{ of, by: null, at, ...said }] } : {}),
    ...(leaving === undefined ? { leaving: [{ of, by: null, at }] } : {}),
  }
}
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What it cost them, and that they leave, owes nothing, moves no clock and alters nothing of what anybody may do. */
export const lossesMoveNothing = ({ before, after, command, context, events, refused }: Happened): void => {
  if (before.kind === 'unopened' || after.kind === 'unopened') return
  must(same(dutiesOf(otherwise(after)), dutiesOf(after)), 'what was lost owes nothing')
  must(same(deadlinesOf(otherwise(after)), deadlinesOf(after)), 'what was lost moves no clock')
  if (command.type === 'sayWhatItCost' || command.type === 'sayLeaving') {
    must(events.length <= 1 && before.kind === after.kind, 'and brings nothing along')
    must(same(deadlinesOf(before), deadlinesOf(after)), 'saying so moves no clock')
    return
  }
  // Parting hands on what was said; it decides nothing by it.
  if (command.type === 'release') return
  const decision = decide(otherwise(before), command, context)
  must((decision.ok ? null : decision.refusal.code) === refused, 'nobody may do more or less for it')
  must(!decision.ok || same(decision.events, events), 'what was lost alters nothing of what happens')
}
