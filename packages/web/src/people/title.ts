import type { Person } from '../api/shapes.ts'
import { language } from '../words/language.ts'

type Titled = Pick<Person, 'title' | 'titles'>

/** What somebody is here, in the language of whoever reads it where the company gives it so. */
export const titleOf = ({ title, titles }: Titled): string =>
  titles?.[language().tag.split('-')[0] ?? ''] ?? title

/** In every language, to be looked up by. */
export const titlesOf = ({ title, titles = {} }: Titled): readonly string[] => [
  ...new Set([title, ...Object.values(titles)]),
]
