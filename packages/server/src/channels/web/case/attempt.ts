/** What the customer tried just now and what stood in its way; what they typed is kept. */
export interface Attempt {
  readonly form: string
  readonly words: string
  readonly error: string
  /** What it is wrong with, where it is not their words. */
  readonly field?: 'phone' | 'slot'
  readonly phone?: string
  /** Whom they wanted to let in. */
  readonly name?: string
  /** The time at which they wanted to be rung. */
  readonly slot?: string
  /** What they chose of how it went. */
  readonly score?: string
  readonly contact?: string
  /** Files came with it, which a browser gives only once. */
  readonly files?: boolean
}
