import { deadlinesOf } from '../../src/case/deadlines.ts'
import { dutiesOf } from '../../src/case/duties.ts'
import type { CaseEvent } from '../../src/case/event.ts'
import type { LivingCase } from '../../src/case/state.ts'
import { risesOneLevel } from './clocks.ts'
import { has, isA, must } from './judging.ts'
import type { Happened } from './world.ts'

/** All that whoever makes a message come back could want to move. */
const staying = ({ owner, team, owners, offer, issues, promises, asks, escalations, nextWord }: LivingCase) =>
  JSON.stringify({ owner, team, owners, offer, issues, promises, asks, escalations, nextWord })

/** What brings a clock of its own, and nothing else. */
const follows: ReadonlySet<CaseEvent['type']> = new Set([
  'messageReturned',
  'reachDated',
  'attemptDated',
  'lapseDated',
])

const reaches: ReadonlySet<CaseEvent['type']> = new Set([
  'contactMade',
  'contactReceived',
  'contactVouchedFor',
  'leaderHeardCustomer',
  'verdictGiven',
  'verdictObjectedTo',
])

const isOwed = ({ kind, imported, returned }: LivingCase): boolean =>
  kind === 'open' && !imported && returned !== undefined && returned.reachedAt === null

/** 12: silence is not delivery. What comes back is one thing to do, by a date, and moves nothing that stood. */
export const returnedIsADuty = ({ before, after, command, context, events, refused }: Happened): void => {
  if (after.kind === 'unopened') return
  const duty = dutiesOf(after).filter(({ kind }) => kind === 'reachAnotherWay')
  const clock = deadlinesOf(after).filter(({ kind }) => kind === 'reachDue')
  must(duty.length === (isOwed(after) ? 1 : 0), 'whoever is out of reach is to be reached another way')
  must(clock.length === duty.length && clock[0]?.due === duty[0]?.due, 'and a clock is behind it')
  must(
    duty.every(({ of }) => of.kind === 'person' && of.person === after.owner),
    'by whoever owns the case',
  )
  if (before.kind === 'unopened') return
  if (command.type === 'recordReturned' && refused === null) {
    must(staying(before) === staying(after), 'what comes back moves no owner, no promise and no order')
    must(
      events.every(({ type }) => follows.has(type)),
      'and says nothing to the customer',
    )
    must(!after.ways.includes('mail'), 'mail is no way to them any more')
    must(
      before.returned === undefined || before.returned.reachedAt !== null,
      'while they are to be reached, one more says nothing new',
    )
  }
  const moves = ['absorb', 'release', 'takeApart', 'mergeInto'].includes(command.type)
  if (isOwed(before) && after.kind === 'open' && !isOwed(after) && !moves)
    must(
      events.some(({ type }) => reaches.has(type)),
      'only a word with them is a way',
    )
  const missed = events.find(isA('reachMissed'))
  if (missed === undefined) return
  must(context.actor.kind === 'clock' && missed.due <= context.now, 'only the clock misses it')
  const isBeforeOne = before.escalations.some(({ acknowledged }) => !acknowledged)
  must(isBeforeOne || risesOneLevel(before, after, context), 'what was missed rises')
  must(has(events, 'reachDated'), 'and has another date at once')
}
