import type { LivingCase } from '../../src/case/state.ts'
import type { Wish } from './moods.ts'
import { remedyFirst } from './remedy-wish.ts'

/** What has to come first where there is nothing yet that the wish could be about. */
export const firstNeeded = (state: LivingCase, { what, by }: Wish): Wish['what'] => {
  if (by !== 'right') return what
  switch (what) {
    case 'acceptTransfer':
    case 'declineTransfer':
    case 'withdrawTransfer':
      return state.offer === null ? 'offerTransfer' : what
    case 'answerAsk':
    case 'withdrawAsk':
      return state.asks.length === 0 ? 'placeAsk' : what
    case 'keepPromise':
      return state.promises.length === 0 ? 'makePromise' : what
    case 'proposeNewDate':
      return state.promises.length === 0 ? 'requestCallBack' : what
    case 'answerNewDate':
      if (state.promises.length === 0) return 'makePromise'
      return state.promises.every(({ proposedDate }) => proposedDate === null) ? 'proposeNewDate' : what
    case 'acknowledgeEscalation':
    case 'delegate':
    case 'recordLeadersCall':
    case 'declineLeadersCall':
      return state.escalations.length === 0 ? 'takeHigher' : what
    case 'reportOnEscalation':
      return state.escalations.every(({ delegatedTo }) => delegatedTo === null) ? 'delegate' : what
    case 'judgeLeadersCall':
    case 'endEscalation':
      return state.escalations.every(({ heard }) => heard !== 'right') ? 'recordLeadersCall' : what
    case 'checkSample':
      return state.kind === 'open' ? 'findNoProblem' : what
    case 'reopenForNewFacts':
      return state.kind === 'open' ? 'giveFinalPosition' : what
    case 'giveVerdict':
      return state.issues.every((issue) => issue.state.kind === 'open') ? 'proposeResolution' : what
    case 'giveFinalPosition': {
      const [one] = state.issues
      if (one === undefined || one.notSolved > 0) return what
      return one.state.kind === 'open' ? 'proposeResolution' : 'giveVerdict'
    }
    case 'lapse':
      return 'makeContact'
    case 'vouchForContact':
      return state.unproven.length === 0 ? 'receiveContact' : what
    case 'acknowledgeDanger':
      return state.danger === null ? 'raiseDanger' : what
    default:
      return remedyFirst(state, what)
  }
}
