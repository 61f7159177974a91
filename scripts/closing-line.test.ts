import { expect, test } from 'vitest'
import { closingLine } from './closing-line.mjs'

const report = (over: object): string =>
  JSON.stringify({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, testResults: [], ...over })

test('says what passed and failed', () => {
  expect(closingLine(report({}), 0)).toEqual({ line: '7 passed, 0 failed', failed: false })
  expect(closingLine(report({ numFailedTests: 2 }), 1)).toEqual({ line: '7 passed, 2 failed', failed: true })
})

test('says what was skipped, only where something was', () => {
  expect(closingLine(report({ numPendingTests: 2, numTodoTests: 1 }), 0).line).toBe(
    '7 passed, 0 failed, 3 skipped',
  )
})

test('counts a file that could not be read as a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(closingLine(report({ testResults }), 1)).toEqual({ line: '7 passed, 1 failed', failed: true })
})

test('never says that nothing failed when vitest itself did', () => {
  expect(closingLine(report({}), 1)).toEqual({ line: '7 passed, 1 failed', failed: true })
  expect(closingLine(undefined, null)).toEqual({ line: '0 passed, 1 failed', failed: true })
})
