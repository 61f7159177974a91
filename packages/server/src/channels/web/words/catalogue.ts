import type { Language } from '../../../language/language.ts'
import { english, type Words } from './english.ts'
import { french } from './french.ts'
import { spanish } from './spanish.ts'

export type { Words }

export const wordsIn: Readonly<Record<Language, Words>> = { en: english, fr: french, es: spanish }
