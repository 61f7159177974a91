import { outlivesTheEnd } from '../../src/case/compensation/owed-after-end.ts'
import { isPersonAsked } from '../../src/matter/parts.ts'
import { levelsAbove } from '../../src/directory/ladder.ts'
import type { Context } from '../../src/matter/context.ts'
import { deadlinesOf } from '../../src/case/deadlines.ts'
import { noticesOf } from '../../src/case/notice/notices.ts'
import type { LivingCase } from '../../src/case/state.ts'
import { standInFor } from '../../src/matter/who.ts'
import { has, must } from './judging.ts'
import type { Happened } from './world.ts'

/** One level above the highest reached; where the ladder ends, its top answers. */
export const risesOneLevel = (before: LivingCase, after: LivingCase, context: Context): boolean => {
  const { directory } = context
  const levels = levelsAbove(directory, after.team, after.owner, standInFor(after, context))
  const heights = before.climbed.map((leader) => {
    const own = levels.findLastIndex(({ lead }) => lead === leader)
    return own === -1 ? levels.findLastIndex(({ acting }) => acting === leader) : own
  })
  const above = levels.filter((_, height) => heights.every((reached) => height > reached))
  const next = above.find(({ acting }) => acting !== null && !before.climbed.includes(acting))?.acting
  const top = levels.findLast(({ acting }) => acting !== null)?.acting
  const answers = next ?? top ?? null
  return answers === null || after.escalations.some(({ leader }) => leader === answers)
}

/** 4: no clock pauses; only the customer moves a date; only the clock breaks a promise, and it rises. */
export const clocks = (happened: Happened): void => {
  const { before, after, context, events, command, witness } = happened
  if (after.kind === 'open' && !after.imported) {
    const deadlines = deadlinesOf(after)
    for (const { promise, due } of after.promises) {
      must(
        deadlines.some((one) => one.kind === 'promiseDue' && one.subject === promise && one.due === due),
        'an open promise has its clock',
      )
    }
    const keys = deadlines.map(({ kind, subject }) => `${kind} ${subject}`)
    must(new Set(keys).size === keys.length, 'one clock for one thing')
    const open = after.escalations.filter(({ acknowledged, rose }) => !acknowledged && !rose).length
    must(
      deadlines.filter(({ kind }) => kind === 'escalationUnacknowledged').length === open,
      'every escalation that waits for its leader has its clock',
    )
    must(
      deadlines.filter(({ kind }) => kind === 'askDue').length ===
        after.asks.filter(({ overdue }) => !overdue).length,
      'every ask has its clock',
    )
    must(
      (after.flood?.among ?? null) !== null ||
        deadlines.some(({ kind }) => kind === 'offerExpires') === (after.offer !== null),
      'an offer has its clock',
    )
  }
  if (before.kind === 'unopened' || after.kind === 'unopened') return
  const merging = ['absorb', 'mergeInto', 'release', 'takeApart'].includes(command.type)
  const rose =
    (has(events, 'escalationUnacknowledged') && before.danger === null) ||
    events.some(
      (event) =>
        event.type === 'verdictGiven' &&
        event.verdict === 'notSolved' &&
        after.issues.some(({ issue, notSolved }) => issue === event.issue && notSolved > 1),
    )
  must(!rose || risesOneLevel(before, after, context), 'what has to rise rises')
  for (const promise of before.promises) {
    const still = after.promises.find((one) => one.promise === promise.promise)
    if (still !== undefined) {
      must(
        still.due === promise.due || context.actor.kind === 'customer',
        'only the customer’s word moves a date',
      )
      continue
    }
    if (merging) continue
    const about = events.find((event) => 'promise' in event && event.promise === promise.promise)
    switch (about?.type) {
      case 'promiseKept': {
        if (promise.kind === 'deed') break
        if (isPersonAsked(promise)) {
          must(
            context.actor.kind === 'person' && context.actor.id === about.by && has(events, 'personCame'),
            'a person’s own word keeps what was asked of a person',
          )
          break
        }
        const { evidence, by } = about
        const held = evidence.kind === 'conversation' ? evidence.contactId : ''
        const justNow = events.some(
          (event) =>
            event.type === 'contactMade' &&
            event.contact.id === held &&
            event.contact.outcome === 'conversation',
        )
        must(
          by === promise.by && (justNow || witness.conversations.get(held) === by),
          'only a conversation of theirs keeps a call-back',
        )
        break
      }
      case 'promiseBroken':
        must(context.actor.kind === 'clock' && promise.due <= context.now, 'only the clock breaks a promise')
        must(
          (before.kind === 'ended' && outlivesTheEnd(before, promise)) ||
            risesOneLevel(before, after, context),
          'a broken promise rises one level above the highest reached',
        )
        must(
          noticesOf(before, events, after).some(({ type }) => type === 'promiseBroken'),
          'the customer hears of a broken promise',
        )
        break
      case 'promiseReleased':
        must(
          has(events, 'caseEnded') && context.actor.kind !== 'clock',
          'a promise is released by an end alone',
        )
        break
      default:
        must(false, `a promise does not vanish (${about?.type ?? 'nothing said'})`)
    }
  }
}
