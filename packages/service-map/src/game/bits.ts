/** What was seen of a map until it was too much. */
export type SeenTooMuch =
  | { readonly of: 'positions'; readonly positions: number; readonly moves: number }
  | { readonly of: 'sets'; readonly sets: number; readonly bits: number }
  | { readonly of: 'owners' | 'combinations' | 'doors'; readonly most: number }

/** A map that cannot be checked within the memory of an ordinary machine. */
export class TooLarge extends Error {
  readonly seen: SeenTooMuch

  constructor(seen: SeenTooMuch) {
    super(`more than fits: ${JSON.stringify(seen)}`)
    this.seen = seen
  }
}

const mostWords = 1 << 27

/** Rows of bit sets of one width, side by side in one typed array. */
export class BitRows {
  readonly words: number
  readonly data: Int32Array

  constructor(rows: number, bits: number) {
    this.words = Math.max(1, (bits + 31) >>> 5)
    if (rows * this.words > mostWords) {
      throw new TooLarge({ of: 'sets', sets: rows, bits })
    }
    this.data = new Int32Array(rows * this.words)
  }

  set(row: number, bit: number): void {
    const at = row * this.words + (bit >>> 5)
    this.data[at] = this.data[at]! | (1 << (bit & 31))
  }

  has(row: number, bit: number): boolean {
    return ((this.data[row * this.words + (bit >>> 5)]! >>> (bit & 31)) & 1) === 1
  }

  /** Adds what is in `from` to `row`. */
  unite(row: number, from: number): void {
    const [a, b] = [row * this.words, from * this.words]
    for (let w = 0; w < this.words; w++) this.data[a + w] = this.data[a + w]! | this.data[b + w]!
  }

  bitsOf(row: number): number[] {
    const bits: number[] = []
    for (let w = 0; w < this.words; w++) {
      for (let word = this.data[row * this.words + w]!; word !== 0; word &= word - 1) {
        bits.push(w * 32 + 31 - Math.clz32(word & -word))
      }
    }
    return bits
  }
}

/** Whether every bit of the mask at `at` is set in the set at `base`. */
export const holdsAll = (
  mask: Int32Array,
  at: number,
  set: Int32Array,
  base: number,
  words: number,
): boolean => {
  for (let w = 0; w < words; w++) if ((mask[at + w]! & ~set[base + w]!) !== 0) return false
  return true
}

export const holdsNone = (
  mask: Int32Array,
  at: number,
  set: Int32Array,
  base: number,
  words: number,
): boolean => {
  for (let w = 0; w < words; w++) if ((mask[at + w]! & set[base + w]!) !== 0) return false
  return true
}
