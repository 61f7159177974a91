import { spawnSync } from 'node:child_process'
import { root } from './node26.mjs'

/**
 * Asks the registry whether anything that ships has a known hole, high or critical. Without an answer it says so
 * and holds: the network of whoever runs the guards is no property of the code.
 */
function checkKnownHoles() {
  const { status, stdout, error } = spawnSync(
    'npm',
    ['audit', '--omit=dev', '--audit-level=high', '--json'],
    {
      cwd: root,
      encoding: 'utf8',
      timeout: 60_000,
    },
  )
  const report = parse(stdout ?? '')
  const counts = report?.metadata?.vulnerabilities
  if (error !== undefined || counts === undefined) {
    const why =
      error?.message ?? (report?.error?.summary || report?.message) ?? `npm audit ended with ${status}`
    console.log(`Not asked: the registry could not be reached (${why.split('\n')[0]}).`)
    return true
  }
  console.log(`${counts.critical} critical, ${counts.high} high, ${counts.moderate + counts.low} lower`)
  for (const [name, hole] of Object.entries(report?.vulnerabilities ?? {})) {
    console.log(`  ${hole.severity}: ${name} ${hole.range}`)
  }
  return status === 0
}

/**
 * @typedef {{ critical: number, high: number, moderate: number, low: number }} Counts
 * @typedef {{ metadata?: { vulnerabilities?: Counts }, error?: { summary?: string }, message?: string,
 *   vulnerabilities?: Record<string, { severity: string, range: string }> }} Report
 * @param {string} text
 * @returns {Report | undefined}
 */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

if (!checkKnownHoles()) process.exitCode = 1
