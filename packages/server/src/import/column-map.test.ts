import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importFields, parseColumnMap } from './column-map.ts'

const columns = ['Narrative', 'Id', 'a=b', 'Comment', 'Day', 'Comment', 'Day']

describe('--map', () => {
  test('names columns, also one with an equals sign, another case of letters, or by its place', () => {
    const parsed = parseColumnMap(['narrative=words', '#2=source', 'a=b=issue'], columns)
    expect(parsed.ok && [...parsed.map]).toEqual([
      ['words', [0]],
      ['source', [1]],
      ['issue', [2]],
    ])
  })

  test('means all columns of one name where the field holds them all', () => {
    const parsed = parseColumnMap(['Comment=words', 'Narrative=words'], columns)
    expect(parsed.ok && parsed.map.get('words')).toEqual([3, 5, 0])
  })

  test.each([
    ['words', 'is not column=field'],
    ['Nonsense=words', 'has no column "Nonsense"; it has: "Narrative", "Id", "a=b", "Comment", "Day"'],
    ['Coment=words', 'did you mean "Comment"?'],
    ['Id=nonsense', '"nonsense" is no field'],
    ['Day=receivedAt', 'say which by its place, --map "#5=receivedAt" or --map "#7=receivedAt"'],
  ])('%s says what is wrong', (pair, error) => {
    expect(parseColumnMap([pair], columns)).toMatchObject({
      ok: false,
      error: expect.stringContaining(error),
    })
  })

  test('has no field that the guide does not name', () => {
    const guide = readFileSync(new URL('../../../../docs/guides/importing.md', import.meta.url), 'utf8')
    expect(importFields.filter((field) => !guide.includes(`\`${field}\``))).toEqual([])
  })

  test('two columns for a field that takes one are refused; a date and its time stand together', () => {
    expect(parseColumnMap(['Id=source', 'Narrative=source'], columns)).toMatchObject({
      ok: false,
      error: '"source" takes one column, and --map names two',
    })
    const parsed = parseColumnMap(['#5=receivedAt', '#7=receivedAt'], columns)
    expect(parsed.ok && parsed.map.get('receivedAt')).toEqual([4, 6])
  })
})
