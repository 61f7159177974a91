import { afterAll, beforeAll, expect, test } from 'vitest'
import { staff } from '../../server/test/small-company.ts'
import { readHearing } from '../../server/src/hearing/hearing.ts'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  await desk.close()
})

test('somebody chooses how they hear of what, and it holds at once', async () => {
  const page = await desk.at('ben', { viewport: { width: 360, height: 740 } })
  await page.getByRole('button', { name: 'Ben Example' }).click()
  await page.getByRole('link', { name: 'How you hear of it' }).click()
  await page.getByText('This can’t be switched off.').waitFor()
  await page.getByLabel('By mail: A case is yours now').selectOption('With the morning’s mail')
  await page.getByLabel('It comes at').selectOption('06:00')
  await page.getByText('Kept. It holds from now on.').waitFor()
  await expect
    .poll(async () => (await readHearing(desk.app.db, [staff.ben]))(staff.ben), { timeout: 20_000 })
    .toMatchObject({ morningHour: 6, choices: { becameYours: { mail: 'morning' }, due: { mail: 'atOnce' } } })
})
