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
