import type { Instant } from '@buckstop/domain'

/** What a channel heard, as it came. */
export interface Heard {
  readonly channel: 'mail' | 'phone' | 'sms'
  /** The address that it was handed over from, as it was said; empty where there is none, as in a bounce. */
  readonly sender: string
  readonly recipients: readonly string[]
  /** The network that it came from; null for what we fetched ourselves. */
  readonly network: string | null
  readonly bytes: Buffer
  /** How large it is, where that is more than what we have of it. */
  readonly fullSize?: number
}

/** The same once it is kept. */
export interface Original extends Omit<Heard, 'fullSize'> {
  readonly id: string
  readonly heardAt: Instant
  /** How often reading it was begun, this time included. */
  readonly tries: number
  /** Whether this time is counted already, as of what is read by whoever kept it; else it is when it is begun. */
  readonly isCounted: boolean
  /** Until then it is for nobody else to read. */
  readonly takenUntil: Instant
  /** Whether we have less of it than there is. */
  readonly isCut: boolean
  /** Where it stands already, of what is read again; null otherwise. */
  readonly stands: StandsIn | null
}

/** What came of reading one. */
export type CameOf =
  | {
      readonly kind: 'understood'
      /** As what: `contact` of a person, `automatic` answer, and so on; a word of its channel. */
      readonly became: string
      /** Whether it can be looked at as it was written, beside its words. */
      readonly hasPage?: boolean
    }
  /** It can't be read. Somebody has it all the same, as a contact with the original attached. */
  | { readonly kind: 'failed'; readonly failure: string }

/** The same, with where it is kept. */
export type Closing = CameOf & { readonly stands: StandsIn }

/** Where it is kept: as a contact, or with what of ours a machine sent it about. */
export interface StandsIn {
  /** Null where it was heard and led to no case: somebody who hung up before a word. */
  readonly matterId: string | null
  readonly contactId: string | null
}
