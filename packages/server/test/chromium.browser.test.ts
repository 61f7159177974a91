import { afterAll, expect, test } from 'vitest'
import { launchBrowser } from './chromium.ts'

const browser = await launchBrowser()
afterAll(async () => await browser.close())

test('a real browser lays out a page, with fonts', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
  await page.setContent('<h1>Kundenzufriedenheitsbefragung</h1><p dir="rtl">من يملك هذه الحالة</p>')
  expect(await page.title()).toBe('')
  const heading = await page.locator('h1').boundingBox()
  expect(heading?.height).toBeGreaterThan(20)
  expect((await page.screenshot()).byteLength).toBeGreaterThan(3000)
})
