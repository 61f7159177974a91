/**
 * The line that closes a test run, from vitest's JSON report. A file that could not even be read counts as one
 * failed test, and so does whatever else made vitest end with a code of its own.
 * @param {string | undefined} report vitest's report; undefined when it ended without one
 * @param {number | null} code vitest's exit code; null when it was ended by a signal
 * @returns {{ line: string, failed: boolean }}
 */
export function closingLine(report, code) {
  /**
   * @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number,
   *   testResults: { status: string, assertionResults: unknown[] }[] }}
   */
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    report === undefined
      ? { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] }
      : JSON.parse(report)
  const unread = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const told = numFailedTests + unread.length
  const failed = told === 0 && code !== 0 ? 1 : told
  const skipped = numPendingTests + (numTodoTests ?? 0)
  const line = `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
  return { line, failed: failed > 0 }
}

const kinds = ['property', 'integration', 'browser']

/**
 * What each kind of test cost, in seconds of all workers together; null where that was not reported.
 * @param {string | undefined} report vitest's report
 * @returns {string | null}
 */
export function costLine(report) {
  /** @type {{ testResults: { name: string, startTime: number, endTime: number }[] }} */
  const { testResults } = report === undefined ? { testResults: [] } : JSON.parse(report)
  if (testResults.length === 0) return null
  /** @type {Map<string, number>} */
  const costs = new Map()
  for (const { name, startTime, endTime } of testResults) {
    const kind = kinds.find((one) => name.includes(`.${one}.test.`)) ?? 'unit'
    costs.set(kind, (costs.get(kind) ?? 0) + Math.max(0, endTime - startTime))
  }
  const told = [...costs].map(([kind, ms]) => `${kind} ${Math.round(ms / 1000)} s`)
  return `of all workers together: ${told.join(', ')}`
}
