import { initial } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { parseKept } from './parsed-states.ts'

const kept = (): unknown => JSON.parse(JSON.stringify(initial))

test('what says the same is read once', () => {
  const first = parseKept('case', kept())
  expect(first).toEqual(initial)
  expect(parseKept('case', kept())).toBe(first)
})

test('what is no state is none the second time either, and not another kind’s', () => {
  expect(parseKept('case', { kind: 'open' })).toBeNull()
  expect(parseKept('case', { kind: 'open' })).toBeNull()
  expect(parseKept('case', undefined)).toBeNull()
  expect(parseKept('case', null)).toBeNull()
  parseKept('case', kept())
  expect(parseKept('systemicIssue', { kind: 'gone' })).toBeNull()
})
