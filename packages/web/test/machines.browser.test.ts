import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { textAt } from '../../server/test/http-company.ts'
import { staff } from '../../server/test/small-company.ts'
import { appears, type Desk, openDesk } from './desk.ts'

const pictures = process.env['BUCKSTOP_SHOTS']

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await desk.app.pool.query(`update person set role = 'admin' where id = $1`, [staff.rosa])
})
afterAll(async () => {
  await desk.close()
})

const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const
const name = 'Rechtsschutzversicherungsgesellschaftsassistent مساعد'

let token = ''

const says = async (turn: string, body: object): Promise<unknown> => {
  const answered = await fetch(`${desk.url}/api/v1/machine/${turn}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  return await answered.json()
}

test('an admin lets a machine speak with customers, keeps its token, and takes it back', async () => {
  const page = await desk.at('rosa', { path: '/desk/settings/machines' })
  await page.getByText('No machine speaks with customers').waitFor()
  await page.getByRole('button', { name: 'Add a machine' }).click()
  await page.getByLabel('What the machine is called').fill(name)
  await page.getByRole('combobox', { name: 'Who answers for it' }).click()
  await page.getByRole('option', { name: /^Ben/ }).click()
  await page.getByRole('button', { name: 'Make its token' }).click()
  token = (await page.locator('output code').textContent()) ?? ''
  expect(token).toMatch(/^bsm_[\w-]{43}$/)
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/settings-token.png` })
  expect(await faults(page)).toEqual([])
  await page.getByRole('button', { name: 'I have kept it' }).click()
  expect(await appears(page.getByText(/^chat · .*Ben.* answers for it$/))).toBe(true)
  expect(await page.getByText(token).count()).toBe(0)
})

test('its words are marked to the customer and to us, and whoever asked for a person stands there waiting', async () => {
  const begun = await says('start', {
    words: 'I sent the box back and was charged 100 euros.',
    greeting: 'Hello, I am a machine. What is it about?',
    from: { name: 'Vera' },
  })
  const conversation = textAt(begun, 'conversation')
  const by = new Date(Date.now() + 2 * 24 * 3_600_000).toISOString()
  await says('say', {
    conversation,
    by: 'machine',
    words: 'You have the 100 euros back within two days.',
    promised: { what: '100 euros back', by },
  })
  await says('hand-over', { conversation })
  const reference = textAt(begun, 'reference')
  const { rows } = await desk.app.pool.query<{ matter_id: string }>(
    'select matter_id from matter_head where reference = $1',
    [reference],
  )
  const page = await desk.at('claire', { path: `/desk/all/${rows[0]?.matter_id ?? ''}` })
  expect(await appears(page.getByText('A machine wrote this to the customer').first())).toBe(true)
  expect(await appears(page.getByText('You have the 100 euros back within two days.').first())).toBe(true)
  expect(await appears(page.getByText(/^asked for a person .+, waits$/))).toBe(true)
  expect(await faults(page)).toEqual([])
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/case-desk.png` })
  const customer = await desk.browse({ ...phone, locale: 'en-GB' })
  await customer.goto(textAt(begun, 'link'))
  expect(await appears(customer.getByText(/A machine wrote this/).first())).toBe(true)
  expect(await appears(customer.getByText(/^A machine promised you this\. It is .*Ana.* promise/))).toBe(true)
  expect(await appears(customer.getByText(/^You asked for a person\. .+ speaks with you by /))).toBe(true)
  expect(await faults(customer)).toEqual([])
  if (pictures !== undefined)
    await customer.screenshot({ path: `${pictures}/customer-dark.png`, fullPage: true })
  for (const [language, words] of [
    ['fr', 'Une machine a écrit ceci'],
    ['es', 'Esto lo escribió una máquina'],
  ] as const) {
    await customer.goto(`${textAt(begun, 'link')}?language=${language}`)
    expect(await appears(customer.getByText(new RegExp(words)).first())).toBe(true)
  }
})

test('on a telephone its token is taken back at once', async () => {
  const page = await desk.at('rosa', { ...phone, path: '/desk/settings/machines' })
  await page.getByText(/^made .+ · last used /).waitFor()
  if (pictures !== undefined)
    await page.screenshot({ path: `${pictures}/settings-phone.png`, fullPage: true })
  await page.getByRole('button', { name: /^Take back/ }).click()
  expect(await appears(page.getByText(/ · taken back /))).toBe(true)
  expect(await faults(page)).toEqual([])
  expect(await says('start', { words: 'Hello?' })).toMatchObject({ code: 'token-invalid' })
})
