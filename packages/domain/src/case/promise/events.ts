import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { MeantFor } from '../merging/meant-for.ts'
import type { ContactId, PromiseNumber, Remedy, TextRef } from '../text.ts'

export type Evidence =
  | { readonly kind: 'words'; readonly words: TextRef }
  | { readonly kind: 'conversation'; readonly contactId: ContactId }

/** `callBack` is kept by a conversation alone, held by the person it is a promise of. */
export type PromiseKind = 'deed' | 'callBack'

export type PromiseEvent =
  | {
      readonly type: 'promiseMade'
      readonly promise: PromiseNumber
      readonly kind: PromiseKind
      /** Whose promise it is: the one who has to keep it. */
      readonly by: PersonId
      readonly recordedBy: PersonId | null
      readonly what: TextRef
      readonly remedy: Remedy | null
      readonly due: Instant
      readonly remindAt: Instant
      /** Whom it is made to, where cases have joined. */
      readonly meantFor?: MeantFor
    }
  | { readonly type: 'promiseReminded'; readonly promise: PromiseNumber }
  | {
      readonly type: 'promiseKept'
      readonly promise: PromiseNumber
      readonly by: PersonId
      readonly evidence: Evidence
    }
  | { readonly type: 'promiseBroken'; readonly promise: PromiseNumber }
  | {
      readonly type: 'newDateProposed'
      readonly promise: PromiseNumber
      readonly by: PersonId
      readonly due: Instant
      readonly reason: TextRef
    }
  | {
      readonly type: 'newDateAgreed'
      readonly promise: PromiseNumber
      readonly due: Instant
      readonly remindAt: Instant
    }
  | { readonly type: 'newDateRefused'; readonly promise: PromiseNumber }
  /** The customer's own word ended the case before it was due: nothing is owed any more. */
  | { readonly type: 'promiseReleased'; readonly promise: PromiseNumber }
