import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MapDesk, openMapDesk, openView, writeMap } from './map-desk.ts'
import { wrongInEachLook } from './looks.ts'

let desk: MapDesk
beforeAll(async () => {
  desk = await openMapDesk()
})
afterAll(async () => {
  await desk.close()
})

const trap = `version: 1
company: Small
currency: EUR
facts: [has a number]
customers: {customer: [], عميل سابق: [has a number]}
problems: {Rechtsschutzversicherungsgesellschaftenrückerstattung: {needs: help, amount: 100}}
remedies: {help: {gives: help}, apology: {gives: sorry}}
channels:
  web: {reaches: Care, kind: web}
  phone: {reaches: Desk, kind: phone, requires: [has a number]}
  letter: {reaches: خدمة العملاء, kind: letter, published: false}
teams:
  Desk: {responses: [refuse, {pass: Care}], reportsTo: Relations}
  Care: {responses: [{send: phone}, {send: letter}, own], reportsTo: Relations, authority: {help: 50}}
  خدمة العملاء: {responses: [{pass: Donaudampfschifffahrtsgesellschaftskapitänsbüro}]}
  Donaudampfschifffahrtsgesellschaftskapitänsbüro: {}
  Relations: {responses: [own], reportsTo: Executive, leader: true}
  Executive: {responses: [own], leader: true}
`

type State = readonly [string, (page: Page) => Promise<void>]

const states: readonly State[] = [
  [
    'a text with mistakes',
    async (page) => {
      await writeMap(page, trap.replace('reaches: Care', 'reaches: Cares'))
      await page.getByText(/One mistake in the text/).waitFor()
    },
  ],
  [
    'a text that traps',
    async (page) => {
      await writeMap(page, trap)
      await page
        .getByText(/trapped|at the mercy/)
        .first()
        .waitFor()
    },
  ],
  [
    'the verdicts and their story, step by step',
    async (page) => {
      await openView(page, 'Verdicts')
      await page
        .getByRole('button', { name: /At the mercy|Trapped/ })
        .first()
        .click()
      await page.getByRole('button', { name: 'Step on' }).first().click()
    },
  ],
  [
    'what would mend it',
    async (page) => {
      await page.getByRole('button', { name: 'What would mend it?' }).click()
      await page.getByText(/mends? the whole map|No three changes/).waitFor({ timeout: 20_000 })
    },
  ],
  [
    'the drawing alone, and in words',
    async (page) => {
      await openView(page, 'Drawing')
      await page.getByText('The drawing in words').click()
      await page.getByRole('heading', { name: 'Channels' }).waitFor()
    },
  ],
  [
    'being a customer',
    async (page) => {
      await openView(page, 'Be this customer')
      await page.getByRole('button', { name: /by web/ }).click()
      await page
        .getByText(/told it once|goes? round|no way in/)
        .first()
        .waitFor()
    },
  ],
  [
    'compared',
    async (page) => {
      await openView(page, 'Compare')
      await page.locator('ins').first().waitFor()
      await page
        .getByText(/verdicts? changes?/)
        .first()
        .waitFor()
    },
  ],
  [
    'who works where, and what stands against it',
    async (page) => {
      await openView(page, 'Put it in use')
      await page.getByRole('button', { name: 'Save and check it' }).click()
      await page.getByRole('list', { name: 'What stands against it' }).waitFor()
    },
  ],
  [
    'the versions',
    async (page) => {
      await openView(page, 'Versions')
      await page.getByRole('link', { name: /Version 1.*In use/s }).waitFor()
    },
  ],
]

/** Below the bar of the desk, which is the same over every page. */
const headTooHigh = async (page: Page): Promise<readonly string[]> => {
  const head = await page.evaluate(
    `document.querySelector('nav[aria-label="Views of the map"]').getBoundingClientRect().bottom
      - document.querySelector('main').getBoundingClientRect().top`,
  )
  return Number(head) > 120 ? [`${String(head)} px before one gets to what it is about`] : []
}

test('every state is open to everyone, fits its width, and needs nothing that the policy forbids', async () => {
  const page = await desk.asAdmin({ reducedMotion: 'reduce' })
  await page.goto('/desk/map')
  await page.getByRole('button', { name: 'Start a draft from this' }).click()
  await page.getByText(/Version \d+, draft/).waitFor()
  const wrong: string[] = []
  for (const [name, reach] of states) {
    await reach(page)
    wrong.push(...(await wrongInEachLook(page, headTooHigh)).map((fault) => `${name}: ${fault}`))
  }
  expect(wrong).toEqual([])
}, 240_000)

test('on a slow machine too the drawing is whole from the moment that it is seen', async () => {
  const page = await desk.at('ana', { viewport: { width: 360, height: 740 } })
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await page.goto('/desk/map?show=drawing', { waitUntil: 'commit' })
  const drawn = page.getByRole('application', { name: /The map, drawn/ })
  await drawn.locator('[data-kind="team"]').first().waitFor({ timeout: 60_000 })
  const outside = await page.evaluate(`(() => {
    const room = document.querySelector('.react-flow').getBoundingClientRect()
    return [...document.querySelectorAll('.react-flow [data-kind="team"], .react-flow [data-kind="channel"]')]
      .map((box) => box.getBoundingClientRect())
      .filter(({ left, right, top, bottom }) =>
        left < room.left || right > room.right || top < room.top || bottom > room.bottom).length
  })()`)
  expect(outside).toBe(0)
}, 90_000)

test('by keyboard alone the drawing is moved, enlarged and shown whole again', async () => {
  const page = await desk.at('ana', { reducedMotion: 'reduce', path: '/desk/map?show=drawing' })
  const drawing = page.getByRole('application', { name: /The map, drawn/ })
  await drawing.locator('[data-kind="channel"]').first().waitFor()
  const where = async (): Promise<unknown> =>
    await page.evaluate(`document.querySelector('.react-flow__viewport').style.transform`)
  const whole = await where()
  await drawing.focus()
  await page.keyboard.press('ArrowRight')
  const moved = await where()
  expect(moved).not.toBe(whole)
  await page.keyboard.press('+')
  await expect.poll(where).not.toBe(moved)
  await page.keyboard.press('0')
  await expect.poll(where).toBe(whole)
})
