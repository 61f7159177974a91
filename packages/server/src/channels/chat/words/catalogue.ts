import type { Language } from '../../../language/language.ts'
import { type ChatWords, english } from './english.ts'
import { french } from './french.ts'
import { spanish } from './spanish.ts'

export type { ChatWords }

export const chatWordsIn: Readonly<Record<Language, ChatWords>> = { en: english, fr: french, es: spanish }
