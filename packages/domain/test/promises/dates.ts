import { deadlinesOf } from '../../src/case/deadlines.ts'
import { dutiesOf } from '../../src/case/duties.ts'
import type { CaseEvent } from '../../src/case/event.ts'
import { outlivesTheEnd } from '../../src/case/compensation/owed-after-end.ts'
import { latestNamed } from '../../src/case/next-word/rule.ts'
import { noticesOf } from '../../src/case/notice/notices.ts'
import type { LivingCase } from '../../src/case/state.ts'
import { risesOneLevel } from './clocks.ts'
import { has, isA, must } from './judging.ts'
import type { Happened } from './world.ts'

const kindsOf = (state: LivingCase): readonly string[] => deadlinesOf(state).map(({ kind }) => kind)

/** 12: an open case always has a date with a clock behind it, and whatever somebody has to do has one. */
export const alwaysADate = ({ after }: Happened): void => {
  if (after.kind === 'unopened') return
  const kinds = kindsOf(after)
  if (after.kind === 'open') must(kinds.length > 0, 'an open case has a deadline')
  if (after.kind === 'open' && after.imported) {
    must(kinds.join(',') === 'takeUpDue', 'history waits to be taken up, and for nothing else')
  }
  if (after.kind === 'ended') {
    const others = new Set(['surveyContactDue', 'promiseReminder', 'promiseDue'])
    must(
      kinds.filter((kind) => !others.has(kind)).join(',') === (after.sample === 'awaited' ? 'sampleDue' : ''),
      'an ended case waits for the look at its sample alone, for whoever wishes to be contacted, and for what is owed',
    )
    const owed = after.promises.filter((open) => outlivesTheEnd(after, open)).length
    must(
      kinds.filter((kind) => kind === 'promiseDue').length === (after.mergedInto === null ? owed : 0),
      'of promises only what no end takes from them',
    )
  }
  for (const { due } of dutiesOf(after)) must(due !== null, 'no duty is without a date')
}

/** Ways in which a customer hears from us; the end of the case, or of its story here, is one too. */
const heard: ReadonlySet<CaseEvent['type']> = new Set([
  'contactMade',
  'contactReceived',
  'promiseMade',
  'resolutionProposed',
  'finalPositionGiven',
  'leaderHeardCustomer',
  'caseEnded',
])

/** 12: while it is our turn the customer has a date, which only a word to them moves, and hears where it was missed. */
export const nextWords = ({ before, after, context, events, command, witness }: Happened): void => {
  if (before.kind === 'open' && !before.imported) {
    const waits = witness.waits
    must(!waits || before.nextWord !== null || before.promises.length > 0, 'whoever waits has a date')
  }
  if (after.kind !== 'open' || after.imported) return
  const { nextWord, issues, promises } = after
  const ours = issues.some(({ state }) => state.kind === 'open') || after.asks.length > 0
  must(!ours || nextWord !== null || promises.length > 0, 'in our turn there is a next word')
  // Of one of many the clock of them all stands: `floodsHideNothing`.
  if (nextWord !== null && (after.flood?.among ?? null) === null) {
    must(
      deadlinesOf(after).some(({ kind, due }) => kind === 'nextWordDue' && due === nextWord.by),
      'the next word has its clock',
    )
    const owed = dutiesOf(after).find(({ kind }) => kind === 'nextWord')
    const of = owed?.of.kind === 'person' ? owed.of.person : null
    must(
      of === after.owner || after.escalations.some(({ leader }) => leader === of),
      'the owner owes the next word, or a leader who answers for the case',
    )
  }
  for (const named of events.filter(isA('nextWordSet'))) {
    must(
      named.because !== 'named' || named.by <= latestNamed(after.owner, context),
      'later than some days takes the customer’s yes',
    )
    must((named.because === 'agreed') === (named.yes !== null), 'and their yes is kept')
  }
  if (before.kind !== 'open' || before.imported || ['absorb', 'release'].includes(command.type)) return
  const was = before.nextWord
  const told = events.some(({ type }) => heard.has(type))
  const missed = events.find(isA('nextWordMissed'))
  if (was !== null && missed === undefined && !told) {
    must(nextWord !== null && nextWord.by <= was.by, 'a date never moves on unless they hear from us')
  }
  const asked = events.some((event) => event.type === 'contactMade' && event.contact.asks !== null)
  // What they were told in the same breath takes a date away by itself.
  const toldMore = (['promiseKept', 'promiseMade', 'resolutionProposed'] as const).some((type) =>
    has(events, type),
  )
  if (was !== null && asked && !toldMore) {
    must(nextWord !== null && nextWord.by <= was.by, 'a question to them stops none of our dates')
  }
  if (missed === undefined) return
  must(
    context.actor.kind === 'clock' && missed.due === was?.by && missed.due <= context.now,
    'only the clock misses a word, and not too soon',
  )
  must(risesOneLevel(before, after, context), 'a missed word rises one level above the highest reached')
  must(nextWord !== null && nextWord.by > context.now, 'a missed word is followed by another at once')
  must(
    noticesOf(before, events, after).some(({ type }) => type === 'nextWordMissed'),
    'the customer hears of a missed word',
  )
}

