import { lost } from '../game/solve.ts'

export type VerdictName = 'safe' | 'at-the-mercy' | 'trapped'

/** `contacts` is a number for `safe` alone, `contactsIfLucky` for `at-the-mercy` alone. */
export interface Outlook {
  readonly verdict: VerdictName
  readonly contacts: number | null
  readonly contactsIfLucky: number | null
}

/** What the contacts of a position, at worst and with luck, come to; either may be `lost`. */
export const outlook = (worst: number, lucky: number): Outlook => {
  if (worst !== lost) return { verdict: 'safe', contacts: worst, contactsIfLucky: null }
  if (lucky !== lost) return { verdict: 'at-the-mercy', contacts: null, contactsIfLucky: lucky }
  return { verdict: 'trapped', contacts: null, contactsIfLucky: null }
}
