/** What networks say in the place of a number that is not shown: words, and words spelled on a keypad. */
const words = new Set(['anonymous', 'restricted', 'unavailable', 'unknown', 'private', 'blocked', 'withheld'])
const spelled = new Set(['266696687', '7378742833', '862824225', '86282452253', '8656696', '2562533'])

/** Whether the number of a caller was withheld, so that it identifies nobody. */
export const isWithheld = (number: string): boolean => {
  const plain = number.trim().toLowerCase()
  const digits = plain.replaceAll(/[^\d]/g, '')
  return plain === '' || words.has(plain) || spelled.has(digits)
}
