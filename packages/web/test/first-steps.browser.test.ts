import type { WeeklyOpenings } from '@buckstop/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCompany } from '../../server/src/company/load-company.ts'
import { demoCompany } from '../../server/src/company/first-company.ts'
import { placeholders } from '../../server/src/company/first-steps.ts'
import { setUpCompany } from '../../server/src/company/set-up-company.ts'
import { makePasswordLink } from '../../server/src/sign-in/password-link.ts'
import { createTestDatabase } from '../../server/test/database.ts'
import { faults } from '../../server/test/faults.ts'
import { appears, type Desk, openDeskOn } from './desk.ts'

const day = [{ from: 0, to: 1440 }]
const always: WeeklyOpenings = [day, day, day, day, day, day, day]

const smallestFile = demoCompany.replace('example-bikes', 'smallest')

/** As somebody has it who started Buckstop without the demo company a minute ago. */
let desk: Desk
let link: string
beforeAll(async () => {
  const smallest = await loadCompany(smallestFile)
  desk = await openDeskOn(await createTestDatabase(), async (app) => {
    // Nobody waits for a shift: the walk is the same at night.
    const company = { ...smallest.company, hours: always }
    const set = await setUpCompany(app, { ...smallest, company })
    const me = set.get('admin') ?? ''
    const made = await makePasswordLink(app, { person: me, by: me })
    link = made.ok ? made.secret : ''
  })
})
afterAll(async () => {
  await desk.close()
})

test('a newcomer comes from an empty database to a first customer who was answered', async () => {
  const page = await desk.browse()
  await page.goto(`/desk/password#${link}`)
  await page.getByLabel('New password').fill('four words and a comma')
  await page.keyboard.press('Enter')
  const guide = page.getByRole('region', { name: 'First steps' })
  const step = (title: string) => guide.getByRole('listitem').filter({ hasText: title })
  const isDone = async (title: string) => await appears(step(title).getByText('done', { exact: true }))
  await step('Say who you are').getByRole('link').click()
  await page.getByLabel('First name', { exact: true }).fill('Mira')
  await page.getByLabel('Surname', { exact: true }).fill('Okafor')
  await page.getByRole('button', { name: 'Save it' }).first().click()
  await page.getByText('Saved.').waitFor()

  const today = async () => {
    await page
      .getByRole('link', { name: /^Today/ })
      .first()
      .click()
    await guide.waitFor()
  }
  await today()
  expect(await isDone('Say who you are')).toBe(true)
  expect(await faults(page)).toEqual([])
  await step('Name the company').getByRole('link').click()
  await page.getByLabel('Name', { exact: true }).fill('Okafor Lamps')
  await page.getByRole('button', { name: 'Save it' }).first().click()
  await page.getByText('Saved.').waitFor()
  await page.getByRole('button', { name: 'Change when Customer care is open' }).click()
  const care = page.getByRole('listitem').filter({ hasText: 'Customer care' }).first()
  for (const weekday of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']) {
    const from = care.getByLabel(`${weekday}, from`, { exact: true })
    if ((await from.count()) === 0)
      await care.getByRole('button', { name: `Add hours on ${weekday}` }).click()
    await from.fill('07:00')
    await care.getByLabel(`${weekday}, until`, { exact: true }).fill('22:00')
  }
  await care.getByRole('button', { name: 'Save it' }).click()
  await care.getByText('Mon to Sun 07:00–22:00').waitFor()

  await today()
  expect(await isDone('Name the company')).toBe(true)
  await step('Bring in a colleague').getByRole('link').click()
  await page.getByLabel('First name', { exact: true }).fill('Joan')
  await page.getByLabel('Surname', { exact: true }).fill('Reyes')
  await page.getByLabel('E-mail address').fill('joan@lamps.example')
  await page.getByRole('button', { name: 'Add them' }).click()
  await page.getByRole('heading', { name: 'Joan Reyes', level: 1 }).waitFor()

  // As a customer, on the page that the guide opens.
  await today()
  expect(await isDone('Bring in a colleague')).toBe(true)
  const [customer] = await Promise.all([
    page.context().waitForEvent('page'),
    step('Tell yourself a problem').getByRole('link').click(),
  ])
  await customer.getByLabel('In your own words').fill('The lamp I bought flickers.')
  await customer.getByRole('button', { name: 'Send it' }).click()
  await customer.getByText('Mira').first().waitFor()
  await customer.close()

  await page.reload()
  expect(await isDone('Tell yourself a problem')).toBe(true)
  await step('Answer it').getByRole('link').click()
  await page.getByText('The lamp I bought flickers.').first().waitFor()
  await page.getByRole('textbox', { name: /^To / }).fill('I send you a new one today.')
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByLabel('The story').getByText('I send you a new one today.').waitFor()

  await page
    .getByRole('link', { name: /^Today/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
  await guide.waitFor({ state: 'detached' })
  await page.goto('/desk/settings/first-steps')
  expect(await appears(page.getByText('A customer was answered.'))).toBe(true)
  expect(await faults(page)).toEqual([])
})

test('what a new company is called in its file is what the steps take for not said yet', async () => {
  const { name, people } = (await loadCompany(smallestFile)).company
  const { firstName, surname } = people['admin'] ?? {}
  expect({ company: name, firstName, surname }).toEqual(placeholders)
})
