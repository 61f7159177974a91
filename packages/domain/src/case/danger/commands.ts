import type { TextRef } from '../text.ts'

export type DangerCommand =
  | { readonly type: 'raiseDanger'; readonly words: TextRef }
  /** Somebody who was told says that they have read it; nobody says so for another. */
  | { readonly type: 'acknowledgeDanger' }
  | { readonly type: 'endDanger'; readonly words: TextRef }
