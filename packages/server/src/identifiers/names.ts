/** A name as two spellings of it are compared. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\p{P}\s]+/gu, ' ')
    .trim()
    .toLowerCase()
