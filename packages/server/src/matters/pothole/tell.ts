import type { PotholeNotice } from '@buckstop/domain'
import type { Language } from '../../language/language.ts'
import { lettersIn, type InsideTelling } from '../inside-letter.ts'
import { english, type PotholeWords } from './english.ts'
import { french } from './french.ts'
import { spanish } from './spanish.ts'

const linesOf = (
  notice: PotholeNotice,
  { says }: PotholeWords,
  { name, moment }: InsideTelling,
): readonly string[] => {
  switch (notice.type) {
    case 'potholeIsYours':
      return [notice.because === 'accepted' ? says.accepted : says.cameToYou, says.whatToDo]
    case 'potholeMovedOn':
      return [says.movedOn(name(notice.owner))]
    case 'potholeOffered':
      return [says.offered(moment(notice.expiresAt))]
    case 'potholeOfferEnded':
      return [says.offerEnded[notice.how]]
    case 'potholePromiseDueSoon':
      return [says.dueSoon(moment(notice.due))]
    case 'potholePromiseBroken':
      return [says.broken(name(notice.by))]
    case 'potholeToAnswer':
      return [says.toAnswer(moment(notice.by)), says.whatToDo]
    case 'reasonToDecide':
      return [says.toDecide(moment(notice.by))]
    case 'reasonDecided':
      return [says.decided[notice.verdict](name(notice.by))]
    case 'potholeDateMissed':
      return [says.missed[notice.step](moment(notice.due))]
    case 'potholeAsked':
      return [says.asked(moment(notice.due))]
    case 'potholeAskAnswered':
      return [says.answered(name(notice.by))]
    case 'potholeAskOverdue':
      return [says.askOverdue(notice.team)]
    case 'potholeBroughtToYou':
      return [
        notice.because === 'referred' ? says.referred : says.rose,
        says.acknowledge(moment(notice.acknowledgeBy)),
      ]
    case 'youStandInForPothole':
      return [says.standsIn(name(notice.insteadOf))]
    case 'potholeEnded':
      return [says.ended[notice.how](name(notice.by))]
    default: {
      const unknown: never = notice
      return unknown
    }
  }
}

const wordsIn: Readonly<Record<Language, PotholeWords>> = { en: english, fr: french, es: spanish }

export const letterOnPothole = lettersIn(wordsIn, linesOf)
