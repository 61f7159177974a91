import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'

/**
 * A telephone number in its one form, an extension kept apart (`+33123456789;ext=12`); null where the text is none,
 * such as "call me at 5".
 * @param country ISO 3166-1 alpha-2, of which numbers without a country code are
 */
export const parsePhone = (text: string, country: string): string | null => {
  const plain = text.replace(/^tel:/i, '').replace(/^00(?=[\s.-]*[1-9])/, '+')
  const defaultCountry: CountryCode | undefined = isSupportedCountry(country) ? country : undefined
  const found = parsePhoneNumberFromString(plain, {
    extract: false,
    ...(defaultCountry === undefined ? {} : { defaultCountry }),
  })
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
