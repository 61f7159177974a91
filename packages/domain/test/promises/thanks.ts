import { deadlinesOf } from '../../src/case/deadlines.ts'
import { dutiesOf, isOnlyToRead } from '../../src/case/duties.ts'
import type { LivingCase } from '../../src/case/state.ts'
import { must } from './judging.ts'
import type { Happened } from './world.ts'

/** Kind words start no clock and open nothing: whatever the case was before them, it is after. */
export const thanksMoveNothing = ({ before, after, command, events }: Happened): void => {
  if (command.type !== 'giveThanks' && command.type !== 'readThanks') return
  if (events.length === 0 || before.kind === 'unopened' || after.kind === 'unopened') return
  must(before.kind === after.kind, 'thanks open nothing, and end nothing')
  must(before.owner === after.owner, 'thanks leave the owner as it is')
  must(
    JSON.stringify(before.issues) === JSON.stringify(after.issues),
    'thanks are no problem and settle none',
  )
  must(
    JSON.stringify(deadlinesOf(before)) === JSON.stringify(deadlinesOf(after)),
    'thanks start no clock, and stop none',
  )
  const ordering = (state: LivingCase) =>
    JSON.stringify(dutiesOf(state).filter((duty) => !isOnlyToRead(duty)))
  must(ordering(before) === ordering(after), 'no list goes by thanks')
}
