import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js'

/**
 * A telephone number in its one form, an extension kept apart (`+33123456789;ext=12`); null where the text is none,
 * such as "call me at 5".
 * @param country ISO 3166-1 alpha-2, of which numbers without a country code are
 */
export const parsePhone = (text: string, country: string): string | null => {
  const plain = text.replace(/^tel:/i, '').replace(/^00(?=[\s.-]*[1-9])/, '+')
  const found = parsePhoneNumberFromString(plain, { extract: false, ...defaultOf(country) })
  if (found?.isPossible() === true) {
    return found.ext === undefined ? found.number : `${found.number};ext=${found.ext}`
  }
  return asDialled(plain)
}

/** Numbers that the tables don't know, such as new ones and those of a house: their digits, as they were dialled. */
const asDialled = (text: string): string | null => {
  if (!/^\+?[\d\s()./-]+$/.test(text)) return null
  const digits = text.replaceAll(/\D/g, '')
  return `${text.startsWith('+') ? '+' : ''}${digits}`
}

const defaultOf = (country: string): { readonly defaultCountry?: CountryCode } =>
  isSupportedCountry(country) ? { defaultCountry: country } : {}

// Numbers stand at the start or the end of what people write; a page of digits is not looked through for long.
const mostSearched = 5_000
const mostFound = 3

/** The telephone numbers that stand in somebody's words, as they wrote them; only those that can be dialled. */
export const numbersIn = (text: string, country: string): readonly string[] => {
  const found = findPhoneNumbersInText(text.slice(0, mostSearched), defaultOf(country))
  const whole = found.filter(({ number }) => number.isValid())
  return [...new Set(whole.map(({ startsAt, endsAt }) => text.slice(startsAt, endsAt)))].slice(0, mostFound)
}
