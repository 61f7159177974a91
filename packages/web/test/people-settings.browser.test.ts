import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { staff } from '../../server/test/small-company.ts'
import { appears, type Desk, goWithin, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk(undefined, { phoneApi: 'http://127.0.0.1:1' })
  await desk.app.pool.query(`update person set role = 'admin' where id = $1`, [staff.rosa])
})
afterAll(async () => {
  await desk.close()
})

const long = 'Rechtsschutzversicherungsgesellschaftsleiterin'

test('an admin adds somebody and gives them a link, by which they choose a password and are at their desk', async () => {
  const page = await desk.at('rosa', {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    path: '/desk/people',
  })
  await page.getByRole('link', { name: 'Add somebody' }).click()
  await page.getByLabel('First name').fill('ياسمين')
  await page.getByLabel('Surname').fill('Öz')
  await page.getByLabel('E-mail address').fill('yasmin@small.example')
  await page.getByLabel('Title', { exact: true }).fill(long)
  await page.getByRole('combobox', { name: 'Teams' }).click()
  await page.getByRole('option', { name: 'Care' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add them' }).click()
  await page.getByRole('heading', { name: 'ياسمين Öz', level: 1 }).waitFor()
  expect(await appears(page.getByText('They have no password yet'))).toBe(true)
  await page.getByRole('button', { name: 'Make a link to choose a password' }).click()
  const link = await page.locator('output code').innerText()
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)

  const theirs = await desk.browse()
  await theirs.goto(link)
  await theirs.getByText('yasmin@small.example').waitFor()
  const password = theirs.getByLabel('New password')
  await password.fill('short')
  await theirs.getByRole('button', { name: 'Choose it and sign in' }).click()
  expect(await appears(theirs.getByText('It needs at least ten characters.'))).toBe(true)
  expect(await faults(theirs)).toEqual([])
  await password.fill('four words and a comma')
  await password.press('Enter')
  await theirs.getByRole('heading', { name: 'Today' }).waitFor()
  await theirs.goto(link)
  // The link is the same address with another fragment; a browser that has it opens it anew.
  await theirs.reload()
  expect(await appears(theirs.getByText('This link opens nothing any more'))).toBe(true)
})

test('what is changed of somebody stands in the list of changes; a conflict loses nothing that was typed', async () => {
  const [page, other] = [await desk.at('rosa'), await desk.at('rosa')]
  for (const one of [page, other]) await one.goto(`/desk/people/${staff.ben}`)
  await page.getByLabel('Work name').fill('Maria')
  await page.getByRole('combobox', { name: 'Title in another language' }).fill('Fren')
  await page.getByRole('option', { name: 'French' }).click()
  await page.getByLabel('Title in French').fill('Conseil clientèle')
  await page.getByRole('button', { name: 'Take away 00:00–24:00 on Sunday' }).click()
  await page.getByRole('combobox', { name: 'Stands in on leave' }).fill('Ana')
  await page.getByRole('option', { name: /^Ana/ }).click()
  await other.getByLabel('Work name').fill('Somebody')
  await other.getByRole('button', { name: 'Save it' }).first().click()
  await other.getByText('Saved.').waitFor()
  await page.getByRole('button', { name: 'Save it' }).first().click()
  expect(await appears(page.getByText('Somebody changed this after you read it'))).toBe(true)
  expect(await appears(page.getByText(/Rosa .*changed it .* to .?Somebody/u))).toBe(true)
  expect(await page.getByLabel('Work name').inputValue()).toBe('Maria')
  await page.getByRole('button', { name: 'Save it' }).first().click()
  await page.getByText('Saved.').waitFor()
  const { people, directory } = await desk.app.directory.fresh()
  expect(people.get(staff.ben)).toMatchObject({ workName: 'Maria', titles: { fr: 'Conseil clientèle' } })
  expect(directory.people.get(staff.ben)?.usualDeputy).toBe(staff.ana)
  expect(directory.people.get(staff.ben)?.shifts.week.map((openings) => openings.length)).toEqual([
    1, 1, 1, 1, 1, 1, 0,
  ])

  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const choose = async (name: string, mimeType: string, buffer: Buffer) =>
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer })
  await choose('not.png', 'image/png', Buffer.from('no picture'))
  expect(await appears(page.getByText('This file can’t be drawn'))).toBe(true)
  await choose('face.png', 'image/png', png)
  expect(await appears(page.getByRole('button', { name: 'Choose another photo' }))).toBe(true)
  expect(await faults(page)).toEqual([])

  await page.goto('/desk/settings')
  await page.getByRole('link', { name: 'Changes' }).click()
  expect(await appears(page.getByText('Maria').first())).toBe(true)
  await page.getByRole('combobox', { name: 'What was changed' }).click()
  await page.getByRole('option', { name: 'Tokens' }).click()
  expect(await appears(page.getByText('No change fits this choice'))).toBe(true)
})

test('a number of the company is kept, its addresses are there to copy, and a person’s own line is not the company’s', async () => {
  const page = await desk.at('rosa', {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    path: '/desk/settings/phone',
  })
  await page.getByText('No number is answered yet').waitFor()
  await page.getByRole('button', { name: 'Add a number' }).click()
  const main = page.getByRole('main')
  const save = main.getByRole('button', { name: 'Save it' })
  await main.getByLabel('Number').fill('0123')
  await main.getByLabel('Account at the provider').fill('AC1')
  await main.getByLabel('Its token', { exact: true }).fill('right-token')
  await save.click()
  // Beside its field, and nowhere else.
  expect(await appears(main.getByText('is no number such as', { exact: false }))).toBe(true)
  expect(await main.getByRole('alert').count()).toBe(0)
  await main.getByLabel('Number').fill('+33 1 23 45 67 89')
  await save.click()
  expect(await appears(main.getByText('The provider could not be reached.'))).toBe(true)
  expect(await faults(page)).toEqual([])
  await main.getByRole('button', { name: 'Keep it all the same' }).click()
  await main.getByText('Reaches').waitFor()
  await main.getByRole('button', { name: /^Change .?\+33123456789/u }).click()
  expect(await appears(main.getByText(/\/phone\/[^/]+\/begin$/))).toBe(true)
  expect(await appears(main.getByText(/\/sms\/[^/]+$/))).toBe(true)
  expect(await main.getByLabel('Its token', { exact: true }).inputValue()).toBe('')
  await main.getByLabel('Account at the provider').fill('AC2')
  await save.click()
  expect(await appears(main.getByText('is needed: the one that is kept is for another account'))).toBe(true)
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)

  await goWithin(page, `/desk/people/${staff.ben}`)
  const line = page.getByRole('region', { name: 'Direct line' })
  await line.getByLabel('Number').fill('+33123456789')
  await line.getByRole('button', { name: 'Save it' }).click()
  expect(await appears(line.getByText('or a line of the company', { exact: false }))).toBe(true)
  await line.getByLabel('Number').fill('+33 6 11 22 33 44')
  await line.getByRole('button', { name: 'Save it' }).click()
  await line.getByText('Saved.').waitFor()
  expect(await desk.app.db.selectFrom('direct_line').selectAll().execute()).toEqual([
    { person_id: staff.ben, number: '+33611223344' },
  ])
  await goWithin(page, '/desk/settings/changes')
  expect(await appears(page.getByText('Calls are taken on', { exact: false }).first())).toBe(true)
})
