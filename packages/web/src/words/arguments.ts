import type { ReactElement } from 'react'

/** Text, or what React draws in its place; never a number, which every language writes in its own way. */
export type Drawn = string | ReactElement

/** Tags that every message may use without being handed them: `<b>` is <strong>. */
export type StandardTag = 'b'

/*
 * What a message has to be given, read from its text by the compiler, as ICU reads it: `{by}`, `{days, number}`,
 * `{count, plural, one {# case} other {# cases}}`, `{who, select, team {…} other {…}}` and `<link>…</link>`. It is a
 * union of pairs [name, kind], and for each answer of a `select` [name, answer].
 */
type InText<
  Text extends string,
  Open extends readonly string[],
  Found,
> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? AfterAnswer<Text, Open, Found>
    : Argument<After, Open, Found>
  : AfterAnswer<Text, Open, Found>

/** An answer of a `plural` or `select` has ended, and the next begins, or the argument ends; else the message has. */
type AfterAnswer<
  Text extends string,
  Open extends readonly string[],
  Found,
> = Text extends `${string}}${infer Rest}` ? InAnswers<Rest, Open, Found> : Found

type Argument<
  After extends string,
  Open extends readonly string[],
  Found,
> = After extends `${infer Inside}}${infer Rest}`
  ? Inside extends `${infer Name}, plural, ${string}`
    ? After extends `${Name}, plural, ${infer Answers}`
      ? InAnswers<Answers, [...Open, ''], Found | [Name, number]>
      : never
    : Inside extends `${infer Name}, select, ${string}`
      ? After extends `${Name}, select, ${infer Answers}`
        ? InAnswers<Answers, [...Open, Name], Found>
        : never
      : Inside extends `${infer Name}, number`
        ? InText<Rest, Open, Found | [Name, number]>
        : InText<Rest, Open, Found | [Inside, Plain]>
  : never

type InAnswers<
  Text extends string,
  Open extends readonly string[],
  Found,
> = Text extends `${infer Answer}{${infer Words}`
  ? Answer extends `${string}}${string}`
    ? EndOfArgument<Text, Open, Found>
    : InText<Words, Open, Found | Answered<Open, Trimmed<Answer>>>
  : EndOfArgument<Text, Open, Found>

type EndOfArgument<Text extends string, Open extends readonly string[], Found> = Open extends readonly [
  ...infer Outer extends readonly string[],
  string,
]
  ? Text extends `${string}}${infer Rest}`
    ? InText<Rest, Outer, Found>
    : Found
  : Found

type Answered<Open extends readonly string[], Answer extends string> = Open extends readonly [
  ...unknown[],
  infer Name extends string,
]
  ? Name extends '' // a plural: its answers are the language's, and given as a number
    ? never
    : [Name, Answer]
  : never

type Trimmed<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trimmed<Rest> : Text

type TagIn<Text extends string> = Text extends `${string}<${infer After}`
  ? After extends `/${infer Rest}`
    ? TagIn<Rest>
    : After extends `${infer Tag}>${infer Rest}`
      ? Tag | TagIn<Rest>
      : never
  : never

/** What stands as it is: somebody's name, or what has been said. */
type Plain = 'plain'

type Pair<Text extends string> = InText<Text, [], never>
type NameIn<Text extends string> =
  Pair<Text> extends infer One ? (One extends [infer Name, unknown] ? Name : never) : never
type KindOf<Text extends string, Name> =
  Pair<Text> extends infer One ? (One extends [Name, infer Kind] ? Kind : never) : never

type Given<Text extends string, PlainOne> = {
  readonly [Name in NameIn<Text> & string]: KindOf<Text, Name> extends Plain ? PlainOne : KindOf<Text, Name>
} & { readonly [Tag in Exclude<TagIn<Text>, StandardTag>]: ReactElement }

/** How one says a message: by what it asks for. With tags, or with what React draws, React draws it; else it is text. */
export type Word<Text extends string> = [NameIn<Text> | TagIn<Text>] extends [never]
  ? () => string
  : [TagIn<Text>] extends [never]
    ? { (given: Given<Text, string>): string; (given: Given<Text, Drawn>): Drawn }
    : [keyof Given<Text, Drawn>] extends [never]
      ? () => Drawn
      : (given: Given<Text, Drawn>) => Drawn
