/**
 * Where one number reaches help of every kind, by country (ISO 3166-1 alpha-2). Sources: for the European Union and the
 * European Economic Area, Directive (EU) 2018/1972, article 109; elsewhere the country's regulator or emergency service
 * (Ofcom, FCC, CRTC, ACMA, New Zealand Police, ERSS of India and so on).
 */
const countriesOf: Readonly<Record<string, string>> = {
  112:
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH AD MC SM VA ' +
    'AL GE IN MD ME MK NG RS RU TR UA',
  999: 'GB GG GI HK IM JE KE MY',
  911: 'AR CA CR DO EC MX PA PH PR US UY',
  '000': 'AU',
  111: 'NZ',
  123: 'CO',
}

const numbers = new Map(
  Object.entries(countriesOf).flatMap(([number, countries]) =>
    countries.split(' ').map((country) => [country, number] as const),
  ),
)

/**
 * The emergency number of a country. Where we know of no single one: 112, which every mobile telephone takes for an
 * emergency call wherever it is (3GPP TS 22.101, clause 10.1).
 */
export const emergencyNumberOf = (country: string): string => numbers.get(country) ?? '112'
