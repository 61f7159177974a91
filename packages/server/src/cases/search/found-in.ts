import type { Findable } from '../../search/lexemes.ts'
import type { Query, Wanted } from '../../search/read-query.ts'
import { stemsOf } from '../../search/stems.ts'
import { isUnspaced, mayBeOne, mostJoined, pairsOf, readWords, type Word } from '../../search/words.ts'

/** Where in a text it was found, in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface Found {
  readonly ranges: readonly Range[]
  /** The words that stand there. */
  readonly words: readonly Met[]
}

export interface Met {
  /** As it is compared. */
  readonly word: string
  /** As it was written. */
  readonly as: string
}

const mostRanges = 20

/**
 * Where words of a query stand in a text; none where it is found by nothing in it. Pure.
 * @param beyond how far behind the first place it is looked on
 */
export const foundIn = (
  query: Query,
  text: string,
  language: string | null,
  beyond = Number.POSITIVE_INFINITY,
): Found => {
  const wanted = query.terms.flat(2)
  const wordAt = reading(text)
  const ranges: Range[] = []
  const met: Met[] = []
  for (let index = 0; ranges.length < mostRanges; index += 1) {
    const word = wordAt(index)
    const [first] = ranges
    if (word === undefined || (first !== undefined && word.start > first.start + beyond)) break
    const hit = hitAt({ query, wanted, text, wordAt, language }, index)
    if (hit === null) continue
    const last = ranges.at(-1)
    if (last !== undefined && hit.range.start < last.end) continue
    ranges.push(hit.range)
    met.push({ word: hit.word, as: text.slice(hit.range.start, hit.range.end) })
  }
  return { ranges, words: met }
}

/** The words of a text by their place, read no further than is asked for. */
const reading = (text: string): ((index: number) => Word | undefined) => {
  const words: Word[] = []
  const rest = readWords(text)
  return (index) => {
    while (words.length <= index) {
      const { value, done } = rest.next()
      if (done === true) return undefined
      words.push(value)
    }
    return words[index]
  }
}

interface Looked {
  readonly query: Query
  readonly wanted: readonly Wanted[]
  readonly text: string
  readonly wordAt: (index: number) => Word | undefined
  readonly language: string | null
}

const hitAt = (looked: Looked, index: number): { readonly range: Range; readonly word: string } | null => {
  const { query, wanted, text, wordAt, language } = looked
  const first = wordAt(index)
  if (first === undefined) return null
  if (wanted.some((one) => isMet(one, first, language)))
    return { range: rangeIn(first, wanted), word: first.word }
  let joined = first.word
  for (let next = index + 1; next <= index + mostJoined; next += 1) {
    const [before, word] = [wordAt(next - 1), wordAt(next)]
    if (before === undefined || word === undefined || !mayBeOne(text, before, word)) return null
    joined += word.word
    const part = query.number ?? wanted.find((one) => one.part !== null)?.part
    if (wanted.some((one) => one.words.includes(joined)) || (part != null && joined.includes(part)))
      return { range: { start: first.start, end: word.end }, word: joined }
  }
  return null
}

const isMet = (one: Wanted, word: Word, language: string | null): boolean =>
  one.words.includes(word.word) ||
  one.begins.some((begin) => word.word.startsWith(begin)) ||
  (one.part !== null && word.word.includes(one.part)) ||
  (isUnspaced(word.word) && pairsOf(word.word).includes(one.word)) ||
  (one.stems.length > 0 && stemsOf(word, language).some((stem) => one.stems.includes(stem)))

/** Of a word without spaces around it only what was looked for; else all of the word. */
const rangeIn = ({ as, start, end, word }: Word, wanted: readonly Wanted[]): Range => {
  if (!isUnspaced(word) || as !== word) return { start, end }
  const places = wanted.map((one) => ({ at: word.indexOf(one.word), length: one.word.length }))
  const there = places.filter(({ at }) => at >= 0)
  return {
    start: start + Math.min(...there.map(({ at }) => at)),
    end: start + Math.max(...there.map(({ at, length }) => at + length)),
  }
}

/**
 * Where it is found in a part of a case.
 * @param isWhole whether a long text is looked through to its end, further than its excerpt goes
 */
export const foundInPart = (
  query: Query,
  part: Findable,
  isWhole = true,
): Found & { readonly text: string } => {
  switch (part.of) {
    case 'text': {
      const found = foundIn(query, part.words, part.language, isWhole ? undefined : longestExcerpt)
      return { ...found, text: part.words }
    }
    case 'identifier': {
      const { written, value } = part
      if (value !== null && (query.wholes.includes(value) || holdsNumber(query, value)))
        return { text: written, ranges: [{ start: 0, end: written.length }], words: [] }
      return { ...foundIn(query, written, null), text: written }
    }
    case 'reference':
      return { ...foundIn(query, part.reference, null), text: part.reference }
    default:
      return { ...foundIn(query, part.name, null), text: part.name }
  }
}

const holdsNumber = ({ number, terms }: Query, value: string): boolean => {
  const parts = [number, ...terms.flat(2).map(({ part }) => part)].filter((part) => part !== null)
  return parts.some((part) => value.includes(part))
}

const before = 60
const longest = 180
// Where an excerpt would end in a word, it goes on to the end of that word.
const longestWord = 30
const longestExcerpt = longest + longestWord

/** The text around the first place, and the places in it. */
export const excerptOf = (
  text: string,
  ranges: readonly Range[],
): { readonly text: string; readonly ranges: readonly Range[] } => {
  const first = ranges[0]?.start ?? 0
  const from = first <= before ? 0 : boundary(text, first - before)
  const to = text.length - from <= longest ? text.length : boundary(text, from + longest)
  const [head, tail] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  return {
    text: `${head}${text.slice(from, to)}${tail}`,
    ranges: ranges
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from + head.length, end: end - from + head.length })),
  }
}

/** The next place at which no word and no letter is cut, where one is near. */
const boundary = (text: string, at: number): number => {
  const space = text.slice(at, at + longestWord).search(/\s/)
  if (space >= 0) return at + space
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}
