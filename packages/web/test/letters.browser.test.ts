import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { pdfOf } from '../../server/test/pdf-of.ts'
import { appears, type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => await desk.close())

test('a scan is taken in without a word, and written down beside its picture', async () => {
  const page = await desk.at('ana', { path: '/desk/take' })
  await page.getByRole('radio', { name: 'Letter' }).check({ force: true })
  await page.locator('input[type=file]').setInputFiles({
    name: 'scan.pdf',
    mimeType: 'application/pdf',
    buffer: pdfOf(2),
  })
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.getByRole('link', { name: 'Write down what it says' }).click()
  const drawn = page.getByRole('img', { name: 'scan.pdf, page 2' })
  await drawn.scrollIntoViewIfNeeded()
  await expect
    .poll(
      async () =>
        Number(await drawn.evaluate((image: { readonly naturalWidth?: number }) => image.naturalWidth)),
      {
        timeout: 20_000,
      },
    )
    .toBeGreaterThan(500)
  expect(await faults(page)).toEqual([])
  await page.getByLabel('The customer’s words').fill('Sehr geehrte Damen und Herren')
  await page.getByRole('button', { name: 'Keep these words' }).click()
  const story = page.getByLabel('The story')
  expect(await appears(story.getByText('Sehr geehrte Damen und Herren'))).toBe(true)
  expect(await story.getByText('Nobody has written down yet').count()).toBe(0)
})
