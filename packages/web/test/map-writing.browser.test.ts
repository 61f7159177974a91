import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appears } from './desk.ts'
import { longMap } from './long-map.ts'
import { type MapDesk, openMapDesk, writeMap } from './map-desk.ts'

const text = `version: 1
company: Example Mobile
currency: EUR
facts: [active number, online, رقم نشط, فاتورة]
customers:
  customer: [active number, online]
  former customer: [online]
problems:
  refund of 100: {needs: refund, amount: 100}
remedies:
  bank transfer: {gives: refund}
channels:
  chat: {reaches: chat desk, requires: [online], kind: chat}
  phone: {reaches: call centre, requires: [active number], kind: phone, published: false}
  خدمة العملاء: {reaches: Rückerstattungsbearbeitungsabteilung, requires: [رقم نشط, فاتورة], kind: web}
teams:
  chat desk: {responses: [{send: phone}]}
  call centre: {responses: [own], asks: [Rückerstattungsbearbeitungsabteilung]}
  Rückerstattungsbearbeitungsabteilung: {responses: [own], authority: {bank transfer: any}}
`

let desk: MapDesk
let page: Page
beforeAll(async () => {
  desk = await openMapDesk()
  page = await desk.asAdmin()
  const status = await page.evaluate(async (map) => {
    const answer = await fetch('/api/v1/maps', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: map }),
    })
    return answer.status
  }, text)
  if (status !== 201) throw new Error(`no draft: ${status}`)
})
afterAll(async () => {
  await desk.close()
})

const field = () => page.getByRole('textbox', { name: 'The map as text' })
const lines = async (): Promise<string> => (await field().locator('.cm-line').allInnerTexts()).join('\n')
const inFocus = () => page.locator('.cm-editor.cm-focused')

describe('the text of a map', () => {
  beforeAll(async () => {
    await page.goto('/desk/map/2?show=text')
    await field().waitFor()
  })

  test('is marked where it is wrong as it is typed, and mended by key alone', async () => {
    await field().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('  new team: {reportsTo: chat dessk')
    // What stands there half typed is wrong in other ways until all of it was looked at.
    const wrong = page.getByRole('button', { name: /^Line 20[^]*Did you mean "chat desk"\?/ })
    await wrong.waitFor()
    await expect.poll(async () => await page.locator('.cm-lintRange-error').innerText()).toBe('chat dessk')
    await wrong.press('Enter')
    await inFocus().waitFor()
    await page.getByRole('button', { name: 'Write “chat desk”' }).press('Enter')
    await wrong.waitFor({ state: 'detached' })
    expect(await lines()).toContain('new team: {reportsTo: chat desk}')
  })

  test('offers the names that are declared', async () => {
    await page.keyboard.press('Control+End')
    await page.keyboard.type('  other: {asks: [Rück')
    await page.getByRole('option', { name: 'Rückerstattungsbearbeitungsabteilung' }).waitFor()
    // Just after it opens, Enter is taken for the end of the line.
    await page.waitForTimeout(150)
    await page.keyboard.press('Enter')
    expect(await lines()).toContain('other: {asks: [Rückerstattungsbearbeitungsabteilung]}')
  })

  test('is as readable when it is selected', async () => {
    await field().click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.locator('.cm-selectionBackground').first().waitFor({ state: 'attached' })
    const [selected, plain, ground] = await page.evaluate<readonly string[]>(`(() => {
      const { shadowRoot } = [...document.querySelectorAll('*')].find((one) => one.shadowRoot?.querySelector('.cm-line'))
      const word = shadowRoot.querySelector('.cm-line span')
      const { backgroundColor } = getComputedStyle(shadowRoot.querySelector('.cm-selectionBackground'))
      return [getComputedStyle(word, '::selection').color, getComputedStyle(word).color, backgroundColor]
    })()`)
    expect(ground).toMatch(/^oklch/)
    expect(selected).toBe(plain)
    await page.keyboard.press('Control+End')
  })

  test('can be undone, found in and left by key; keys of the page do nothing meanwhile', async () => {
    await page.keyboard.type(' n/?jk1')
    expect(page.url()).toContain('/desk/map/2')
    expect(await lines()).toContain(' n/?jk1')
    // What was typed in one go is undone in one; how many goes it was depends on the machine.
    for (let undone = 0; undone < 40 && (await lines()).trimEnd() !== text.trimEnd(); undone++)
      await page.keyboard.press('Control+z')
    expect((await lines()).trimEnd()).toBe(text.trimEnd())
    await page.keyboard.press('Control+f')
    await page.keyboard.type('bank')
    await page.getByRole('textbox', { name: 'Find' }).waitFor()
    expect(await page.locator('.cm-searchMatch').count()).toBe(2)
    await page.keyboard.press('Escape')
    const before = await lines()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await inFocus().waitFor({ state: 'detached' })
    expect(await lines()).toBe(before)
  })

  test('keeps names that run the other way where they stand', async () => {
    const [fact, other] = await Promise.all(
      ['رقم نشط', 'فاتورة'].map((name) => field().getByText(name, { exact: true }).first().boundingBox()),
    )
    // In the order of the list, although both are read from the right.
    expect(fact?.x).toBeLessThan(other?.x ?? 0)
  })
})

