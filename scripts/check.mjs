// The guards, one after the other, each whether or not one before it failed: `npm run check`, or some by name,
// `npm run check -- types lint`.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { checkKnownHoles } from './known-holes.mjs'
import { root } from './node26.mjs'

/** @param {readonly string[]} args */
const node = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  return status === 0
}
/** @param {string} name */
const program = (name) => join('node_modules', name)
const tsc = program('typescript-7/bin/tsc')

/** @type {Record<string, { heading: string, holds: () => boolean }>} */
const guards = {
  types: {
    heading: 'Types',
    holds: () => [node(tsc, '-p', '.'), node(tsc, '-p', 'packages/web')].every(Boolean),
  },
  lint: { heading: 'Lint', holds: () => node(program('oxlint/bin/oxlint'), '--deny-warnings') },
  format: { heading: 'Format', holds: () => node(program('oxfmt/bin/oxfmt'), '--check') },
  boundaries: { heading: 'Boundaries between packages', holds: () => node('scripts/boundaries.mjs') },
  migrations: {
    heading: 'Migrations as they were accepted',
    holds: () => node('packages/server/src/db/accept-migrations.ts', '--check'),
  },
  'dead-code': { heading: 'Dead code', holds: () => node(program('knip/bin/knip.js'), '--no-progress') },
  holes: { heading: 'Known holes in what ships', holds: checkKnownHoles },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => guards[name] === undefined)
if (unknown.length > 0) {
  console.error(`There is no guard ${unknown.join(', ')}; there are: ${Object.keys(guards).join(', ')}.`)
  process.exit(2)
}

const results = Object.entries(guards)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .map(([name, guard]) => {
    console.log(`\n── ${guard.heading} ──`)
    return { name, held: guard.holds() }
  })

console.log(`\n${results.map(({ name, held }) => `${held ? 'held  ' : 'FAILED'}  ${name}`).join('\n')}`)
if (results.some(({ held }) => !held)) process.exitCode = 1
