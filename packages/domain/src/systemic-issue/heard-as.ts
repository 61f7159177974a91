import type { HearingKind } from '../directory/hearing/choices.ts'
import type { SystemicIssueNotice } from './notices.ts'

/** As what somebody hears of each message, where they choose by which way. */
export const heardAs: Readonly<Record<SystemicIssueNotice['type'], HearingKind>> = {
  causeBroughtToYou: 'cameUp',
  youStandInForCause: 'cameUp',
  causeToReview: 'cameUp',
  causeOffered: 'offered',
  causeAsked: 'asked',
  actionDueSoon: 'due',
  actionBroken: 'due',
  nextStepMissed: 'due',
  causeAskOverdue: 'due',
  anotherActionWanted: 'due',
  causeIsYours: 'becameYours',
  causeCameBack: 'becameYours',
  causeOfferEnded: 'answered',
  causeAskAnswered: 'answered',
  causeMovedOn: 'readOnly',
  causeEnded: 'readOnly',
}
