/** A name in the form in which names are compared: without accents, punctuation and case. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\p{P}\s]+/gu, ' ')
    .trim()
    .toLowerCase()
