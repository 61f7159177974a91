import { isAlike } from '../../src/case/flood/alike.ts'
import { deadlinesOf } from '../../src/case/deadlines.ts'
import { dutiesOf } from '../../src/case/duties.ts'
import { must } from './judging.ts'
import type { Happened } from './world.ts'

/** Of many alike each keeps its own dates, and stands for itself as soon as anything tells it from the others. */
export const floodsHideNothing = ({ before, after, events, command }: Happened): void => {
  if (after.kind === 'unopened') return
  const among = after.flood?.among ?? null
  const was = before.kind === 'unopened' ? null : (before.flood?.among ?? null)
  must(after.flood === undefined || among !== null || isAlike(after), 'what is folded is alike')
  if (before.kind !== 'unopened' && before.flood === undefined && !events.some(isMark))
    must(after.flood === undefined, 'what stands for itself is never one of many again')
  if (among !== null) {
    must(after.kind === 'open' && after.danger === null && !after.imported, 'danger is never one of many')
    must(after.escalations.length === 0 && after.counts.escalations === 0, 'what rose is never one of many')
    must(
      deadlinesOf(after).some(({ kind, due }) => kind === 'floodAnswerDue' && due === among.due),
      'one of many has its date',
    )
    must(among.due <= among.answerBy, 'the date that its customer was told stands')
    must(
      dutiesOf(after).every(({ kind }) => kind === 'readMention' || kind === 'readThanks'),
      'what is owed to many is owed once',
    )
    if (was === null) must(before.kind !== 'unopened' && isAlike(before), 'only what is alike is gathered')
    else must(was.flood === among.flood, 'nobody gathers it from whoever has it')
  }
  if (was === null || before.kind === 'unopened') return
  const left = events.some(({ type }) => type === 'leftFlood')
  must((among === null) === (left || after.kind === 'ended'), 'it leaves by an event that says so')
  if (command.type === 'receiveContact' && events.length > 0) must(left, 'a new word takes it out')
  if (was.answers > 0 || after.kind === 'ended') return
  if (among !== null && among.answers === 0)
    must(after.nextWord?.by === before.nextWord?.by, 'its own date stays as it was')
  const own = before.nextWord?.by
  if (left && command.type === 'leaveFlood' && own !== undefined)
    must(
      deadlinesOf(after).some(({ kind, due }) => kind === 'nextWordDue' && due === own),
      'outside, its clock counts from when it came',
    )
}

const isMark = ({ type }: { readonly type: string }): boolean => type === 'cameInFlood'
