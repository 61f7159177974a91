import { addMilliseconds, days } from '../../src/time/instant.ts'
import { decide } from '../../src/case/decide.ts'
import { evolve } from '../../src/case/evolve.ts'
import { outlivesTheEnd } from '../../src/case/compensation/owed-after-end.ts'
import { isUnsettled } from '../../src/case/resolution/issue.ts'
import type { Case, LivingCase } from '../../src/case/state.ts'
import { received } from '../story.ts'
import { has, isA, must, owedIn } from './judging.ts'
import type { Happened } from './world.ts'

/** That they wished to be contacted; that a remedy is delivered, and, granted before asking, accounted for. */
const mayWait: ReadonlySet<string> = new Set([
  'surveyContact',
  'answerRemedyRequest',
  'deliverRemedy',
  'checkRemedy',
  'releaseRemedy',
])

/** 3 and 7: no word is refused or changed; the story holds them all. */
export const wordsKept = ({ before, command, context, events, refused }: Happened): void => {
  if (command.type !== 'receiveContact' || before.kind === 'unopened') return
  if (refused !== null) {
    const gone = before.kind === 'ended' && before.mergedInto !== null
    const { kind } = context.actor
    const nobodys = kind === 'person' || kind === 'clock' || kind === 'directory'
    must(gone || nobodys, `nobody is refused a word (${refused})`)
    return
  }
  const kept = events.find(isA('contactReceived'))?.contact
  must(kept?.words === command.contact.words && kept.id === command.contact.id, 'words are kept as they came')
}

/** 5: solved by the customer's word alone; silence and disagreement count as what they are. */
export const endings = (happened: Happened): void => {
  const { before, after, context, events, witness } = happened
  const { actor, now } = context
  for (const verdict of events.filter(isA('verdictGiven'))) {
    const heard = actor.kind === 'person' && verdict.heardBy === actor.id && verdict.reason !== null
    must(actor.kind === 'customer' || heard, 'a verdict is the customer’s, or heard from them in their words')
  }
  if (after.kind === 'unopened') return
  const solvedBefore =
    before.kind === 'unopened' ? [] : before.issues.filter(({ state }) => state.kind === 'solved')
  for (const { issue, state } of after.issues) {
    if (state.kind !== 'solved' || solvedBefore.some((one) => one.issue === issue)) continue
    const said = events.some((event) => event.type === 'verdictGiven' && event.issue === issue)
    must(said || has(events, 'absorbed') || has(events, 'takenApart'), 'only a verdict solves')
  }
  if (after.kind === 'ended') {
    const kinds = after.issues.map(({ state }) => state.kind)
    must(!after.issues.some(isUnsettled), 'nothing of an ended case is unsettled')
    must(
      after.how !== 'solved' || !kinds.some((kind) => kind === 'lapsed' || kind === 'finalPosition'),
      'neither silence nor disagreement counts as solved',
    )
    must(after.escalations.length === 0 && after.offer === null, 'an ended case is offered to nobody')
    const heard = after.issues.some(({ state }) => state.kind === 'solved' && state.heardBy !== null)
    must(
      (after.promises.every((open) => outlivesTheEnd(after, open)) && after.asks.length === 0) ||
        (after.how === 'solved' && heard),
      'only a word that somebody merely heard leaves promises and questions standing',
    )
    must(
      owedIn(after).every(
        ({ kind, subject }) =>
          mayWait.has(kind) ||
          after.sample === 'awaited' ||
          (kind === 'keepPromise' &&
            after.promises.some((open) => open.promise === subject && outlivesTheEnd(after, open))),
      ),
      'an ended case waits for nothing',
    )
  } else must(after.issues.some(isUnsettled), 'an open case has something to settle')
  if (before.kind === 'unopened') return
  if (has(events, 'issueLapsed')) {
    must(before.promises.length === 0, 'nothing lapses while a promise is open')
    must(before.nextWord === null, 'nor while they are to hear from us')
    const { attempts, lastWord } = witness
    const first = attempts[0]?.at ?? null
    const tried = new Set(attempts.map(({ channel }) => channel).filter((way) => before.ways.includes(way)))
    const enough =
      before.ways.length === 0
        ? lastWord !== null && addMilliseconds(lastWord, days(30)) <= now
        : first !== null &&
          new Set(attempts.map(({ day }) => day)).size >= 3 &&
          addMilliseconds(first, days(10)) <= now &&
          tried.size >= Math.min(2, before.ways.length)
    must(enough, 'nothing lapses before enough was tried')
  }
  for (const final of events.filter(isA('finalPositionGiven'))) {
    must(!witness.owners.has(final.by), 'who owned it never has the last word')
    must(!before.complainedAbout.includes(final.by), 'nor whom the complaint is about')
    must(before.promises.length === 0, 'no last word while a promise is open')
  }
  nothingMerelyGone(happened)
}

/** What we told them by a date, and who has to judge a plan that they oppose, is never gone with our last word unsaid. */
const nothingMerelyGone = ({ before, after, events }: Happened): void => {
  if (before.kind === 'unopened' || after.kind !== 'ended') return
  if (!has(events, 'finalPositionGiven') && !has(events, 'nothingNewFound')) return
  const named = events.filter(isA('toldDateReleased')).map(({ of, due }) => `${of} ${due}`)
  const owed = before.escalations.flatMap(({ leader, dated }) =>
    dated?.callBy == null ? [] : [`${leader} ${dated.callBy}`],
  )
  for (const one of owed) must(named.includes(one), 'a call that they were told is released by name')
  const { nextWord } = before
  must(
    nextWord === null || named.some((one) => one.endsWith(nextWord.by)),
    'and so is the word that they were told',
  )
  must(after.contactPlan?.challenged !== true, 'no plan that they oppose is left unjudged')
}

/** For ever: whatever has ended, the customer's next word opens. */
export const reopens = ({ after, context }: Happened): void => {
  if (after.kind !== 'ended' || after.mergedInto !== null) return
  const contact = received('probe')
  const asked = { ...context, actor: { kind: 'customer' } } as const
  const decision = decide(after, { type: 'receiveContact', contact, issue: null, ways: [] }, asked)
  const then = decision.ok
    ? decision.events.reduce<Case>((so, event) => evolve(so, event, context.now), after)
    : after
  must(then.kind === 'open' && then.issues.some(isUnsettled), 'a later word of the customer opens it again')
}

/** A stranger is heard; nothing else changes by them. */
export const strangers = ({ before, after, command, context, events }: Happened): void => {
  if (context.actor.kind !== 'stranger' || events.length === 0 || command.type === 'openCase') return
  must(command.type === 'receiveContact', `a stranger can do nothing but speak (${command.type})`)
  if (before.kind === 'unopened' || after.kind === 'unopened' || before.kind === 'ended') return
  const seen = (state: LivingCase) => {
    const {
      counts,
      unproven: _unproven,
      silence: _silence,
      imported: _imported,
      takeUp: _takeUp,
      // Whatever is said in one of many, it stands for itself: that hides nothing.
      flood: _flood,
      ...rest
    } = state
    // Whoever speaks, history that is taken up gets the date that it had not.
    const nextWord = before.imported ? null : state.nextWord
    return JSON.stringify({ ...rest, nextWord, counts: { ...counts, contacts: 0, timesTold: 0 } })
  }
  must(seen(before) === seen(after), 'a stranger changes nothing but contacts')
}
