import { v7 } from 'uuid'
import { drawnBytes } from '../binding/drawn-bytes.ts'

let at = Number.NEGATIVE_INFINITY
let count = 0

/** An identifier (UUIDv7) that comes after all that this process made before. */
export const newId = (): string => {
  const random = drawnBytes()
  const now = Date.now()
  if (now > at) {
    at = now
    count = random.readUInt32BE(6) & 0x7f_ff_ff_ff
  } else {
    count = (count + 1) | 0
    if (count === 0) at += 1
  }
  return v7({ random, msecs: at, seq: count })
}
