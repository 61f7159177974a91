import { deadlinesOf } from '../../src/case/deadlines.ts'
import { decide } from '../../src/case/decide.ts'
import { dutiesOf } from '../../src/case/duties.ts'
import type { LivingCase } from '../../src/case/state.ts'
import { must } from './judging.ts'
import type { Happened } from './world.ts'

const without = (state: LivingCase): LivingCase => {
  const { tags: _tags, ...others } = state
  return others
}
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Two cases that differ in their tags alone are the same case to everybody: what is owed, by when, and what is allowed. */
export const tagsMoveNothing = ({ before, after, command, context, events, refused }: Happened): void => {
  if (before.kind === 'unopened' || after.kind === 'unopened') return
  if (command.type === 'putTag' || command.type === 'takeTagOff') {
    must(events.length <= 1, 'a tag brings nothing along')
    must(same(without(before), without(after)), 'a tag leaves everything else of the case as it is')
  } else {
    const other = before.tags === undefined ? { ...before, tags: ['battery', 'press'] } : without(before)
    const decision = decide(other, command, context)
    must((decision.ok ? null : decision.refusal.code) === refused, 'nobody may do more or less for a tag')
    must(!decision.ok || same(decision.events, events), 'a tag alters nothing of what happens')
  }
  const other = after.tags === undefined ? { ...after, tags: ['battery', 'press'] } : without(after)
  must(same(dutiesOf(other), dutiesOf(after)), 'a tag owes nothing, and nobody anything')
  must(same(deadlinesOf(other), deadlinesOf(after)), 'a tag starts no clock, and stops none')
}
