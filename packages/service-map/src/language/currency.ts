/** Those of ISO 4217 that no runtime lists, because nobody pays in them. */
const unitsOfAccount = ['BOV', 'CHE', 'CHW', 'CLF', 'COU', 'MXV', 'USN', 'UYI', 'UYW', 'VED']
const currencies = new Set([...Intl.supportedValuesOf('currency'), ...unitsOfAccount])

/**
 * The minor unit of ISO 4217, list one, wherever it is not 2. `Intl` tells what is customary, which
 * may be fewer and differs between browsers and servers.
 */
const withDecimals: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
]
const decimals: ReadonlyMap<string, number> = new Map(
  withDecimals.flatMap(([count, codes]) => codes.split(' ').map((code) => [code, count] as const)),
)

export const isCurrency = (code: string): boolean => currencies.has(code)

/** The decimals of the currency by ISO 4217. */
export const decimalsOf = (currency: string): number => decimals.get(currency) ?? 2
