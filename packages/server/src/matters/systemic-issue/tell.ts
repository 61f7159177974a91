import type { SystemicIssueNotice } from '@buckstop/domain'
import type { Language } from '../../language/language.ts'
import { lettersIn, type InsideTelling } from '../inside-letter.ts'
import { english, type SystemicIssueWords } from './english.ts'
import { french } from './french.ts'
import { spanish } from './spanish.ts'

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

const wordsIn: Readonly<Record<Language, SystemicIssueWords>> = { en: english, fr: french, es: spanish }

export const letterOnSystemicIssue = lettersIn(wordsIn, linesOf)
