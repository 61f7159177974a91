import type { Instant } from '@buckstop/domain'

/** What a message to one of our people says, before it becomes mail. */
export interface InsideLetter {
  readonly subject: string
  readonly lines: readonly string[]
}

/** Puts references into words. */
export interface InsideTelling {
  readonly name: (person: string) => string
  readonly moment: (at: Instant) => string
}
