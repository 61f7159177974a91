import { expect, test } from 'vitest'
import { exactLexemes, readQuery } from './read-query.ts'

// PostgreSQL takes no lexeme of more than 2,046 bytes; one letter of another may fold to eighteen.
test.each(['ﷺ', 'Ä', '㍿', 'ﷺa1', 'ﬃ', '𝔞'])(
  '%s two hundred times over is not looked for by more than the database takes',
  (letter) => {
    const text = letter.repeat(200)
    const query = readQuery(`${text} lamp`, [text.normalize('NFKC').repeat(5)])
    const wanted = (query?.terms ?? []).flat(2)
    expect(wanted.at(-1)).toMatchObject({ word: 'lamp' })
    const longest = Math.max(
      ...(query?.wholes ?? []).map((whole) => Buffer.byteLength(whole)),
      ...wanted.flatMap((one) =>
        [...exactLexemes(one), ...one.begins].map((each) => Buffer.byteLength(each)),
      ),
    )
    expect(longest).toBeLessThan(2_000)
  },
)
