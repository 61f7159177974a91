import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as danish } from '@orama/stemmers/danish'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as hungarian } from '@orama/stemmers/hungarian'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as norwegian } from '@orama/stemmers/norwegian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as romanian } from '@orama/stemmers/romanian'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import { stemmer as turkish } from '@orama/stemmers/turkish'
import { fold } from './fold.ts'
import { hasDigit } from './words.ts'

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  ar: arabic,
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  hu: hungarian,
  it: italian,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sv: swedish,
  tr: turkish,
}

/** Languages whose words are known by their stems. */
export const stemmed: readonly string[] = Object.keys(stemmers)

/** Of a BCP 47 tag, the language where its words are known by their stems; else empty. */
export const codeOf = (language: string | null): string => {
  const code = language?.split('-', 1)[0]?.toLowerCase() ?? ''
  return Object.hasOwn(stemmers, code) ? code : ''
}

const lengthOfCode = 2

/** A stem without its language: where it is a word itself, that is how it is written. */
export const bareStem = (stem: string): string => stem.slice(lengthOfCode)
export const languageOf = (stem: string): string => stem.slice(0, lengthOfCode)

const shortest = 4
// Of each language; most words of most texts are among them.
const mostRemembered = 20_000
const remembered = new Map<string, Map<string, readonly string[]>>()

/**
 * The stems of a word: that of how it is compared and, where accents make another one, of how it was written (in Spanish
 * `devolución` and `devoluciones` have theirs in common only so). None where the language is not known. Pure.
 * @param language a BCP 47 tag
 */
export const stemsOf = (
  { word, as }: { readonly word: string; readonly as: string },
  language: string | null,
): readonly string[] => {
  const code = codeOf(language)
  const stem = stemmers[code]
  if (stem === undefined || word.length < shortest || hasDigit(word)) return []
  let known = remembered.get(code)
  if (known === undefined || known.size >= mostRemembered) {
    known = new Map()
    remembered.set(code, known)
  }
  const before = known.get(as)
  if (before !== undefined) return before
  const lower = as.normalize('NFC').toLowerCase()
  const stems = lower === word ? [word] : [word, lower]
  const found = [...new Set(stems.map((one) => `${code}${fold(stem(one))}`))]
  known.set(as, found)
  return found
}
