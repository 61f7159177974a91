import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lineCut } from '../../server/test/complaints.ts'
import { appears, password } from './desk.ts'
import { type MapDesk, openMapDesk, openView, writeMap } from './map-desk.ts'

let desk: MapDesk
let page: Page
beforeAll(async () => {
  desk = await openMapDesk()
  page = await desk.asAdmin({ path: '/desk/map', mayComplain: lineCut })
  await page.getByRole('button', { name: 'Start a draft from this' }).click()
  await page.getByText('Version 2, draft').waitFor()
})
afterAll(async () => {
  await desk.close()
})

const empty = 'version: 1\ncompany: Nobody yet\ncustomers:\nproblems:\nremedies:\nchannels:\nteams:\n'

describe('the drawing', () => {
  test('is taken along as a picture: the one that the command line draws', async () => {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as a picture' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('service-map-of-Small.svg')
    const svg = await readFile(await saved.path(), 'utf8')
    expect(svg).toMatch(/^<svg /)
    expect(svg).toContain('<title id="title">Service map of Small</title>')
    expect(svg).toContain('Relations')
  })

  test('cuts no name, however long it is and from however far it is seen', async () => {
    const names = [
      'Rechtsschutzversicherungsgesellschaftsangelegenheiten',
      'Ansage für Störungsmeldungen im Netz',
    ]
    const teams = Array.from(
      { length: 24 },
      (_, k) => `  ${names[k % 2] ?? ''} ${k}: {responses: [{pass: last}]}\n`,
    )
    await writeMap(page, `${empty}${teams.join('')}  last: {responses: [own]}\n`)
    await page.locator('[data-far] strong', { hasText: '23' }).waitFor({ state: 'attached' })
    // As a string: the tests know no browser's types.
    const cut =
      await page.evaluate(`[...document.querySelectorAll('.react-flow__node strong')].filter((name) => {
      const [text, box] = [name, name.parentElement].map((one) => one.getBoundingClientRect())
      return text.top < box.top || text.bottom > box.bottom || text.left < box.left || text.right > box.right
    }).map((name) => name.textContent)`)
    expect(cut).toEqual([])
  })

  test('of more than can be read is not tried, and the rest of the page works', async () => {
    const teams = Array.from({ length: 320 }, (_, index) => `  team ${index}:\n`).join('')
    await writeMap(page, `${empty}${teams}`)
    expect(await appears(page.getByText('Too large to draw'))).toBe(true)
    await openView(page, 'Verdicts')
    expect(await appears(page.getByText('Nobody turns up yet'))).toBe(true)
  })
})

describe('many verdicts', () => {
  const problems = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']
  const many = (remedies: string): string => `version: 1
company: Many
customers: {customer: []}
problems: {${problems.map((name) => `${name}: {needs: ${name === 'four' ? 'more' : 'help'}}`).join(', ')}}
remedies: ${remedies}
channels: {web: {reaches: Care, kind: web}}
teams: {Care: {responses: [own], authority: {help: any, more: any}}}
`
  const safe = '{help: {gives: help}, more: {gives: more}}'
  const rows = () =>
    page
      .getByRole('table')
      .getByRole('row')
      .filter({ hasText: /Safe|Trapped/ })

  test('are fewer where only those are wanted who get stuck, and all again once nobody does', async () => {
    await openView(page, 'Text')
    await writeMap(page, many(safe.replace('gives: more', 'gives: less')))
    await openView(page, 'Verdicts')
    await page.getByLabel('Only those who can get stuck (1 of 7)').check()
    await expect.poll(() => rows().count(), { timeout: 10_000 }).toBe(1)
    expect(await rows().innerText()).toMatch(/^four/)
    await openView(page, 'Text')
    await writeMap(page, many(safe))
    await openView(page, 'Verdicts')
    await expect.poll(() => rows().count(), { timeout: 10_000 }).toBe(7)
  })

  test('and what is left when the last of them is mended is no empty table', async () => {
    await openView(page, 'Text')
    await writeMap(page, many('{help: {gives: help}, more: {gives: more}}').replace(', more: any', ''))
    await openView(page, 'Verdicts')
    await page.getByLabel('Only those who can get stuck (1 of 7)').check()
    await page.getByRole('button', { name: 'Trapped' }).first().click()
    await page.getByRole('button', { name: 'What would mend it?' }).click()
    await page.getByText(/mends? the whole map/).waitFor()
    expect(await page.evaluate('document.activeElement.innerText')).toMatch(/mends? the whole map/)
    await page.getByRole('button', { name: 'Put this into the text' }).first().click()
    await expect.poll(() => rows().count(), { timeout: 10_000 }).toBe(7)
  })
})

describe('a text', () => {
  test('that is no map at all leaves what was drawn before, and says since when', async () => {
    await openView(page, 'Text')
    await writeMap(page, `${empty}  Care: {responses: [own]}\n`)
    await page.getByRole('region', { name: 'Drawing' }).getByText('Care').first().waitFor()
    await writeMap(page, 'version: 1\nnonsense')
    expect(await appears(page.getByText(/As it was before line \d+ went wrong/))).toBe(true)
    expect(await appears(page.getByRole('region', { name: 'Drawing' }).getByText('Care').first())).toBe(true)
  })

  test('stays when the server can’t be reached, when one looks elsewhere, and when the session ends', async () => {
    await writeMap(page, `${empty}# still here\n`)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('The server can’t be reached').waitFor()
    await page.context().setOffline(false)
    await page.goto('/desk/people')
    await page.goto('/desk/map/2?show=text')
    const text = page.getByRole('textbox', { name: 'The map as text' })
    await text.getByText('# still here').waitFor()
    await page.context().clearCookies()
    await Promise.allSettled([
      page.getByRole('button', { name: 'Save', exact: true }).click({ timeout: 2_000 }),
      page.getByText('Your session ended.').waitFor(),
    ])
    await page.getByText('Your session ended.').waitFor()
    await page.getByLabel('E-mail').fill('sam@small.example')
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await text.getByText('# still here').waitFor()
    await page.keyboard.press('ControlOrMeta+s')
    expect(await appears(page.getByText('Saved', { exact: true }))).toBe(true)
  })

  test('with nothing to lose is thrown away only when asked twice', async () => {
    const button = page.getByRole('button', { name: 'Throw it away' })
    await button.click()
    await page.getByRole('button', { name: 'Yes, throw version 2 away' }).waitFor()
    await page.getByRole('heading', { name: 'Service map' }).focus()
    await button.waitFor()
    expect(await appears(page.getByText('Version 2, draft'))).toBe(true)
  })
})
