import { Buffer } from 'node:buffer'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { receive } from '../../server/src/intake/receive.ts'
import { staff } from '../../server/test/small-company.ts'
import { appears, type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await desk.app.pool.query(`update person set role = 'admin' where id = $1`, [staff.rosa])
})
afterAll(async () => {
  await desk.close()
})

test('a long story begins with its newest words; "Earlier" brings the rest, each once and in order', async () => {
  const { case: opened } = await desk.customerWrites('Word 0.')
  const words = Array.from({ length: 120 }, (_, at) => `Word ${at + 1}.`)
  for (const said of words)
    await receive(desk.app, {
      channel: 'web',
      from: { identifiers: [] },
      words: said,
      language: 'en',
      issues: [],
      proof: { kind: 'link', caseId: opened.id },
    })
  const page = await desk.at('claire', { path: `/desk/cases/${opened.id}` })
  const story = page.getByLabel('The story')
  const shown = async () => await story.getByText(/^Word \d+\.$/).allInnerTexts()
  await story.getByText('Word 120.').waitFor()
  const first = await shown()
  expect(first.length).toBeLessThan(words.length)
  expect(first).toEqual(words.slice(-first.length))
  const earlier = story.getByRole('button', { name: 'Earlier', exact: true })
  let before = first.length
  for (let pages = 0; pages < 10 && (await earlier.count()) > 0; pages += 1) {
    await earlier.focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await shown()).length, { timeout: 10_000 }).toBeGreaterThan(before)
    before = (await shown()).length
  }
  expect(await shown()).toEqual(['Word 0.', ...words])
  expect(await earlier.count()).toBe(0)

  // What one looks for stands in the address, is looked for in all of it, and says how much else there is.
  await page.goto(`/desk/all/${opened.id}?only=hands&show=journey`)
  await story.getByText(/^1 of \d+ shown/).waitFor()
  const chips = story.getByRole('group', { name: 'What is shown of the story' })
  expect(await chips.getByRole('radio', { name: 'Their words 121' }).isChecked()).toBe(false)
  expect(await shown()).toEqual(['Word 0.'])

  // Along the picture by keys alone, from its end to its beginning, and from there into the story.
  const picture = story.getByRole('slider', { name: /on a line of time/ })
  await picture.focus()
  await page.keyboard.press('Home')
  await expect
    .poll(async () => await picture.getAttribute('aria-valuetext'))
    .toMatch(/^The customer \d+ times/)
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => await picture.getAttribute('aria-valuetext')).toMatch(/has it since/)
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect.poll(async () => await page.evaluate('document.activeElement.id')).toBe('entry-1')

  // The table has what the picture has, and "Fold it up" leaves the address without either.
  await story.getByText('The same as a table').click()
  expect(await appears(story.getByRole('row', { name: /Customer The customer 121 times/ }))).toBe(true)
  await story.getByRole('button', { name: 'Fold it up' }).click()
  await chips.getByRole('radio', { name: /^All/ }).check({ force: true })
  await expect.poll(() => new URL(page.url()).search).toBe('')
})

test('a scan comes in with a contact, and is downloaded as it was', async () => {
  const page = await desk.at('ana', { path: '/desk/take' })
  await page.getByLabel('What they said or wrote').fill('Here is the bill.')
  const scan = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
  await page.locator('input[type=file]').setInputFiles([
    { name: 'فاتورة.png', mimeType: 'image/png', buffer: scan },
    { name: 'by mistake.txt', mimeType: 'text/plain', buffer: Buffer.from('not this') },
  ])
  await page.getByRole('button', { name: 'Take by mistake.txt away' }).click()
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.getByRole('link', { name: 'Open the case' }).click()
  const story = page.getByLabel('The story')
  const link = story.getByRole('link', { name: 'فاتورة.png' })
  expect(await appears(link)).toBe(true)
  expect(await story.getByText('11 bytes').count()).toBe(1)
  expect(await story.getByText('by mistake.txt').count()).toBe(0)
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toBe('فاتورة.png')
  expect(await buffer(await download.createReadStream())).toEqual(scan)
})

