/** Letters that stand for others and that no decomposition takes apart. */
const written: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
}

const plain = /^[a-z\d]*$/
// Of scripts that are written without them, too. Where a mark is a vowel of its own (Hindi, Thai), or tells two letters
// apart (Japanese), it stays.
const marks =
  /(?=[\p{M}\u0640])(?![\u3099\u309A])[\p{sc=Inherited}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Cyrillic}\p{sc=Common}]/gu
const special = new RegExp(`[${Object.keys(written).join('')}]`, 'g')

/**
 * Text in the form in which words are compared, at writing and at asking alike: without case, accents and what else one
 * leaves out when typing (`Élodie` and `elodie`, `Straße` and `strasse`). What stands between letters stays as it is. Pure.
 */
export const fold = (text: string): string => {
  if (plain.test(text)) return text
  const lower = text.normalize('NFKD').toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .replaceAll(marks, '')
    .replaceAll(special, (letter) => written[letter] ?? letter)
    .normalize('NFC')
}
