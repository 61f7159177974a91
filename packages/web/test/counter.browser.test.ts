import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { pngOf } from '../../server/test/png-of.ts'
import { readQr } from '../../server/test/read-qr.ts'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => await desk.close())

test('somebody in a store tells it once, shows a paper, and leaves with a card that opens their page', async () => {
  const page = await desk.at('ana', { path: '/desk/counter', viewport: { width: 390, height: 844 } })
  await page.getByLabel('What they said or wrote').fill('The kettle leaks.')
  await page.getByRole('radio', { name: 'Français' }).check({ force: true })
  const camera = page.locator('input[capture=environment]')
  const paper = pngOf(4, 4)
  await camera.setInputFiles({ name: 'front.png', mimeType: 'image/png', buffer: paper })
  await camera.setInputFiles({ name: 'back.png', mimeType: 'image/png', buffer: paper })
  await page.getByRole('button', { name: 'Take it in' }).click()
  const card = page.getByRole('region', { name: 'The customer’s card' })
  await card.getByText('a votre dossier').waitFor()
  expect(await faults(page)).toEqual([])
  const code = card.locator('svg[shape-rendering]').first()
  const [, , side = ''] = (await code.getAttribute('viewBox'))?.split(' ') ?? []
  const dark = await code.locator('path').last().getAttribute('d')
  const seen = await (await fetch(readQr(Number(side), dark ?? ''))).text()
  expect(seen).toContain('The kettle leaks.')
  expect(seen).toContain('back.png')
  // On paper the card is alone.
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: 'Print the card' }).isVisible()).toBe(false)
  expect(await code.isVisible()).toBe(true)
})
