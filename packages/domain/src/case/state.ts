import type { PersonId } from '../directory/directory.ts'
import type { Due } from '../matter/parts.ts'
import type { Standing, Unopened } from '../matter/standing.ts'
import type { Instant } from '../time/instant.ts'
import type { ChannelKind } from './contact/channel.ts'
import type { Ending, Outcome } from './resolution/outcome.ts'
import type { TakenOutAs } from './merging/taken-out-as.ts'
import type { Tally } from './merging/tally.ts'
import type { CaseId, ContactId, IssueNumber, TextRef } from '../matter/text.ts'
import type { Counts } from './counts.ts'

/**
 * What a decision needs to know of a case, folded from its events. Its size depends on what is open, not on how
 * long the story is: what is settled leaves it, and lives in the ledger and the read models.
 */
export type Case = Unopened | LivingCase

/** A case that was opened; an ended one lives on, since it can open again. */
export type LivingCase = OngoingCase | EndedCase

export interface OngoingCase extends CaseStanding {
  readonly kind: 'open'
}

export interface EndedCase extends CaseStanding {
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

/** How a case stands: as any matter does, and what only a case has. */
export interface CaseStanding extends Standing {
  readonly id: CaseId
  /** By when the owner, or a leader it went up to, takes up imported history; null for all other cases. */
  readonly takeUp: Due | null
  readonly language: string
  readonly issues: readonly Issue[]
  /**
   * By when the customer hears from us, from the owner or a leader it went up to. null while an open promise is the
   * date, in the customer's turn, and in what has ended or is mere history.
   */
  readonly nextWord: Due | null
  readonly emptyWords: EmptyWords
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

/** Next words in a row since the last promise, proposal or answered ask; several of one day count once. */
export interface EmptyWords {
  readonly count: number
  readonly at: Instant | null
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
