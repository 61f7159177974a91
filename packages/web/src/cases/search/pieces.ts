interface Range {
  readonly start: number
  readonly end: number
}

export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** A text in pieces, those in a range marked; ranges in their order, of which none begins before the last one ended. */
export const pieces = (text: string, ranges: readonly Range[]): readonly Piece[] => {
  let at = 0
  const found: Piece[] = []
  for (const { start, end } of ranges) {
    if (start < at || end <= start || end > text.length) continue
    if (start > at) found.push({ text: text.slice(at, start), marked: false })
    found.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  return at < text.length ? [...found, { text: text.slice(at), marked: false }] : found
}
