import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSiteInBrowser, type SiteInBrowser } from '../../../../test/pages/site-in-browser.ts'

let shown: SiteInBrowser
beforeAll(async () => {
  shown = await openSiteInBrowser()
})
afterAll(async () => {
  await shown?.close()
})

const open = async (width: number, locale: string): Promise<Page> => {
  const context = await shown.browser.newContext({
    viewport: { width, height: 800 },
    locale,
    bypassCSP: true,
  })
  const page = await context.newPage()
  await page.goto(`${shown.site.url}/`)
  return page
}

it('keeps the phone number on one line, however narrow the screen is, and rings it', async () => {
  for (const locale of ['en-GB', 'fr-FR', 'es-ES']) {
    const page = await open(320, locale)
    const number = page.getByRole('link', { name: '+44 20 7946 0000' })
    expect(await number.getAttribute('href')).toBe('tel:+442079460000')
    for (let width = 320; width <= 480; width += 8) {
      await page.setViewportSize({ width, height: 800 })
      const height = (await number.boundingBox())?.height ?? Infinity
      expect({ locale, width, oneLine: height < 1.5 * 16 }).toEqual({ locale, width, oneLine: true })
    }
    await page.context().close()
  }
})

it('stands its fields in a line side by side', async () => {
  const page = await open(1280, 'en-GB')
  for (const [one, other] of [
    ['email', 'phone'],
    ['name', 'files'],
  ]) {
    const [left, right] = [
      await page.locator(`#${one}`).boundingBox(),
      await page.locator(`#${other}`).boundingBox(),
    ]
    expect(left).not.toBeNull()
    expect(right?.y).toBe(left?.y)
    expect(right?.x).toBeGreaterThan(left?.x ?? Infinity)
  }
  await page.context().close()
})

it('has a way on at its foot that leads elsewhere', async () => {
  const page = await open(360, 'en-GB')
  const links = page.getByRole('contentinfo').getByRole('link')
  expect(await links.count()).toBe(2)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Find your case again' }).click()
  expect(new URL(page.url()).pathname).toBe('/new-link')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Tell us about something else' }).click()
  expect(new URL(page.url()).pathname).toBe('/')
  await page.context().close()
})
