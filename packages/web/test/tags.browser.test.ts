import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { staff } from '../../server/test/small-company.ts'
import { appears, type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await desk.app.pool.query(`update person set role = 'admin' where id = $1`, [staff.rosa])
})
afterAll(async () => await desk.close())

test('an admin adds a tag and retires one; whoever has a case puts it on, finds it by it, and takes it off', async () => {
  const page = await desk.at('rosa', { path: '/desk/settings/tags' })
  await page.locator('[data-tag]', { hasText: 'Battery' }).waitFor()
  const add = page.getByRole('button', { name: 'Add a tag' })
  await add.click()
  await page.getByLabel('English').press('Escape')
  await expect.poll(async () => await page.evaluate('document.activeElement.textContent')).toBe('Add a tag')
  await add.press('Enter')
  await page.getByRole('button', { name: 'Close' }).click()
  await add.click()
  await page.getByLabel('English').fill('Verspätungsbeschwerde')
  await page.getByRole('radio', { name: 'Plum' }).check()
  await page.getByRole('button', { name: 'Save it' }).click()
  await page.getByRole('button', { name: 'Change Verspätungsbeschwerde' }).waitFor()
  await page.getByRole('button', { name: 'Change Battery' }).click()
  await page.getByRole('button', { name: 'Retire it' }).click()
  expect(await appears(page.getByText('it stays on the cases that have it'))).toBe(true)
  expect(await faults(page)).toEqual([])

  const { case: opened } = await desk.customerWrites('The lamp is broken.')
  const { rows } = await desk.app.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [opened.id],
  )
  const owner = await desk.signedIn(rows[0]?.owner_id ?? staff.ana, {
    viewport: { width: 1600, height: 900 },
  })
  await owner.goto(`/desk/all/${opened.id}`)
  const head = owner.locator('header', { has: owner.getByRole('heading', { name: /^Marta/ }) })
  await owner.getByLabel('The story').getByText('The lamp is broken.').first().waitFor()
  const height = async () => (await head.boundingBox())?.height
  const before = await height()
  await owner.keyboard.press('Control+k')
  await owner.locator('[role="combobox"]:focus').waitFor()
  await owner.keyboard.type('label')
  await owner.locator('[role="option"][data-combobox-selected]', { hasText: 'Put a tag on it' }).waitFor()
  await owner.keyboard.press('Enter')
  const form = owner.getByRole('form', { name: 'Put a tag on it' })
  await form.locator('[data-field="tag"]').click()
  // What is retired is not offered any more.
  await owner.keyboard.type('e')
  await owner.getByRole('option', { name: 'Verspätungsbeschwerde' }).waitFor()
  expect(await owner.getByRole('option', { name: 'Battery' }).count()).toBe(0)
  await owner.keyboard.press('Enter')
  await owner.keyboard.press('Control+Enter')
  expect(await appears(head.locator('[data-tag]', { hasText: 'Verspätungsbeschwerde' }))).toBe(true)
  expect(await height()).toBe(before)
  expect(
    await appears(owner.getByLabel('The story').getByText('put the tag “Verspätungsbeschwerde” on it')),
  ).toBe(true)
  const row = owner.locator(`[data-row="${opened.id}"]`)
  expect(await appears(row.locator('[data-tag]', { hasText: 'Verspätungsbeschwerde' }))).toBe(true)

  await owner.getByRole('button', { name: 'Narrow' }).click()
  await owner.getByRole('combobox', { name: /^Tag/ }).selectOption('Battery (retired)')
  expect(await appears(owner.getByText('No case of this list fits'))).toBe(true)
  await owner.getByRole('combobox', { name: /^Tag/ }).selectOption('Verspätungsbeschwerde')
  await expect.poll(async () => await row.count()).toBe(1)
  expect(new URL(owner.url()).searchParams.get('tag')).toBe('verspätungsbeschwerde')
  await owner.reload()
  await row.locator('[data-tag]').waitFor()
  expect(await faults(owner)).toEqual([])
})
