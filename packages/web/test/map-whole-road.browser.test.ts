import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appears } from './desk.ts'
import { type MapDesk, openMapDesk, openView, writeMap } from './map-desk.ts'

let desk: MapDesk
let page: Page
beforeAll(async () => {
  desk = await openMapDesk()
  page = await desk.asAdmin()
})
afterAll(async () => {
  await desk.close()
})

const misspelt = `version: 1
company: Small
customers: {customer: []}
problems: {anything: {needs: help}}
remedies: {help: {gives: help}}
channels:
  web: {reaches: Care, kind: web}
  phone: {reaches: Desk, kind: phone}
  mail: {reaches: Care, kind: mail}
  chat: {reaches: Repears, kind: chat}
teams:
  Desk: {responses: [own, {pass: Care}], reportsTo: Relations}
  Care: {responses: [own, refuse], reportsTo: Relations}
  # The workshop's own people, since March.
  Repairs: {responses: [own, {send: phone}], reportsTo: Relations}
  Relations: {responses: [own], reportsTo: Executive, leader: true}
  Executive: {responses: [own], leader: true}
`
/** Nobody in it may grant anything: whoever turns up is caught. */
const trap = misspelt.replace('Repears', 'Repairs')

describe('an admin changes the service map', () => {
  test('from the one in use, with mistakes said as they are typed', async () => {
    await page.getByRole('link', { name: 'Service map' }).click()
    await page.getByText('Version 1, in use').waitFor()
    await page.getByRole('button', { name: 'Start a draft from this' }).click()
    await page.getByText('Version 2, draft').waitFor()
    await writeMap(page, misspelt)
    const mistake = page.getByText(/Line 10/)
    await mistake.waitFor()
    expect(await appears(page.getByText('One mistake in the text, first in line 10'))).toBe(true)
    expect(await appears(page.getByText(/Repairs/).first())).toBe(true)
  })

  test('what is typed stays through a reload before it is saved', async () => {
    await page.reload()
    await page.getByText('Not saved yet; kept in this tab').waitFor()
    expect(await appears(page.getByText('One mistake in the text, first in line 10'))).toBe(true)
    await writeMap(page, trap)
    await page.getByText('One mistake in the text').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    expect(await appears(page.getByText('Saved', { exact: true }))).toBe(true)
  })

  test('a trap is drawn, and told in words that light up its moves', async () => {
    await openView(page, 'Verdicts')
    const row = page.getByRole('row', { name: /anything/ })
    await row.getByRole('button', { name: 'Trapped' }).first().click()
    expect(await appears(page.getByText('No way ends well, even if everyone helps.'))).toBe(true)
    const drawn = page.getByRole('region', { name: 'Drawing' })
    await drawn.locator('[data-kind="channel"][data-way="trap"]').first().waitFor()
    const whole = await drawn.locator('[data-way="trap"]').count()
    await page.getByRole('button', { name: 'Step on' }).first().click()
    await drawn.locator('[data-now]').first().waitFor()
    expect(await drawn.locator('[data-way="trap"]').count()).toBeLessThanOrEqual(whole)
    await drawn.getByText('The drawing in words').click()
    expect(await appears(drawn.getByText(/told at this step/).first())).toBe(true)
    await drawn.getByText('The drawing in words').click()
  })

  test('the same can be walked as that customer', async () => {
    await openView(page, 'Be this customer')
    await page.getByRole('button', { name: /by web/ }).click()
    expect(await appears(page.getByText(/told it once|goes? round|no way in/).first())).toBe(true)
    const drawn = page.getByRole('region', { name: 'Drawing' })
    expect(await appears(drawn.locator('[data-kind="channel"][data-way]').first())).toBe(true)
  })

  test('a version that traps somebody does not go into use, and says who', async () => {
    await openView(page, 'Put it in use')
    await page.getByRole('button', { name: 'Check it' }).click()
    const against = page.getByRole('list', { name: 'What stands against it' })
    await against.waitFor()
    expect(await against.innerText()).toMatch(/customer/i)
    expect(await page.getByRole('button', { name: /^Put version/ }).count()).toBe(0)
  })

  test('what would mend it is put into the text, comments kept', async () => {
    await page.getByRole('link', { name: 'Their stories, and what would mend them' }).click()
    const row = page.getByRole('row', { name: /anything/ })
    await row.getByRole('button', { name: 'Trapped' }).last().click()
    await page.getByRole('button', { name: 'What would mend it?' }).click()
    await page.getByText(/ways? mends? the whole map/).waitFor()
    const first = page.getByRole('listitem').filter({ hasText: /Relations authority for help/ })
    await first.getByRole('button', { name: 'Put this into the text' }).first().click()
    await row.getByRole('button', { name: 'Safe one contact' }).first().waitFor()
    await openView(page, 'Text')
    const text = page.getByRole('textbox', { name: 'The map as text' })
    expect(await text.innerText()).toContain('# The workshop')
    expect(await text.innerText()).toMatch(/Relations.*authority/)
  })

  test('compared with the one in use, lines and verdicts that change are told', async () => {
    await openView(page, 'Compare')
    await page.getByText('Held against version 1, which is in use.').waitFor()
    expect(await appears(page.locator('ins').getByText('chat: {reaches: Repairs'))).toBe(true)
    expect(await appears(page.getByText(/verdict/).first())).toBe(true)
  })

  test('a new team gets its people, the version goes into use, and the company runs on it', async () => {
    await openView(page, 'Put it in use')
    const team = page.getByRole('region', { name: 'Repairs' })
    await team.getByRole('combobox', { name: 'Leads it' }).fill('Claire')
    await page.getByRole('option', { name: /Claire Example/ }).click()
    await team.getByRole('combobox', { name: 'Add somebody to Repairs' }).fill('Ben')
    await page.getByRole('option', { name: /Ben Example/ }).click()
    await page.getByRole('button', { name: 'Save and check it' }).click()
    await page.getByText('Yes. Nothing stands against it.').waitFor()
    expect(await appears(page.getByText(/Desk/).first())).toBe(true)
    await page.getByRole('button', { name: 'Put version 2 in use' }).click()
    await page.getByRole('button', { name: 'Yes, run on version 2' }).click()
    await page.getByText('Version 2 is in use.').waitFor()
    expect(await appears(page.getByText('Version 2, in use'))).toBe(true)

    const { case: opened } = await desk.customerWrites('My chain came off.', { channel: 'chat' })
    await page.goto(`/desk/cases/${opened.id}`)
    const head = page.getByRole('article', { name: `Case ${opened.reference}` })
    expect(await appears(head.getByText('Repairs').first())).toBe(true)
    expect(await appears(head.getByText(/Ben Example has it/).first())).toBe(true)
  })

  test('the version before is kept, and can be begun from again', async () => {
    await page.goto('/desk/map?show=versions')
    await page.getByRole('link', { name: /Version 1.*Was in use/s }).click()
    await page.getByText('Version 1, was in use').waitFor()
    expect(await appears(page.getByRole('button', { name: 'Start a draft from this' }))).toBe(true)
  })
})
