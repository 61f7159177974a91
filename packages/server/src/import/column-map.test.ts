import { describe, expect, test } from 'vitest'
import { parseColumnMap } from './column-map.ts'

const columns = ['Narrative', 'Id', 'a=b']

describe('--map', () => {
  test('names columns, also one with an equals sign', () => {
    const parsed = parseColumnMap(['Narrative=words', 'Id=source', 'a=b=issue'], columns)
    expect(parsed.ok && [...parsed.map]).toEqual([
      ['words', ['Narrative']],
      ['source', ['Id']],
      ['issue', ['a=b']],
    ])
  })

  test.each([
    ['words', 'is not column=field'],
    ['Nonsense=words', 'has no column "Nonsense"; it has: Narrative, Id, a=b'],
    ['Id=nonsense', '"nonsense" is no field'],
  ])('%s says what is wrong', (pair, error) => {
    expect(parseColumnMap([pair], columns)).toMatchObject({
      ok: false,
      error: expect.stringContaining(error),
    })
  })
})
