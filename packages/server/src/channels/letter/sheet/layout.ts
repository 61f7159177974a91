/** A millimetre in points. */
export const mm = (length: number): number => (length * 72) / 25.4

/**
 * Where things stand on A4, in millimetres: DIN 5008, form B. Its address fits the window of a DL or C6/5 envelope on the
 * left, as it is in Germany, Britain and most of Europe; French envelopes have theirs on the right.
 */
export const layout = {
  width: 210,
  height: 297,
  left: 25,
  right: 20,
  name: { top: 20 },
  /** The field of the address, of which the first part says who sends it. */
  address: { left: 20, top: 45, width: 85, height: 45, sender: 12.7, lines: 17.7, inset: 5 },
  info: { left: 125, top: 50, width: 65 },
  words: { top: 103.46, bottom: 25 },
  /** Where further pages begin. */
  further: 27,
  folds: [105, 210],
  holes: 148.5,
  code: 30,
} as const

export const mostLines = 6
/** Of a line of the address, in the width of its field. */
export const longestLine = 60
/** More are no letter: what is longer is a book. */
export const mostSheets = 10
/** As many as those hold. */
export const mostCharacters = 35_000
export const mostRows = 600
