// What a browser has to fetch before the workspace can be used, as it is sent: held under a weight, and named. Run by
// `npm run check`, which builds the workspace where its sources changed.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compress } from '../packages/server/src/compression/encoding.ts'
import { buildWebWhereStale } from './build-web.mjs'
import { root } from './node26.mjs'

/** In bytes, as they are sent: the page, its style and its scripts, without which nobody sees their duties. */
const most = 250_000
/** The typefaces come after: until they are there, words stand in the system's, set to their width. */
const mostOfFaces = 110_000
const dist = join(root, 'packages/web/dist')

/** The faces of the first view, of which a browser fetches the letters of its page's language. */
const faces = /\/(?:inter|source-serif-4)-latin-wght-normal-[\w-]+\.woff2/g

/**
 * What a built script asks for before it runs; what it loads when somebody looks at it is not.
 * @param {string} script
 */
const importsOf = (script) =>
  [...script.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/(?<name>[\w.-]+\.js)["']/g)].map(
    ({ groups }) => `/assets/${groups?.['name'] ?? ''}`,
  )

const isFace = (/** @type {{ path: string }} */ { path }) => path.endsWith('.woff2')

/** @param {string} page */
const namedIn = (page) =>
  [...page.matchAll(/(?:src|href)="\/desk(?<path>\/assets\/[^"]+)"/g)].map(
    ({ groups }) => groups?.['path'] ?? '',
  )

/**
 * What each language adds before anything is drawn: its first part, which is loaded by itself. English adds nothing.
 * @returns {Promise<ReadonlyMap<string, string>>} the path of its script, by its tag
 */
async function languages() {
  /** @type {Record<string, { file: string }>} */
  const built = JSON.parse((await readFile(join(dist, '.vite/manifest.json'))).toString())
  return new Map(
    Object.entries(built).flatMap(([source, { file }]) => {
      const tag = /^src\/words\/(?<tag>[a-z]+)\/parts\/first\.ts$/.exec(source)?.groups?.['tag']
      return tag === undefined ? [] : [/** @type {const} */ ([tag, `/${file}`])]
    }),
  )
}

/**
 * Every file of the first view, by its path.
 * @param {readonly string[]} besides what a language asks for besides the page
 */
async function firstView(besides = []) {
  /** @type {Map<string, Buffer>} */
  const found = new Map()
  const waiting = ['/index.html', ...besides]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue
    const bytes = await readFile(join(dist, path))
    found.set(path, bytes)
    const text = bytes.toString()
    if (path.endsWith('.html')) waiting.push(...namedIn(text))
    if (path.endsWith('.js')) waiting.push(...importsOf(text))
    if (path.endsWith('.css')) waiting.push(...[...text.matchAll(faces)].map(([face]) => `/assets${face}`))
  }
  return found
}

/**
 * As the server sends it: what is a picture of letters already, as it is.
 * @param {string} path
 * @param {Uint8Array} bytes
 */
const sent = async (path, bytes) =>
  isFace({ path }) ? bytes.byteLength : (await compress(bytes, 'br', 'once')).byteLength

/** @param {ReadonlyMap<string, Uint8Array>} files */
const weigh = async (files) =>
  await Promise.all([...files].map(async ([path, bytes]) => ({ path, weight: await sent(path, bytes) })))

/** The chat in a page of any other site: what its button weighs, and what a press on it loads besides. */
const mostOfChat = 15_000

await buildWebWhereStale()
const inEnglish = await firstView()
const weights = await weigh(inEnglish)
/** @param {readonly { weight: number }[]} all */
const sumOf = (all) => all.reduce((sum, { weight }) => sum + weight, 0)
const english = sumOf(weights.filter((one) => !isFace(one)))
const ofFaces = sumOf(weights.filter(isFace))
const kB = (/** @type {number} */ weight) => (weight / 1000).toFixed(1).padStart(6)
for (const { path, weight } of weights.toSorted((a, b) => b.weight - a.weight).slice(0, 12))
  console.log(`${kB(weight)} kB  ${path.replace('/assets/', '')}`)
const wholes = [english]
console.log(`${kB(english)} kB  before anything is seen, of ${most / 1000} kB, in ${weights.length} files`)
const others = await languages()
for (const [tag, path] of others) {
  const more = [...(await firstView([path]))].filter(([one]) => !inEnglish.has(one))
  const whole = english + sumOf(await weigh(new Map(more)))
  wholes.push(whole)
  console.log(`${kB(whole)} kB  the same in ${tag}`)
}
console.log(`${kB(ofFaces)} kB  of typefaces after that, of ${mostOfFaces / 1000} kB`)
const chat = await weigh(
  new Map(
    await Promise.all(
      ['/chat.js', '/chat-panel.js'].map(
        async (path) => /** @type {const} */ ([path, await readFile(join(dist, path))]),
      ),
    ),
  ),
)
for (const { path, weight } of chat) console.log(`${kB(weight)} kB  ${path.slice(1)}`)
const ofChat = sumOf(chat)
console.log(`${kB(ofChat)} kB  of the chat in a site’s page, of ${mostOfChat / 1000} kB`)
if (ofChat >= mostOfChat || chat.some(({ weight }) => weight < 500)) {
  console.error('The chat is too heavy for the pages of others, or was not found in packages/web/dist.')
  process.exitCode = 1
}
// A page that was read wrongly weighs nothing, and a language that was not found adds nothing.
if (
  weights.length < 5 ||
  english < most / 10 ||
  others.size < 2 ||
  wholes.slice(1).some((one) => one < english + 5000)
) {
  console.error('What the first view loads was not found in packages/web/dist.')
  process.exitCode = 1
} else if (Math.max(...wholes) >= most || ofFaces >= mostOfFaces) {
  console.error(
    'The first view is too heavy: load what it does not need when somebody looks at it (`lazyRouteComponent`, `lazy`), its words too (`withWords`).',
  )
  process.exitCode = 1
}
