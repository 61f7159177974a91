import { Text } from '@codemirror/state'
import { parse } from '@buckstop/service-map'
import { describe, expect, test } from 'vitest'
import { placeOf, written } from './marks.ts'

const textOf = (source: string): Text => Text.of(source.split('\n'))
const marked = (source: string, line: number, column: number): string => {
  const { from, to } = placeOf(textOf(source), { line, column })
  return source.slice(from, to)
}

describe('an error is marked', () => {
  test('on the whole name that it is about', () => {
    const source = `version: 1
company: x
customers:
problems:
remedies:
channels:
  Rückerstattungsformular: {reaches: Rückerstatungsabteilung, kind: web}
teams:
  Rückerstattungsabteilung: {responses: [{pass: "خدمة: العملاء"}, own]}
`
    const parsed = parse(source)
    const marks = parsed.ok ? [] : parsed.errors.map(({ line, column }) => marked(source, line, column))
    expect(marks).toEqual(['Rückerstatungsabteilung', '"خدمة: العملاء"'])
  })

  test('within the text, wherever it is said to be', () => {
    expect(marked('a: 1\n  b: ]', 2, 6)).toBe('b: ]')
    expect(marked('a: 1', 99, 99)).toBe('a: 1')
    expect(marked('', 1, 1)).toBe('')
    expect(marked('   ', 1, 9)).toBe('   ')
  })
})

test('a name is quoted where YAML would read something else', () => {
  expect(['back office', 'Ärzte', 'خدمة العملاء', 'head of R.D.'].map(written)).toEqual([
    'back office',
    'Ärzte',
    'خدمة العملاء',
    'head of R.D.',
  ])
  expect(['a: b', '- x', '1', 'x #1', 'a, b', ''].map(written)).toEqual(
    ['a: b', '- x', '1', 'x #1', 'a, b', ''].map((name) => JSON.stringify(name)),
  )
})
