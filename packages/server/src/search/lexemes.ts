import { hasDigit, isUnspaced, mayBeOne, mostJoined, pairsOf, type Word, wordsOf } from './words.ts'
import { stemsOf } from './stems.ts'

/**
 * What a lexeme is of, its first letter: what customers said and sent (`c`), what we wrote (`o`), by whom they are known
 * (`i`), and how they are reached (`r`). So that nobody finds a case by what they may not read.
 */
export const tags = ['c', 'o', 'i', 'r'] as const
export type Tag = (typeof tags)[number]

/** What stands behind the tag: nothing for a word as it is compared. */
export const kinds = { stem: '~', partOfNumber: '#', whole: '=' } as const

/** A number can be found by this much of it. */
export const shortestPart = 3
const shortestNumber = 4
const longestNumber = 24

/** Raised when words are read otherwise than before: what was made searchable by another version is made so again. */
export const lexemesVersion = 2

/**
 * All by which a text can be found, without tags: its words, their stems, two that may be one (`O'Brien`), and every end
 * of a number of four digits or more, so that it is found by any part of it. Pure.
 */
export const lexemesOf = (text: string, language: string | null): ReadonlySet<string> => {
  const found = new Set<string>()
  const words = wordsOf(text)
  for (const [index, word] of words.entries()) {
    addWord(found, word, language)
    addJoined(found, text, words, index)
  }
  return found
}

const addWord = (found: Set<string>, word: Word, language: string | null): void => {
  if (isUnspaced(word.word)) {
    for (const pair of pairsOf(word.word)) found.add(pair)
    return
  }
  found.add(word.word)
  if (hasDigit(word.word)) addNumber(found, word.word)
  else for (const stem of stemsOf(word, language)) found.add(kinds.stem + stem)
}

/** What begins at this word and may be one word with those that follow. */
const addJoined = (found: Set<string>, text: string, words: readonly Word[], index: number): void => {
  let joined = words[index]?.word ?? ''
  let number = hasDigit(joined)
  for (let next = index + 1; next < words.length && next <= index + mostJoined; next += 1) {
    const [before, word] = [words[next - 1], words[next]]
    if (before === undefined || word === undefined || !mayBeOne(text, before, word)) return
    joined += word.word
    if (joined.length > longestNumber) return
    number ||= hasDigit(word.word)
    if (number) addNumber(found, joined)
    else if (next === index + 1) found.add(joined)
  }
}

const addNumber = (found: Set<string>, number: string): void => {
  if (number.length < shortestNumber || number.length > longestNumber) return
  for (let at = 0; at <= number.length - shortestPart; at += 1)
    found.add(kinds.partOfNumber + number.slice(at))
}

/** By what somebody is known: found by its parts, and whole in the form in which it is compared. Pure. */
export const lexemesOfIdentifier = ({
  value,
  written,
}: {
  readonly value: string | null
  readonly written: string
}): ReadonlySet<string> => {
  const found = new Set(lexemesOf(written, null))
  if (value === null) return found
  if (value.length <= longestWhole) found.add(kinds.whole + value)
  const compact = value.replace(/^\+/, '').replace(/;ext=.*$/, '')
  if (/^[\p{L}\p{N}]+$/u.test(compact) && hasDigit(compact)) addNumber(found, compact)
  return found
}

/** Longer ones are found by their parts alone. */
export const longestWhole = 300

/** Parts of a case by which it is found, as they stand in its tables. */
export type Findable =
  | {
      readonly of: 'text'
      readonly words: string
      readonly language: string | null
      readonly author: 'customer' | 'company' | 'record'
    }
  | { readonly of: 'file'; readonly name: string; readonly sent: 'byCustomer' | 'byUs' }
  | { readonly of: 'name'; readonly name: string }
  | {
      readonly of: 'identifier'
      readonly reaches: boolean
      readonly value: string | null
      readonly written: string
    }
  | { readonly of: 'reference'; readonly reference: string }

/** Of a very long text its beginning: somebody who pastes a book is found by how it begins. */
export const longestText = 20_000

/** Of whom a part is. */
export const tagOf = (part: Findable): Tag => {
  switch (part.of) {
    case 'text':
      return part.author === 'customer' ? 'c' : 'o'
    case 'file':
      return part.sent === 'byCustomer' ? 'c' : 'o'
    case 'name':
      return 'i'
    case 'identifier':
      return part.reaches ? 'r' : 'i'
    case 'reference':
      return 'c'
  }
}

/** What a part is found by, without tags. */
const untagged = (part: Findable): ReadonlySet<string> => {
  switch (part.of) {
    case 'text':
      return lexemesOf(part.words.slice(0, longestText), part.language)
    case 'file':
    case 'name':
      return lexemesOf(part.name, null)
    case 'identifier':
      return lexemesOfIdentifier(part)
    case 'reference':
      return lexemesOf(part.reference, null)
  }
}

/** Everything by which a case is found, as lexemes with their tags. Pure. */
export const documentOf = (parts: readonly Findable[]): readonly string[] => {
  const found = new Set<string>()
  for (const part of parts) {
    const tag = tagOf(part)
    for (const lexeme of untagged(part)) found.add(tag + lexeme)
  }
  return [...found]
}
