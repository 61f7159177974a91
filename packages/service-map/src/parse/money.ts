const currencies = new Set(Intl.supportedValuesOf('currency'))

export const isCurrency = (code: string): boolean => currencies.has(code)

/** The decimals of the currency by ISO 4217; without a currency any number will do. */
export const decimalsOf = (currency: string | null): number =>
  currency === null
    ? Infinity
    : (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2)

/** How many decimals the number has when written out: 2 for 10.25, 7 for 1e-7. */
export const decimalsIn = (amount: number): number => {
  const [digits = '', exponent = '0'] = String(amount).split('e')
  const fraction = digits.split('.')[1]?.length ?? 0
  return Math.max(0, fraction - Number(exponent))
}
