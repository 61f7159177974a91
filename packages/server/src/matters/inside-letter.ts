import type { Instant } from '@buckstop/domain'
import type { Language } from '../language/language.ts'

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

/** A message of such a type in words; null for a type or facts that this version does not know. */
export type LetterFor = (
  type: string,
  facts: Readonly<Record<string, unknown>>,
  language: Language,
  telling: InsideTelling,
) => InsideLetter | null

/** The letters of a kind, by its words in each language and the lines that it makes of them. */
export const lettersIn = <
  Notice extends { readonly type: string },
  Words extends { readonly subject: Readonly<Record<Notice['type'], string>> },
>(
  wordsIn: Readonly<Record<Language, Words>>,
  linesOf: (notice: Notice, words: Words, telling: InsideTelling) => readonly string[],
): LetterFor => {
  const types: ReadonlySet<string> = new Set(Object.keys(wordsIn.en.subject))
  // The ledger alone writes these rows, so a row of a known type has the facts of that type.
  const isNotice = (notice: { readonly type: string }): notice is Notice => types.has(notice.type)
  return (type, facts, language, telling) => {
    const notice = { ...facts, type }
    if (!isNotice(notice)) return null
    const words = wordsIn[language]
    const of: Notice['type'] = notice.type
    return { subject: words.subject[of], lines: linesOf(notice, words, telling) }
  }
}
