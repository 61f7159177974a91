import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkBoundaries } from './boundaries.mjs'

let root: string

const put = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'buckstop-boundaries-'))
  for (const name of ['domain', 'service-map', 'mirror', 'server', 'web', 'cli']) {
    await put(`packages/${name}/package.json`, JSON.stringify({ name, type: 'module' }))
    await put(`packages/${name}/src/index.ts`, `export { one } from './one.ts'\n`)
    await put(`packages/${name}/src/one.ts`, 'export const one = 1\nexport type One = number\n')
  }
})

afterEach(async () => await rm(root, { recursive: true }))

describe('boundaries', () => {
  test('hold where each package keeps to itself', async () => {
    await put(
      'packages/domain/src/map.ts',
      `import type { One } from '../../service-map/src/one.ts'\nexport type Map = One\n`,
    )
    await put('packages/server/src/uses.ts', `export { one } from '../../domain/src/one.ts'\n`)
    expect(await checkBoundaries(root)).toEqual({ modules: 14, dependencies: 8, broken: [] })
  })

  test.each([
    ['domain', `import { readFile } from 'node:fs'`, 'the-pure-core-does-nothing'],
    ['domain', `import { one } from '../../service-map/src/one.ts'`, 'domain-and-map-share-types-alone'],
    ['domain', `import type { One } from '../../server/src/one.ts'`, 'domain-and-map-know-no-other-package'],
    ['service-map', `import { get } from 'node:https'`, 'the-map-knows-its-language-alone'],
    ['service-map', `import { one } from '../../server/src/one.ts'`, 'domain-and-map-know-no-other-package'],
    ['mirror', `import { one } from '../../server/src/one.ts'`, 'mirror-stands-alone'],
    ['mirror', `import type { One } from '../../web/src/one.ts'`, 'mirror-stands-alone'],
    ['web', `import type { One } from '../../server/src/one.ts'`, 'web-knows-the-server-by-its-contract'],
    ['server', `import { one } from '../../web/src/one.ts'`, 'server-knows-neither-web-nor-cli'],
    ['server', `import { one } from '../../cli/src/one.ts'`, 'server-knows-neither-web-nor-cli'],
    ['server', `import { one } from './one.test.ts'`, 'product-without-test-kit'],
    ['server', `import { one } from './nowhere.ts'`, 'only-what-is-declared'],
  ])('are broken when %s says %s', async (name, line, rule) => {
    await put(`packages/${name}/src/one.test.ts`, 'export const one = 1\n')
    await put(`packages/${name}/src/wrong.ts`, `${line}\n`)
    const { broken } = await checkBoundaries(root)
    expect(broken).toContainEqual(expect.stringContaining(`${rule}: packages/${name}/src/wrong.ts imports`))
  })

  test('are broken by a circle', async () => {
    await put('packages/server/src/a.ts', `export { b } from './b.ts'\nexport const a = 1\n`)
    await put('packages/server/src/b.ts', `export { a } from './a.ts'\nexport const b = 1\n`)
    expect((await checkBoundaries(root)).broken).toContainEqual(expect.stringContaining('no-circles'))
  })

  test('never hold because nothing was read', async () => {
    await rm(join(root, 'packages'), { recursive: true })
    await mkdir(join(root, 'packages'))
    expect((await checkBoundaries(root)).broken).toContain('no source file was found at all')
  })
})
