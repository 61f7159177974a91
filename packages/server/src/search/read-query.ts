import { kinds, longestWhole, shortestPart } from './lexemes.ts'
import { stemmed, stemsOf } from './stems.ts'
import { fold } from './fold.ts'
import { comparedAs, hasDigit, isUnspaced, mayBeOne, pairsOf, type Word, wordsOf } from './words.ts'

/** One word that is looked for; found by any of these. */
export interface Wanted {
  /** As it is compared. */
  readonly word: string
  /** Words that are the same, such as `mueller` for `müller`, and those that were found to be meant or to hold it. */
  readonly words: readonly string[]
  /** Found by how they begin. */
  readonly begins: readonly string[]
  /** With their language, such as `demaschin`. */
  readonly stems: readonly string[]
  /** A part of a number. */
  readonly part: string | null
  /** All words that begin so, where it is so common that looking for each of them is cheaper than for the beginning. */
  readonly longer?: readonly string[]
}

/** What somebody looks for: all of these words, each in one of its ways; or all of it as one whole. */
export interface Query {
  /** Each is found where all words of one of its ways are: `e-mail` as one word, or as two. */
  readonly terms: readonly (readonly (readonly Wanted[])[])[]
  /** Identifiers in the form in which they are compared, and numbers written with spaces. */
  readonly wholes: readonly string[]
  readonly number: string | null
}

const mostTerms = 10
const shortestBeginning = 3

/**
 * What somebody typed, as what is looked for; null where there is no letter and no digit in it. Pure.
 * @param wholes all of it as identifiers, in the form in which they are compared
 */
export const readQuery = (text: string, wholes: readonly string[]): Query | null => {
  const chunks = text
    .trim()
    .split(/\s+/)
    .map(wordsIn)
    .filter((words) => words.words.length > 0)
  const terms = chunks.slice(0, mostTerms).map(waysOf)
  if (terms.length === 0) return null
  const said = terms.filter((ways) =>
    ways.some((way) => way.some(({ word }) => word.length > 1 || isUnspaced(word))),
  )
  const digits = text.replaceAll(/[\s./()+-]+/g, '')
  const isNumber = /^\p{N}{4,24}$/u.test(digits)
  return {
    terms: said.length === 0 ? terms : said,
    wholes: wholes.filter(isShort),
    number: isNumber ? fold(digits) : null,
  }
}

// Of what is longer, PostgreSQL takes no query; it is found by how it begins.
const isShort = ({ length }: string): boolean => length <= longestWhole

const wordsIn = (chunk: string): { readonly chunk: string; readonly words: readonly Word[] } => ({
  chunk,
  words: wordsOf(chunk),
})

/** Before an apostrophe, and no word by itself: `l'atelier`, `d’Élodie`, `dell'acqua`. */
const article = /^(?:[a-z]|qu|jusqu|lorsqu|puisqu|dell|all|dall|nell|sull|un|gl|quest)$/

const waysOf = ({ chunk, words }: ReturnType<typeof wordsIn>): readonly (readonly Wanted[])[] => {
  if (words.length <= 1) return [words.flatMap(wantedOf)]
  const said = words.filter((word, index) => {
    const next = words[index + 1]
    if (next !== undefined) {
      const isArticle = /^['’ʼ‘`´]$/.test(chunk.slice(word.end, next.start)) && article.test(word.word)
      return !isArticle
    }
    // Whose it is: `Anna's`.
    const before = words[index - 1]
    return !(word.word === 's' && before !== undefined && /^['’]$/.test(chunk.slice(before.end, word.start)))
  })
  const apart = (said.length === 0 ? words : said).flatMap(wantedOf)
  const isOne = words.every((word, index) => {
    const next = words[index + 1]
    return next === undefined || mayBeOne(chunk, word, next)
  })
  if (!isOne) return [apart]
  const joined = words.map(({ word }) => word).join('')
  const as = words.map((word) => word.as).join('')
  return [apart, wantedOf({ word: joined, as, start: 0, end: 0 })]
}

/** A word of a script without spaces is looked for by its pairs of letters, all of them. */
const wantedOf = (word: Word): readonly Wanted[] => {
  if (isUnspaced(word.word)) {
    const pairs = pairsOf(word.word)
    const longer = pairs.filter((pair) => Array.from(pair).length > 1)
    return (longer.length === 0 ? pairs : longer).map((pair) => ({
      word: pair,
      words: [pair],
      begins: [],
      stems: [],
      part: null,
    }))
  }
  const spellings = [...new Set([word.word, ...umlauts(word)])]
  return [
    {
      word: word.word,
      words: spellings,
      begins: spellings.filter(({ length }) => length >= shortestBeginning),
      stems: hasDigit(word.word)
        ? []
        : spellings
            .flatMap((one) =>
              stemmed.flatMap((language) =>
                stemsOf(one === word.word ? word : { word: one, as: one }, language),
              ),
            )
            .filter(isShort),
      part: hasDigit(word.word) && word.word.length >= shortestPart ? word.word : null,
    },
  ]
}

/** `Mueller` is also `Müller`, and the other way round. */
const umlauts = ({ word, as }: Word): readonly string[] => {
  const spelledOut = comparedAs(
    as
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[äöü]/g, (letter) => `${fold(letter)}e`),
  )
  return [spelledOut, word.replaceAll(/([aou])e/g, '$1')].filter((one) => one !== word && one !== '')
}

/** The lexemes of one word, without tags, for `matching`. */
export const exactLexemes = ({ words, stems }: Pick<Wanted, 'words' | 'stems'>): readonly string[] => [
  ...words,
  ...stems.map((stem) => kinds.stem + stem),
]
