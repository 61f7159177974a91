import { createServer, type Server } from 'node:http'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lineCut } from '../../server/test/complaints.ts'
import { faults } from '../../server/test/faults.ts'
import { staff } from '../../server/test/small-company.ts'
import { appears, type Desk, openDesk } from './desk.ts'

let desk: Desk
let site: Server
let siteUrl = ''

/** A page of somebody else's: another origin and another site, with a policy that lets in our script and our frame alone. */
beforeAll(async () => {
  desk = await openDesk(async ({ pool }) => {
    await pool.query(
      `update person set first_name = 'Friedrich-Wilhelm', surname = 'Donaudampfschifffahrtskapitän' where id = $1`,
      [staff.ana],
    )
  })
  site = createServer((request, answer) => {
    const direction = request.url?.includes('rtl') === true ? ' dir="rtl" lang="ar"' : ' lang="en"'
    answer.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src ${desk.url}; frame-src ${desk.url}; require-trusted-types-for 'script'`,
    })
    answer.end(
      `<!doctype html><html${direction}><title>A shop</title><h1>A shop</h1><script src="${desk.url}/chat.js" defer></script></html>`,
    )
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const address = site.address()
  if (typeof address !== 'object' || address === null) throw new Error('the other site does not listen')
  siteUrl = `http://localhost:${address.port}`
})
afterAll(async () => {
  site.closeAllConnections()
  site.close()
  await desk.close()
})

const panelOf = (page: Page): FrameLocator => page.locator('iframe[title="Write to us"]').contentFrame()
const fieldOf = (panel: FrameLocator) => panel.getByRole('textbox', { name: 'Your words' })
const say = async (panel: FrameLocator, words: string): Promise<void> => {
  await fieldOf(panel).fill(words)
  await panel.getByRole('button', { name: 'Send' }).click()
}
const stored = (panel: FrameLocator, words: string) =>
  panel.getByRole('listitem').filter({ hasText: words }).filter({ hasText: 'We have it' })
const caseOf = async (words: string): Promise<{ readonly id: string; readonly owner: string }> => {
  const { rows } = await desk.app.pool.query<{ id: string; owner: string }>(
    `select matter_id as id, owner_id as owner from matter_head where matter_id =
       (select matter_id from matter_text where words = $1 limit 1)`,
    [words],
  )
  if (rows[0] === undefined) throw new Error('no case has these words')
  return rows[0]
}

test('a conversation between a page of any other site and the desk', async () => {
  const phone = await desk.browse({
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    mayComplain: lineCut,
  })
  await phone.goto(siteUrl)
  const button = phone.getByRole('button', { name: 'Write to us' })
  await button.waitFor()
  // Nothing of ours but the script before it is used, and nothing is kept.
  expect(phone.frames()).toHaveLength(1)
  expect([await phone.context().cookies(), await phone.evaluate('localStorage.length')]).toEqual([[], 0])
  await button.click()
  const panel = panelOf(phone)
  await fieldOf(panel).waitFor()
  expect(await phone.frames()[1]?.evaluate('localStorage.length')).toBe(0)

  const long = 'Die Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzänderungslampe ist kaputt.'
  await say(panel, long)
  await stored(panel, long).waitFor()
  expect(
    await appears(
      panel.getByText(
        /has this, and answers for it until you say it is solved\. You hear from .* at the latest/,
      ),
    ),
  ).toBe(true)
  const { id, owner } = await caseOf(long)

  // The owner answers from the composer, which goes to the chat while it goes on.
  const atDesk = await desk.signedIn(owner, { path: `/desk/cases/${id}` })
  const composer = atDesk.getByRole('form', { name: 'Your words to the customer' })
  await composer.getByRole('textbox').first().fill('Which lamp is it?')
  await panel.getByText(/is writing\.$/).waitFor()
  await composer.getByRole('button', { name: /in the chat$/ }).click()
  await panel.getByText('Which lamp is it?').waitFor()
  const arabic = 'المصباح في القاعة، وهو لا يعمل منذ أسبوع.'
  await fieldOf(panel).pressSequentially(arabic.slice(0, 4))
  await atDesk.getByText('The customer is writing in the chat').waitFor()
  await say(panel, arabic)
  await atDesk.getByText(arabic).last().waitFor()

  // A broken line: what is written is kept, and comes in once when the line is back.
  await phone.context().setOffline(true)
  await say(panel, 'Said in a tunnel.')
  await panel.getByText('Not with us yet').waitFor()
  await phone.context().setOffline(false)
  await stored(panel, 'Said in a tunnel.').waitFor()
  expect(await phone.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  expect(await phone.frames()[1]?.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  const { rows } = await desk.app.pool.query('select from matter_text where words = $1', [
    'Said in a tunnel.',
  ])
  expect(rows).toHaveLength(1)

  // A reload and a second tab show the same conversation, also what was written meanwhile.
  await phone.reload()
  await composer.getByRole('textbox').first().fill('A new one is on its way.')
  await composer.getByRole('button', { name: /in the chat$/ }).click()
  await phone.getByRole('button', { name: 'Write to us' }).click()
  await panelOf(phone).getByText('A new one is on its way.').waitFor()
  const tab = await phone.context().newPage()
  await tab.goto(siteUrl)
  await tab.getByRole('button', { name: 'Write to us' }).click()
  await panelOf(tab).getByText('A new one is on its way.').waitFor()
  expect(await panelOf(tab).getByRole('listitem').count()).toBe(5)

  // Another device goes on by the link that the chat shows, as a page of its own.
  await panelOf(tab).getByText('Go on elsewhere').click()
  const link = await panelOf(tab).getByRole('textbox', { name: 'Go on elsewhere' }).inputValue()
  const elsewhere = await desk.browse({ path: link })
  await elsewhere.goto(link)
  await elsewhere.getByText('A new one is on its way.').waitFor()
  expect(elsewhere.url()).not.toContain('#')
  expect(await faults(elsewhere)).toEqual([])
  await elsewhere.getByRole('textbox', { name: 'Your words' }).fill('Thank you.')
  await elsewhere.keyboard.press('Enter')
  await panelOf(tab).getByText('Thank you.').waitFor()
})

test('stands at the other side of a page that is read from the right, and comes back to its button', async () => {
  const page = await desk.browse({ viewport: { width: 1100, height: 700 } })
  await page.goto(`${siteUrl}/rtl`)
  const button = page.getByRole('button', { name: 'Write to us' })
  const box = await button.boundingBox()
  expect(box?.x).toBeLessThan(100)
  await button.click()
  const close = panelOf(page).getByRole('button', { name: 'Close the chat' })
  await close.click()
  await button.waitFor()
  expect(await page.evaluate('document.activeElement.localName')).toBe('buckstop-chat')
  expect(await faults(page)).toEqual(expect.not.arrayContaining([expect.stringContaining('iframe')]))
})
