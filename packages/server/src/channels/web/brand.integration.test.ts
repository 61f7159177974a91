import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../test/pages/pages-company.ts'
import { pngOf } from '../../../test/png-of.ts'
import { aboutBrand, type BrandChange, changeBrand } from '../../company/brand.ts'
import { changeCompany, readSettings } from '../../company/settings.ts'
import type { Language } from '../../language/language.ts'
import { noBrand } from '../../look/brand.ts'
import { byCommand } from '../../setting-changes/setting.ts'

const company = companyOfFile(createPagesCompany)

const change = async (wanted: BrandChange): Promise<void> => {
  const { brand } = (await company.app.directory.fresh()).company
  const { version } = aboutBrand(brand)
  expect(await changeBrand(company.app, { version, by: byCommand }, wanted)).toEqual({ ok: true })
  await company.app.directory.fresh()
}
const page = async (path: string) => {
  const answer = await company.site.request(path, { headers: { accept: 'text/html' } })
  const html = await answer.text()
  const policy = answer.headers.get('content-security-policy') ?? ''
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? '')
  const allowed = (css: string) =>
    policy.includes(`'sha256-${createHash('sha256').update(css).digest('base64')}'`)
  return { html, policy, styles, allowed }
}

const paths = ['/', '/who', '/who/poster', '/new-link', '/prove', '/case/none']

test('every page has the company’s colours, in a style that its policy allows', async () => {
  for (const path of paths) expect((await page(path)).styles).toHaveLength(1)
  await change({ colour: '#0b3d91' })
  for (const path of paths) {
    const { styles, allowed, policy } = await page(path)
    expect([path, styles.length]).toEqual([path, 2])
    expect(styles[1]).toContain('--brand:var(--l,#0b3d91)')
    expect(styles.every(allowed)).toBe(true)
    expect(policy).not.toContain('unsafe-inline')
  }
  await change({ colour: null })
  expect((await page('/')).styles).toHaveLength(1)
})

test('a wide logo says the name, another one stands beside it', async () => {
  const { name } = (await company.app.directory.fresh()).company
  await change({ logo: pngOf(300, 60) })
  const wide = await page('/')
  expect(wide.html).toMatch(
    new RegExp(`<img class="logo light" src="/look/company/[0-9a-f]+\\.png" alt="${name}"`),
  )
  expect(wide.html).not.toContain(`<bdi>${name}</bdi></p>\n<nav`)
  await change({ logo: pngOf(60, 120), ground: 'either' })
  expect((await page('/who')).html).toMatch(
    new RegExp(`<img class="logo either" [^>]*alt="" width="60" height="120" /><bdi>${name}</bdi>`),
  )
  await change({ logo: null })
  expect((await page('/')).html).not.toContain('<img class="logo')
  expect((await company.app.directory.fresh()).company.brand).toEqual(noBrand)
})

test('a logo is served as what it is, for as long as it is the company’s', async () => {
  const first = pngOf(120, 60)
  await change({ logo: first })
  const { logo } = (await company.app.directory.fresh()).company.brand
  const path = logo?.path ?? ''
  const answer = await company.site.request(path)
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  expect(Buffer.from(await answer.arrayBuffer()).equals(first)).toBe(true)
  // Nor as anything else.
  expect((await company.site.request(path.replace('.png', '.svg'))).status).toBe(404)
  await change({ logo: pngOf(121, 60) })
  expect((await company.site.request(path)).status).toBe(404)
})

test('every page speaks the languages that the company chose: else its first, and no other is offered', async () => {
  const { app, site } = company
  const asked = async (path: string, wanted: string) => {
    const headers = { accept: 'text/html', 'accept-language': wanted, cookie: 'language=en' }
    const html = await (await site.request(path, { headers })).text()
    return [/<html lang="(\w+)"/.exec(html)?.[1], [...html.matchAll(/hreflang="(\w+)"/g)].map(([, of]) => of)]
  }
  const choose = async (...languages: Language[]) => {
    const { version } = (await readSettings(app)).company
    const changed = await changeCompany(app, { version, by: byCommand }, { languages })
    await app.directory.fresh()
    return changed
  }
  expect(await asked('/', 'fr')).toEqual(['en', ['fr', 'es']])
  expect(await choose('es', 'fr')).toEqual({ ok: true })
  for (const path of ['/', '/who', '/case/none']) {
    expect(await asked(path, 'fr')).toContain('fr')
    expect(await asked(path, 'de, en;q=0.5')).toContain('es')
  }
  expect(await asked('/', 'fr')).toEqual(['fr', ['es']])
  expect(await choose('es')).toEqual({ ok: true })
  expect(await asked('/', 'fr')).toEqual(['es', []])
  await expect(choose()).rejects.toThrow('company_languages_check')
  expect(await choose('en', 'fr', 'es')).toEqual({ ok: true })
})
