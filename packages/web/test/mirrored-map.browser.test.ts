import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawingWords } from '../src/words/drawing.ts'
import { goingLiveWords } from '../src/words/going-live.ts'
import { mapEditorWords } from '../src/words/map-editor.ts'
import { mapWords } from '../src/words/map.ts'
import { mendingWords } from '../src/words/mending.ts'
import { strandedWords } from '../src/words/stranded.ts'
import { verdictWords } from '../src/words/verdicts.ts'
import { walkingWords } from '../src/words/walking.ts'
import { type MapDesk, openMapDesk, writeMap } from './map-desk.ts'
import { mirror, wordedElsewhere } from './mirrored.ts'

let desk: MapDesk
let page: Page
beforeAll(async () => {
  desk = await openMapDesk()
  page = await mirror(await desk.asAdmin())
  await page.goto('/desk/map?show=versions')
})
afterAll(async () => {
  await desk.close()
})

/** Somebody can be caught in it, a door is wrong, a team is new, and another is gone. */
const trap = `version: 1
company: Small
facts: [number]
customers: {customer: [], member: [number]}
problems: {anything: {needs: help}}
remedies: {help: {gives: help}}
channels:
  web: {reaches: Care, kind: web}
  phone: {reaches: Workshop, kind: phone, requires: [number]}
teams:
  Care: {responses: [own, refuse, {send: phone}], reportsTo: Relations}
  Workshop: {responses: [own, {pass: Care}], reportsTo: Relations}
  Relations: {responses: [own], reportsTo: Executive, leader: true}
  Executive: {responses: [own], leader: true}
`
const view = async (name: keyof typeof mapWords.views) => {
  const views = page.getByRole('navigation', { name: mapWords.viewsOf() })
  await views.getByRole('link', { name: mapWords.views[name]() }).click()
}
// The drawing's library says its own words until its first effect has run; a word that stays is found all the same.
const worded = async () => await wordedElsewhere(page, 'main')

describe('the service map is said by its catalogues', () => {
  test('its versions, and how a draft is begun', async () => {
    await page.getByRole('region', { name: mapWords.views.versions() }).getByRole('listitem').waitFor()
    await page.locator('main output').first().waitFor()
    expect(await page.evaluate('document.documentElement.dir')).toBe('rtl')
    await expect.poll(worded).toEqual([])
    await page.getByRole('button', { name: mapWords.start() }).click()
    await page.getByRole('textbox', { name: mapEditorWords.text() }).waitFor()
  })

  test('its text, what is wrong with it, and what the editor says itself', async () => {
    await writeMap(page, trap.replace('reaches: Workshop', 'reaches: Workshp'), mapEditorWords.text())
    await page
      .getByRole('button', { name: mapEditorWords.write({ name: 'Workshop' }) })
      .first()
      .waitFor()
    await expect.poll(worded).toEqual([])
    await page.keyboard.press('ControlOrMeta+f')
    await page.getByRole('button', { name: mapEditorWords.own.next() }).waitFor()
    await expect.poll(worded).toEqual([])
    await page.keyboard.press('Escape')
    await writeMap(page, trap, mapEditorWords.text())
    await page.getByText(mapWords.gameIs.buckstop()).waitFor()
    await expect.poll(worded).toEqual([])
  })

  test('its verdicts, a story, and what would mend it', async () => {
    await view('verdicts')
    const row = page.getByRole('row', { name: /anything/ }).first()
    await row.getByRole('button').first().click()
    await page.getByRole('button', { name: verdictWords.stepOn() }).first().click()
    await page.getByRole('button', { name: mendingWords.ask() }).click()
    await page.getByRole('button', { name: mendingWords.put() }).first().waitFor()
    await expect.poll(worded).toEqual([])
    await page.getByRole('heading', { name: strandedWords.title() }).waitFor()
  })

  test('being a customer', async () => {
    await view('walk')
    await page.getByLabel(walkingWords.hints()).check()
    await page.getByText(walkingWords.noFacts()).waitFor()
    await expect.poll(worded).toEqual([])
    await page
      .getByRole('list')
      .filter({ has: page.locator('button[aria-disabled]') })
      .getByRole('button')
      .first()
      .click()
    await page.getByRole('log').getByText(/./).first().waitFor()
    await page.getByLabel(walkingWords.youAre()).selectOption({ index: 2 })
    await page.getByText(walkingWords.isTrue(), { exact: true }).waitFor()
    await expect.poll(worded).toEqual([])
  })

  test('its drawing, also in words', async () => {
    await view('drawing')
    await page.getByText(drawingWords.inWords()).click()
    await page.getByRole('heading', { name: drawingWords.parts.channel() }).waitFor()
    await expect.poll(worded).toEqual([])
  })

  test('held against the one in use', async () => {
    await view('compare')
    await page.getByRole('heading', { name: verdictWords.games.buckstop() }).waitFor()
    await expect.poll(worded).toEqual([])
  })

  test('what stands against it, who works in it, and going into use', async () => {
    await view('use')
    await expect.poll(worded).toEqual([])
    await page.getByRole('button', { name: goingLiveWords.saveAndCheck() }).click()
    await page.getByRole('list', { name: goingLiveWords.against() }).waitFor()
    await expect.poll(worded).toEqual([])
  })
})
