import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { MeantFor } from '../merging/meant-for.ts'
import type { ContactId, IssueNumber, TextRef } from '../text.ts'
import type { ChannelKind } from './channel.ts'
import type { Recognition } from './recognition.ts'

/**
 * How we know that it was the customer.
 * - `opener`: they opened the case with it
 * - `link`: through the case's own link
 * - `address`: from an address that was checked
 * - `staff`: somebody of the company spoke with them and vouches for it
 * - `record`: the company's own file says who it was
 * - `none`: the address or number fits, nothing more; the owner sees it, the customer's page does not show it
 */
export type Proof = 'opener' | 'link' | 'address' | 'staff' | 'record' | 'none'

export interface ReceivedContact {
  readonly id: ContactId
  readonly channel: ChannelKind
  readonly words: TextRef
  /** When the customer reached us, which may be long before it was entered. */
  readonly receivedAt: Instant
  readonly proof: Proof
  /** Who took it; null where the customer wrote it themselves. */
  readonly takenBy: PersonId | null
  /** How our colleague who took it knows whose it is; left out where it opened its own case, or by earlier versions. */
  readonly recognition?: Recognition
  /** They had to tell the whole story again. */
  readonly toldAgain: boolean
  /** Not the customer's own words: what the columns of an import say. */
  readonly secondHand: boolean
  /** How many files came with it and were not kept, for want of room; left out where none. */
  readonly declinedFiles?: number
}

/** Only a conversation reaches the customer; a message left does not. */
export type MadeOutcome = 'conversation' | 'written' | 'messageLeft' | 'noAnswer'

export interface MadeContact {
  readonly id: ContactId
  readonly channel: ChannelKind
  readonly words: TextRef
  readonly madeAt: Instant
  readonly by: PersonId
  readonly outcome: MadeOutcome
  /** The issue about which it asks the customer something; null where it asks nothing. */
  readonly asks: IssueNumber | null
  /** Whose words it answers, where cases have joined. */
  readonly meantFor?: MeantFor
}

export type ContactEvent =
  | {
      readonly type: 'contactReceived'
      readonly contact: ReceivedContact
      readonly issue: IssueNumber | null
      /** Channels that the customer left with it as a way to reach them; none without proof. */
      readonly ways: readonly ChannelKind[]
    }
  | {
      readonly type: 'contactMade'
      readonly contact: MadeContact
      /** The working day for which it counts as an attempt; left out by older versions, which counted by UTC. */
      readonly day?: string
    }
  /** Somebody of the company found that a contact without proof is the customer's. */
  | { readonly type: 'contactVouchedFor'; readonly contactId: ContactId; readonly by: PersonId }
