/** One of what is at hand while one types: what it is called, and what of it goes into the words. */
export interface Offer {
  readonly key: string
  readonly name: string
  /** How it is not as one might think: in another language, somebody's title. */
  readonly beside: string | null
  readonly words: string
  readonly language: string | null
  readonly put: string
}

/** What is offered where somebody types a sign for it. */
export interface Offering {
  readonly title: string
  /** What it offers for what stands before the caret, and from where on that is replaced; null where nothing is asked for. */
  readonly find: (
    text: string,
    caret: number,
  ) => { readonly from: number; readonly offers: readonly Offer[] } | null
  readonly taken?: (offer: Offer) => void
}

/** How many are offered at once: who wants another types on. */
export const mostOffered = 8
