/** One paragraph: what we say, or somebody's words as they were said. */
export type Part =
  | { readonly kind: 'says'; readonly text: string }
  | {
      readonly kind: 'quote'
      readonly author: 'customer' | 'company' | 'record'
      readonly words: string
    }

/** What a message says, before it becomes mail. */
export interface Letter {
  readonly subject: string
  readonly parts: readonly Part[]
  /** Whether somebody's own words greet, and end with a signature, so that the mail around them does neither. */
  readonly own?: { readonly greets: boolean; readonly signs: boolean }
}

export const says = (text: string): Part => ({ kind: 'says', text })
