import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkBoundaries } from './boundaries.mjs'
import { rooms } from './rooms.mjs'

let root: string

/** The server's files stand in its uppermost room, so that they may know every other. */
const srcOf = (name: string): string =>
  name === 'server' ? `packages/server/src/${rooms.at(-1)}` : `packages/${name}/src`

const put = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'buckstop-boundaries-'))
  for (const name of ['domain', 'service-map', 'mirror', 'server', 'web', 'cli']) {
    await put(`packages/${name}/package.json`, JSON.stringify({ name, type: 'module' }))
    await put(`${srcOf(name)}/index.ts`, `export { one } from './one.ts'\n`)
    await put(`${srcOf(name)}/one.ts`, 'export const one = 1\nexport type One = number\n')
  }
})

afterEach(async () => await rm(root, { recursive: true }))

describe('boundaries', () => {
  test('hold where each package keeps to itself', async () => {
    await put(
      'packages/domain/src/map.ts',
      `import type { One } from '../../service-map/src/one.ts'\nexport type Map = One\n`,
    )
    await put(`${srcOf('server')}/uses.ts`, `export { one } from '../../../domain/src/one.ts'\n`)
    expect(await checkBoundaries(root)).toEqual({ modules: 14, dependencies: 8, broken: [] })
  })

  // Read once, since each reading costs most of a second.
  test('are broken by each line of another package, or of what is not for it', async () => {
    const wrong = [
      ['domain', `import { readFile } from 'node:fs'`, 'the-pure-core-does-nothing'],
      ['domain', `import { one } from '../../service-map/src/one.ts'`, 'domain-and-map-share-types-alone'],
      [
        'domain',
        `import type { One } from '../../server/src/start/one.ts'`,
        'domain-and-map-know-no-other-package',
      ],
      ['service-map', `import { get } from 'node:https'`, 'the-map-knows-its-language-alone'],
      [
        'service-map',
        `import { IntlMessageFormat } from 'intl-messageformat'`,
        'only-the-terminals-english-reads-messages',
      ],
      [
        'service-map',
        `import { one } from '../../server/src/start/one.ts'`,
        'domain-and-map-know-no-other-package',
      ],
      ['mirror', `import { one } from '../../server/src/start/one.ts'`, 'mirror-stands-alone'],
      ['mirror', `import type { One } from '../../web/src/one.ts'`, 'mirror-stands-alone'],
      [
        'web',
        `import type { One } from '../../server/src/start/one.ts'`,
        'web-knows-the-server-by-its-contract',
      ],
      ['server', `import { one } from '../../../web/src/one.ts'`, 'server-knows-neither-web-nor-cli'],
      ['server', `import { one } from '../../../cli/src/one.ts'`, 'server-knows-neither-web-nor-cli'],
      ['server', `import { one } from './one.test.ts'`, 'product-without-test-kit'],
      ['server', `import { one } from './nowhere.ts'`, 'only-what-is-declared'],
    ] as const
    for (const name of ['server', 'web']) await put(`${srcOf(name)}/one.test.ts`, 'export const one = 1\n')
    for (const [at, [name, line]] of wrong.entries()) await put(`${srcOf(name)}/wrong-${at}.ts`, `${line}\n`)
    const { broken } = await checkBoundaries(root)
    const missed = wrong.filter(
      ([name, , rule], at) =>
        !broken.some((one) => one.includes(`${rule}: ${srcOf(name)}/wrong-${at}.ts imports`)),
    )
    expect(missed).toEqual([])
  })

  test('are broken by a circle, of values and of types', async () => {
    await put('packages/web/src/a.ts', `export { b } from './b.ts'\nexport const a = 1\n`)
    await put('packages/web/src/b.ts', `export { a } from './a.ts'\nexport const b = 1\n`)
    await put('packages/cli/src/c.ts', `import type { D } from './d.ts'\nexport type C = D[]\n`)
    await put('packages/cli/src/d.ts', `import type { C } from './c.ts'\nexport type D = C\n`)
    const circles = (await checkBoundaries(root)).broken.filter((one) => one.includes('no-circles'))
    for (const name of ['web', 'cli'])
      expect(circles).toContainEqual(expect.stringContaining(`packages/${name}/src`))
  })

  test('never hold because nothing was read', async () => {
    await rm(join(root, 'packages'), { recursive: true })
    await mkdir(join(root, 'packages'))
    expect((await checkBoundaries(root)).broken).toContain('no source file was found at all')
  })
})

describe('rooms of the server', () => {
  const thing = `export const thing = 1\nexport type Thing = number\n`

  test('may know every room below them', async () => {
    for (const room of rooms) await put(`packages/server/src/${room}/thing.ts`, thing)
    for (const [level, room] of rooms.entries()) {
      const up = '../'.repeat(room.split('/').length)
      const lines = rooms.slice(0, level).map((below) => `import type {} from '${up}${below}/thing.ts'\n`)
      await put(`packages/server/src/${room}/uses.ts`, `${lines.join('')}export {}\n`)
    }
    expect((await checkBoundaries(root)).broken).toEqual([])
  })

  test('are tangled where one takes a value or a type from above, among others or in passing', async () => {
    const tangled = [
      ['ledger', 'http', `import { thing } from '../http/thing.ts'`],
      ['sight', 'cases', `import type { Thing } from '../cases/thing.ts'`],
      ['shapes', 'http', `import { type Thing } from '../http/thing.ts'`],
      ['channels/web', 'http', `export type { Thing } from '../../http/thing.ts'`],
    ] as const
    for (const [below, above, line] of tangled) {
      await put(`packages/server/src/${above}/thing.ts`, thing)
      await put(`packages/server/src/${below}/wrong.ts`, `${line}\n`)
    }
    expect((await checkBoundaries(root)).broken.toSorted()).toEqual(
      tangled
        .map(
          ([below, above]) =>
            `${below}-knows-no-room-above: packages/server/src/${below}/wrong.ts imports packages/server/src/${above}/thing.ts`,
        )
        .toSorted(),
    )
  })

  test('are the only place for its files', async () => {
    await put('packages/server/src/ledgers/thing.ts', thing)
    await put('packages/server/src/thing.ts', thing)
    expect((await checkBoundaries(root)).broken.toSorted()).toEqual([
      'in no room of scripts/rooms.mjs: packages/server/src/ledgers/thing.ts',
      'in no room of scripts/rooms.mjs: packages/server/src/thing.ts',
    ])
  })

  test('all stand in the product, and in the drawing of it', async () => {
    const drawn = await readFile(new URL('../docs/architecture.md', import.meta.url), 'utf8')
    const table = drawn.split('## ').find((part) => part.startsWith('The rooms of the server')) ?? ''
    for (const room of rooms) await access(new URL(`../packages/server/src/${room}/`, import.meta.url))
    const firstCells = [...table.matchAll(/^\| (?<cell>[^|]*) \|/gm)].map((row) => row.groups?.['cell'] ?? '')
    const named = firstCells.flatMap((cell) =>
      [...cell.matchAll(/`(?<room>[^`]+)`/g)].map(([, room]) => room),
    )
    expect(new Set(named)).toEqual(new Set(rooms))
    expect(named).toHaveLength(rooms.length)
  })
})
