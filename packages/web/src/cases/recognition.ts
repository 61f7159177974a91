import type { StaffContactIn } from '../api/shapes.ts'
import type { Option, Say } from './actions/spec.ts'
import { intakeWords } from '../words/intake.ts'

export type Recognition = NonNullable<StaffContactIn['recognition']>

const ways: Readonly<Record<Recognition['how'], Say>> = intakeWords.recognition

/** How one of us knows that somebody is the customer of a case; the usual way first. None is chosen beforehand. */
export const recognitionOptions: readonly Option[] = Object.entries(ways).map(([value, words]) => ({
  value,
  words,
}))

const isHow = (value: string): value is Recognition['how'] => Object.hasOwn(ways, value)

/** What is sent; null where nobody says how they know. */
export const recognitionOf = (how: string, said: string): Recognition | null => {
  if (!isHow(how)) return null
  return said.trim() === '' ? { how } : { how, words: said }
}
