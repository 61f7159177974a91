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
}

export const says = (text: string): Part => ({ kind: 'says', text })
