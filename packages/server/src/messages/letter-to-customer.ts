import type { Instant } from '@buckstop/domain'
import { beginsWithGreeting } from './frame/begins-with-greeting.ts'
import { says, type Letter, type Part } from './letter.ts'
import type { LetterContext, ToCustomer } from './message-kinds.ts'
import type { MessageWords } from './words/catalogue.ts'

/** What the customer reads, in our words for each kind of message and with theirs whole. */
export function letterToCustomer(told: ToCustomer, words: MessageWords, telling: LetterContext): Letter {
  const say = words.customer
  const { name, moment, span, quote } = telling
  // A message from before dates were told has none.
  const date = (inWords: (when: string) => string, by: Instant | null | undefined): Part | null =>
    by == null ? null : says(inWords(moment(by)))
  switch (told.type) {
    case 'caseOpened':
      return letter(
        say.caseOpened.subject(name(told.owner)),
        says(say.caseOpened.says(name(told.owner))),
        date(say.hearsBy, told.hearsBy),
      )
    case 'contactAdded':
      return letter(
        say.contactAdded.subject,
        says(say.contactAdded.says(name(told.owner))),
        telling.contact(told.contactId),
        date(say.hearsBy, told.hearsBy),
      )
    case 'chatGoesOn': {
      const by = name(told.by)
      return letter(
        say.chatGoesOn.subject(by),
        says(say.chatGoesOn.says(by)),
        ...told.words.map(quote),
        date(say.hearsAgain, told.hearsBy),
      )
    }
    case 'wordsWritten': {
      const by = name(told.by)
      const written = quote(told.words)
      const signature = telling.frame.signatureOf(told.by)
      const offered = telling.frame.greetingOf(told.by)
      // What is on their page alone is neither greeted nor signed here.
      const isHere = written.kind === 'quote'
      const greets = isHere && offered !== null && beginsWithGreeting(written.words, offered)
      return {
        ...letter(
          say.wordsWritten.subject(by),
          says(say.wordsWritten.says(by)),
          isHere && signature !== null ? { ...written, words: `${written.words}\n\n${signature}` } : written,
          date(say.hearsAgain, told.hearsBy),
        ),
        own: { greets, signs: isHere && signature !== null },
      }
    }
    case 'nextWordAgreed': {
      const when = moment(told.hearsBy)
      const { subject, says: agreed, after } = say.nextWordAgreed
      return letter(subject(when), says(agreed(when)), quote(told.words), says(after))
    }
    case 'leaderCalls': {
      const [leader, when] = [name(told.leader), moment(told.by)]
      const { inWriting } = say.lastWord
      return told.inWriting === true
        ? letter(inWriting.subject(leader, when), says(inWriting.says(leader, when)))
        : letter(say.leaderCalls.subject(leader, when), says(say.leaderCalls.says(leader, when)))
    }
    case 'issueRaised':
      return letter(say.issueRaised.subject, says(say.issueRaised.says), quote(told.words))
    case 'ownerChanged': {
      const owner = name(told.owner)
      return letter(say.ownerChanged.subject(owner), says(say.ownerChanged.says[told.because](owner)))
    }
    case 'promiseMade': {
      const [by, due] = [name(told.by), moment(told.due)]
      const { callBackPromised, promiseMade, machinePromised } = say
      if (told.machine === true)
        return letter(
          promiseMade.subject(by, due),
          says(machinePromised(by, due)),
          quote(told.what),
          says(promiseMade.after),
        )
      if (told.from !== undefined) {
        const times = span(told.from, told.due)
        return letter(
          callBackPromised.within(by, times),
          says(callBackPromised.saysWithin(by, times)),
          quote(told.what),
        )
      }
      return told.kind === 'callBack'
        ? letter(callBackPromised.subject(by, due), says(callBackPromised.says(by, due)), quote(told.what))
        : letter(
            promiseMade.subject(by, due),
            says(promiseMade.says(by, due)),
            quote(told.what),
            says(promiseMade.after),
          )
    }
    case 'personComes': {
      const [by, due] = [name(told.by), moment(told.due)]
      return letter(say.personComes.subject(by, due), says(say.personComes.says(by, due)))
    }
    case 'promiseKept':
      return letter(
        say.promiseKept.subject,
        says(say.promiseKept.says),
        quote(told.what),
        says(say.promiseKept.after),
      )
    case 'promiseBroken':
      return promiseBroken(told, words, telling)
    case 'nextWordMissed': {
      const { subject, says: missed } = say.nextWordMissed
      return letter(
        subject,
        says(missed(moment(told.due))),
        says(answerable(told, words, telling)),
        date(say.hearsBy, told.hearsBy),
      )
    }
    case 'newDateProposed': {
      const { subject, says: promised, asks, after } = say.newDateProposed
      return letter(
        subject,
        says(promised(moment(told.due))),
        quote(told.what),
        says(asks(moment(told.proposed))),
        quote(told.reason),
        says(after),
      )
    }
    case 'newDateAgreed': {
      const due = moment(told.due)
      return letter(say.newDateAgreed.subject(due), says(say.newDateAgreed.says(due)), quote(told.what))
    }
    case 'resolutionProposed': {
      const { subject, outcome, says: proposed, amount, after } = say.resolutionProposed
      const sum = told.remedy?.amount ?? null
      return letter(
        subject,
        says(`${outcome[told.outcome]} ${proposed}`),
        quote(told.what),
        sum === null ? null : says(amount(telling.money(sum))),
        says(after),
      )
    }
    case 'verdictConfirmed': {
      const { subject, says: heard, inWords, after, asks } = say.verdictConfirmed
      return letter(
        subject[told.verdict],
        says(heard[told.verdict](name(told.heardBy))),
        ...(told.words === null ? [] : [says(inWords), quote(told.words)]),
        says(told.asks === true ? asks : after),
        told.ended ? says(say.caseEnded.solved.says) : null,
      )
    }
    case 'askedIfRight': {
      const leader = name(told.leader)
      const { subject, says: wrote, noCall, after, endsBy } = say.askedIfRight
      return letter(
        subject,
        says(told.wrote === null ? noCall(leader) : wrote(name(told.wrote))),
        says(told.endsBy === null ? after(leader) : endsBy(leader, moment(told.endsBy))),
      )
    }
    case 'callDeclinedFor': {
      const { subject, says: wrote, after } = say.callDeclinedFor
      return letter(subject, says(wrote(name(told.heardBy), name(told.leader))), says(after))
    }
    case 'contactPlanSet': {
      const plan = words.customer.contactPlan
      const hears = plan.hears(name(told.person), plan.ways[told.channel], plan.often(told.everyDays))
      return letter(
        plan.title,
        says(`${hears} ${plan.noClock}`),
        says(plan.by(name(told.by))),
        quote(told.words),
        says(`${plan.stays} ${plan.ends(moment(told.reviewBy))}`),
        says(plan.onPage(name(told.by))),
      )
    }
    case 'contactPlanEnded': {
      const plan = words.customer.contactPlan
      return letter(plan.endedSubject, says(plan.ended), ...(told.words === null ? [] : [quote(told.words)]))
    }
    case 'dangerHeard':
    case 'dangerRead':
    case 'dangerAttemptMissed':
      return ofDanger(told, words, telling)
    case 'escalated': {
      const leader = name(told.leader)
      const { subject, says: rose, after } = say.escalated
      return letter(subject(leader), says(rose[told.because](leader)), says(after(leader)))
    }
    case 'finalPosition': {
      const { subject, says: given, reasons, outside, after } = say.finalPosition
      return letter(
        subject,
        says(given(name(told.by))),
        quote(told.position),
        says(reasons),
        quote(told.reasons),
        says(outside),
        quote(told.outsideBody),
        ...(told.released ?? []).map(({ of, what, due }) =>
          says(say.lastWord.released[what](name(of), moment(due), name(told.by))),
        ),
        says(after),
      )
    }
    case 'finalPositionWished':
    case 'nothingNew':
    case 'callEnded':
      return aroundLastWord(told, words, telling)
    case 'closingLetter': {
      const { subject, says: sent } = say.closingLetter
      return letter(subject[told.kind], says(sent(name(told.by))), quote(told.words))
    }
    case 'potholeAnswered': {
      const { subject, changed, reasoned } = say.potholeAnswered
      const by = name(told.by)
      return told.since === null
        ? letter(subject.reasoned, says(reasoned(by)), quote(told.words))
        : letter(subject.changed, says(changed(by, moment(told.since))), quote(told.words))
    }
    case 'surveyAsked': {
      const { subject, says: asks, after } = say.surveyAsked
      return letter(subject, says(asks(name(told.owner))), says(after))
    }
    case 'caseLapsed':
      return letter(say.caseLapsed.subject, says(say.caseLapsed.says))
    case 'caseEnded':
      return letter(say.caseEnded[told.how].subject, says(say.caseEnded[told.how].says))
    case 'reopened': {
      const owner = name(told.owner)
      return letter(
        say.reopened.subject(owner),
        says(say.reopened.says[told.because](owner)),
        date(say.hearsBy, told.hearsBy),
      )
    }
    case 'merged':
      return letter(say.merged.subject, says(say.merged.says))
    case 'openedApart': {
      const { subject, says: apart, byThem, undo } = say.openedApart
      const owner = name(told.owner)
      return letter(
        subject,
        says(told.byThem ? byThem(owner) : apart(owner)),
        says(undo(moment(told.undoUntil))),
      )
    }
    case 'takenForSomebodyElses': {
      const { subject, says: taken, undo } = say.takenForSomebodyElses
      return letter(subject, says(taken(name(told.by))), says(undo(moment(told.undoUntil))))
    }
    case 'code':
      return letter(
        say.code.subject,
        says(say.code.says),
        says(telling.code ?? words.hiddenCode),
        says(say.code.after),
      )
    case 'newLink':
      return letter(say.newLink.subject, says(say.newLink.says))
    default: {
      const unknown: never = told
      return unknown
    }
  }
}

