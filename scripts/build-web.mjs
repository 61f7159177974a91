// Builds the staff workspace where its sources changed since the last build. Run by `npm start`, and before the
// browser tests.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { build } from 'vite'
import { root } from './node26.mjs'

const web = join(root, 'packages/web')
const dist = join(web, 'dist')
const stamp = 'built-from'
const sources = [web, join(root, 'packages/look'), join(root, 'packages/service-map/src')]
const notSources = new Set(['node_modules', 'dist', 'test'])

/**
 * For vitest, before the browser tests. A workspace that can't be built fails the tests that open it, since there is
 * none then, and no others.
 */
export default async function setup() {
  try {
    await buildWebWhereStale()
  } catch (error) {
    await rm(dist, { recursive: true, force: true })
    console.error('The staff workspace could not be built:', error instanceof Error ? error.message : error)
  }
}

/** Safe to call from several processes at once: a build is made aside and moved into place whole. */
export async function buildWebWhereStale() {
  const wanted = await fingerprint()
  if ((await readFile(join(dist, stamp), 'utf8').catch(() => '')) === wanted) return
  console.error('Building the staff workspace (its sources changed).')
  const aside = join(web, `dist.${process.pid}`)
  // Under a test runner the libraries would build what is for their own developers: heavier, slower, and not what people get.
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({ root: web, logLevel: 'warn', build: { outDir: aside, emptyOutDir: true } })
    await writeFile(join(aside, stamp), wanted)
    await replace(aside)
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
    await rm(aside, { recursive: true, force: true })
  }
}

/** @param {string} aside */
async function replace(aside) {
  const old = `${aside}.old`
  await mkdir(dist, { recursive: true })
  await rename(dist, old)
  // Another start that was faster has put the same build there.
  await rename(aside, dist).catch(() => undefined)
  await rm(old, { recursive: true, force: true })
}

/** What the build is made from, as one hash. */
async function fingerprint() {
  const files = (await Promise.all(sources.map(async (folder) => await filesIn(folder)))).flat()
  const hash = createHash('sha256')
  for (const file of [...files.toSorted(), join(root, 'package-lock.json')]) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(await readFile(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function filesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = entries
    .filter((entry) => !notSources.has(entry.name) && !entry.name.startsWith('dist.'))
    .map(async (entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? await filesIn(path) : [path]
    })
  return (await Promise.all(found)).flat()
}

if (import.meta.main) await buildWebWhereStale()
