import type { PersonId, TeamName } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { ChannelKind } from '../contact/channel.ts'
import type { MadeContact, ReceivedContact } from '../contact/events.ts'
import type { Recognition } from '../contact/recognition.ts'
import type { OwnerReason } from '../ownership/events.ts'
import type { Ask, Escalation, OpenPromise } from '../../matter/parts.ts'
import type { Absorbed, Issue, TakenFrom } from '../state.ts'
import type { CaseId, ContactId, IssueNumber } from '../text.ts'
import type { Kept } from './kept.ts'
import type { Tally } from './tally.ts'
import type { TakenOutAs } from './taken-out-as.ts'

/** What a case takes along into another, numbered as it was there: all that is not settled, so that no clock is lost. */
export interface Belongings extends Kept {
  /** Cases that had gone into it; left out where there were none. */
  readonly with?: readonly CaseId[]
  readonly issues: readonly Issue[]
  readonly promises: readonly OpenPromise[]
  readonly asks: readonly Ask[]
  readonly escalations: readonly Escalation[]
  readonly ways: readonly ChannelKind[]
  readonly tally: Tally
  readonly takenFrom: TakenFrom | null
}

/** A thing that came from another case: its number in the case that went on, and the one it has in that other. */
export interface Carried<Thing> {
  readonly here: number
  readonly there: number
  readonly as: Thing
  /** It stood here already, and stays when the other parts with it. */
  readonly shared?: true
}

/** What goes back when cases are taken apart, as it now stands. */
export interface Returned {
  readonly issues: readonly Carried<Issue>[]
  readonly promises: readonly Carried<OpenPromise>[]
  readonly asks: readonly Carried<Ask>[]
  readonly escalations: readonly Carried<Escalation>[]
}

/** The half that goes back, with what both keep; an older version recorded no more than what was returned. */
export type Half = Returned &
  Partial<Kept> &
  Partial<Pick<Absorbed, 'tally' | 'takenOut'>> & {
    /** Contacts that go with it though they were written while the two were one; an older version left them. */
    readonly said?: readonly { readonly id: ContactId; readonly writtenIn: CaseId }[]
  }

/** A case begins with a contact that was taken out of another. It has from there whatever nobody gets rid of. */
export interface CaseOpenedApart extends Kept {
  readonly type: 'caseOpenedApart'
  readonly caseId: CaseId
  readonly reference: string
  readonly takenFrom: TakenFrom
  /** null for the customer themselves. */
  readonly by: PersonId | null
  readonly contact: ReceivedContact | MadeContact
  /**
   * When the customer had last spoken in the case that it was taken from, where it is one of ours. Left out where it is
   * a word of theirs, and by older versions, for which our own counted.
   */
  readonly heardAt?: Instant
  readonly timesTold: number
  readonly issues: readonly Carried<Issue>[]
  readonly escalations: readonly Escalation[]
  readonly owner: PersonId
  readonly team: TeamName
  readonly ownerBecause: OwnerReason
  readonly declines: number
  readonly ways: readonly ChannelKind[]
  readonly language: string
}

export type MergingEvent =
  /** On the case that goes into the other; by the customer (null) where they put it back, or proved that both are theirs. */
  | {
      readonly type: 'mergedInto'
      readonly into: CaseId
      readonly by: PersonId | null
      /** What goes along of the counts; an older version left them where they were. */
      readonly tally?: Tally
    }
  /** On the case that goes on. */
  | ({
      readonly type: 'absorbed'
      readonly from: CaseId
      readonly with?: readonly CaseId[]
      readonly by: PersonId | null
      readonly ways: readonly ChannelKind[]
      /** How it was known that two customers are one person; left out where they were one before. */
      readonly recognition?: Recognition
      readonly tally?: Tally
    } & Partial<Kept> &
      Returned)
  /** On the case that went on: what came from there goes back. */
  | ({ readonly type: 'released'; readonly to: CaseId; readonly by: PersonId } & Half)
  /** On the case that had gone into the other. */
  | ({ readonly type: 'takenApart'; readonly from: CaseId; readonly by: PersonId } & Half)
  /** On the case from which a contact was taken, which has become a case of its own; its rows stay where they were written. */
  | {
      readonly type: 'contactTakenOut'
      readonly contactId: ContactId
      readonly writtenIn: CaseId
      readonly into: CaseId
      readonly as: TakenOutAs
      readonly by: PersonId | null
      /** The joined cases by which it had come here, the nearest first; empty for one of this case's own. */
      readonly cameWith: readonly CaseId[]
      /** The issues that its words brought, and that go along. */
      readonly issues: readonly IssueNumber[]
      readonly timesTold: number
      /** Until then the customer can put it back themselves. */
      readonly undoUntil: Instant
    }
