import { randomFillSync } from 'node:crypto'

const length = 16

// Drawn for many at once, since each look at the system's randomness costs more than what it is drawn for.
const drawn = Buffer.alloc(256 * length)
let used = drawn.byteLength

/** Sixteen bytes that nobody can guess and nobody else is given; whoever keeps them copies them. */
export const drawnBytes = (): Buffer => {
  if (used === drawn.byteLength) {
    randomFillSync(drawn)
    used = 0
  }
  used += length
  return drawn.subarray(used - length, used)
}
