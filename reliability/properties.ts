import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The property tests that every change runs a tenth of, in full and with another seed each time. */
const properties = [
  'packages/domain/src/case/promises.test.ts',
  'packages/service-map/src/check/check.property.test.ts',
]
const seed = process.env['BUCKSTOP_SEED'] ?? String(Date.now() % 2 ** 31)
console.log(`100,000 commands and 20,000 maps; again with BUCKSTOP_SEED=${seed}`)
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const child = spawn(process.execPath, [vitest, 'run', '--project', 'unit', ...properties], {
  env: { ...process.env, BUCKSTOP_SEED: seed, BUCKSTOP_COMMANDS: '100000', BUCKSTOP_MAPS: '20000' },
  stdio: 'inherit',
})
process.exitCode = await new Promise<number>((resolve) => {
  child.once('exit', (code) => resolve(code ?? 1))
})
