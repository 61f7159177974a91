import type { IdentifierType } from '../../api/shapes.ts'
import { inFigures } from '../../dates/plain.ts'

/** What somebody says of themselves in one field: a number, an address, or a name. */
type Said =
  | { readonly as: 'name'; readonly name: string }
  | { readonly as: 'way'; readonly type: Extract<IdentifierType, 'phone' | 'email'>; readonly value: string }

const phone = /^[+(]?[0-9][0-9\s()./-]*$/
const email = /^\S+@\S+\.\S+$/
// Shorter ones are no number under which anybody is reached.
const leastDigits = 6

export const isNumber = (typed: string): boolean => {
  const text = inFigures(typed.trim())
  return phone.test(text) && text.replaceAll(/\D/g, '').length >= leastDigits
}

/** Null where nothing was said. */
export const readWho = (typed: string): Said | null => {
  const text = typed.trim()
  if (text === '') return null
  if (isNumber(text)) return { as: 'way', type: 'phone', value: inFigures(text) }
  if (email.test(text)) return { as: 'way', type: 'email', value: text }
  return { as: 'name', name: text }
}
