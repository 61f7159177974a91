// What `npm start`, `npm test` and the others do: set up what is missing, then go on under Node 26.
// Runs on any Node from 20 on, before the dependencies are installed: only what Node brings.
import { installWhereNeeded } from './install.mjs'
import { goOn, goOnAsBuckstop, missingNode, root } from './node26.mjs'

/**
 * What each command runs in turn; the last one gets the arguments.
 * @type {Record<string, readonly string[][]>}
 */
const commands = {
  start: [['scripts/build-web.mjs'], ['buckstop', 'start']],
  test: [['scripts/test.mjs']],
  check: [['scripts/check.mjs']],
  bench: [['scripts/build-web.mjs'], ['bench/main.ts']],
  // What is written anew by hand; see CONTRIBUTING.md.
  shapes: [['packages/domain/test/event-shapes/record.ts']],
  histories: [['packages/domain/test/histories/record.ts']],
  migrations: [['packages/server/src/db/accept-migrations.ts']],
  api: [['packages/server/src/http/write-openapi.ts'], ['packages/web/scripts/api-types.ts']],
  pictures: [['scripts/build-web.mjs'], ['scripts/pictures.ts']],
  icon: [['scripts/icon.ts']],
  reliability: [
    ['reliability/properties.ts'],
    ['reliability/flood.ts'],
    ['reliability/mails.ts'],
    ['reliability/memory.ts'],
    ['reliability/main.ts'],
  ],
}

/** @param {string} line */
const complain = (line) => console.error(`buckstop: ${line}.`)

/**
 * @param {string | undefined} name
 * @param {readonly string[]} args
 */
async function run(name, args) {
  const steps = commands[name ?? '']
  if (steps === undefined) {
    complain(`there is no "${name ?? ''}" to run: say one of ${Object.keys(commands).join(', ')}`)
    return 2
  }
  const failure = (await installWhereNeeded(root, (line) => console.error(line))) ?? missingNode()
  if (failure !== undefined) {
    complain(failure)
    return 1
  }
  // What is measured apart fails apart: a bound that does not hold keeps nobody from the kills.
  const goesOn = name === 'reliability'
  let worst = 0
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1
    const [program = '', ...rest] = [...step, ...(last ? args : [])]
    const code = await (program === 'buckstop'
      ? goOnAsBuckstop(rest, { cwd: root })
      : goOn([program, ...rest], { cwd: root }))
    worst = Math.max(worst, code)
    if (code !== 0 && !goesOn) break
  }
  return worst
}

const [name, ...args] = process.argv.slice(2)
process.exitCode = await run(name, args)
