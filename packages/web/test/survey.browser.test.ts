import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from '../../server/src/ledger/run-command.ts'
import { faults } from '../../server/test/faults.ts'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  await desk.close()
})

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false } as const

test('a customer says on their telephone how it went, and the desk reads it beside the outcome', async () => {
  const { case: opened, link } = await desk.customerWrites('The parcel came after five days.')
  const { rows } = await desk.app.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [opened.id],
  )
  const owner = rows[0]?.owner_id ?? ''
  const what = desk.app.newId()
  await runCommand(desk.app, {
    kind: 'case',
    matterId: opened.id,
    actor: { kind: 'person', id: owner },
    command: { type: 'proposeResolution', issue: 1, what, remedy: null, outcome: 'upheld' },
    texts: [{ id: what, author: 'company', words: 'The postage is paid back.', language: 'en' }],
  })

  const page = await desk.browse({ ...phone, path: link })
  await page.goto(link)
  await page.getByRole('button', { name: 'It is solved', exact: true }).click()
  await page.getByRole('heading', { name: 'How did we deal with it?' }).waitFor()
  const probe = await desk.browse({ viewport: phone.viewport, bypassCSP: true })
  await probe.goto(page.url())
  expect(await probe.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
  expect(await faults(probe)).toEqual([])
  await page.getByRole('radio', { name: '4', exact: true }).check()
  await page.getByLabel('What should we know about it?').fill('I had to tell it three times.')
  await page.getByRole('radio', { name: 'Yes, please contact me' }).check()
  await page.getByRole('button', { name: 'Send what I think' }).click()
  await page.getByText(/You gave us 4 of 10\. .* contacts you about it by/).waitFor()

  const colleague = await desk.signedIn(owner, { path: `/desk/all/${opened.id}` })
  const beside = colleague.getByRole('region', { name: 'How it went, says the customer' })
  await beside.getByText('I had to tell it three times.').waitFor()
  expect(await beside.innerText()).toMatch(/4 of 10[\s\S]*Nobody asks them about the number/)
  await colleague.getByText('says how it went: 4 of 10, and wishes to be contacted').first().waitFor()
  await beside.getByRole('button', { name: 'Make it a problem of the case' }).click()
  await colleague.locator('form').getByRole('button', { name: 'Make it a problem of the case' }).click()
  await colleague.getByText('is open again').first().waitFor()
})
