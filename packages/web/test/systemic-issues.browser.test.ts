import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lineCut, serverFails } from '../../server/test/complaints.ts'
import { appears, type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  await desk.close()
})

/** What is posted to an address arrives; its first answer gets lost on the way back, or a proxy gives up waiting. */
const losesAnAnswer = async (page: Page, address: string, how: 'cut' | 'proxy'): Promise<void> => {
  let lost = false
  await page.route(address, async (route) => {
    if (lost || route.request().method() !== 'POST') return await route.continue()
    lost = true
    // A line that was kept open may have been closed at this moment; the request had not gone then.
    await route.fetch({ maxRetries: 2 })
    await (how === 'cut' ? route.abort() : route.fulfill({ status: 504, body: '<h1>Gateway timeout</h1>' }))
  })
}

test('a cause and its corrective action are written down once, also where an answer got lost and was asked for again', async () => {
  const page = await desk.at('ana', { mayComplain: new RegExp(`${lineCut.source}|${serverFails.source}`) })
  await losesAnAnswer(page, '**/api/v1/systemic-issues', 'cut')
  await losesAnAnswer(page, '**/actions/promise-action', 'proxy')
  await page.goto('/desk/systemic-issues')
  await page.getByLabel('What goes wrong again and again').fill('The hinge of the oven breaks')
  await page.getByRole('button', { name: 'It is mine' }).click()
  await page.getByText('The server can’t be reached').waitFor()
  await page.getByRole('button', { name: 'It is mine' }).click()

  await page.getByRole('button', { name: 'Promise a corrective action' }).click()
  const form = page.getByRole('form', { name: 'Promise a corrective action' })
  await form.getByLabel('What is done about the cause').fill('A hinge of steel')
  await form
    .getByRole('button', { name: /tomorrow/i })
    .first()
    .click()
  await form.getByRole('button', { name: 'Promise it' }).click()
  await form.getByRole('alert').waitFor()
  await form.getByRole('button', { name: 'Promise it' }).click()
  await form.waitFor({ state: 'detached' })

  const now = page.getByLabel('What happens now')
  expect(await appears(now.getByText('A hinge of steel'))).toBe(true)
  expect(await now.getByText('A hinge of steel').count()).toBe(1)
  await page.goto('/desk/systemic-issues')
  const row = page.getByRole('link', { name: 'The hinge of the oven breaks' })
  expect(await appears(row)).toBe(true)
  expect(await row.count()).toBe(1)
})

test('it is offered to a colleague, who takes it', async () => {
  const id = await desk.systemicIssue('ana', {
    title: 'The charger gets hot',
    gathers: [],
    promises: 'Another charger',
  })
  const page = await desk.at('ana', { path: `/desk/systemic-issues/${id}` })
  await page.getByRole('button', { name: 'Offer it to somebody' }).click()
  const form = page.getByRole('form', { name: 'Offer it to somebody' })
  await form.getByRole('combobox', { name: 'To whom' }).fill('Ben')
  await page.getByRole('option', { name: /^Ben Example/ }).click()
  await form.getByLabel('Why to them').fill('Ben knows the chargers.')
  await form.getByRole('button', { name: 'Offer it' }).click()
  await form.waitFor({ state: 'detached' })
  const theirs = await desk.at('ben', { path: `/desk/systemic-issues/${id}` })
  await theirs.getByRole('button', { name: 'Take it', exact: true }).click()
  await theirs.getByRole('form', { name: 'Take it' }).getByRole('button', { name: 'Take it' }).click()
  expect(await appears(theirs.getByText(/Ben Example has owned it since/))).toBe(true)
})

test('a message about it leads to it from the outbox', async () => {
  const id = await desk.systemicIssue('ana', { title: 'The lid leaks', gathers: [], promises: 'A ring' })
  const page = await desk.at('ana', { path: `/desk/systemic-issues/${id}` })
  await page.getByRole('button', { name: 'Refer it higher' }).click()
  const form = page.getByRole('form', { name: 'Refer it higher' })
  await form.getByLabel('Why').fill('It is not ours alone.')
  await form.getByRole('button', { name: 'Refer it' }).click()
  await form.waitFor({ state: 'detached' })
  await page.goto('/desk/outbox')
  const message = page.getByRole('group').filter({ hasText: 'A systemic issue was brought to you' })
  await message.locator('summary').click()
  await message.getByRole('link').click()
  await page.waitForURL(`**/desk/systemic-issues/${id}`)
  expect(await appears(page.getByRole('heading', { name: 'The lid leaks' }))).toBe(true)
})

test('its owner asks another team, which answers', async () => {
  const id = await desk.systemicIssue('ana', { title: 'The lamp hums', gathers: [], promises: 'A coil' })
  const page = await desk.at('ana', { path: `/desk/systemic-issues/${id}` })
  await page.getByRole('button', { name: 'Ask another team' }).click()
  const form = page.getByRole('form', { name: 'Ask another team' })
  await form.getByRole('combobox', { name: 'Which team' }).fill('Desk')
  await page.getByRole('option', { name: /^Desk/ }).click()
  await form.getByLabel('What you want to know').fill('Since when does it hum?')
  await form
    .getByRole('button', { name: /tomorrow/i })
    .first()
    .click()
  await form.getByRole('button', { name: 'Ask them' }).click()
  await form.waitFor({ state: 'detached' })
  const theirs = await desk.at('rosa', { path: `/desk/systemic-issues/${id}` })
  await theirs.getByRole('button', { name: 'Answer what was asked' }).click()
  const answering = theirs.getByRole('form', { name: 'Answer what was asked' })
  await answering.getByLabel('The answer').fill('Since May.')
  await answering.getByRole('button', { name: 'Answer' }).click()
  expect(await appears(theirs.getByText('Since May.'))).toBe(true)
})
