import type { PersonId } from '../../directory/directory.ts'
import type { TextRef } from '../text.ts'

/** What a customer can be reached at, and others with them. */
export type AddressKind = 'email' | 'phone'

/** What a case says of the customer and of what they want. */
export type CustomerEvent =
  | { readonly type: 'remedySoughtRecorded'; readonly words: TextRef }
  | { readonly type: 'vulnerabilityNoted'; readonly words: TextRef; readonly by: PersonId | null }
  | {
      readonly type: 'representativeNamed'
      readonly name: TextRef
      readonly mandate: TextRef
      readonly by: PersonId | null
    }
  | { readonly type: 'representationEnded'; readonly by: PersonId | null }
  /** The complaint is about them: they neither own it, lead it, nor approve in it. */
  | {
      readonly type: 'personComplainedAbout'
      readonly person: PersonId
      readonly by: PersonId | null
    }
  /** Others read it, or answer it: it proves nobody, and nothing is sent there. Which one it is stands beside the ledger. */
  | { readonly type: 'addressCalledUnsafe'; readonly of: AddressKind; readonly by: PersonId | null }
  | { readonly type: 'addressCalledSafe'; readonly of: AddressKind; readonly by: PersonId | null }
