import { globSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

const whyNot = (file: string): string | null => {
  try {
    stripTypeScriptTypes(readFileSync(`${root}${file}`, 'utf8'))
    return null
  } catch (thrown) {
    return `${file}: ${String(thrown)}`
  }
}

// Node takes the types away by a parser of its own, which knows less than those of the compiler and the tests.
test('Node can run every file as it stands', () => {
  const files = globSync('{packages/*/src,bench,examples,reliability}/**/*.ts', { cwd: root })
  expect(files.length).toBeGreaterThan(700)
  expect(files.flatMap((file) => whyNot(file) ?? [])).toEqual([])
})
