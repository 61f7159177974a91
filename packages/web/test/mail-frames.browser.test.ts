import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { writeFrame } from '../../server/src/company/mail/frames.ts'
import { staff } from '../../server/test/small-company.ts'
import { appears, type Desk, goWithin, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await desk.app.pool.query(`update person set role = 'admin' where id = $1`, [staff.rosa])
})
afterAll(async () => await desk.close())

const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const
const email = 'marta@home.example'

test('an admin sets how mails begin and end, and whoever writes by mail begins with it and sees what follows', async () => {
  const page = await desk.at('rosa', phone)
  await page.goto('/desk/settings/mail')
  const part = page.getByRole('region', { name: 'How mails to customers begin and end' })
  await part.getByRole('button', { name: 'Change how mails of The company begin and end' }).click()
  await part.getByLabel('Greeting in English').fill('Dear {costumer},')
  await part.getByLabel('Signature in English').fill('{writer}\nDonaudampfschifffahrtsgesellschaft شركة')
  await part.getByRole('button', { name: 'Save them' }).click()
  expect(await appears(part.getByText(/\{costumer\}/).last())).toBe(true)
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
  await part.getByLabel('Greeting in English').fill('Dear {customer},')
  await part.getByRole('button', { name: 'Save them' }).click()
  expect(await appears(part.getByText('In English', { exact: true }))).toBe(true)
  await part.getByRole('button', { name: 'Write them for a team' }).click()
  await part.getByRole('combobox', { name: 'Team' }).click()
  await page.getByRole('option', { name: 'Relations' }).click()
  await part.getByLabel('Greeting in Spanish').fill('Hola:')
  // Another admin writes theirs first: both stay.
  await desk.app.db
    .transaction()
    .execute(
      async (trx) => await writeFrame(trx, 'Relations', { greetings: { fr: 'Bonjour,' }, signatures: {} }),
    )
  await part.getByRole('button', { name: 'Save them' }).click()
  expect(await appears(part.getByText('Somebody changed this after you read it'))).toBe(true)
  expect(await part.getByLabel('Greeting in French').last().inputValue()).toBe('Bonjour,')
  await part.getByRole('button', { name: 'Save them' }).click()
  expect(await appears(part.getByText(/^In .?(French|Spanish).?, .?(French|Spanish).?$/))).toBe(true)
  await part.getByRole('button', { name: 'Change how mails of Relations begin and end' }).click()
  await part.getByLabel('Greeting in French').fill('')
  await part.getByRole('button', { name: 'Save them' }).click()
  expect(await appears(part.getByText('In Spanish', { exact: true }))).toBe(true)
  await part.getByRole('button', { name: 'Change how mails of Relations begin and end' }).click()
  await part.getByRole('button', { name: 'Use the company’s' }).click()
  await part.getByText('In Spanish', { exact: true }).waitFor({ state: 'detached' })

  const { case: opened } = await desk.customerWrites('The lamp is broken.', {
    from: { name: 'Marta Keane', identifiers: [{ type: 'email', value: email }] },
  })
  const { rows } = await desk.app.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [opened.id],
  )
  const owner = await desk.signedIn(rows[0]?.owner_id ?? staff.ana)
  await goWithin(owner, `/desk/cases/${opened.id}`)
  const theirs = owner.getByRole('form', { name: 'Your words to the customer' })
  const words = theirs.getByRole('textbox', { name: /^To Marta/ })
  await words.waitFor()
  expect(await words.inputValue()).toBe('')
  await words.click()
  await expect.poll(async () => await words.inputValue()).toBe('Dear Marta Keane,\n\n')
  const follows = theirs.locator('summary')
  await follows.waitFor()
  expect(await follows.innerText()).toMatch(
    /^Under it: (?:Ana|Ben)\s+Donaudampfschifffahrtsgesellschaft شركة/,
  )
  expect(await faults(owner)).toEqual([])
  // As it was offered it is nothing that anybody wrote.
  await owner.keyboard.press('Control+Enter')
  expect(await appears(theirs.getByText('Write something first.'))).toBe(true)
  const drafts = await desk.app.pool.query('select from draft where matter_id = $1', [opened.id])
  expect(drafts.rowCount).toBe(0)
  // Whoever wants none takes it out.
  await words.fill('')
  expect(await words.inputValue()).toBe('')
  await words.blur()
  await words.focus()
  await expect.poll(async () => await words.inputValue()).toBe('Dear Marta Keane,\n\n')
  await owner.keyboard.type('we come on Tuesday.')
  expect(await words.inputValue()).toBe('Dear Marta Keane,\n\nwe come on Tuesday.')
  await owner.keyboard.press('Control+Enter')
  const story = owner.getByRole('main').locator('[data-author="company"]').filter({ hasText: 'we come on' })
  await story.first().waitFor({ timeout: 15_000 })
  const told = await desk.app.pool.query(`select words from matter_text where words like '%we come on%'`)
  expect(told.rows).toEqual([{ words: 'Dear Marta Keane,\n\nwe come on Tuesday.' }])
})
