import { isolate } from '@buckstop/look/isolate'
import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import { cloneElement, createElement, Fragment, isValidElement, type ReactElement } from 'react'
import type { Drawn, StandardTag, Word } from './arguments.ts'
import { formatters } from './intl.ts'
import { type Language, language } from './language.ts'
import type { Messages } from './messages.ts'

/** What another language says in the place of a catalogue, all of it: a message that is not there does not compile. */
export type Translated<Room> = {
  readonly [Name in keyof Room]: Room[Name] extends (...given: never[]) => unknown
    ? string
    : Translated<Room[Name]>
}

type Words<Section> = {
  readonly [Name in keyof Section]: Section[Name] extends string ? Word<Section[Name]> : Words<Section[Name]>
}

type Given = Readonly<Record<string, unknown>>

const standardTags: Readonly<Record<StandardTag, ReactElement>> = { b: createElement('strong') }

/** Several pieces as one, which React then needs no keys for. */
const together = (pieces: readonly Drawn[]): Drawn => createElement(Fragment, null, ...pieces)

/** The element that a tag is drawn as, around what stands inside the tag. */
const around = (element: unknown) => (inside: readonly Drawn[]) =>
  isValidElement(element) ? cloneElement(element, undefined, ...inside) : together(inside)

const tagsIn = (message: readonly MessageFormatElement[]): readonly string[] =>
  message.flatMap((element) => {
    if (element.type === TYPE.tag) return [element.value, ...tagsIn(element.children)]
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return Object.values(element.options).flatMap(({ value }) => tagsIn(value))
    return []
  })

interface Read {
  readonly language: Language
  readonly format: IntlMessageFormat
  readonly tags: readonly string[]
}

/** Where a message stands: its catalogue's name, then one name in another. */
type Path = readonly string[]

/** What a language has in the place of an English message; nothing where it has none. */
const translatedIn = ({ translated }: Language, [room = '', ...path]: Path): string | undefined => {
  let found = translated?.get(room)
  for (const name of path) found = typeof found === 'object' ? found[name] : undefined
  return typeof found === 'string' ? found : undefined
}

const readIn = (spoken: Language, text: string): Read => {
  const { tag, instead } = spoken
  const inEnglish = new IntlMessageFormat(text, tag, undefined, { formatters })
  const message = inEnglish.getAst()
  const format =
    instead === undefined
      ? inEnglish
      : new IntlMessageFormat(instead(message), tag, undefined, { formatters })
  return { language: spoken, format, tags: tagsIn(message) }
}

/** A name that runs from right to left turns nothing of the sentence that it stands in; what says others is done already. */
const isolated = (given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'string' && !value.includes('\u2068') ? isolate(value) : value,
    ]),
  )

const plainText = /^[^{<']*$/

const worded = (english: string, path: Path) => {
  let read: Read | null = null
  return (given: Given = {}): Drawn => {
    const spoken = language()
    const text = translatedIn(spoken, path) ?? english
    if (spoken.instead === undefined && plainText.test(text)) return text
    // A message is read when it is first said: most of them never are on one page.
    if (read?.language !== spoken) read = readIn(spoken, text)
    const tags = read.tags.map((tag) => [tag, around({ ...standardTags, ...given }[tag])] as const)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler has read what the message asks for
    const all = { ...isolated(given), ...Object.fromEntries(tags) } as Record<string, Drawn>
    const said = read.format.format<Drawn>(all)
    return Array.isArray(said) ? together(said) : said
  }
}

const wordsOf = (messages: Messages, path: Path): object =>
  Object.fromEntries(
    Object.entries(messages).map(([name, text]) => [
      name,
      typeof text === 'string' ? worded(text, [...path, name]) : wordsOf(text, [...path, name]),
    ]),
  )

/** Every catalogue that was loaded, by its name. */
export const catalogues = new Map<string, Messages>()

/**
 * What a room of the workspace says: its messages in English, as ICU writes them, become functions of what they have
 * to be given, in the language of the page. What a message asks for is read from its text by the compiler: a word that
 * is not there, a name misspelt or missing, and a number where a name belongs do not compile.
 */
export const catalogue = <const Room extends Messages>(name: string, messages: Room): Words<Room> => {
  catalogues.set(name, messages)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a function for each message, as `worded` makes it
  return wordsOf(messages, [name]) as Words<Room>
}
