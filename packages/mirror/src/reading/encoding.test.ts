import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { EncodingWatch } from './encoding.ts'

/** What a decoder says of all of it at once. */
const decodes = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

describe('the encoding of a file', () => {
  it('is told from pieces of any size as from all of it', () => {
    const character = fc.constantFrom('a', 'é', '€', '😀', 'ض').map((one) => [...Buffer.from(one)])
    const stray = fc.integer({ min: 0x80, max: 0xff }).map((byte) => [byte])
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 20, arbitrary: character }, { weight: 1, arbitrary: stray }), {
          maxLength: 30,
        }),
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 }),
        (characters, sizes) => {
          const bytes = Uint8Array.from([...characters.flat(), 97])
          const watch = new EncodingWatch()
          for (let at = 0, k = 0; at < bytes.length; k++) {
            const size = sizes[k % sizes.length] ?? 1
            watch.hear(bytes.subarray(at, at + size))
            at += size
          }
          expect(watch.encoding === 'utf-8').toBe(decodes(bytes))
        },
      ),
      { numRuns: 300, seed: 20261128 },
    )
  })
})
