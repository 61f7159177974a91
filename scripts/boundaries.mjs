// Whether packages, and rooms of the server, know only what they may know, by the rules in .dependency-cruiser.mjs.
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import rules from '../.dependency-cruiser.mjs'
import { root } from './node26.mjs'
import { roomOf } from './rooms.mjs'

/**
 * @param {string} folder the root of a project with `packages/*`
 * @returns {Promise<{ modules: number, dependencies: number, broken: string[] }>} what was read, and one line for
 *   each import that is not allowed, each source file that was not read (a check that reads nothing finds nothing),
 *   and each of the server that stands in no room
 */
export async function checkBoundaries(folder) {
  const files = await Array.fromAsync(glob('packages/*/src/**/*.{ts,tsx}', { cwd: folder }))
  const { options, forbidden = [] } = rules
  const answer = await cruise(
    ['packages'],
    { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } },
    undefined,
    { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
  )
  if (typeof answer.output === 'string') throw new Error('without a reporter the answer is an object')
  const { modules, summary } = answer.output
  const read = new Set(modules.map((module) => module.source))
  const dependencies = modules.reduce((sum, module) => sum + module.dependencies.length, 0)
  const broken = [
    ...summary.violations
      .filter((violation) => violation.rule.severity === 'error')
      .map((violation) => `${violation.rule.name}: ${violation.from} imports ${violation.to}`),
    ...files.filter((file) => !read.has(file)).map((file) => `not read: ${file}`),
    ...files.filter(isHomeless).map((file) => `in no room of scripts/rooms.mjs: ${file}`),
    ...(files.length === 0 ? ['no source file was found at all'] : []),
    ...(dependencies === 0 ? ['no import was found at all'] : []),
  ]
  return { modules: modules.length, dependencies, broken }
}

/** @param {string} file */
const isHomeless = (file) => file.startsWith('packages/server/src/') && roomOf(file) === null

if (import.meta.main) {
  const { modules, dependencies, broken } = await checkBoundaries(root)
  for (const line of broken) console.error(line)
  console.log(`${modules} modules with ${dependencies} imports read, ${broken.length} not as they should be`)
  if (broken.length > 0) process.exitCode = 1
}
