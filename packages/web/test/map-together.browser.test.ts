import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serverFails } from '../../server/test/complaints.ts'
import { appears } from './desk.ts'
import { type MapDesk, openMapDesk, openView, writeMap } from './map-desk.ts'
import { smallMap } from '../../server/test/small-company.ts'

let desk: MapDesk
beforeAll(async () => {
  desk = await openMapDesk()
})
afterAll(async () => {
  await desk.close()
})

describe('whoever is no admin', () => {
  test('reads the map in every view, and changes nothing', async () => {
    const page = await desk.at('ana', { path: '/desk/map' })
    await page.getByText('Version 1, in use').waitFor()
    await page.getByRole('button', { name: 'Safe one contact' }).first().click()
    expect(await appears(page.getByText('The customer has a way that ends well'))).toBe(true)
    await openView(page, 'Text')
    const text = page.getByRole('textbox', { name: 'The map as text' })
    await text.waitFor()
    await text.click()
    await page.keyboard.type('nonsense')
    expect(await text.innerText()).not.toContain('nonsense')
    await openView(page, 'Be this customer')
    expect(await appears(page.getByRole('button', { name: /by web/ }))).toBe(true)
    await openView(page, 'Versions')
    expect(await appears(page.getByRole('link', { name: /Version 1.*In use/s }))).toBe(true)
    for (const name of ['Save', 'Start a draft from this', 'Throw it away'])
      expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Put it in use' }).count()).toBe(0)
  })

  test('is told where there is no such version', async () => {
    const page = await desk.at('ana', { path: '/desk/map/999' })
    await page.getByText('There is no such version').waitFor()
    await page.getByRole('link', { name: 'To the map in use' }).click()
    expect(await appears(page.getByText('Version 1, in use'))).toBe(true)
  })

  test('is told what still works where the server fails, with the way on', async () => {
    const page = await desk.at('ana', { mayComplain: serverFails })
    await page.route('**/api/v1/maps/**', (route) => route.fulfill({ status: 503, body: '' }))
    await page.goto('/desk/map')
    await page.getByText('The map did not come').waitFor()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    expect(await appears(page.getByText('Version 1, in use'))).toBe(true)
  })
})

describe('two admins at one draft', () => {
  test('lose nothing: mine goes on as a new draft, theirs stays', async () => {
    const [mine, theirs] = await Promise.all([desk.asAdmin(), desk.asAdmin()])
    await mine.goto('/desk/map')
    await mine.getByRole('button', { name: 'Start a draft from this' }).click()
    await mine.getByText(/Version \d+, draft/).waitFor()
    const { pathname } = new URL(mine.url())
    await theirs.goto(`${pathname}?show=text`)
    await writeMap(theirs, `${smallMap}# theirs\n`)
    await writeMap(mine, `${smallMap}# mine\n`)
    await theirs.getByRole('button', { name: 'Save', exact: true }).click()
    await theirs.getByText('Saved', { exact: true }).waitFor()
    await mine.getByRole('button', { name: 'Save', exact: true }).click()
    const conflict = mine.getByRole('alert')
    await conflict.waitFor()
    expect(await conflict.innerText()).toContain('after you began')
    await conflict.getByRole('button', { name: 'Keep mine as a new draft' }).click()
    await mine.waitForURL((url) => url.pathname !== pathname)
    expect(await appears(mine.getByRole('textbox', { name: 'The map as text' }).getByText('# mine'))).toBe(
      true,
    )
    await mine.goto(`${pathname}?show=text`)
    expect(await appears(mine.getByRole('textbox', { name: 'The map as text' }).getByText('# theirs'))).toBe(
      true,
    )
  })

  test('or mine is let go, and theirs is there', async () => {
    const [mine, theirs] = await Promise.all([desk.asAdmin(), desk.asAdmin()])
    await mine.goto('/desk/map')
    await mine.getByRole('button', { name: 'Start a draft from this' }).click()
    await mine.getByText(/Version \d+, draft/).waitFor()
    const { pathname } = new URL(mine.url())
    await writeMap(mine, `${smallMap}# mine\n`)
    await theirs.goto(`${pathname}?show=text`)
    await writeMap(theirs, `${smallMap}# theirs\n`)
    await theirs.getByRole('button', { name: 'Save', exact: true }).click()
    await theirs.getByText('Saved', { exact: true }).waitFor()
    // Typing went on in a tab that was closed and opened again: it is still held against what was read.
    await mine.reload()
    await mine.getByRole('button', { name: 'Take theirs, and let go of mine' }).click()
    expect(await appears(mine.getByRole('textbox', { name: 'The map as text' }).getByText('# theirs'))).toBe(
      true,
    )
    await mine.getByRole('button', { name: 'Throw it away' }).click()
    await mine.getByRole('button', { name: /^Yes, throw version/ }).click()
    await mine.waitForURL('**/desk/map?show=versions')
    expect(await appears(mine.getByText('Version 1, in use'))).toBe(true)
  })
})

describe('a team that is taken out of the map', () => {
  test('is said before it goes, with its cases and who gets them; another answers when no other does', async () => {
    const { case: opened } = await desk.customerWrites('The kettle is cold.')
    const page = await desk.asAdmin({ path: '/desk/map' })
    await page.getByRole('button', { name: 'Start a draft from this' }).click()
    await page.getByText(/Version \d+, draft/).waitFor()
    await writeMap(
      page,
      smallMap
        .replace(/ {2}Care: .*\n/, '')
        .replaceAll('reaches: Care', 'reaches: Desk')
        .replace(', {pass: Care}', ''),
    )
    await openView(page, 'Put it in use')
    await page.getByRole('button', { name: 'Save and check it' }).click()
    await page.getByRole('list', { name: 'What stands against it' }).waitFor()
    await page.getByRole('combobox', { name: 'Answers when no other team does' }).click()
    await page.getByRole('option', { name: 'Desk', exact: true }).click()
    await page.getByRole('button', { name: 'Save and check it' }).click()
    await page.getByText('Yes. Nothing stands against it.').waitFor()
    expect(await appears(page.getByText(/Care: its (one|\d+) open cases? goe?s? up to Relations/))).toBe(true)
    await page.getByRole('button', { name: /^Put version/ }).click()
    await page.getByRole('button', { name: /^Yes, run on version/ }).click()
    await page
      .getByText(/is in use/)
      .first()
      .waitFor()
    expect(await appears(page.getByText(/open cases? moved/))).toBe(true)
    await page.goto(`/desk/cases/${opened.id}`)
    const head = page.getByRole('article', { name: `Case ${opened.reference}` })
    expect(await appears(head.getByText('Relations').first())).toBe(true)
  })
})
