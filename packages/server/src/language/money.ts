import type { Money } from '@buckstop/domain'
import { decimalsOf } from '@buckstop/service-map/currency'
import { majorOf } from '@buckstop/service-map/money'
import type { Language } from './language.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en-IE', fr: 'fr-FR', es: 'es-ES' }

/** An amount as it is written in that language: "€100.00", "100,00 €". */
export function moneyInWords(money: Money, language: Language): string {
  const digits = decimalsOf(money.currency)
  const format = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return format.format(majorOf(money.minor, digits))
}

/** A limit as one speaks of it: "€150", "12,50 €". */
export const limitInWords = ({ minor, currency }: Money, language: Language): string =>
  new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    maximumFractionDigits: decimalsOf(currency),
    trailingZeroDisplay: 'stripIfInteger',
  }).format(majorOf(minor, decimalsOf(currency)))
