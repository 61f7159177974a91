import type { Language } from '../../../language/language.ts'
import { english, type PhoneWords } from './english.ts'
import { french } from './french.ts'
import { spanish } from './spanish.ts'

export const phoneWordsIn: Readonly<Record<Language, PhoneWords>> = { en: english, fr: french, es: spanish }
