import { decimalsOf } from '@buckstop/service-map/currency'
import { type BodyOf, textOrNull, type Values } from './spec.ts'

type Remedy = NonNullable<BodyOf<'make-promise'>['remedy']>

/**
 * An amount as typed (`1,250.50`, `1250,5`, `100`) in the currency's minor unit; null where it is no amount, or has
 * more decimals than the currency.
 */
export const minorOf = (typed: string, currency: string): number | null => {
  const digits = decimalsOf(currency)
  const plain = typed.trim().replaceAll(/[\s'’]/g, '')
  // The last mark is the decimal one, unless it parts off exactly three figures.
  const parts = /^(?<whole>\d{1,3}(?:[.,]?\d{3})*|\d+)(?:[.,](?<rest>\d{1,2}))?$/.exec(plain)?.groups
  if (parts === undefined) return null
  const rest = parts['rest'] ?? ''
  if (rest.length > digits) return null
  const minor = Number(`${(parts['whole'] ?? '').replaceAll(/[.,]/g, '')}${rest.padEnd(digits, '0')}`)
  return Number.isSafeInteger(minor) ? minor : null
}

/** An amount as somebody types it: the other way round. */
export const minorInWords = ({
  minor,
  currency,
}: {
  readonly minor: number
  readonly currency: string
}): string => {
  const digits = decimalsOf(currency)
  const all = String(minor).padStart(digits + 1, '0')
  return digits === 0 ? all : `${all.slice(0, -digits)}.${all.slice(-digits)}`
}

/** The amount that was typed into a field, or null where none was. */
export const amountIn = (values: Values, name: string): { currency: string; minor: number } | null => {
  const currency = values[`${name}.currency`] ?? 'EUR'
  const minor = minorOf(values[name] ?? '', currency)
  return minor === null ? null : { currency, minor }
}

/** The remedy that was typed into a field, or null where none was. */
export const remedyOf = (values: Values, name: string): Remedy | null => {
  const what = textOrNull(values, name)
  if (what === null) return null
  const currency = values[`${name}.currency`] ?? 'EUR'
  const minor = minorOf(values[`${name}.amount`] ?? '', currency)
  return minor === null ? { what } : { what, amount: { currency, minor } }
}
