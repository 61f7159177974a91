import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { appears, type Desk, openDesk } from './desk.ts'

const pictures = process.env['BUCKSTOP_SHOTS']

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  await desk.close()
})

test('a person is one press away from the first second of a chat, without a word typed', async () => {
  const page = await desk.browse({
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    locale: 'de-DE',
  })
  await page.goto(`${desk.url}/chat?lang=fr`)
  const button = page.getByRole('button', { name: 'Une personne, s’il vous plaît' })
  await button.click()
  const line = page.getByRole('listitem').filter({ hasText: 'Une personne, s’il vous plaît' })
  expect(await appears(line.filter({ hasText: 'Nous l’avons' }))).toBe(true)
  expect(
    await appears(page.getByText(/^.*Vous avez demandé une personne.: .+ vous parle au plus tard/)),
  ).toBe(true)
  await button.click()
  expect(await appears(line.nth(1))).toBe(true)
  const { rows } = await desk.app.pool.query(`select 1 from matter_duty where kind = 'comeToThem'`)
  expect(rows).toHaveLength(1)
  expect(await faults(page)).toEqual([])
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/chat-person.png` })
})
