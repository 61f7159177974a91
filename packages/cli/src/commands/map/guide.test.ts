import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { mapRefusalCodes } from '@buckstop/server/shapes/map-findings'
import { afterAll, expect, test } from 'vitest'
import { mapKeys } from '../../../../service-map/src/language/schema.ts'
import { retell } from '../../../test/retell.ts'

const guide = new URL('../../../../../docs/guides/service-designer.md', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'buckstop-guide-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * The guide is its own test: retold with what its commands really print, it has to be the guide, and what they
 * draw has to be its pictures. `npm test -- --project unit packages/cli/src/commands/map/guide.test.ts -u` writes
 * both anew.
 */
test('the guide for service designers says what happens', { timeout: 120_000 }, async () => {
  const text = readFileSync(guide, 'utf8')
  await expect(retell(text, folder)).toMatchFileSnapshot(guide)
  const pictures = [...text.matchAll(/\]\((\S+\.svg)\)/g)].map(
    ([, path]) => new URL(path ?? '', `file://${guide}`),
  )
  expect(pictures).toHaveLength(2)
  for (const { pathname } of pictures) {
    await expect(readFileSync(join(folder, basename(pathname)), 'utf8')).toMatchFileSnapshot(pathname)
  }
})

test('the guide shows every key of the language', () => {
  const [section = ''] = /^## The whole language$[^]*/m.exec(readFileSync(guide, 'utf8')) ?? []
  const { top, entry, answer } = mapKeys
  for (const key of [...top, ...Object.values(entry).flat(), ...answer])
    expect(section).toMatch(new RegExp(`\\b${key}\\b`))
})

const inTheProduct = /^## In the product$[^]*?^## /m

test('the guide names every reason for which a map does not go live', () => {
  const [section = ''] = inTheProduct.exec(readFileSync(guide, 'utf8')) ?? []
  for (const code of mapRefusalCodes) expect(section).toContain(`\`${code}\``)
})

test('what the guide says in bold is said so by the page', () => {
  const web = new URL('../../../../web/src/', import.meta.url).pathname
  const page = globSync('{map,shell}/**/*.{ts,tsx}', { cwd: web })
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(join(web, file), 'utf8'))
    .join('\n')
  const [section = ''] = inTheProduct.exec(readFileSync(guide, 'utf8')) ?? []
  const bold = [...section.matchAll(/\*\*(.+?)\.?\*\*/g)].map(([, words = '']) => words)
  expect(bold.length).toBeGreaterThan(8)
  expect(bold.filter((words) => !page.includes(words))).toEqual([])
})
