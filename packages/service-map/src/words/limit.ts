/** An amount in English, as a map has it: "EUR 200", or the number alone where the map has no currency. */
export const englishLimit = (amount: number, currency: string | null): string =>
  currency === null
    ? String(amount)
    : new Intl.NumberFormat('en', {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
        ...(Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {}),
      }).format(amount)
