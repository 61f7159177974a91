import { fold } from './fold.ts'
import { hasDigit, isUnspaced, mayBeOne, mostJoined, pairsOf, type Word, wordsOf } from './words.ts'
import { bareStem, codeOf, stemsOf } from './stems.ts'

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
export const lexemesVersion = 4

/**
 * All by which a text can be found, without tags: its words, their stems, two that may be one (`O'Brien`), and every end
 * of a number of four digits or more, so that it is found by any part of it. A word that is its own stem is written once.
 * Pure.
 */
export const lexemesOf = (text: string, language: string | null): ReadonlySet<string> => {
  const found = new Set<string>()
  addText({ found, tag: '' }, text, language)
  return found
}

/** Where lexemes are gathered, and which tag they have. */
interface Gathered {
  readonly found: Set<string>
  readonly tag: Tag | ''
}

const addText = (into: Gathered, text: string, language: string | null): void => {
  const words = wordsOf(text)
  const remembered = rememberedOf(into.tag, codeOf(language))
  for (const [index, word] of words.entries()) {
    for (const lexeme of lexemesOfWord(remembered, into, word, language)) into.found.add(lexeme)
    addJoined(into, text, words, index)
  }
}

type Remembered = Map<string, readonly string[]>

// Of each tag and language.
const mostRemembered = 10_000
const remembered = new Map<string, Remembered>()

const rememberedOf = (tag: string, code: string): Remembered => {
  const key = tag + code
  const known = remembered.get(key)
  if (known !== undefined && known.size < mostRemembered) return known
  const made: Remembered = new Map()
  remembered.set(key, made)
  return made
}

/** Of a word alone; of what is said again and again, the same values as before, which cost nothing to gather. */
const lexemesOfWord = (
  known: Remembered,
  { tag }: Gathered,
  word: Word,
  language: string | null,
): readonly string[] => {
  const before = known.get(word.as)
  if (before !== undefined) return before
  const found = new Set<string>()
  addWord({ found, tag }, word, language)
  const lexemes = [...found]
  if (word.as.length <= longestRemembered && !hasDigit(word.word)) known.set(word.as, lexemes)
  return lexemes
}

const longestRemembered = 40

// A stem is of the word as it was written, and the database takes no lexeme of more than 2,046 bytes.
const longestStemmed = 100

const addWord = (into: Gathered, word: Word, language: string | null): void => {
  const { found, tag } = into
  if (isUnspaced(word.word)) {
    for (const pair of pairsOf(word.word)) found.add(tag + pair)
    return
  }
  found.add(tag + word.word)
  if (hasDigit(word.word)) addNumber(into, word.word)
  else if (word.as.length <= longestStemmed)
    for (const stem of stemsOf(word, language))
      if (bareStem(stem) !== word.word) found.add(tag + kinds.stem + stem)
}

/** What begins at this word and may be one word with those that follow. */
const addJoined = (into: Gathered, text: string, words: readonly Word[], index: number): void => {
  let joined = words[index]?.word ?? ''
  let number = hasDigit(joined)
  for (let next = index + 1; next < words.length && next <= index + mostJoined; next += 1) {
    const [before, word] = [words[next - 1], words[next]]
    if (before === undefined || word === undefined || !mayBeOne(text, before, word)) return
    joined += word.word
    if (joined.length > longestNumber) return
    number ||= hasDigit(word.word)
    if (number) addNumber(into, joined)
    else if (next === index + 1) into.found.add(into.tag + joined)
  }
}

const addNumber = ({ found, tag }: Gathered, number: string): void => {
  if (number.length < shortestNumber || number.length > longestNumber) return
  for (let at = 0; at <= number.length - shortestPart; at += 1)
    found.add(tag + kinds.partOfNumber + number.slice(at))
}

interface Identifier {
  readonly value: string | null
  readonly written: string
}

/** By what somebody is known, without tags: found by its parts, and whole in the form in which it is compared. Pure. */
export const lexemesOfIdentifier = (identifier: Identifier): ReadonlySet<string> => {
  const found = new Set<string>()
  addIdentifier({ found, tag: '' }, identifier)
  return found
}

const addIdentifier = (into: Gathered, { value, written }: Identifier): void => {
  addText(into, written, null)
  if (value === null) return
  if (value.length <= longestWhole) into.found.add(into.tag + kinds.whole + value)
  const compact = value.replace(/^\+/, '').replace(/;ext=.*$/, '')
  if (/^[\p{L}\p{N}]+$/u.test(compact) && hasDigit(compact)) addNumber(into, compact)
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

const addPart = (into: Gathered, part: Findable): void => {
  switch (part.of) {
    case 'text':
      return addText(into, part.words.slice(0, longestText), part.language)
    case 'file':
    case 'name':
      return addText(into, part.name, null)
    case 'identifier':
      return addIdentifier(into, part)
    case 'reference':
      addText(into, part.reference, null)
      // Read out in one go: of one without a digit, three groups are no word and no number.
      into.found.add(into.tag + fold(part.reference.replaceAll('-', '')))
  }
}

/** Everything by which a case is found, as lexemes with their tags. Pure. */
export const documentOf = (parts: readonly Findable[]): readonly string[] => {
  const found = new Set<string>()
  for (const part of parts) addPart({ found, tag: tagOf(part) }, part)
  return within(mostBytes, [...found])
}

/** As much as goes into one document of the database beside what stands there already. */
const mostBytes = 900_000

const within = (most: number, lexemes: readonly string[]): readonly string[] => {
  // Only what is long at all is measured: no lexeme has more letters than a whole identifier, and few have ten.
  if (lexemes.length < most / (longestWhole * 4)) return lexemes
  let bytes = 0
  const past = lexemes.findIndex((lexeme) => (bytes += Buffer.byteLength(lexeme) + marks) > most)
  return past === -1 ? lexemes : lexemes.slice(0, past)
}

/** Quotes and a space around each, as the database counts a document's length. */
const marks = 3

/** A lexeme as PostgreSQL reads it in a document and in a query. */
export const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** A document as PostgreSQL reads it: one text is read in half the time that a list takes. */
export const tsvectorOf = (lexemes: readonly string[]): string => lexemes.map(quoted).join(' ')
