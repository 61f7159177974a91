/**
 * Where one number reaches help of every kind, by country (ISO 3166-1 alpha-2). Only what is certain stands here.
 * 112: Directive (EU) 2018/1972, article 109, in the European Union and the European Economic Area; elsewhere the
 * number of the country's own service, of which the dialling references of carriers (Android's table of emergency
 * numbers, DIDWW, Twilio) say the same. In the United Kingdom 112 goes to the same place as 999.
 */
const countriesOf: Readonly<Record<string, string>> = {
  112:
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO ' +
    'AD CH GE MC MD SM TR UA',
  999: 'GB GG HK IM JE MY',
  911: 'AS CA CR EC GU MP MX PR US UY VI',
  '000': 'AU',
  111: 'NZ',
  123: 'CO',
}

const numbers = new Map(
  Object.entries(countriesOf).flatMap(([number, countries]) =>
    countries.split(' ').map((country) => [country, number] as const),
  ),
)

export interface Emergency {
  readonly number: string
  /** The number of that country; else what mobile telephones take wherever they are. */
  readonly known: boolean
}

/**
 * What to ring in a country. Where we know of no single number there: 112, which mobile telephones take for an
 * emergency call (3GPP TS 22.101, clause 10.1), and which is then said to be no more than that.
 */
export const emergencyIn = (country: string): Emergency => {
  const number = numbers.get(country)
  return { number: number ?? '112', known: number !== undefined }
}
