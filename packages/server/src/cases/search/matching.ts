import { kinds, quoted, type Tag, tags } from '../../search/lexemes.ts'
import type { Query, Wanted } from '../../search/read-query.ts'
import type { SightPart } from '../../shapes/sight.ts'
import { rules, type Shown } from '../../sight/staff/rules.ts'

/** To which part of sight belongs what a tag is of; null for what everybody reads who sees the case. */
const partOf = {
  c: null,
  o: 'ourWords',
  i: 'identity',
  r: 'reach',
} as const satisfies Readonly<Record<Tag, SightPart | null>>

/** Whether what has a tag is read by whoever is shown these parts. */
export const isRead = (shows: Shown, tag: Tag): boolean => {
  const part = partOf[tag]
  return part === null || shows[part]
}

/** Parts of a case that one rule shows, and the tags of what can be found by them. */
export interface Searched {
  readonly parts: readonly SightPart[]
  readonly tags: readonly Tag[]
}

/** What the rules of sight show of what is searched: each set of parts once, the largest first. */
export const searchedSets: readonly Searched[] = [
  ...new Map(
    rules.map(({ shows }): [string, Searched] => {
      const shown = tags.filter((tag) => isRead(shows, tag))
      return [shown.join(''), { tags: shown, parts: shown.flatMap((tag) => partOf[tag] ?? []) }]
    }),
  ).values(),
].toSorted((one, other) => other.tags.length - one.tags.length)

/**
 * A query as PostgreSQL reads it, among lexemes with these tags.
 * @param by what is looked up in the index: the words that the vocabulary knows to begin so, where they are many; it holds
 * none with digits in them, and none by which somebody is reached
 */
export const matching = (
  { terms, wholes, number }: Query,
  among: readonly Tag[],
  by: 'beginnings' | 'knownWords' = 'beginnings',
): string => {
  const known = among.filter((tag) => tag === 'i' || tag === 'r')
  const whole = [
    ...wholes.flatMap((value) => known.map((tag) => quoted(tag + kinds.whole + value))),
    ...(number === null ? [] : among.map((tag) => beginning(tag + kinds.partOfNumber + number))),
  ]
  const all = terms.map((ways) => anyOf(ways.map((way) => allOf(way.map((one) => wantedIn(one, among, by))))))
  return anyOf([allOf(all), ...whole])
}

const wantedIn = (
  { words, begins, stems, part, longer }: Wanted,
  among: readonly Tag[],
  by: 'beginnings' | 'knownWords',
): string => {
  const said = among.filter((tag) => tag === 'c' || tag === 'o')
  const begun = (tag: Tag): readonly string[] =>
    by === 'knownWords' && longer !== undefined && tag !== 'r'
      ? [...new Set([...begins, ...longer])].map((word) => quoted(tag + word))
      : begins.map((begin) => beginning(tag + begin))
  return anyOf([
    ...among.flatMap((tag) => [
      ...begun(tag),
      ...words.filter((word) => !begins.includes(word)).map((word) => quoted(tag + word)),
      ...(part === null ? [] : [beginning(tag + kinds.partOfNumber + part)]),
    ]),
    ...said.flatMap((tag) => stems.map((stem) => quoted(tag + kinds.stem + stem))),
  ])
}

const beginning = (lexeme: string): string => `${quoted(lexeme)}:*`
const anyOf = (parts: readonly string[]): string => joined(parts, ' | ')
const allOf = (parts: readonly string[]): string => joined(parts, ' & ')
const joined = (parts: readonly string[], by: string): string =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(by)})`
