import { afterAll, beforeAll, expect, test } from 'vitest'
import { carryOutAll } from '../../server/src/floods/carry-out.ts'
import { receive } from '../../server/src/intake/receive.ts'
import { newSecret } from '../../server/src/links/secret.ts'
import { contactFrom, staff } from '../../server/test/small-company.ts'
import { faults } from '../../server/test/faults.ts'
import { type Desk, openDesk } from './desk.ts'

const network = '203.0.113.0/24'
const secret = newSecret()
const many = 30

let desk: Desk
beforeAll(async () => {
  desk = await openDesk(async (app) => {
    for (let sent = 0; sent < many; sent += 1)
      await receive(
        app,
        contactFrom({
          network,
          cameInFlood: true,
          takenBy: staff.ana,
          words: 'Buy now',
          linkSecret: sent === 0 ? secret : newSecret(),
        }),
      )
    await receive(app, contactFrom({ takenBy: staff.ana, words: 'My lamp smells of smoke' }))
  })
})
afterAll(async () => {
  await desk.close()
})

test('a flood is one line beside a real case; its owner answers all of it once, and its customer takes theirs out', async () => {
  const page = await desk.at('ana', { path: '/desk/mine' })
  const floods = page.getByRole('region', { name: 'Very many at once' })
  await floods.getByText(`${many} cases came from one network in a flood`).waitFor()
  await page.getByText('My lamp smells of smoke').first().waitFor()
  expect(await page.getByText('Buy now').count()).toBe(0)
  expect(await faults(page)).toEqual([])
  await floods.getByRole('button', { name: 'Answer them together' }).click()
  await page.getByRole('heading', { name: `It gathers ${many} cases that came in a flood` }).waitFor()

  const theirs = await desk.browse()
  await theirs.goto(`/case/${secret}`)
  await theirs.getByText('Ana answers all of them together, by').waitFor()
  expect(await faults(theirs)).toEqual([])
  await theirs.getByRole('button', { name: 'Mine is another matter' }).click()
  await theirs.getByText('It stands by itself again.').waitFor()

  // Its page hears of it by itself.
  await page.getByRole('heading', { name: `It gathers ${many - 1} cases that came in a flood` }).waitFor()
  const answer = 'Answer all of them: there is nothing for us to put right'
  await page.getByRole('button', { name: answer }).click()
  const form = page.getByRole('form', { name: answer })
  await form.getByLabel('What each of them reads').fill('We did not ask for this.')
  await form.getByRole('button', { name: 'Answer all', exact: true }).click()
  await form.waitFor({ state: 'detached' })
  expect(await carryOutAll(desk.app)).toBe(many - 1)
  await page.goto('/desk/today')
  await floods.getByText('All were answered; whoever stays silent is written to again').waitFor()
}, 90_000)
