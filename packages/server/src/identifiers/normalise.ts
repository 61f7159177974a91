import type { IdentifierType } from '../db/tables.ts'
import { parseEmail, visible } from './email.ts'
import type { Identifier } from './identifier.ts'
import { parsePhone } from './phone.ts'
import { isPlaceholder } from './placeholder.ts'

/** What a contact gave to be known by. */
export interface Given {
  readonly type: IdentifierType
  /** In the form in which it is compared; null where it says nothing of who gave it. */
  readonly value: string | null
  /** As the customer wrote it; of an e-mail address the address alone. */
  readonly written: string
}

/** An identifier by which somebody can be known again. */
export interface KnownBy extends Given {
  readonly value: string
}

/**
 * Identifiers in the form in which they are compared, each once, in the order given. What identifies nobody is kept
 * as it was written; what is empty is left out.
 * @param country ISO 3166-1 alpha-2, of which telephone numbers without a country code are
 */
export const normaliseAll = (identifiers: readonly Identifier[], country: string): readonly Given[] => {
  const found = new Map<string, Given>()
  for (const { type, value: text } of identifiers) {
    const given = normalise(type, text, country)
    const key = `${type} ${given.value ?? ` ${given.written}`}`
    if (given.written !== '' && !found.has(key)) found.set(key, given)
  }
  return [...found.values()]
}

export const knownBy = (given: readonly Given[]): readonly KnownBy[] =>
  given.flatMap(({ type, value, written }) => (value === null ? [] : [{ type, value, written }]))

const normalise = (type: IdentifierType, text: string, country: string): Given => {
  const { value, written } = formsOf(type, text, country)
  const says = value !== null && value !== '' && !isPlaceholder(type, written, value)
  return { type, value: says ? value : null, written }
}

const formsOf = (
  type: IdentifierType,
  text: string,
  country: string,
): { readonly value: string | null; readonly written: string } => {
  const written = text.trim()
  const plain = visible(text.normalize('NFKC'))
  switch (type) {
    case 'email':
      return parseEmail(text) ?? { value: null, written }
    case 'phone':
      return { value: parsePhone(plain, country), written }
    case 'account':
    case 'order':
    case 'vehicle':
      return { value: plain.replaceAll(/[\s./-]+/g, '').toLowerCase(), written }
    case 'postal':
    case 'other':
      return { value: plain.replaceAll(/\s+/g, ' ').toLowerCase(), written }
    default: {
      const unknown: never = type
      return unknown
    }
  }
}
