// The guards, as many side by side as there are processors, each whether or not another failed: `npm run check`, or
// some by name, `npm run check -- types lint`. What each says is printed in one piece, in their order.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from './node26.mjs'

/**
 * @typedef {{ held: boolean, said: string }} Outcome
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
const node = async (...args) =>
  await new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text))
    child.once('error', (error) => resolve({ held: false, said: `${said}${error.message}\n` }))
    child.once('close', (code) => resolve({ held: code === 0, said }))
  })
/** @param {string} name */
const program = (name) => join('node_modules', name)
const tsc = program('typescript-7/bin/tsc')

/** @type {Record<string, { heading: string, runs: () => Promise<Outcome> }>} */
const guards = {
  types: {
    heading: 'Types',
    runs: async () => {
      const all = [await node(tsc, '-p', '.'), await node(tsc, '-p', 'packages/web')]
      return { held: all.every(({ held }) => held), said: all.map(({ said }) => said).join('') }
    },
  },
  lint: { heading: 'Lint', runs: async () => await node(program('oxlint/bin/oxlint'), '--deny-warnings') },
  format: { heading: 'Format', runs: async () => await node(program('oxfmt/bin/oxfmt'), '--check') },
  boundaries: {
    heading: 'Boundaries between packages',
    runs: async () => await node('scripts/boundaries.mjs'),
  },
  migrations: {
    heading: 'Migrations as they were accepted',
    runs: async () => await node('packages/server/src/db/accept-migrations.ts', '--check'),
  },
  'dead-code': {
    heading: 'Dead code',
    runs: async () => await node(program('knip/bin/knip.js'), '--no-progress'),
  },
  weight: {
    heading: 'What the first view of the workspace weighs',
    runs: async () => await node('scripts/weight.mjs'),
  },
  holes: { heading: 'Known holes in what ships', runs: async () => await node('scripts/known-holes.mjs') },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => guards[name] === undefined)
if (unknown.length > 0) {
  console.error(`There is no guard ${unknown.join(', ')}; there are: ${Object.keys(guards).join(', ')}.`)
  process.exit(2)
}

const chosen = Object.entries(guards).filter(([name]) => asked.length === 0 || asked.includes(name))
/** @type {Map<string, Outcome>} */
const outcomes = new Map()
let printed = 0
const printWhatIsNext = () => {
  for (let next = chosen[printed]; next !== undefined; next = chosen[printed]) {
    const outcome = outcomes.get(next[0])
    if (outcome === undefined) return
    process.stdout.write(`\n── ${next[1].heading} ──\n${outcome.said}`)
    printed += 1
  }
}
const waiting = [...chosen]
const work = async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    outcomes.set(next[0], await next[1].runs())
    printWhatIsNext()
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work))

const results = chosen.map(([name]) => ({ name, held: outcomes.get(name)?.held === true }))
console.log(`\n${results.map(({ name, held }) => `${held ? 'held  ' : 'FAILED'}  ${name}`).join('\n')}`)
if (results.some(({ held }) => !held)) process.exitCode = 1
