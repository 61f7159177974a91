import type { SystemicIssueNotice } from '@buckstop/domain'
import type { Language } from '../../language/language.ts'
import type { InsideLetter, InsideTelling } from '../inside-letter.ts'
import { english, type SystemicIssueWords } from './english.ts'
import { french } from './french.ts'
import { spanish } from './spanish.ts'

const wordsIn: Readonly<Record<Language, SystemicIssueWords>> = { en: english, fr: french, es: spanish }

export const toldOfSystemicIssues: ReadonlySet<string> = new Set(Object.keys(english.subject))

// What the ledger wrote of a type has that type's facts: it is the only one that writes them.
const isNotice = (told: { readonly type: string }): told is SystemicIssueNotice =>
  toldOfSystemicIssues.has(told.type)

export const tellOfSystemicIssue = (
  type: string,
  facts: Readonly<Record<string, unknown>>,
  language: Language,
  telling: InsideTelling,
): InsideLetter | null => {
  const told = { ...facts, type }
  if (!isNotice(told)) return null
  const words = wordsIn[language]
  return { subject: words.subject[told.type], lines: linesOf(told, words, telling) }
}

const linesOf = (
  told: SystemicIssueNotice,
  { says, rose }: SystemicIssueWords,
  { name, moment }: InsideTelling,
): readonly string[] => {
  switch (told.type) {
    case 'causeIsYours':
      return [told.because === 'accepted' ? says.accepted : says.cameToYou, says.whatToDo]
    case 'causeMovedOn':
      return [says.movedOn(name(told.owner))]
    case 'causeOffered':
      return [says.offered(moment(told.expiresAt))]
    case 'causeOfferEnded':
      return [says.offerEnded[told.how]]
    case 'actionDueSoon':
      return [says.dueSoon(moment(told.due))]
    case 'actionBroken':
      return [says.broken(name(told.by))]
    case 'nextStepMissed':
      return [(told.step === 'promise' ? says.promiseMissed : says.reviewMissed)(moment(told.due))]
    case 'causeToReview':
      return [says.review(moment(told.by))]
    case 'anotherActionWanted':
      return [says.another(name(told.by))]
    case 'causeAsked':
      return [says.asked(moment(told.due))]
    case 'causeAskAnswered':
      return [says.answered(name(told.by))]
    case 'causeAskOverdue':
      return [says.askOverdue(told.team)]
    case 'causeBroughtToYou':
      return [rose(told.because), says.acknowledge(moment(told.acknowledgeBy))]
    case 'youStandInForCause':
      return [says.standsIn(name(told.insteadOf))]
    case 'causeEnded':
      return [says.ended[told.how](name(told.by))]
    case 'causeCameBack':
      return [says.cameBack(name(told.by))]
    default: {
      const unknown: never = told
      return unknown
    }
  }
}
