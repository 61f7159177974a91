import { fold } from './fold.ts'

/** A word as it is compared, and where it stands. */
export interface Word {
  readonly word: string
  /** As it was written. */
  readonly as: string
  /** In UTF-16 code units of the text. */
  readonly start: number
  readonly end: number
}

const run = /[\p{L}\p{N}\p{M}]+/gu
const noLetter = /[^\p{L}\p{N}\p{M}]+/gu
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const pieces =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}ー]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu

/** More letters than this make no other word. */
const longest = 40

/** Words of a text, in its order. Where words are written without spaces, each piece is one (`isUnspaced`). Pure. */
export const wordsOf = (text: string): readonly Word[] => [...readWords(text)]

/** The same one after the other, for whoever stops early. */
export function* readWords(text: string): Generator<Word, undefined> {
  for (const { 0: as, index } of text.matchAll(run)) {
    if (!unspaced.test(as)) yield* wordAt(as, index)
    else for (const { 0: piece, index: within } of as.matchAll(pieces)) yield* wordAt(piece, index + within)
  }
}

const wordAt = (as: string, start: number): readonly Word[] => {
  const word = comparedAs(as)
  return word === '' ? [] : [{ word, as, start, end: start + as.length }]
}

const mostRemembered = 20_000
// Most words of most texts are among them.
const remembered = new Map<string, string>()

/** A word as it is compared: one letter may fold to many (`ﷺ`), and how long it is counts afterwards. Pure. */
export const comparedAs = (as: string): string => {
  const before = remembered.get(as)
  if (before !== undefined) return before
  const folded = fold(as).replaceAll(noLetter, '')
  const word = folded.length <= longest ? folded : cut(folded)
  if (as.length <= longest) {
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(as, word)
  }
  return word
}

const cut = (word: string): string => {
  const short = word.slice(0, longest)
  return short.isWellFormed() ? short : short.slice(0, -1)
}

/** Whether a word is of a script that is written without spaces: what is looked for may begin anywhere in it. */
export const isUnspaced = (word: string): boolean => unspaced.test(word)

/** Of such a word, every two letters that follow each other, and each by itself. */
export const pairsOf = (word: string): readonly string[] => {
  const letters = Array.from(word)
  return letters.flatMap((letter, at) => {
    const next = letters[at + 1]
    return next === undefined ? [letter] : [letter, letter + next]
  })
}

// `O'Brien`, `e-mail`.
const joins = /^['’ʼ‘`´\u2010\u2011-]$/
const joinsNumbers = /^(?:[ .\-/\u00A0\u2009\u202F]|[)\]] ?|[ ]?[([]|\(0\))$/

/** So many that follow a word are at most joined to it. */
export const mostJoined = 6

/** Whether two words that follow each other may be meant as one. */
export const mayBeOne = (text: string, one: Word, other: Word): boolean => {
  const isSpace = text[one.end] === ' ' && other.start === one.end + 1
  if (isSpace) return hasDigit(one.word) && hasDigit(other.word)
  const between = text.slice(one.end, other.start)
  if (joins.test(between)) return true
  return hasDigit(one.word) && hasDigit(other.word) && joinsNumbers.test(between)
}

const letters = /^[a-z]*$/

export const hasDigit = (word: string): boolean => !letters.test(word) && /\p{N}/u.test(word)
