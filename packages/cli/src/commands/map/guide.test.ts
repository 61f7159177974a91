import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { mapRefusalCodes } from '@buckstop/server/shapes/map-findings'
import { check, parse } from '@buckstop/service-map'
import { afterAll, expect, test } from 'vitest'
import { mapKeys } from '../../../../service-map/src/language/schema.ts'
import { catalogues } from '../../../../web/src/words/catalogue.ts'
import type { Messages } from '../../../../web/src/words/messages.ts'
import { retell } from '../../../test/retell.ts'

const root = new URL('../../../../../', import.meta.url)
const guide = new URL('docs/guides/service-designer.md', root).pathname
const second = new URL('docs/guides/machines-and-exceptions.md', root).pathname
/** What the workspace says. */
const catalogueFolder = new URL('../../../../web/src/words/', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'buckstop-guide-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * The guide is its own test: retold with what its commands really print, it has to be the guide, and what they
 * draw has to be its pictures. `npm test -- --project unit packages/cli/src/commands/map/guide.test.ts -u` writes
 * both anew.
 */
test('the guide for service designers says what happens', { timeout: 120_000 }, async () => {
  const text = readFileSync(guide, 'utf8')
  await expect(await retell(text, folder)).toMatchFileSnapshot(guide)
  const pictures = [...text.matchAll(/\]\((\S+\.svg)\)/g)].map(
    ([, path]) => new URL(path ?? '', `file://${guide}`),
  )
  expect(pictures).toHaveLength(2)
  for (const { pathname } of pictures) {
    await expect(readFileSync(join(folder, basename(pathname)), 'utf8')).toMatchFileSnapshot(pathname)
  }
})

test(
  'the guide with machines and an exception says what happens, and ends at the map of the examples',
  {
    timeout: 120_000,
  },
  async () => {
    const text = readFileSync(second, 'utf8')
    await expect(await retell(text, folder)).toMatchFileSnapshot(second)
    const [told, example] = [
      join(folder, 'airline.yaml'),
      new URL('examples/maps/airline.yaml', root).pathname,
    ].map((file) => {
      const parsed = parse(readFileSync(file, 'utf8'))
      if (!parsed.ok) throw new Error(`${file} is no map`)
      return check(parsed.map, { withBuckstop: true, exceptions: true })
    })
    const strands = (checked: typeof told) =>
      checked?.ok === true
        ? checked.result.exceptions?.map(({ problem, lacks, verdict }) => [problem, lacks, verdict])
        : null
    expect(strands(told)).toHaveLength(1)
    expect(strands(told)).toEqual(strands(example))
  },
)

test('the guide shows every key of the language', () => {
  const [section = ''] = /^## The whole language$[^]*/m.exec(readFileSync(guide, 'utf8')) ?? []
  const { top, entry, answer } = mapKeys
  for (const key of [...top, ...Object.values(entry).flat(), ...answer])
    expect(section).toMatch(new RegExp(`\\b${key}\\b`))
})

const inTheProduct = /^## In the product$[^]*?^## /m
const signedFor = /^## 4\. Signed for$[^]*/m

test('the guide names every reason for which a map does not go live', () => {
  const [section = ''] = inTheProduct.exec(readFileSync(guide, 'utf8')) ?? []
  for (const code of mapRefusalCodes) expect(section).toContain(`\`${code}\``)
})

const messagesIn = (messages: Messages): readonly string[] =>
  Object.values(messages).flatMap((inside) => (typeof inside === 'string' ? [inside] : messagesIn(inside)))

test('what the guide says in bold is said so by the page', async () => {
  for (const file of globSync('**/*.ts', { cwd: catalogueFolder }))
    if (!file.endsWith('.test.ts')) await import(join(catalogueFolder, file))
  const said = [...catalogues.values()].flatMap(messagesIn)
  const [first = ''] = inTheProduct.exec(readFileSync(guide, 'utf8')) ?? []
  const [after = ''] = signedFor.exec(readFileSync(second, 'utf8')) ?? []
  const section = `${first}\n${after}`
  const bold = [...section.matchAll(/\*\*(.+?)\.?\*\*/g)].map(([, words = '']) => words)
  expect(bold.length).toBeGreaterThan(8)
  expect(bold.filter((words) => !said.some((message) => message.includes(words)))).toEqual([])
})
