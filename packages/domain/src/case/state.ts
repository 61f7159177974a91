import type { PersonId, TeamName } from '../directory/directory.ts'
import type { Instant } from '../time/instant.ts'
import type { ChannelKind } from './contact/channel.ts'
import type { Addressee, OwnerReason } from './ownership/events.ts'
import type { MeantFor } from './merging/meant-for.ts'
import type { PromiseKind } from './promise/events.ts'
import type { Ending, Outcome } from './resolution/events.ts'
import type { EscalationReason } from './escalation/reason.ts'
import type { TakenOutAs } from './merging/taken-out-as.ts'
import type { Tally } from './merging/tally.ts'
import type {
  AskNumber,
  CaseId,
  ContactId,
  EscalationNumber,
  IssueNumber,
  OfferNumber,
  PromiseNumber,
  Remedy,
  TextRef,
} from './text.ts'
import type { Counts } from './counts.ts'

/**
 * What a decision needs to know of a case, folded from its events. Its size depends on what is open, not on how
 * long the story is: what is settled leaves it, and lives in the ledger and the read models.
 */
export type Case = Unopened | LivingCase

/** A case that was opened; an ended one lives on, since it can open again. */
export type LivingCase = OngoingCase | EndedCase

export interface Unopened {
  readonly kind: 'unopened'
}

export interface OngoingCase extends Standing {
  readonly kind: 'open'
}

export interface EndedCase extends Standing {
  readonly kind: 'ended'
  readonly how: Ending
  readonly endedAt: Instant
  /** Ended as "no problem" and drawn to be looked at by another person. */
  readonly sample: 'none' | 'awaited' | 'checked'
  /** By when somebody looks at it: the team, or a leader it went up to; null where none is awaited. */
  readonly sampleDue: Due | null
  /** Who found that it was no problem; somebody else looks at the sample. */
  readonly foundBy: PersonId | null
  readonly mergedInto: CaseId | null
}

export interface Standing {
  readonly id: CaseId
  readonly reference: string
  readonly openedAt: Instant
  readonly imported: boolean
  /** By when the owner, or a leader it went up to, takes up imported history; null for all other cases. */
  readonly takeUp: Due | null
  readonly language: string
  readonly owner: PersonId
  readonly team: TeamName
  readonly ownerSince: Instant
  /** What rose to its owner from below can be delegated. */
  readonly ownerBecause: OwnerReason
  /** Everyone who ever owned it, each once, in order of their first time. */
  readonly owners: readonly PersonId[]
  readonly offer: Offer | null
  /** Offers declined since the owner last changed. */
  readonly declines: number
  readonly issues: readonly Issue[]
  readonly asks: readonly Ask[]
  readonly promises: readonly OpenPromise[]
  /**
   * By when the customer hears from us, from the owner or a leader it went up to. null while an open promise is the
   * date, in the customer's turn, and in what has ended or is mere history.
   */
  readonly nextWord: Due | null
  readonly emptyWords: EmptyWords
  readonly escalations: readonly Escalation[]
  /** Every leader the case has been brought to, in order; the last is the highest reached. */
  readonly climbed: readonly PersonId[]
  readonly silence: Silence
  /** Channels on which the customer left a way to reach them, each once. */
  readonly ways: readonly ChannelKind[]
  /** Who spoke with the customer, the latest last; the oldest leave it past the bound. */
  readonly conversations: readonly Conversation[]
  /** Somebody may come to harm; null where we know of none, and once a leader said why it is over. */
  readonly danger: Danger | null
  readonly vulnerable: boolean
  readonly represented: boolean
  readonly remedySought: TextRef | null
  readonly complainedAbout: readonly PersonId[]
  readonly absorbed: readonly Absorbed[]
  /** The contact of another case with which this one began; null where it was opened by one of its own. */
  readonly takenFrom: TakenFrom | null
  /** Cases that it once was part of: what was written meanwhile stands there. Left out where there are none. */
  readonly wasIn?: readonly CaseId[]
  /** Contacts without proof that nobody vouched for yet; the oldest leave it past the bound. */
  readonly unproven: readonly ContactId[]
  /** Where the customer stands in the service map; left out while nothing is known of it. */
  readonly onMap?: OnMap
  readonly counts: Counts
}

/** What was found out of what the service map asks about. */
export interface OnMap {
  readonly problem: string | null
  /** Whether they hold; all others are unknown. */
  readonly facts: readonly { readonly fact: string; readonly holds: boolean }[]
  /** What the map said no customer could be, and this one is; null where they are possible. */
  readonly ruledOut: { readonly with: readonly string[]; readonly without: readonly string[] } | null
  /** Whom the map leaves without help, and this is one of them: who signed for it, and why. */
  readonly stranded: readonly {
    readonly key: string
    readonly leader: PersonId
    readonly why: string
  }[]
}

/** Something that one person has to do by then. */
export interface Due {
  readonly by: Instant
  /** The leader whom it went up to when it was missed; null where it is the owner's, or the team's. */
  readonly of: PersonId | null
}

/** Next words in a row since the last promise, proposal or answered ask; several of one day count once. */
export interface EmptyWords {
  readonly count: number
  readonly at: Instant | null
}

