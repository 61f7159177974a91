import type { SystemicIssueNotice } from '@buckstop/domain'
import type { Language } from '../../language/language.ts'
import type { InsideLetter, InsideTelling } from '../inside-letter.ts'
import { english, type SystemicIssueWords } from './english.ts'
import { french } from './french.ts'
import { spanish } from './spanish.ts'

const wordsIn: Readonly<Record<Language, SystemicIssueWords>> = { en: english, fr: french, es: spanish }

const systemicIssueNoticeTypes: ReadonlySet<string> = new Set(Object.keys(english.subject))

// The ledger alone writes these rows, so a row of a known type has the facts of that type.
const isNotice = (notice: { readonly type: string }): notice is SystemicIssueNotice =>
  systemicIssueNoticeTypes.has(notice.type)

export const letterOnSystemicIssue = (
  type: string,
  facts: Readonly<Record<string, unknown>>,
  language: Language,
  telling: InsideTelling,
): InsideLetter | null => {
  const notice = { ...facts, type }
  if (!isNotice(notice)) return null
  const words = wordsIn[language]
  return { subject: words.subject[notice.type], lines: linesOf(notice, words, telling) }
}

const missed = {
  promise: ({ promiseMissed }: SystemicIssueWords['says']) => promiseMissed,
  review: ({ reviewMissed }: SystemicIssueWords['says']) => reviewMissed,
  answer: ({ answerMissed }: SystemicIssueWords['says']) => answerMissed,
}

const linesOf = (
  notice: SystemicIssueNotice,
  { says, rose }: SystemicIssueWords,
  { name, moment }: InsideTelling,
): readonly string[] => {
  switch (notice.type) {
    case 'causeIsYours':
      return [notice.because === 'accepted' ? says.accepted : says.cameToYou, says.whatToDo]
    case 'causeMovedOn':
      return [says.movedOn(name(notice.owner))]
    case 'causeOffered':
      return [says.offered(moment(notice.expiresAt))]
    case 'causeOfferEnded':
      return [says.offerEnded[notice.how]]
    case 'actionDueSoon':
      return [says.dueSoon(moment(notice.due))]
    case 'actionBroken':
      return [says.broken(name(notice.by))]
    case 'nextStepMissed':
      return [missed[notice.step](says)(moment(notice.due))]
    case 'causeToReview':
      return [says.review(moment(notice.by))]
    case 'anotherActionWanted':
      return [says.another(name(notice.by))]
    case 'causeAsked':
      return [says.asked(moment(notice.due))]
    case 'causeAskAnswered':
      return [says.answered(name(notice.by))]
    case 'causeAskOverdue':
      return [says.askOverdue(notice.team)]
    case 'causeBroughtToYou':
      return [rose(notice.because), says.acknowledge(moment(notice.acknowledgeBy))]
    case 'youStandInForCause':
      return [says.standsIn(name(notice.insteadOf))]
    case 'causeEnded':
      return [says.ended[notice.how](name(notice.by))]
    case 'causeCameBack':
      return [says.cameBack(name(notice.by))]
    default: {
      const unknown: never = notice
      return unknown
    }
  }
}
