import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { Dictionary, MISSING } from './dictionary.ts'
import { sameWord } from './same-word.ts'

describe('a dictionary of words', () => {
  it('numbers words in order of first appearance and gives back their bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 6, unit: 'grapheme' })), (words) => {
        const dictionary = new Dictionary()
        const known = new Map<string, number>()
        for (const word of words) {
          const bytes = Buffer.from(`..${word}.`)
          const id = dictionary.intern(bytes, 2, bytes.length - 1)
          if (word !== '' && !known.has(word)) known.set(word, known.size)
          expect(id).toBe(known.get(word) ?? MISSING)
        }
        expect(dictionary.size).toBe(known.size)
        for (const [word, id] of known) expect(Buffer.from(dictionary.bytesOf(id)).toString()).toBe(word)
      }),
    )
  })

  it('holds many', () => {
    const dictionary = new Dictionary()
    for (let turn = 0; turn < 2; turn++) {
      for (let k = 0; k < 100_000; k++) {
        const bytes = Buffer.from(`1-${k * 7}`)
        if (dictionary.intern(bytes, 0, bytes.length) !== k) expect.fail(`word ${k} got another number`)
      }
    }
    expect(dictionary.size).toBe(100_000)
  })

  it('takes words that look the same as one, however they are written', () => {
    const dictionary = new Dictionary(sameWord)
    const number = (word: string | Uint8Array): number => {
      const bytes = Buffer.from(word)
      return dictionary.intern(bytes, 0, bytes.length)
    }
    const [cafe, team] = [number('Caf\u00e9'), number('Team B')]
    for (const [word, same] of [
      ['Cafe\u0301', cafe],
      ['Team\u00a0B', team],
      ['Team\u202fB', team],
      [' Team  B\t', team],
      ['\ufeffTeam B\u200b', team],
    ] as const)
      for (let turn = 0; turn < 2; turn++) expect([word, number(word)]).toEqual([word, same])
    expect(number(Buffer.from('Team\u00a0B', 'latin1'))).toBe(team)
    // Beside UTF-8, as where an export was appended to another one.
    for (let turn = 0; turn < 2; turn++) expect(number(Buffer.from('Caf\u00e9', 'latin1'))).toBe(cafe)
    expect(number('\u00a0')).toBe(MISSING)
    expect(number('team b')).not.toBe(team)
    expect(dictionary).toMatchObject({ size: 3, joined: 8 })
  })
})
