import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const seed = process.env['BUCKSTOP_SEED'] ?? String(Date.now() % 2 ** 31)

/** What every change runs a part of, in full; the properties with another seed each time. */
const inFull = [
  {
    what: `100,000 commands and 20,000 maps; again with BUCKSTOP_SEED=${seed}`,
    project: 'property',
    tests: [
      'packages/domain/src/case/promises.property.test.ts',
      'packages/domain/src/case/machines.property.test.ts',
      'packages/domain/src/systemic-issue/promises.property.test.ts',
      'packages/domain/src/pothole/promises.property.test.ts',
      'packages/service-map/src/check/check.property.test.ts',
    ],
    sizes: { BUCKSTOP_SEED: seed, BUCKSTOP_COMMANDS: '100000', BUCKSTOP_MAPS: '20000' },
  },
  {
    what: 'A million events, written anew in less than two minutes',
    project: 'integration',
    tests: ['packages/server/src/rebuild/many.integration.test.ts'],
    sizes: { BUCKSTOP_EVENTS: '1000000' },
  },
  {
    what: 'Ten thousand forms of one network beside a real one, under one answer',
    project: 'integration',
    tests: ['packages/server/src/floods/floods.integration.test.ts'],
    sizes: { BUCKSTOP_FLOOD: '10000' },
  },
  {
    what: 'Every action there is, by keys alone',
    project: 'browser',
    tests: ['packages/web/test/by-keys.browser.test.ts'],
    sizes: { BUCKSTOP_ACTIONS: 'all' },
  },
] as const

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))

for (const { what, project, tests, sizes } of inFull) {
  console.log(what)
  const child = spawn(process.execPath, [vitest, 'run', '--project', project, ...tests], {
    env: { ...process.env, ...sizes },
    stdio: 'inherit',
  })
  const code = await new Promise<number>((resolve) => {
    child.once('exit', (exit) => resolve(exit ?? 1))
  })
  if (code !== 0) {
    process.exitCode = code
    break
  }
}
