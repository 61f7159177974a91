import type { StaffContactIn } from '../api/shapes.ts'
import type { Option } from './actions/spec.ts'

export type Recognition = NonNullable<StaffContactIn['recognition']>

const words: Readonly<Record<Recognition['how'], string>> = {
  sameStory: 'They tell of it what only its customer can',
  answered: 'They answered what only the customer can',
  calledBack: 'I called them back at a number we have on record',
  known: 'I know them, their face or their voice',
  papers: 'They showed papers',
  passphrase: 'They said the words we had agreed',
  other: 'In another way, which I write down',
}

/** How one of us knows that somebody is the customer of a case; the usual way first. None is chosen beforehand. */
export const recognitionOptions: readonly Option[] = Object.entries(words).map(([value, text]) => ({
  value,
  words: text,
}))

const isHow = (value: string): value is Recognition['how'] => value in words

/** What is sent; null where nobody says how they know. */
export const recognitionOf = (how: string, said: string): Recognition | null => {
  if (!isHow(how)) return null
  return said.trim() === '' ? { how } : { how, words: said }
}
