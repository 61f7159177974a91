/** The ten digits of every script that writes its own, each beginning with its zero. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10]

const digit = (written: string): string => {
  const code = written.codePointAt(0) ?? 0
  const zero = zeros.find((first) => code >= first && code < first + 10)
  return zero === undefined ? written : String(code - zero)
}

/** Digits as 0 to 9, whichever script they are written in. */
export const inFigures = (typed: string): string => typed.replaceAll(/\p{Nd}/gu, digit)

/** What was typed, with digits, blanks and commas as one way of writing has them; words stay as they are. */
export const plain = (typed: string): string =>
  inFigures(typed)
    .replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replaceAll('،', ',')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]$/, '')
    .toLowerCase()
