import type { IdentifierType } from '../db/tables.ts'
import type { Identifier } from './incoming.ts'

/** An identifier by which a customer is known again. */
export interface KnownBy {
  readonly type: IdentifierType
  /** Normalised. */
  readonly value: string
  /** As the customer wrote it. */
  readonly written: string
}

/**
 * Identifiers in the form in which they are compared, each once, in the order given; empty ones are left out.
 * Addresses lose their case, numbers everything but their digits and a leading plus.
 */
export const normaliseAll = (identifiers: readonly Identifier[]): readonly KnownBy[] => {
  const found = new Map<string, KnownBy>()
  for (const { type, value: written } of identifiers) {
    const value = normalise({ type, value: written })
    const key = `${type} ${value}`
    if (value !== '' && !found.has(key)) found.set(key, { type, value, written: written.trim() })
  }
  return [...found.values()]
}

/** @returns the normalised value; empty where the text holds nothing to compare */
export const normalise = ({ type, value }: Identifier): string => {
  const text = value.normalize('NFKC').trim()
  switch (type) {
    case 'phone':
      return phone(text)
    case 'account':
    case 'order':
    case 'vehicle':
      return text.replaceAll(/[\s./-]+/g, '').toLowerCase()
    case 'email':
    case 'postal':
    case 'other':
      return text.replaceAll(/\s+/g, ' ').toLowerCase()
    default: {
      const unknown: never = type
      return unknown
    }
  }
}

const phone = (text: string): string => {
  const digits = text.replaceAll(/\D/g, '')
  if (text.startsWith('+')) return digits === '' ? '' : `+${digits}`
  return digits.startsWith('00') && digits.length > 4 ? `+${digits.slice(2)}` : digits
}