function promiseBroken(
  told: Extract<ToCustomer, { type: 'promiseBroken' }>,
  words: MessageWords,
  telling: LetterContext,
): Letter {
  const say = words.customer.promiseBroken
  const due = telling.promise(told.promise)?.due
  return letter(
    say.subject,
    telling.quote(told.what),
    due === undefined ? null : says(say.says(telling.moment(due))),
    says(answerable(told, words, telling)),
    ...owedTo(told, words, telling),
    told.hearsBy == null ? null : says(words.customer.hearsBy(telling.moment(told.hearsBy))),
    says(say.sorry(telling.name(told.answerable))),
  )
}

/** What the broken promise brings them by the company's own rule. */
function owedTo(
  { owed }: Extract<ToCustomer, { type: 'promiseBroken' }>,
  words: MessageWords,
  telling: LetterContext,
): readonly Part[] {
  if (owed === undefined) return []
  const say = words.customer.promiseBroken
  const money = (minor: number): string => telling.money({ currency: owed.currency, minor })
  const { minor, due, lateDay, most } = owed
  return [
    says(say.owed(money(minor), telling.moment(due))),
    ...(lateDay === undefined || most === undefined ? [] : [says(say.lateDay(money(lateDay), money(most)))]),
  ]
}

type AroundLastWord = Extract<ToCustomer, { type: 'finalPositionWished' | 'nothingNew' | 'callEnded' }>

