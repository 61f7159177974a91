import type { WordedIn } from './arguments.ts'
import type { mapMessages } from './messages.ts'

/** A language in which a map is spoken of: its words, and how it writes what stands in them. */
export interface Tongue {
  readonly words: WordedIn<typeof mapMessages>
  /** "Ana, Bo and Cleo". */
  readonly listed: (names: readonly string[]) => string
  /** "EUR 200", or the number alone where the map has no currency. */
  readonly limit: (amount: number, currency: string | null) => string
}

export const quotedIn = ({ words, listed }: Tongue, names: readonly string[]): string =>
  listed(names.map((name) => words.noun.quoted({ name })))

/** The first letter of a sentence. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
