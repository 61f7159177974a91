import type { OutsideBody } from '../../db/directory-tables.ts'
import { fold } from '../../search/fold.ts'

/** The body of those that the company lists which is named there, whatever is said beside its name. */
export const bodyNamed = (bodies: readonly OutsideBody[], said: string): OutsideBody | null => {
  const heard = fold(said)
  return bodies.find(({ name }) => heard.includes(fold(name))) ?? null
}
