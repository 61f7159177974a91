import type { Money } from '@buckstop/domain'
import type { Language } from './language.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en-IE', fr: 'fr-FR', es: 'es-ES' }

/** An amount as it is written in that language: "€100.00", "100,00 €". */
export function moneyInWords(money: Money, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], { style: 'currency', currency: money.currency })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(money.minor / 10 ** digits)
}
