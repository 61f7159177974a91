import {
  type ClosingLetterKind,
  type CommonElement,
  commonElements,
  type Instant,
  ownElements,
  type RegulatorProfile,
  requiredElements,
} from '@buckstop/domain'
import type { OutsideBody } from '../../db/directory-tables.ts'
import { type Language, languages } from '../../language/language.ts'
import { closingLetterWords } from './words.ts'

/** What a closing letter is made of. */
export interface LetterParts {
  readonly kind: ClosingLetterKind
  readonly profile: RegulatorProfile
  readonly language: Language
  readonly company: string
  readonly reference: string
  readonly day: (at: Instant, language: Language) => string
  readonly now: Instant
  readonly receivedAt: Instant
  /** What its writer typed, by element. */
  readonly typed: ReadonlyMap<string, string>
  readonly expected: Instant | null
  /** Of those that the company keeps, or what was said in its place. */
  readonly outside: Pick<OutsideBody, 'name' | 'address' | 'web' | 'deadline'> | null
  /** What was offered, a line each. */
  readonly remedies: readonly string[]
  readonly signs: { readonly name: string; readonly title: string } | null
}

/** An element of a letter, and what it is called, by language. */
export interface ElementName {
  readonly key: string
  readonly name: Readonly<Record<string, string>>
}

export interface ClosingLetter {
  readonly kind: ClosingLetterKind
  readonly language: Language
  readonly words: string
  /** What stands in it, by the keys of its elements. */
  readonly elements: readonly string[]
  readonly lacks: readonly ElementName[]
}

const nameOf = (key: CommonElement): ElementName['name'] =>
  Object.fromEntries(languages.map((language) => [language, closingLetterWords[language].elements[key]]))

/** What its writer has to say, beside what follows from the case: and not the profile. */
export const typedElements = (kind: ClosingLetterKind, profile: RegulatorProfile): readonly ElementName[] => {
  const common = {
    finalResponse: ['decision', 'reasons'],
    holding: ['whyNot'],
    summary: ['decision'],
  } as const
  const own = ownElements(kind, profile).filter(({ words }) => words === undefined)
  return [
    ...common[kind].map((key) => ({ key, name: nameOf(key) })),
    ...own.map(({ key, name }) => ({ key, name })),
  ]
}

const under = (heading: string) => (text: string) => `${heading}\n${text}`

const said = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim()

/** The customer's language where the law's own words are there in it, else the first in which all of them are. */
const languageOf = (kind: ClosingLetterKind, { letters }: RegulatorProfile, theirs: Language): Language => {
  const worded = (letters[kind]?.elements ?? []).flatMap(({ words }) => (words === undefined ? [] : [words]))
  return (
    [theirs, ...languages].find((language) => worded.every((words) => words[language] !== undefined)) ??
    theirs
  )
}

/**
 * A closing letter as the customer gets it, in the order in which it is read, and which of the elements that it has to
 * have stand in it. Nothing is made up: what is not there is left out, and named.
 */
export const composeLetter = (parts: LetterParts): ClosingLetter => {
  const { kind, profile, typed, outside } = parts
  const language = languageOf(kind, profile, parts.language)
  const words = closingLetterWords[language]
  const byLaw = new Map(
    (profile.letters[kind]?.elements ?? []).map(({ key, words: own }) => [key, said(own?.[language])]),
  )
  const found = new Set<string>()
  const paragraphs: string[] = []
  /** A paragraph that is there only with what it says; what the law says of it stands below. */
  const put = (key: string, text: string | null, frame: (text: string) => string = (so) => so): void => {
    const lines = [
      ...(text === null ? [] : [frame(text)]),
      ...(byLaw.get(key) == null ? [] : [byLaw.get(key) ?? '']),
    ]
    if (lines.length === 0) return
    found.add(key)
    paragraphs.push(lines.join('\n'))
  }
  const typedAs = (key: string): string | null => said(typed.get(key))

  paragraphs.push(words.dated(parts.day(parts.now, language), parts.reference))
  put(
    'received',
    parts.day(parts.receivedAt, language),
    (day) => `${words.received(day)} ${words.opens[kind]}`,
  )
  if (kind === 'holding') {
    put('whyNot', typedAs('whyNot'), under(words.whyNot))
    put('expected', parts.expected === null ? null : parts.day(parts.expected, language), words.expected)
  } else {
    put('decision', typedAs('decision'), under(words.decision[kind]))
    put('reasons', typedAs('reasons'), under(words.reasons))
    put('remedy', parts.remedies.length === 0 ? null : parts.remedies.join('\n'), under(words.remedy))
  }
  for (const { key, words: own } of ownElements(kind, profile))
    if (own === undefined) put(key, typedAs(key))
    else put(key, null)
  put('outsideBody', said(outside?.name), words.outside[kind])
  put('outsideAddress', said(outside?.address), words.address)
  put('outsideWeb', said(outside?.web), words.web)
  put('timeToRefer', said(outside?.deadline), words.timeToRefer)
  const { signs } = parts
  put(
    'signature',
    signs === null ? null : [signs.name, signs.title, parts.company].filter((line) => line !== '').join('\n'),
  )

  const names = new Map<string, ElementName['name']>([
    ...commonElements(kind).map((key) => [key, nameOf(key)] as const),
    ...(profile.letters[kind]?.elements ?? []).map(({ key, name }) => [key, name] as const),
  ])
  return {
    kind,
    language,
    words: paragraphs.join('\n\n'),
    elements: [...found],
    lacks: requiredElements(kind, profile).flatMap((key) =>
      found.has(key) ? [] : [{ key, name: names.get(key) ?? { en: key } }],
    ),
  }
}
