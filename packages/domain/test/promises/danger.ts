import { deadlinesOf } from '../../src/case/deadlines.ts'
import { dutiesOf } from '../../src/case/duties.ts'
import { has, isA, must } from './judging.ts'
import type { Happened } from './world.ts'

/**
 * While somebody may come to harm: whoever was told is known with when, they alone say that they read it, one after
 * the other is called until one of them has, and somebody has to try by voice until the customer was spoken with.
 */
export const danger = (happened: Happened): void => {
  const { before, after, events, context, witness } = happened
  if (after.kind !== 'open' || after.imported) return
  const now = after.danger
  const was = before.kind === 'unopened' ? null : before.danger
  if (was !== null && now === null) {
    // What comes back out of another case is as it stands there.
    const ended = has(events, 'dangerOver') || has(events, 'caseEnded') || has(events, 'takenApart')
    must(ended, 'danger is over when a leader says so, and not by itself')
  }
  for (const { by } of events.filter(isA('dangerRead'))) {
    must(context.actor.kind === 'person' && context.actor.id === by, 'nobody reads for somebody else')
  }
  for (const { person } of events.filter(isA('dangerTold'))) {
    must(
      !after.complainedAbout.includes(person) || has(events, 'personComplainedAbout'),
      'nobody is called whom the complaint is about',
    )
  }
  if (has(events, 'dangerAttemptMissed')) {
    must(context.actor.kind === 'clock', 'only the clock misses an attempt')
    must(has(events, 'dangerTold'), 'an attempt that was missed rises')
  }
  if (now === null || now.told.length === 0) return
  must(new Set(now.told.map(({ number }) => number)).size === now.told.length, 'told each once')
  must(
    now.told.some(({ person }) => person === after.owner),
    'the owner is told',
  )
  const deadlines = deadlinesOf(after)
  const clock = (kind: string): boolean => deadlines.some((one) => one.kind === kind)
  must(clock('dangerAttempt') === (now.tryBy !== null), 'an attempt by voice has its clock')
  must(clock('dangerCall') === (now.callNext !== null), 'the next call has its clock')
  if (now.tryBy === null) return
  must(
    dutiesOf(after).some(({ kind, due }) => kind === 'reachByVoice' && due === now.tryBy),
    'somebody has to try by voice',
  )
  const read = now.told.some(({ as, readBy }) => as !== 'owner' && readBy === null)
  must(read || now.callNext !== null, 'calls go on until one of those called has read it')
  for (const one of now.told) {
    must(
      one.readBy === null || one.readAt === null || one.readAt <= one.last,
      'read again only where told again',
    )
    must(one.readAt === null || witness.owners.size > 0, 'read by somebody')
  }
}