/** 9 and 12: what a leader owes has a date until they have heard the customer, and rises where it is missed. */
export const leadersDates = ({ before, after, context, events }: Happened): void => {
  if (after.kind !== 'open' || after.imported) return
  for (const one of after.escalations) {
    const { acknowledged, dated, triedOn, heard: right, delegatedTo, reported } = one
    const asked = right === 'right' || one.declined === 'byThemselves'
    const theirs = asked ? one.askedAgain === true : triedOn.length >= 3
    const waits = theirs && (delegatedTo === null || reported)
    must(!acknowledged || dated !== null || waits, 'what a leader owes has a date')
    must(dated?.step !== 'call' || delegatedTo === null || reported, 'first the report, then the call')
  }
  for (const missed of events.filter(isA('leadersDateMissed'))) {
    must(context.actor.kind === 'clock' && missed.due <= context.now, 'only the clock misses it')
    if (before.kind === 'open') must(risesOneLevel(before, after, context), 'what a leader missed rises')
  }
}

/** Only a proposal hands the turn over; nothing lapses while a leader owes anything, and until then we try again. */
export const silences = ({ before, after, events }: Happened): void => {
  if (after.kind === 'open' && (after.silence.attemptBy !== null || after.silence.lapseAt !== null)) {
    must(
      after.issues.some(({ state }) => state.kind === 'proposed' || state.kind === 'reported') &&
        after.issues.every(({ state }) => state.kind !== 'open'),
      'only a proposal starts their silence',
    )
  }
  if (before.kind === 'unopened' || !has(events, 'issueLapsed')) return
  for (const { acknowledged, delegatedTo, reported, heard: right, triedOn, declined } of before.escalations) {
    must(acknowledged && (delegatedTo === null || reported), 'nothing lapses while a report is owed')
    must(
      right === 'right' || triedOn.length >= 3 || declined === 'byThemselves',
      'nor while a leader’s call is',
    )
  }
}

/** What goes round without end goes up: the third owner, the second question, the third word that brings nothing. */
export const risings = ({ before, after, context, events, command, witness }: Happened): void => {
  if (before.kind === 'unopened' || after.kind !== 'open' || after.imported) return
  if (['absorb', 'release', 'takeApart', 'mergeInto'].includes(command.type)) return
  const changes = events.filter(isA('ownerChanged')).length
  const handedOn = Math.floor((witness.changes + changes) / 3) > Math.floor(witness.changes / 3)
  const again = events.some(
    (event) =>
      event.type === 'contactMade' &&
      event.contact.asks !== null &&
      (witness.questions.get(event.contact.asks) ?? 0) > 0,
  )
  must(
    !handedOn || has(events, 'caseEscalated') || risesOneLevel(before, after, context),
    'the third change of owner rises',
  )
  must(!again || risesOneLevel(before, after, context), 'a second question on one issue rises')
  must(
    after.emptyWords.count < 3 ||
      after.emptyWords.count <= before.emptyWords.count ||
      risesOneLevel(after, after, context),
    'the third word that brings nothing rises',
  )
}