export interface Offer {
  readonly offer: OfferNumber
  readonly by: PersonId
  readonly to: Addressee
  readonly expiresAt: Instant
  readonly frontDoor: boolean
}

export interface Issue {
  readonly issue: IssueNumber
  readonly words: TextRef
  /** The case that it was raised in or through, where that joined this one; left out for this one's own. */
  readonly origin?: CaseId
  /** How often the customer said that a resolution had not solved it. */
  readonly notSolved: number
  /** How often we asked the customer something about it. */
  readonly questions: number
  readonly state: IssueState
}

export type IssueState =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'proposed'
      readonly by: PersonId
      readonly at: Instant
      readonly outcome: Outcome
    }
  | {
      readonly kind: 'solved'
      readonly at: Instant
      readonly heardBy: PersonId | null
      readonly outcome: Outcome | null
    }
  | { readonly kind: 'lapsed'; readonly at: Instant }
  /** Had ended where it was imported from. */
  | { readonly kind: 'endedElsewhere'; readonly at: Instant }
  | { readonly kind: 'withdrawn'; readonly at: Instant }
  | {
      readonly kind: 'finalPosition'
      readonly at: Instant
      readonly by: PersonId
      readonly outcome: Outcome
    }
  | { readonly kind: 'noProblem'; readonly at: Instant }
  /** Went into another case with the rest. */
  | { readonly kind: 'carried'; readonly into: CaseId }

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

/** Since the customer's last word: what we tried, and since when they owe us an answer. */
export interface Silence {
  readonly since: Instant
  readonly attempts: readonly SilentAttempt[]
  /** When we try again to reach them; null where enough was tried, or they wait for us. */
  readonly attemptBy: Instant | null
  /** Attempts that were not made in time, in a row. */
  readonly missed: number
  /** When it lapses; null while attempts are missing. */
  readonly lapseAt: Instant | null
}

/** Somebody tried to reach the customer, and did not. */
export interface SilentAttempt {
  readonly at: Instant
  readonly channel: ChannelKind
  /** The working day for which it counts, `YYYY-MM-DD` where the owner's team is. */
  readonly day: string
}

/** Who was told that somebody may come to harm, who has read it, and what was tried by voice. */
export interface Danger {
  readonly since: Instant
  /** The cases whose holders told us of it, which is what is theirs to see of joined ones; of our own word nobody's. */
  readonly origins: readonly CaseId[]
  /** It came without proof while the same network had people called already; they are told of it together. */
  readonly gathered: boolean
  /** Everyone who was told, each once, in the order of their first time. */
  readonly told: readonly ToldOfDanger[]
  /** When the next one is called; null once one of those called has read it, or whoever is in danger was reached. */
  readonly callNext: Instant | null
  /** By when one of us tries to reach them by voice; null once one of us spoke with them. */
  readonly tryBy: Instant | null
  /** The last of the attempts by voice; all of them stand in the story as contacts. */
  readonly attempts: readonly VoiceAttempt[]
}

export interface ToldOfDanger {
  readonly number: number
  readonly person: PersonId
  /** `onDuty` is a colleague of the owner's team who is at work. */
  readonly as: 'owner' | 'leader' | 'rota' | 'onDuty'
  readonly first: Instant
  readonly last: Instant
  readonly times: number
  /** By when they have to have read it; null once they have. */
  readonly readBy: Instant | null
  /** When they said that they read it; told again afterwards, they have to say so again. */
  readonly readAt: Instant | null
  /** Who reads it instead of them, since they went on leave; left out for all others. */
  readonly handedTo?: PersonId
}

export interface VoiceAttempt {
  readonly by: PersonId
  readonly at: Instant
  readonly reached: boolean
}

/** Evidence that somebody of the company really spoke with the customer. */
export interface Conversation {
  readonly contactId: ContactId
  readonly person: PersonId
}

/** What came from another case, and the number that each thing has there. */
export interface Absorbed {
  readonly from: CaseId
  /** Cases that had gone into that one before; left out where there were none. */
  readonly with?: readonly CaseId[]
  readonly issues: readonly Link[]
  readonly promises: readonly Link[]
  readonly asks: readonly Link[]
  readonly escalations: readonly Link[]
  /** What of the counts came with it, and goes back with it. */
  readonly tally: Tally
  /** Of what cases had brought into it before, what was taken out here: it is told when it goes back. */
  readonly takenOut: readonly TakenOutOf[]
}

/** Counts that went with contacts out of a case that was joined to one that was joined to one and so on. */
export interface TakenOutOf {
  /** By which it had come, the nearest first. */
  readonly path: readonly CaseId[]
  readonly tally: Tally
}

export interface Link {
  readonly here: number
  readonly there: number
  /** Stood in both, so that both keep it when they part. */
  readonly shared?: true
}

/** Where a case came from that began with a contact taken out of another. */
export interface TakenFrom {
  readonly from: CaseId
  readonly contactId: ContactId
  /** The case in which the contact was written; its rows stay there. */
  readonly writtenIn: CaseId
  readonly as: TakenOutAs
  /** Until then the customer can put it back themselves. */
  readonly undoUntil: Instant
}