function aroundLastWord(told: AroundLastWord, words: MessageWords, telling: LetterContext): Letter {
  const { name, moment, quote } = telling
  const { wished, nothingNew, callEnded } = words.customer.lastWord
  switch (told.type) {
    case 'finalPositionWished':
      return letter(
        wished.subject,
        says(wished.says(name(told.heardBy))),
        told.words === null ? null : quote(told.words),
        says(told.asks === true ? wished.asks : wished.after),
      )
    case 'nothingNew':
      return letter(
        nothingNew.subject,
        says(nothingNew.says(name(told.by))),
        quote(told.reason),
        says(nothingNew.outside),
        quote(told.outsideBody),
        says(nothingNew.after),
      )
    case 'callEnded':
      return letter(
        callEnded.subject,
        says(`${callEnded.says(name(told.by))} ${callEnded.owner(name(told.owner))}`),
        told.hearsBy === null ? null : says(words.customer.hearsBy(moment(told.hearsBy))),
        says(callEnded.stays),
      )
    default: {
      const unknown: never = told
      return unknown
    }
  }
}

type OfDanger = Extract<ToCustomer, { type: 'dangerHeard' | 'dangerRead' | 'dangerAttemptMissed' }>

/** Says that the letter tells how things stood when it was written, and where to see how they stand now. */
function ofDanger(
  told: OfDanger,
  words: MessageWords,
  { name, moment, emergency: ring, tries }: LetterContext,
): Letter {
  const say = words.customer.danger
  const emergency = says(ring)
  const names = (people: readonly string[]): string => people.map(name).join(', ')
  switch (told.type) {
    case 'dangerHeard':
      return letter(
        say.heard.subject,
        emergency,
        says(say.heard.told(names(told.told))),
        told.somebodyAwake ? null : says(say.heard.nobodyAwake),
        says(tries(moment(told.tryBy))),
        says(say.page),
      )
    case 'dangerRead':
      return letter(say.read.subject(name(told.by)), says(say.read.says(name(told.by))), emergency)
    case 'dangerAttemptMissed':
      return letter(
        say.missed.subject,
        emergency,
        says(say.missed.says(moment(told.due))),
        told.told.length === 0 ? null : says(say.missed.told(names(told.told))),
        says(tries(moment(told.tryBy))),
      )
    default: {
      const unknown: never = told
      return unknown
    }
  }
}

/** Who answers from now on for what we broke. */
function answerable(
  { answerable: leader, owner }: { readonly answerable: string; readonly owner: string },
  { customer: { promiseBroken: say } }: MessageWords,
  { name }: LetterContext,
): string {
  return leader === owner ? say.answerable(name(owner)) : say.beside(name(leader), name(owner))
}

const letter = (subject: string, ...parts: readonly (Part | null)[]): Letter => ({
  subject,
  parts: parts.filter((part) => part !== null),
})
