import { textOf } from '../reading/encoding.ts'

/** Spaces that look like the usual one: no-break, figure, narrow no-break and ideographic ones, and tabs. */
const SPACES = /[\s\u00a0\u2007\u202f\u3000]+/g
/** What is not seen at all: soft hyphens, joiners' zero width space, marks of direction and of byte order, controls. */
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u2060\ufeff]/g

/** A word as it is compared: composed letters, usual spaces, none around it. */
export const sameText = (text: string): string =>
  text.normalize('NFC').replaceAll(UNSEEN, '').replaceAll(SPACES, ' ').trim()

/** The same of bytes, in UTF-8 whatever they came in; null where they stand as they are, which is nearly always. */
export const sameWord = (bytes: Uint8Array): Uint8Array | null => {
  if (!needsLook(bytes)) return null
  const same = Buffer.from(sameText(textOf(bytes)))
  return same.equals(bytes) ? null : same
}

const needsLook = (bytes: Uint8Array): boolean => {
  let before = 32
  for (const byte of bytes) {
    if (byte >= 0x80 || byte < 32 || (byte === 32 && before === 32)) return true
    before = byte
  }
  return before === 32
}
