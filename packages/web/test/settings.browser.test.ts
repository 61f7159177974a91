import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
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

const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const

test('an admin changes the company’s name and country, and sees which days are free', async () => {
  const page = await desk.at('rosa')
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
  const save = page.getByRole('button', { name: 'Save it' })
  expect(await save.isDisabled()).toBe(true)
  await page.getByLabel('Name', { exact: true }).fill('Rechtsschutzversicherungsgesellschaft شركة')
  await page.getByRole('combobox', { name: 'Country' }).fill('Fran')
  await page.getByRole('option', { name: 'France' }).click()
  const nobody = page.getByText(/^Nobody of the board stands above/)
  await nobody.waitFor()
  await page.getByRole('combobox', { name: 'Above the chief executive' }).fill('Ben')
  await page.getByRole('option', { name: 'Ben Example' }).click()
  await page.getByLabel('Name', { exact: true }).press('Control+Enter')
  expect(await appears(page.getByText('Saved.'))).toBe(true)
  await nobody.waitFor({ state: 'detached' })
  const free = page.getByText(/^In the coming year, \d+ public holidays:/)
  await free.click()
  expect(await appears(page.getByText(/14 July/))).toBe(true)
  const { company } = await desk.app.directory.fresh()
  expect(company).toMatchObject({ name: 'Rechtsschutzversicherungsgesellschaft شركة', country: 'FR' })
  expect(await faults(page)).toEqual([])
  // On paper stands what is set, and neither the ways to elsewhere nor what would be pressed.
  await page.emulateMedia({ media: 'print' })
  const others = page.getByRole('navigation', { name: 'Settings, page by page' })
  const onPaper = [page.getByLabel('Name', { exact: true }), others, save]
  expect(await Promise.all(onPaper.map(async (one) => await one.isVisible()))).toEqual([true, false, false])
})

test('where somebody else was first, both stand there until one saves again', async () => {
  const [page, other] = [await desk.at('rosa', phone), await desk.at('rosa')]
  await Promise.all([page.goto('/desk/settings'), other.goto('/desk/settings')])
  const mine = page.getByLabel('Telephone')
  const theirs = other.getByLabel('Telephone')
  await mine.fill('+33 1 11 11 11 11')
  await theirs.fill('+33 2 22 22 22 22')
  await other.getByRole('button', { name: 'Save it' }).click()
  await other.getByText('Saved.').waitFor()
  await theirs.fill('+33 3 33 33 33 33')
  await other.getByRole('button', { name: 'Save it' }).click()
  await other.getByText('Saved.').waitFor()
  await page.getByRole('button', { name: 'Save it' }).click()
  expect(await appears(page.getByText('Somebody changed this after you read it'))).toBe(true)
  // From what stood there when they did, which is not what stood there when one began to type.
  expect(
    await appears(
      page.getByText(/^Rosa Example changed it .+, from \+33 2 22 22 22 22 to \+33 3 33 33 33 33\.$/),
    ),
  ).toBe(true)
  expect(await mine.inputValue()).toBe('+33 1 11 11 11 11')
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'Save it' }).click()
  await page.getByText('Saved.').waitFor()
  expect((await desk.app.directory.fresh()).company.phone).toBe('+33 1 11 11 11 11')
})

