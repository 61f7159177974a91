import { asLanguage, type Language } from '../../language/language.ts'
import { english, type MessageWords } from './english.ts'
import { french } from './french.ts'
import { spanish } from './spanish.ts'

export type { MessageWords }

export const messageWordsIn: Readonly<Record<Language, MessageWords>> = {
  en: english,
  fr: french,
  es: spanish,
}

/** The language in which a message is written: the one wanted, or English where we do not write it. */
export const writtenIn = (wanted: string): Language => asLanguage(wanted) ?? 'en'
