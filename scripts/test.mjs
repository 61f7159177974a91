// Runs vitest with whatever arguments are given, and says after its summary how many tests passed and failed.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closingLine, costLine } from './closing-line.mjs'
import { root } from './node26.mjs'

const folder = mkdtempSync(join(tmpdir(), 'buckstop-results-'))
const results = join(folder, 'results.json')
const args = process.argv.slice(2)
const reporters = args.some((arg) => arg.startsWith('--reporter')) ? [] : ['--reporter=default']
const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args, ...reporters]
const child = spawn(process.execPath, [...vitest, '--reporter=json', `--outputFile.json=${results}`], {
  cwd: root,
  stdio: 'inherit',
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal))
}
// Whoever started us is gone, killed outright: the tests are nobody's then.
process.once('disconnect', () => child.kill('SIGTERM'))
process.channel?.unref()

/** @type {number | null} */
const code = await new Promise((resolve) => child.once('exit', resolve))
const report = read(results)
const { line, failed } = closingLine(report, code)
const cost = costLine(report)
if (cost !== null) console.log(`\n${cost}`)
console.log(`\n${line}`)
rmSync(folder, { recursive: true, force: true })
process.exitCode = failed ? code || 1 : 0

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
