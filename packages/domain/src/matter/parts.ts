import type { PersonId, TeamName } from '../directory/directory.ts'
import type { EscalationReason } from '../case/escalation/reason.ts'
import type { MeantFor } from '../case/merging/meant-for.ts'
import type { Addressee } from '../case/ownership/events.ts'
import type { PromiseKind } from '../case/promise/events.ts'
import type {
  AskNumber,
  EscalationNumber,
  OfferNumber,
  PromiseNumber,
  Remedy,
  TextRef,
} from '../case/text.ts'
import type { Instant } from '../time/instant.ts'

/** Something that one person has to do by then. */
export interface Due {
  readonly by: Instant
  /** The leader whom it went up to when it was missed; null where it is the owner's, or the team's. */
  readonly of: PersonId | null
}

export interface Offer {
  readonly offer: OfferNumber
  readonly by: PersonId
  readonly to: Addressee
  readonly expiresAt: Instant
  readonly frontDoor: boolean
}

export interface Ask {
  readonly ask: AskNumber
  readonly by: PersonId
  readonly to: TeamName
  readonly due: Instant
  readonly overdue: boolean
}

export interface OpenPromise {
  readonly promise: PromiseNumber
  readonly kind: PromiseKind
  readonly what: TextRef
  readonly by: PersonId
  readonly remedy: Remedy | null
  readonly due: Instant
  /** null once the maker was reminded. */
  readonly remindAt: Instant | null
  readonly proposedDate: Instant | null
  /** Whom it was made to, where cases have joined. */
  readonly meantFor?: MeantFor
}

export interface Escalation {
  readonly escalation: EscalationNumber
  readonly leader: PersonId
  /** The leader on leave for whom they stand in; left out where it came up to them. */
  readonly insteadOf?: PersonId
  readonly because: EscalationReason
  /** null where it came with another case, and an older version did not write down when it had come up there. */
  readonly raisedAt: Instant | null
  readonly acknowledgeBy: Instant
  readonly acknowledged: boolean
  /** Rose one level because nobody acknowledged; its clock has done its work. */
  readonly rose: boolean
  readonly delegatedTo: PersonId | null
  /** The first report is in: what was said, and what will be done by when. */
  readonly begun: boolean
  /** The final report is in. */
  readonly reported: boolean
  /** What the customer last said to this leader; null before they spoke. */
  readonly heard: 'right' | 'notRight' | null
  /** The working days on which this leader tried in vain to reach the customer, since the customer last spoke. */
  readonly triedOn: readonly string[]
  /** What is owed once it was acknowledged, and by when. */
  readonly dated: LeadersDate | null
}

/** What follows an escalation, one after the other; `close` is to end it. */
export type LeadersStep = 'report' | 'finalReport' | 'call' | 'close'

export interface LeadersDate {
  readonly step: LeadersStep
  readonly by: Instant
  /** The leader's own call, which comes after a report; null where nothing but the end is left. */
  readonly callBy: Instant | null
  /** The promise that it waits for, by its date; null where it waits for none. */
  readonly after: Instant | null
}
