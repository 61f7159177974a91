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

export type TagIn<Text extends string> = Text extends `${string}<${infer After}`
  ? After extends `/${infer Rest}`
    ? TagIn<Rest>
    : After extends `${infer Tag}>${infer Rest}`
      ? Tag | TagIn<Rest>
      : never
  : never

/** What stands as it is: somebody's name, or what has been said. */
type Plain = 'plain'

type Pair<Text extends string> = InText<Text, [], never>
export type NameIn<Text extends string> =
  Pair<Text> extends infer One ? (One extends [infer Name, unknown] ? Name : never) : never
type KindOf<Text extends string, Name> =
  Pair<Text> extends infer One ? (One extends [Name, infer Kind] ? Kind : never) : never

/** What a message asks for, but its tags. @typeParam PlainOne what may stand where something stands as it is */
export type Arguments<Text extends string, PlainOne> = {
  readonly [Name in NameIn<Text> & string]: KindOf<Text, Name> extends Plain ? PlainOne : KindOf<Text, Name>
}

/** A message without tags, said as text. */
export type Worded<Text extends string> = [NameIn<Text>] extends [never]
  ? () => string
  : // oxlint-disable-next-line typescript/no-generated-empty-object-type -- without names it is the answer above
    (given: Arguments<Text, string>) => string

/** Messages in sections, said as text. */
export type WordedIn<Section> = {
  readonly [Name in keyof Section]: Section[Name] extends string
    ? Worded<Section[Name]>
    : WordedIn<Section[Name]>
}
