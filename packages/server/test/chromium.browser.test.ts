import { afterAll, expect, test } from 'vitest'
import { launchBrowser } from './chromium.ts'
import { hearComplaints } from './complaints.ts'

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

test('what a page complains of fails its test, but for what the test brings about', async () => {
  const context = await browser.newContext()
  const complaints = hearComplaints(context, /on purpose/)
  const page = await context.newPage()
  const said = async (script: string): Promise<void> => {
    const heard = page.waitForEvent('console')
    await page.evaluate(script)
    await heard
  }
  await said(`console.error('on purpose')`)
  await said(`console.info('by the way')`)
  complaints.expectNone()
  await said(`console.warn('soon gone')`)
  expect(complaints.expectNone).toThrow('soon gone')
  const broke = context.waitForEvent('weberror')
  await page.evaluate(`void setTimeout(() => { throw new Error('broke') })`)
  await broke
  expect(complaints.expectNone).toThrow('broke')
  await context.close()
})
