import { expect, test } from 'vitest'
import { closingLine, costLine } from './closing-line.mjs'

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

test('says what each kind of test cost', () => {
  const took = (name: string, seconds: number) => ({
    name,
    startTime: 1_000,
    endTime: 1_000 + seconds * 1_000,
  })
  const testResults = [
    took('a/b.test.ts', 2),
    took('a/c.browser.test.ts', 31),
    took('a/d.test.tsx', 3),
    took('a/e.property.test.ts', 7),
  ]
  expect(costLine(report({ testResults }))).toBe(
    'of all workers together: unit 5 s, browser 31 s, property 7 s',
  )
  expect([costLine(report({})), costLine(undefined)]).toEqual([null, null])
})
