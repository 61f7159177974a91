import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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