test('an admin puts somebody on the rota and takes them off; others read it', async () => {
  const page = await desk.at('rosa', { path: '/desk/rota' })
  await page.getByText('Nobody is on the rota').waitFor()
  await page.getByRole('button', { name: 'Put somebody on the rota' }).click()
  const form = page.getByRole('form', { name: 'Put somebody on the rota' })
  await form.getByRole('combobox', { name: 'Who' }).fill('Ben')
  await page.getByRole('option', { name: 'Ben Example' }).click()
  await form.getByLabel('From').fill('2027-03-02T09:00')
  await form.getByLabel('To').fill('2027-03-01T09:00')
  expect(await appears(form.getByText('This is before the beginning'))).toBe(true)
  await form.getByLabel('To').fill('2027-03-02T18:00')
  await form.getByRole('button', { name: 'Put on the rota' }).click()
  const entry = page.getByRole('listitem').filter({ hasText: 'Ben Example' })
  expect(await appears(entry.getByText('every team'))).toBe(true)
  expect(await entry.innerText()).toContain('2 March 2027, 09:00 to 18:00')
  expect(await appears(form.getByText('Ben Example is on the rota: 2 March 2027, 09:00 to 18:00.'))).toBe(
    true,
  )

  const reader = await desk.at('ana', { path: '/desk/rota' })
  await reader.getByRole('listitem').filter({ hasText: 'Ben Example' }).waitFor()
  expect(await reader.getByRole('button', { name: /on the rota|Take off/ }).count()).toBe(0)

  await entry.getByRole('button', { name: 'Take off Ben Example' }).click()
  await page.getByText('Nobody is on the rota').waitFor()
})

test('a token is shown once, opens what its person may see, and nothing once it is taken back', async () => {
  const page = await desk.at('rosa', { path: '/desk/tokens' })
  await page.getByLabel('What the machine is called').fill('The till')
  await page.getByRole('button', { name: 'Make it' }).click()
  const token = await page.locator('output code').innerText()
  expect(token).toMatch(/^bst_/)
  const asks = async () =>
    (await fetch(`${desk.url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } })).status
  expect(await asks()).toBe(200)
  await page.reload()
  const row = page.getByRole('listitem').filter({ hasText: 'The till' })
  await row.waitFor()
  expect(await page.getByText(token).count()).toBe(0)
  await row.getByRole('button', { name: 'Take back The till' }).click()
  await row.getByText(/taken back/).waitFor()
  expect(await asks()).toBe(401)
  const staffPage = await desk.at('ana', { path: '/desk/tokens' })
  expect(await appears(staffPage.getByText('This is not yours to do'))).toBe(true)
})

test('a contact is taken out where it stands in the story, by keys alone, and is joined again from the menu', async () => {
  const { case: opened } = await desk.customerWrites('The lamp is broken.')
  await receive(desk.app, {
    channel: 'web',
    from: { identifiers: [] },
    words: 'The bill is wrong, too.',
    language: 'en',
    issues: [],
    proof: { kind: 'link', caseId: opened.id },
  })
  const { rows } = await desk.app.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [opened.id],
  )
  const page = await desk.at(rows[0]?.owner_id === staff.ana ? 'ana' : 'ben', {
    path: `/desk/cases/${opened.id}`,
  })
  const story = page.getByLabel('The story')
  await story.getByText('It belongs elsewhere').last().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const became = story.getByRole('link', { name: 'The case that it became' })
  await became.waitFor()
  await expect.poll(async () => await story.getByText('The bill is wrong, too.').count()).toBe(0)
  // It is all that is left.
  await expect.poll(async () => await story.getByText('It belongs elsewhere').count()).toBe(0)
  await became.click()
  expect(await appears(story.getByText('The bill is wrong, too.'))).toBe(true)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByLabel('Search what you can do').fill('merge')
  await page.getByRole('option', { name: /Join it to another case/ }).click()
  await page
    .getByLabel('The case that goes on')
    .selectOption({ label: `${opened.reference}: The lamp is broken.` })
  await page.getByRole('button', { name: 'Join them' }).click()
  // The case that joined says where it goes on, and offers nothing more.
  await page.getByText('It went into another case').first().waitFor()
  await page.goto(`/desk/cases/${opened.id}`)
  expect(await appears(story.getByText('The bill is wrong, too.').first())).toBe(true)
  // Nobody has shown whose both are: whoever answers says who reads it. The last word came by the first case's link.
  const readers = page.getByLabel('Who reads it')
  expect(await readers.locator('option:checked').innerText()).toContain('The lamp is broken.')
  await readers.selectOption({ label: 'Everybody whose case this is' })
  await page.getByRole('textbox', { name: /^To / }).fill('Both are mended.')
  // The desk fills the window and is no longer than it.
  expect(await page.evaluate('document.documentElement.scrollHeight - innerHeight')).toBe(0)
  await page.getByRole('button', { name: /^Send to / }).click()
  expect(await appears(story.getByText('Both are mended.').first())).toBe(true)
  const made = await desk.app.pool.query<{ readers: number }>(
    `select jsonb_array_length(payload #> '{contact,meantFor}') as readers from matter_event
      where matter_id = $1 and type = 'contactMade'`,
    [opened.id],
  )
  expect(made.rows).toEqual([{ readers: 2 }])
})
