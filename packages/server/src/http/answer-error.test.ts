import { expect, test } from 'vitest'
import { errorOf } from './answer-error.ts'

test.each([
  'Connection terminated unexpectedly',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
])('a database that is away is no defect: %s', (message) => {
  expect(errorOf(new Error(message))).toBe('not-ready')
  expect(errorOf(new Error('Failed to get session', { cause: new Error(message) }))).toBe('not-ready')
})

test('what has another cause, or none, is a defect', () => {
  expect(errorOf(new Error('no'))).toBe('internal')
  expect(errorOf(new Error('no', { cause: new TypeError('null') }))).toBe('internal')
})
