import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { pdfOf } from '../../server/test/pdf-of.ts'
import { runCommand } from '../../server/src/ledger/run-command.ts'
import { appears, type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => await desk.close())

test('a scan is taken in without a word, and written down beside its picture', async () => {
  const page = await desk.at('ana', { path: '/desk/take' })
  await page.getByRole('radio', { name: 'Letter' }).check({ force: true })
  await page.locator('input[type=file]').setInputFiles({
    name: 'scan.pdf',
    mimeType: 'application/pdf',
    buffer: pdfOf(2),
  })
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.getByRole('link', { name: 'Write down what it says' }).click()
  const drawn = page.getByRole('img', { name: 'scan.pdf, page 2' })
  await drawn.scrollIntoViewIfNeeded()
  await expect
    .poll(
      async () =>
        Number(await drawn.evaluate((image: { readonly naturalWidth?: number }) => image.naturalWidth)),
      {
        timeout: 20_000,
      },
    )
    .toBeGreaterThan(500)
  expect(await faults(page)).toEqual([])
  await page.getByLabel('The customer’s words').fill('Sehr geehrte Damen und Herren')
  await page.getByRole('button', { name: 'Keep these words' }).click()
  const story = page.getByLabel('The story')
  expect(await appears(story.getByText('Sehr geehrte Damen und Herren'))).toBe(true)
  expect(await story.getByText('Nobody has written down yet').count()).toBe(0)
})

test('an answer by letter is made to be printed, and counts once it is in the post', async () => {
  const { case: opened } = await desk.customerWrites('The valve whistles.')
  const { rows } = await desk.app.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [opened.id],
  )
  const page = await desk.signedIn(rows[0]?.owner_id ?? '', { path: `/desk/cases/${opened.id}` })
  const composer = page.getByRole('form', { name: 'Your words to the customer' })
  await composer.getByRole('textbox', { name: /^To / }).fill('Dear customer, the valve is new.')
  await composer.getByRole('combobox', { name: 'By' }).selectOption('letter')
  await composer.getByLabel('Address in the window of the envelope').fill('Marta Example\nHigh Street 1')
  await composer.getByRole('button', { name: 'Make the letter to print' }).click()
  const ready = composer.getByRole('link', { name: 'Open the letter (PDF)' })
  await ready.waitFor()
  expect(await faults(page)).toEqual([])
  const [download] = await Promise.all([page.waitForEvent('download'), ready.click()])
  expect(download.suggestedFilename()).toBe(`${opened.reference}.pdf`)
  await composer.getByRole('textbox', { name: /^To / }).fill('Dear customer, the valve is new. Greetings')
  expect(await appears(composer.getByText('You changed it since.'))).toBe(true)
  await composer.getByRole('button', { name: /went into the post/ }).click()
  expect(await appears(page.getByLabel('The story').getByText('the valve is new. Greetings'))).toBe(true)
})

test('what was said in a call that somebody took is written down from the story', async () => {
  const { case: opened } = await desk.customerWrites('I rang about the pump.')
  const { app } = desk
  const { rows } = await app.pool.query<{ owner_id: string; contact_id: string }>(
    `select h.owner_id, c.id as contact_id from matter_head h join case_contact c using (matter_id) where matter_id = $1`,
    [opened.id],
  )
  const [{ owner_id: owner, contact_id: continues } = { owner_id: '', contact_id: '' }] = rows
  const words = app.newId()
  await runCommand(app, {
    kind: 'case',
    matterId: opened.id,
    actor: { kind: 'person', id: owner },
    command: {
      type: 'receiveContact',
      contact: {
        id: app.newId(),
        channel: 'phone',
        words,
        receivedAt: app.clock.now(),
        proof: 'staff',
        takenBy: owner,
        toldAgain: false,
        secondHand: true,
      },
      issue: null,
      ways: [],
      continues,
    },
    texts: [{ id: words, author: 'record', words: 'On the telephone with Ana.', language: 'en' }],
  })
  const page = await desk.signedIn(owner, { path: `/desk/cases/${opened.id}` })
  const story = page.getByLabel('The story')
  await story.getByRole('link', { name: 'Write down what was said' }).click()
  await page.getByLabel('What was said').waitFor()
  expect(await faults(page)).toEqual([])
  await page.getByLabel('What was said').fill('The pump rattles since Tuesday.')
  await page.getByRole('button', { name: 'Keep these words' }).click()
  expect(await appears(story.getByText('The pump rattles since Tuesday.'))).toBe(true)
  expect(await story.getByText('Nobody has written down yet').count()).toBe(0)
})
