import type { Language } from '../../../language/language.ts'
import { englishMorning, type MorningWords } from './english.ts'
import { frenchMorning } from './french.ts'
import { spanishMorning } from './spanish.ts'

export const morningWordsIn: Readonly<Record<Language, MorningWords>> = {
  en: englishMorning,
  fr: frenchMorning,
  es: spanishMorning,
}
