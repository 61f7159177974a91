import type { HearingKind } from '../directory/hearing/choices.ts'
import type { PotholeNotice } from './notices.ts'

/** As what somebody hears of each message, where they choose by which way. */
export const heardAs: Readonly<Record<PotholeNotice['type'], HearingKind>> = {
  potholeBroughtToYou: 'cameUp',
  youStandInForPothole: 'cameUp',
  reasonToDecide: 'cameUp',
  potholeOffered: 'offered',
  potholeAsked: 'asked',
  potholeToAnswer: 'due',
  potholeDateMissed: 'due',
  potholePromiseDueSoon: 'due',
  potholePromiseBroken: 'due',
  potholeAskOverdue: 'due',
  potholeIsYours: 'becameYours',
  potholeOfferEnded: 'answered',
  potholeAskAnswered: 'answered',
  reasonDecided: 'answered',
  potholeMovedOn: 'readOnly',
  potholeEnded: 'readOnly',
}
