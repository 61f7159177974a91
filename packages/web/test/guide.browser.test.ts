import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { retell } from '../../cli/test/retell.ts'
import { appears, type CustomerAnswer } from './desk.ts'
import { type MapDesk, openMapDesk, openView, writeMap } from './map-desk.ts'

const docs = new URL('../../../docs/', import.meta.url)
let desk: MapDesk
let page: Page
let folder: string
let open: CustomerAnswer['case']

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buckstop-guide-'))
  await retell(await readFile(new URL('guides/service-designer.md', docs), 'utf8'), folder)
  desk = await openMapDesk()
  await desk.app.db.updateTable('company').set({ name: 'Example Coffee' }).execute()
  open = (await desk.customerWrites('My machine leaks.')).case
  page = await desk.asAdmin({ reducedMotion: 'reduce' })
})
afterAll(async () => {
  await desk.close()
  await rm(folder, { recursive: true, force: true })
})

const mapOf = async (file: string): Promise<string> => await readFile(join(folder, file), 'utf8')

/** `BUCKSTOP_PICTURES=1` in front of `npm test` writes the guide's picture of the page anew. */
const picture = async (): Promise<void> => {
  const png = await page.screenshot()
  if (process.env['BUCKSTOP_PICTURES'] === '1')
    await writeFile(new URL('pictures/service-map.png', docs), png)
}

/** Somebody is chosen in a field that is searched by typing. */
const choose = async (field: string, name: string, within: Page | ReturnType<Page['getByRole']> = page) => {
  await within.getByRole('combobox', { name: field }).fill(name)
  await page.getByRole('option', { name }).first().click()
}

describe('what the guide for service designers says of the product', () => {
  test('a draft of today’s map shows the verdict with its story, and takes a repair', async () => {
    await page.getByRole('link', { name: 'Service map' }).click()
    await page.getByRole('button', { name: 'Start a draft from this' }).click()
    await page.getByText('Version 2, draft').waitFor()
    await writeMap(page, await mapOf('today.yaml'))
    await openView(page, 'Verdicts')
    const row = page.getByRole('rowgroup').filter({ hasText: 'owner of a gift' })
    await row.getByRole('button', { name: /At the mercy/ }).click()
    expect(await appears(page.getByText('The workshop says: please call us.').first())).toBe(true)
    const drawn = page.getByRole('region', { name: 'Drawing' })
    expect(await appears(drawn.locator('[data-kind="channel"][data-way="trap"]').first())).toBe(true)
    const workshop = drawn.locator('[data-kind="team"]').filter({ hasText: 'workshop' })
    const right = async () => {
      const box = await workshop.boundingBox()
      return box === null ? Infinity : box.x + box.width
    }
    await expect.poll(right, { timeout: 5_000 }).toBeLessThan(1_280)
    await picture()
    await page.getByRole('button', { name: 'What would mend it?' }).click()
    const repair = page.getByRole('listitem').filter({ hasText: 'no longer let workshop send customers' })
    await repair.getByRole('button', { name: 'Put this into the text' }).first().click()
    await row.getByRole('button', { name: /At the mercy/ }).waitFor({ state: 'detached' })
    expect(await row.getByRole('button', { name: /Safe one contact/ }).count()).toBe(2)
  })

  test(
    'tomorrow’s map goes live with people in its teams, and takes the open case along',
    { timeout: 120_000 },
    async () => {
      await openView(page, 'Text')
      await writeMap(page, await mapOf('tomorrow.yaml'))
      await openView(page, 'Put it in use')
      await page.getByRole('button', { name: 'Save and check it' }).click()
      const against = page.getByRole('list', { name: 'What stands against it' })
      expect(await appears(against.getByText('A team has nobody in it'))).toBe(true)
      expect(
        await appears(page.getByText(/^To the team that you choose to answer .*Care \(one open case\)/)),
      ).toBe(true)
      for (const team of ['front desk', 'workshop', 'office', 'managing director']) {
        const form = page.getByRole('region', { name: team })
        await choose('Leads it', 'Claire Example', form)
      }
      await choose('Add somebody to workshop', 'Ben Example')
      await page.getByRole('button', { name: 'Save and check it' }).click()
      await page.getByText('Not yet. One thing stands against it.').waitFor()
      expect(await appears(against.getByText('The team that answers when no other does is gone'))).toBe(true)
      await choose('Answers when no other team does', 'front desk')
      await page.getByRole('button', { name: 'Save and check it' }).click()
      await page.getByText('Yes. Nothing stands against it.').waitFor()
      expect(await appears(page.getByText(/Customers reach “front desk”, and it may grant nothing/))).toBe(
        true,
      )
      await page.getByRole('button', { name: 'Put version 2 in use' }).click()
      await page.getByRole('button', { name: 'Yes, run on version 2' }).click()
      expect(await appears(page.getByText(/One open case moved/))).toBe(true)
      expect(await appears(page.getByText('Version 2, in use'))).toBe(true)
      await page.goto(`/desk/cases/${open.id}`)
      const head = page.getByRole('article', { name: `Case ${open.reference}` })
      expect(await appears(head.getByText('front desk').first())).toBe(true)
      expect(await appears(head.getByText(/Claire Example has it/).first())).toBe(true)
    },
  )
})