describe('being a customer', () => {
  const turnUp = async (name: string): Promise<void> => {
    await page
      .getByRole('region', { name: /Where do you turn/ })
      .getByRole('button', { name })
      .click()
  }
  const said = async (): Promise<readonly string[]> =>
    await page.getByRole('log', { name: 'What happened so far' }).locator('p').allInnerTexts()

  beforeAll(async () => {
    await page.goto('/desk/map/2?show=walk')
    await page.getByLabel('You are').selectOption('former customer')
  })

  test('goes round in circles where the map is a trap, and says why the other ways are closed', async () => {
    const closed = page.getByRole('list', { name: 'Closed to you' })
    await closed.getByText('The phone needs “active number”, which you lack.').waitFor()
    await turnUp('Write by chat')
    await page.getByText('You have told it once.').waitFor()
    await turnUp('Write by chat')
    await page.getByText('You go round in circles, for ever').waitFor()
    expect(await said()).toEqual([
      'You write by chat.',
      'The chat desk says: please call us. The phone needs “active number”, which you lack.',
      'You now know of “phone”.',
      'You write by chat.',
      'The chat desk says: please call us. The phone needs “active number”, which you lack.',
    ])
    await page.getByRole('button', { name: 'One step back' }).click()
    await page.getByText('You have told it once.').waitFor()
    await page.getByRole('button', { name: 'Start again' }).click()
    await page.getByText('You have told nobody yet.').waitFor()
  })

  test('ends well where there is a way, and shows which', async () => {
    await page.getByLabel('You are').selectOption('customer')
    await page.getByText('Nobody has told you of the phone.').waitFor()
    await page.getByLabel('Show where each way leads').check()
    await page.getByText('Solved after 2 contacts at worst').waitFor()
    await turnUp('Write by chat')
    await turnUp('Call')
    await page.getByText('It is solved').waitFor()
    expect(await appears(page.getByText('Solved after 2 contacts.'))).toBe(true)
    expect((await said()).at(-1)).toBe('The call centre takes the problem and solves it.')
  })

  test('is another game under Buckstop: whoever is reached keeps it', async () => {
    await page.getByRole('group', { name: 'By which rules' }).getByLabel('Under Buckstop').check()
    await page.getByText('You have told nobody yet.').waitFor()
    await turnUp('Write by chat')
    await page.getByText('You go round in circles, for ever').waitFor()
    expect(await said()).toEqual([
      'You write by chat.',
      'The chat desk owns the problem and cannot solve it: nobody in reach has an authority that would help.',
    ])
  })
})

test('typing goes on while a map is checked that takes long, and the newest text is what counts', async () => {
  await page.goto('/desk/map/2?show=text')
  await field().waitFor()
  await writeMap(page, text)
  const summary = page.getByRole('status').filter({ hasText: 'The map alone' })
  await summary.waitFor()
  const before = await summary.textContent()
  await writeMap(page, longMap)
  await page.waitForTimeout(400)
  // On the page's own thread the check that has begun would be over, and told, before the first key is heard.
  await page.keyboard.type('# still being checked')
  expect(await lines()).toContain('# still being checked')
  expect(await summary.textContent()).toBe(before)
  await writeMap(page, 'version: 1\ncompnay: x')
  await page.getByRole('button', { name: 'Write “company”' }).waitFor()
  await writeMap(page, text)
  await page.getByRole('button', { name: 'Write “company”' }).waitFor({ state: 'detached' })
})
