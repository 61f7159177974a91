import { deadlinesOf } from '../../src/case/deadlines.ts'
import { noticesOf } from '../../src/case/notice/notices.ts'
import type { LivingCase } from '../../src/case/state.ts'
import { viewersIn } from '../../src/case/viewers.ts'
import { must } from './judging.ts'
import type { Happened } from './world.ts'

/** What colleagues write to each other is nobody's authority, starts no clock, and brings the case before nobody. */
export const mentionsMoveNothing = ({ before, after, command, events, context }: Happened): void => {
  if (command.type !== 'writeNote' && command.type !== 'readMention') return
  if (events.length === 0 || before.kind === 'unopened' || after.kind === 'unopened') return
  const beside = ({ mentions: _mentions, ...rest }: LivingCase): string => JSON.stringify(rest)
  must(beside(before) === beside(after), 'a mention leaves the case as it is')
  must(
    JSON.stringify(deadlinesOf(before)) === JSON.stringify(deadlinesOf(after)),
    'a mention starts no clock, and stops none',
  )
  must(events.flatMap(viewersIn).length === 0, 'a mention brings the case before nobody')
  must(noticesOf(before, events, after).length === 0, 'the customer hears nothing of a mention')
  for (const { person } of after.mentions?.unread ?? []) {
    if (before.mentions?.unread.some((one) => one.person === person) === true) continue
    must(context.directory.people.get(person)?.active === true, 'whoever is written to works here')
  }
}
