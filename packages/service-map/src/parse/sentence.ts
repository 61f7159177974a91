import type { Arguments } from '../words/arguments.ts'
import { errorMessages } from '../words/error-messages.ts'

/** The names of messages in sections, with a point between the two: `names.twice`. */
type NamesIn<Section> = {
  [Name in keyof Section & string]: Section[Name] extends string ? Name : `${Name}.${NamesIn<Section[Name]>}`
}[keyof Section & string]

type TextIn<Section, Name extends string> = Name extends `${infer First}.${infer Rest}`
  ? First extends keyof Section
    ? TextIn<Section[First], Rest>
    : never
  : Name extends keyof Section
    ? Extract<Section[Name], string>
    : never

export type SentenceName = NamesIn<typeof errorMessages>

interface Messages {
  readonly [name: string]: string | Messages
}
const namesIn = (section: Messages, before = ''): readonly string[] =>
  Object.entries(section).flatMap(([name, text]) =>
    typeof text === 'string' ? [`${before}${name}`] : namesIn(text, `${before}${name}.`),
  )

/** All there are, for whoever describes them. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same walk as `NamesIn`
export const sentenceNames = namesIn(errorMessages) as readonly SentenceName[]

/** What stands in a sentence: names are quoted already, and several are listed by the language. */
type Given = string | number | readonly string[]

/** A sentence of an error as a code with its facts; `words/say-error.ts` says it. */
export interface Sentence {
  readonly of: SentenceName
  readonly given: Readonly<Record<string, Given>>
}

/** A sentence; the compiler reads from the message what it has to be given. */
export const sentence = <const Name extends SentenceName>(
  of: Name,
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- of a message that is given nothing
  given: Arguments<TextIn<typeof errorMessages, Name>, string | readonly string[]>,
): Sentence => ({ of, given })

/** What was probably meant, where something was. */
export const meantBy = (quoted: string | null): readonly Sentence[] =>
  quoted === null ? [] : [sentence('meant', { name: quoted })]
