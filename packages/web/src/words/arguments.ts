import type { Arguments, NameIn, TagIn } from '@buckstop/service-map/arguments'
import type { ReactElement } from 'react'

/** Text, or what React draws in its place; never a number, which every language writes in its own way. */
export type Drawn = string | ReactElement

/** Tags that every message may use without being handed them: `<b>` is <strong>. */
export type StandardTag = 'b'

type Given<Text extends string, PlainOne> = Arguments<Text, PlainOne> & {
  readonly [Tag in Exclude<TagIn<Text>, StandardTag>]: ReactElement
}

/** How one says a message: by what it asks for. With tags, or with what React draws, React draws it; else it is text. */
export type Word<Text extends string> = [NameIn<Text> | TagIn<Text>] extends [never]
  ? () => string
  : [TagIn<Text>] extends [never]
    ? { (given: Given<Text, string>): string; (given: Given<Text, Drawn>): Drawn }
    : [keyof Given<Text, Drawn>] extends [never]
      ? () => Drawn
      : (given: Given<Text, Drawn>) => Drawn
