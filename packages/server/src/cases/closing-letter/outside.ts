import type { OutsideBody } from '../../db/directory-tables.ts'
import { fold } from '../../search/fold.ts'

/** As a customer reads it in a last word: its name, every way to reach it, and by when. */
export const bodyInFull = ({ name, address, phone, web, deadline }: OutsideBody): string => {
  const reached = [name, address, phone, web].filter((part) => part !== undefined && part !== '').join(', ')
  return deadline === undefined || deadline === '' ? reached : `${reached}. ${deadline}`
}

/** The body of those that the company lists which is named there, whatever is said beside its name. */
export const bodyNamed = (bodies: readonly OutsideBody[], said: string): OutsideBody | null => {
  const heard = fold(said)
  return bodies.find(({ name }) => heard.includes(fold(name))) ?? null
}