test('the company’s colour is at its door too, and who changed it meanwhile is named with both values', async () => {
  const [page, other] = [await desk.at('rosa', phone), await desk.at('rosa')]
  await Promise.all([page.goto('/desk/settings'), other.goto('/desk/settings')])
  const [mine, theirs] = [page, other].map((on) => on.getByRole('form', { name: 'Colour and logo' }))
  const [colour, first] = [mine, theirs].map((form) =>
    form?.getByRole('textbox', { name: 'Colour', exact: true }),
  )
  await colour?.fill('#7a1f5c')
  await first?.fill('#0b3d91')
  await theirs?.getByRole('button', { name: 'Save how it looks' }).click()
  await theirs?.getByText('Saved.').waitFor()
  await mine?.getByRole('button', { name: 'Save how it looks' }).click()
  expect(await appears(page.getByText(/^Rosa Example changed it .+, from nothing to #0b3d91\.$/))).toBe(true)
  expect(await colour?.inputValue()).toBe('#7a1f5c')

  const door = await desk.browse()
  await door.goto('/desk/sign-in')
  const { name } = (await desk.app.directory.fresh()).company
  expect(await appears(door.getByText(name))).toBe(true)
  const brand = async () => await door.evaluate(`document.documentElement.style.getPropertyValue('--brand')`)
  await expect.poll(brand).toContain('#0b3d91')
  expect(await faults(door)).toEqual([])
  await door.goto('/who/poster')
  expect(await door.locator('.scan svg').isVisible()).toBe(true)
  await door.emulateMedia({ media: 'print' })
  expect(await door.locator('.notice').first().isVisible()).toBe(false)
  expect((await door.locator('.top > p').boundingBox())?.x).toBeLessThan(40)
})

test('the hours of a team are set day by day, and refused with a word where one has no end', async () => {
  const page = await desk.at('rosa', { ...phone, path: '/desk/settings' })
  await page.getByRole('button', { name: 'Change when Care is open' }).click()
  const care = page.getByRole('listitem').filter({ hasText: 'Care' }).first()
  await care.getByRole('button', { name: 'Take away 00:00–24:00 on Sunday' }).click()
  const addOn = (day: string) => care.getByRole('button', { name: `Add hours on ${day}` })
  expect(await page.locator(':focus').innerText()).toMatch(/Add hours\s+on Sunday/)
  await care.getByLabel('Monday, from').fill('09:00')
  await care.getByLabel('Monday, until').fill('14:00')
  await addOn('Monday').click()
  await care.getByLabel('Monday, from (2)').fill('15:00')
  await care.getByRole('button', { name: 'Save it' }).click()
  expect(await appears(care.getByText('Say of each when it begins and when it ends.'))).toBe(true)
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
  await care.getByLabel('Monday, until (2)').fill('18:00')
  await care.getByRole('button', { name: 'Save it' }).click()
  expect(await appears(care.getByText('Mon 09:00–14:00 and 15:00–18:00, Tue to Sat 00:00–24:00'))).toBe(true)
})

test('a team keeps the public holidays of another country, and of a region in it', async () => {
  const page = await desk.at('rosa', { ...phone, path: '/desk/settings' })
  await page.getByRole('button', { name: 'Change when Desk is open' }).click()
  const team = page.getByRole('listitem').filter({ hasText: 'Desk' }).first()
  await team.getByRole('combobox', { name: 'Country' }).fill('Spa')
  await page.getByRole('option', { name: 'Spain' }).click()
  await team.getByRole('combobox', { name: 'Region' }).fill('Anda')
  await page.getByRole('option', { name: 'Andalucía' }).click()
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
  await team.getByRole('button', { name: 'Save it' }).click()
  expect(await appears(team.getByText('Spain, Andalucía'))).toBe(true)
  const { ownRegions } = await desk.app.directory.fresh()
  expect(ownRegions.get('Desk')).toEqual({ country: 'ES', region: 'AN' })
})

test('whoever customers can turn to outside is named, changed beside somebody else, and named no more', async () => {
  const page = await desk.at('rosa', { ...phone, path: '/desk/settings/outside' })
  const outside = page.getByRole('main')
  await outside.getByRole('button', { name: 'Name somebody' }).click()
  await outside.getByLabel('What it is called').fill('Bundesverbraucherschlichtungsstelle')
  await outside.getByLabel('By when one may turn to it').fill('خلال سنة')
  await outside.getByLabel('Website').fill('ftp://body.example')
  await outside.getByRole('button', { name: 'Save it' }).click()
  expect(await appears(outside.getByText(/is no address that begins with https/))).toBe(true)
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
  await outside.getByLabel('Website').fill('https://body.example')
  await outside.getByRole('button', { name: 'Save it' }).click()
  await outside.getByRole('button', { name: 'Change Bundesverbraucherschlichtungsstelle' }).click()
  await outside.getByLabel('For which problems').fill('Energy in homes')
  await desk.app.pool.query(
    `update company set outside_bodies = jsonb_set(outside_bodies, '{0,about}', '"Water"')`,
  )
  await outside.getByRole('button', { name: 'Save it' }).click()
  expect(await appears(outside.getByText('Stands there now: Water'))).toBe(true)
  await outside.getByRole('button', { name: 'Save it' }).click()
  expect(await appears(outside.getByText('Energy in homes'))).toBe(true)
  await outside.getByRole('button', { name: 'Change Bundesverbraucherschlichtungsstelle' }).click()
  await outside.getByRole('button', { name: 'Name them no more' }).click()
  expect(await appears(outside.getByText('Nobody outside is named yet'))).toBe(true)
})

test('a day off is written in words, half of it for one team, and taken away', async () => {
  const page = await desk.at('rosa', { ...phone, path: '/desk/settings/days-off' })
  await page.getByRole('button', { name: 'Add a day off' }).click()
  await page.getByLabel('What the day is called').fill('Betriebsversammlungsvorbereitung شركة')
  const day = page.getByLabel('Which day')
  const yearly = page.getByLabel('Each year')
  // What is said under the day is as high whatever it says, so that a click on what comes next meets it.
  const top = async () => (await yearly.boundingBox())?.y
  const before = await top()
  for (const typed of ['nonsense', '24 December']) {
    await day.fill(typed)
    expect(await top()).toBe(before)
    await day.blur()
    expect(await top()).toBe(before)
  }
  await yearly.check()
  await page.getByLabel('Work ends early that day').check()
  await page.getByLabel('Work ends at').fill('13:00')
  await page.getByRole('combobox', { name: 'For whom' }).click()
  await page.getByRole('option', { name: 'Care' }).click()
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
  await page.getByRole('button', { name: 'Save it' }).click()
  const now = new Date()
  const year = now.getUTCFullYear() + (now.toISOString().slice(5, 10) > '12-24' ? 1 : 0)
  const said = new RegExp(`day 24 December ${year}, each year, work ends at 13:00 · Care`)
  expect(await appears(page.getByText(said))).toBe(true)
  const { directory } = await desk.app.directory.fresh()
  expect(directory.teams.get('Care')?.hours.endsAt?.get(`${year + 1}-12-24`)).toBe(780)
  await page.getByRole('button', { name: /^Change .?Betriebs/ }).click()
  await page.getByRole('button', { name: 'Take it away' }).click()
  expect(await appears(page.getByText('There is no day off of your own yet'))).toBe(true)
})

test('whoever is no admin reads that it is not theirs, and who can do it', async () => {
  const page = await desk.at('ana')
  await page.getByRole('link', { name: 'Rota' }).waitFor()
  await page.goto('/desk/settings')
  expect(await appears(page.getByText('This is not yours to do'))).toBe(true)
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Settings' }).count()).toBe(0)
})
