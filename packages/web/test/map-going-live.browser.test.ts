import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deactivatePerson } from '../../server/src/staffing/change-person.ts'
import { byCommand } from '../../server/src/setting-changes/setting.ts'
import { withRepairs, withTrap } from '../../server/test/other-maps.ts'
import { smallMap, staff, standIn } from '../../server/test/small-company.ts'
import { appears } from './desk.ts'
import { type MapDesk, openMapDesk, openView, writeMap } from './map-desk.ts'

let desk: MapDesk
let page: Page
beforeAll(async () => {
  desk = await openMapDesk()
  await standIn(desk.app, staff.ana, staff.ben)
  await desk.customerWrites('The kettle is cold.')
  page = await desk.asAdmin()
})
afterAll(async () => {
  await desk.close()
})

/** For what waits until others let the machine go on. */
const patience = { timeout: 10_000 }
const inFocus = async (): Promise<unknown> =>
  await page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText')
const focusedField = async (): Promise<unknown> =>
  await page.evaluate('document.activeElement.labels?.[0]?.innerText')

/** A draft of this text, in the view in which it goes into use; its number. */
const startDraft = async (text: string): Promise<number> => {
  await page.goto('/desk/map')
  await page.getByRole('button', { name: 'Start a draft from this' }).click()
  await page.getByText(/Version \d+, draft/).waitFor()
  await writeMap(page, text)
  await openView(page, 'Put it in use')
  return Number(new URL(page.url()).pathname.split('/').at(-1))
}
const saveAndCheck = async (): Promise<void> =>
  await page.getByRole('button', { name: 'Save and check it' }).click()
const against = () => page.getByRole('list', { name: 'What stands against it' })
const putInUse = async (version: number): Promise<void> => {
  await page.getByRole('button', { name: `Put version ${version} in use` }).click()
  await page.getByRole('button', { name: `Yes, run on version ${version}` }).click()
}

describe('what stands in the way of a version', () => {
  test('is what one is brought to, with the way to where each thing is mended', async () => {
    const text = withRepairs
      .replace(/ {2}Care: .*\n/, '')
      .replaceAll('reaches: Care', 'reaches: Desk')
      .replace(', {pass: Care}', '')
    await startDraft(text)
    await saveAndCheck()
    await against().waitFor()
    await expect.poll(inFocus, patience).toMatch(/^Not yet\. 2 things stand against it\./)
    expect(await against().innerText()).toContain('Nobody who works here leads “Repairs” or is in it.')
    expect(await appears(page.getByText(/^Care: its one open case goes up to Relations\./))).toBe(true)

    await against().getByRole('button', { name: 'Who leads Repairs?' }).first().click()
    expect(await focusedField()).toBe('Leads it')
    await page.keyboard.type('Ben')
    await page.getByRole('option', { name: /Ben Example/ }).click()
    const repairs = page.getByRole('region', { name: 'Repairs' })
    expect(await appears(repairs.getByText('Ben Example alone, until you add somebody.'))).toBe(true)
    // What is left to be mended stays in sight while the rest is being mended.
    expect(await appears(page.getByText('This was found before your last changes.'))).toBe(true)

    await against().getByRole('button', { name: 'Choose the team' }).click()
    expect(await focusedField()).toBe('Answers when no other team does')
    await page.getByRole('option', { name: 'Desk', exact: true }).click()
    await saveAndCheck()
    await expect.poll(inFocus, patience).toMatch(/^Yes\. Nothing stands against it\./)
  })
})

describe('what comes up between the check and the moment itself', () => {
  test('somebody left: it does not go into use, and says who has to be chosen', async () => {
    const version = await startDraft(withRepairs)
    const repairs = page.getByRole('region', { name: 'Repairs' })
    await repairs.getByRole('combobox', { name: 'Leads it' }).fill('Ben')
    await page.getByRole('option', { name: /Ben Example/ }).click()
    await saveAndCheck()
    await page.getByText('Yes. Nothing stands against it.').waitFor()
    await deactivatePerson(desk.app, staff.ben, byCommand)
    await putInUse(version)
    await against().waitFor()
    await expect.poll(inFocus, patience).toMatch(/^It did not go into use/)
    expect(await against().innerText()).toContain('“Repairs”')
    expect(await page.getByText('Yes. Nothing stands against it.').count()).toBe(0)
    expect(await page.getByRole('button', { name: /^Put version/ }).count()).toBe(0)
  })

  test('a version that passed an older check is not safe any more: who is caught is told with their story', async () => {
    // Ben, who stood in for Claire, has left.
    await standIn(desk.app, staff.ana, staff.claire)
    const version = await startDraft(`${smallMap}# for a newer check`)
    await saveAndCheck()
    await page.getByText('Yes. Nothing stands against it.').waitFor()
    await desk.app.db
      .updateTable('service_map')
      .set({ text: withTrap })
      .where('version', '=', version)
      .execute()
    await putInUse(version)
    await against().getByText('Somebody can get stuck in this service map').waitFor()
    const caught = page.getByRole('group').filter({ hasText: 'customer, anything' })
    await caught.getByText(/Trapped/).click()
    expect(await appears(caught.getByText(/owns the problem and cannot solve it/).first())).toBe(true)
    expect(await appears(caught.getByText(/it goes round, for ever/))).toBe(true)
    await page.goto('/desk/map')
    expect(await appears(page.getByText('Version 1, in use'))).toBe(true)
  })

  test('and once it is in use, that is where one is', async () => {
    const version = await startDraft(`${smallMap}# at last`)
    await saveAndCheck()
    await putInUse(version)
    await expect.poll(inFocus, patience).toMatch(new RegExp(`^Version ${version} is in use`))
  })
})

test('where everybody of a team left that was there, its people are opened to be chosen again', async () => {
  for (const person of [staff.rosa, staff.claire]) await deactivatePerson(desk.app, person, byCommand)
  await standIn(desk.app, staff.ana, staff.paul)
  await startDraft(`${smallMap}# without them`)
  expect(await page.getByRole('region', { name: 'Desk' }).count()).toBe(0)
  await saveAndCheck()
  await against().getByRole('button', { name: 'Who leads Desk?' }).first().click()
  // It opens first, and then one is at its first field.
  await expect.poll(focusedField, patience).toBe('Leads it')
  expect(await appears(page.getByRole('region', { name: 'Desk' }))).toBe(true)
})
