import type { BoundFile } from '../binding/binding.ts'
import type {
  Actor,
  CaseId,
  ChannelKind,
  ContactId,
  Instant,
  PersonId,
  RecognitionKind,
} from '@buckstop/domain'
import type { DangerTruth } from '../danger/truth.ts'
import type { Identifier } from '../identifiers/identifier.ts'
import type { Row } from '../ledger/rows.ts'
import type { LedgerTransaction } from '../ledger/transact.ts'
import type { Wish } from './wish.ts'

/** Where somebody says that they were sent away; null for what they did not name. */
export interface SentAwayFrom {
  /** The channel's name in the service map. */
  readonly door: string | null
  readonly when: Instant | null
}

/** How our colleague knows that it is the customer of the case they name. */
export interface Recognised {
  readonly how: RecognitionKind
  readonly words: string | null
}

/** How we know who sent it. */
export type SenderProof =
  | { readonly kind: 'none' }
  /** Through the link of this case; `holder` says which of its holders, where cases have joined. */
  | {
      readonly kind: 'link'
      readonly caseId: CaseId
      readonly holder?: Extract<Actor, { readonly kind: 'customer' }>
    }
  /** From an address that was checked: a reply to our mail, a one-time code. */
  | { readonly kind: 'address'; readonly identifier: Identifier }
  /** Somebody of the company spoke with them. */
  | { readonly kind: 'staff'; readonly personId: PersonId; readonly recognised?: Recognised }
  /** The company's own file says who it was. */
  | { readonly kind: 'record' }

/** An answer that is kept with what it answers, so that there is never the one without the other. */
export interface KeptAnswer {
  /** What comes under the same key is not taken in again: `AnsweredBeforeError`. */
  readonly keyHash: Buffer
  /** Of `idempotent_answer`. */
  readonly rowOf: (written: Receipt) => Row
}

/** A contact as any channel hears it. The caller has checked sizes and that the text is well-formed. */
export interface Incoming {
  readonly channel: ChannelKind
  /** The channel's name in the service map, where the company has several of a kind. */
  readonly channelName?: string
  readonly from: { readonly name?: string | null; readonly identifiers: readonly Identifier[] }
  readonly words: string
  /** BCP 47 without region. */
  readonly language: string
  /** The issues in the customer's words, where they named several; empty takes the words as the one issue. */
  readonly issues: readonly string[]
  readonly receivedAt?: Instant
  readonly proof: SenderProof
  /** Whoever took it is its owner until somebody accepts. */
  readonly takenBy?: PersonId
  /** Whom they most likely want, where nothing proves that: they own a new case where they can. Shows nobody anything. */
  readonly meant?: PersonId
  /** A call that goes on: the contact with which that began. */
  readonly continues?: ContactId
  /** The machine that heard it, and hands it on. */
  readonly machine?: Extract<Actor, { readonly kind: 'machine' }>
  /** The reference of a case that the customer quoted. */
  readonly reference?: string
  /** What the customer wants, in their words. */
  readonly remedySought?: string
  /** Why somebody is in danger; true where the words themselves say so. */
  readonly danger?: string | true
  /** A door of ours sent them away before. */
  readonly sentAway?: SentAwayFrom
  /** Its network flooded our forms just then, and nothing shows that a browser worked for it. */
  readonly cameInFlood?: boolean
  /** What they want with it; where their case refuses that, nothing is taken in (`WishRefusedError`). */
  readonly wish?: Wish
  /** The network that it came from (`networkIn`), where it came over one. */
  readonly network?: string
  readonly toldAgain?: boolean
  /** It came by a line of ours by which we can write back. */
  readonly answersBySms?: true
  /** Not the customer's own words: what the columns of an import say. */
  readonly secondHand?: boolean
  /** Files that came with it and that there was no room for. */
  readonly declinedFiles?: number
  /** Where it came from (a file's row, a mail's id, a form's one-time key): the same source comes in once. */
  readonly source?: string
  /** The secret that the link of a new case gets, drawn by the caller beforehand; see `links/secret.ts`. */
  readonly linkSecret?: string
  /** History: nobody is told, and no clock runs but that of taking it up. */
  readonly imported?: boolean
  /** Of history: it had ended where it came from. */
  readonly endedElsewhere?: boolean
  /** Files that `alongside` stores: the event of the contact binds them. */
  readonly files?: readonly BoundFile[]
  /** The answer to a request that may be repeated. */
  readonly answer?: KeptAnswer
  /** Of `original`, where it was kept as it came: so there is never the one without the other. */
  readonly closes?: (written: Pick<Receipt, 'caseId' | 'contactId'>) => Row
  /** What has to be written in the same transaction and is too large for its statement: files. */
  readonly alongside?: (trx: LedgerTransaction, written: Receipt) => Promise<void>
}

/** What the customer can count on next. */
export interface NextStep {
  /** Put into words by the pages. */
  readonly what:
    | 'weRing'
    | 'ownerAnswers'
    | 'leaderAnswers'
    | 'promiseDue'
    | 'ownerTakesUp'
    | 'customerDecides'
  /** null only in what has ended. */
  readonly by: Instant | null
}

export type Receipt =
  | {
      readonly kind: 'opened'
      readonly caseId: CaseId
      readonly reference: string
      readonly contactId: ContactId
      readonly owner: PersonId
      /** Secret of the case's link, in plain, this once; null for what is imported as history. */
      readonly linkSecret: string | null
      readonly next: NextStep
      readonly danger: DangerTruth | null
    }
  | {
      readonly kind: 'joined'
      readonly caseId: CaseId
      readonly reference: string
      readonly contactId: ContactId
      readonly owner: PersonId
      readonly next: NextStep
      readonly danger: DangerTruth | null
    }
  /** The source, or the link's secret, was taken in before; nothing was written. */
  | { readonly kind: 'known'; readonly caseId: CaseId; readonly contactId: ContactId }
