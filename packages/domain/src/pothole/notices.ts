import type { PersonId, TeamName } from '../directory/directory.ts'
import { toPerson } from '../matter/duties.ts'
import type { EscalationReason } from '../matter/escalation/reason.ts'
import type { OwnerReason } from '../matter/ownership/reason.ts'
import type { Addressee } from '../matter/parts.ts'
import type { Instant } from '../time/instant.ts'
import type { PotholeEvent } from './events.ts'
import type { LivingPothole, Pothole, PotholeDate, PotholeEnding, ReasonVerdict } from './state.ts'

/** What somebody inside is told of a pothole. */
export type PotholeNotice =
  | { readonly type: 'potholeIsYours'; readonly because: OwnerReason }
  | { readonly type: 'potholeMovedOn'; readonly owner: PersonId }
  | { readonly type: 'potholeOffered'; readonly expiresAt: Instant }
  | { readonly type: 'potholeOfferEnded'; readonly how: 'declined' | 'expired' | 'teamRemoved' }
  | { readonly type: 'potholePromiseDueSoon'; readonly due: Instant }
  | { readonly type: 'potholePromiseBroken'; readonly by: PersonId }
  | { readonly type: 'potholeToAnswer'; readonly by: Instant }
  | { readonly type: 'reasonToDecide'; readonly by: Instant }
  | { readonly type: 'reasonDecided'; readonly by: PersonId; readonly verdict: ReasonVerdict }
  | { readonly type: 'potholeDateMissed'; readonly step: PotholeDate['step']; readonly due: Instant }
  | { readonly type: 'potholeAsked'; readonly due: Instant }
  | { readonly type: 'potholeAskAnswered'; readonly by: PersonId }
  | { readonly type: 'potholeAskOverdue'; readonly team: TeamName }
  | {
      readonly type: 'potholeBroughtToYou'
      readonly because: EscalationReason
      readonly acknowledgeBy: Instant
    }
  | { readonly type: 'youStandInForPothole'; readonly insteadOf: PersonId }
  | { readonly type: 'potholeEnded'; readonly how: PotholeEnding; readonly by: PersonId }

export interface PotholeStaffNotice {
  readonly to: Addressee
  readonly message: PotholeNotice
}

const tell = (person: PersonId, message: PotholeNotice): PotholeStaffNotice => ({
  to: toPerson(person),
  message,
})

/** To each of them once, and not to whoever did it. */
const tellEach = (
  people: readonly PersonId[],
  by: PersonId | null,
  message: PotholeNotice,
): readonly PotholeStaffNotice[] =>
  [...new Set(people)].filter((person) => person !== by).map((person) => tell(person, message))

/** Whoever has to do something by a date hears of it as soon as it is theirs, and not again where it was missed. */
const ofDate = ({ dated: was, counts }: LivingPothole, { step, by, of }: PotholeDate, missed: number) => {
  if (missed > counts.missed || was?.of === of) return []
  return [tell(of, { type: step === 'answer' ? 'potholeToAnswer' : 'reasonToDecide', by })]
}

const noticesOfOne = (
  before: LivingPothole,
  event: PotholeEvent,
  after: LivingPothole,
): readonly PotholeStaffNotice[] => {
  const { owner } = after
  switch (event.type) {
    case 'transferOffered':
      return [{ to: event.to, message: { type: 'potholeOffered', expiresAt: event.expiresAt } }]
    case 'transferDeclined':
      return [tell(owner, { type: 'potholeOfferEnded', how: 'declined' })]
    case 'transferExpired':
      return [tell(owner, { type: 'potholeOfferEnded', how: 'expired' })]
    case 'offeredTeamRemoved':
      return [tell(owner, { type: 'potholeOfferEnded', how: 'teamRemoved' })]
    case 'ownerChanged':
      return [
        tell(event.to, { type: 'potholeIsYours', because: event.because }),
        tell(event.from, { type: 'potholeMovedOn', owner: event.to }),
      ]
    case 'promiseReminded':
      return before.promises
        .filter(({ promise }) => promise === event.promise)
        .map(({ by, due }) => tell(by, { type: 'potholePromiseDueSoon', due }))
    case 'promiseBroken':
      return before.promises
        .filter(({ promise }) => promise === event.promise)
        .flatMap(({ by }) => tellEach([by, owner], null, { type: 'potholePromiseBroken', by }))
    case 'potholeDated':
      return ofDate(before, event.dated, after.counts.missed)
    case 'potholeDateMissed': {
      const { step, by: due, of } = event.dated
      return [tell(of, { type: 'potholeDateMissed', step, due })]
    }
    case 'reasonDecided': {
      const { by, verdict } = event
      return tellEach([owner], by, { type: 'reasonDecided', by, verdict })
    }
    case 'askPlaced':
      return [{ to: { kind: 'team', team: event.to }, message: { type: 'potholeAsked', due: event.due } }]
    case 'askAnswered':
      return tellEach([owner], event.by, { type: 'potholeAskAnswered', by: event.by })
    case 'askFellOverdue':
      return before.asks
        .filter(({ ask }) => ask === event.ask)
        .map(({ to: team }) => tell(owner, { type: 'potholeAskOverdue', team }))
    case 'caseEscalated': {
      const { leader, because, acknowledgeBy } = event
      return [tell(leader, { type: 'potholeBroughtToYou', because, acknowledgeBy })]
    }
    case 'handedToStandIn':
      return [tell(event.to, { type: 'youStandInForPothole', insteadOf: event.from })]
    case 'potholeEnded': {
      const { how, by } = event
      const leaders = before.escalations.map(({ leader }) => leader)
      return tellEach([owner, ...leaders], by, { type: 'potholeEnded', how, by })
    }
    default:
      return []
  }
}

/** Which of our people are told what of the events of one command. That it was opened tells nothing: nobody owes anything yet. */
export const staffNoticesOf = (
  before: Pothole,
  events: readonly PotholeEvent[],
  after: Pothole,
): readonly PotholeStaffNotice[] => {
  if (after.kind === 'unopened') return []
  const was = before.kind === 'unopened' ? after : before
  return events.flatMap((event) => noticesOfOne(was, event, after))
}
