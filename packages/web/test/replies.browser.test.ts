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

test('an admin writes a reply, and whoever answers finds it by a stroke, filled in for the customer', async () => {
  const page = await desk.at('rosa', { path: '/desk/settings/replies' })
  await page.getByText('There is no reply yet').waitFor()
  await page.getByRole('button', { name: 'Write a reply' }).click()
  await page.getByLabel('How one finds it').fill('We come')
  await page.getByLabel('English').fill('Dear {customer}, we come by {date}. {owner}')
  await page.getByRole('button', { name: 'Save it' }).click()
  expect(await appears(page.getByText('Dear {customer}, we come by {date}. {owner}'))).toBe(true)
  expect(await faults(page)).toEqual([])

  const { case: opened } = await desk.customerWrites('The lamp is broken.')
  const { rows } = await desk.app.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [opened.id],
  )
  const owner = await desk.signedIn(rows[0]?.owner_id ?? staff.ana, { path: `/desk/cases/${opened.id}` })
  const theirs = owner.getByRole('form', { name: 'Your words to the customer' })
  const words = theirs.getByRole('textbox', { name: /^To Marta/ })
  await words.click()
  await owner.keyboard.type('/no')
  const atHand = owner.getByRole('listbox', { name: 'Words at hand' })
  expect(await atHand.count()).toBe(0)
  await words.fill('')
  await owner.keyboard.type('/we')
  await atHand.getByRole('option', { name: /We come/ }).waitFor()
  expect(await faults(owner)).toEqual([])
  await owner.keyboard.press('Enter')
  await expect.poll(async () => await words.inputValue()).toMatch(/^Dear Marta Keane, we come by \w+day/)
  // What the case can't say is not sent as a gap.
  await words.fill('Dear {customer}')
  await owner.keyboard.press('Control+Enter')
  expect(await appears(theirs.getByText('Fill in {customer} first'))).toBe(true)
})
