import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { type Dovecot, hasDovecot, startDovecot } from '../../server/test/mail/dovecot.ts'
import { startMailServer } from '../../server/test/mail/mail-server.ts'
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

test('a mailbox that does not open says why, and is kept all the same by whoever says so', async () => {
  const page = await desk.at('rosa', { ...phone, path: '/desk/settings/mail' })
  await page.getByText('No mailbox is read yet').waitFor()
  await page.getByRole('button', { name: 'Add a mailbox' }).click()
  const main = page.getByRole('main')
  await main.getByLabel('What it is called here').fill('Donaudampfschifffahrtsgesellschaft شركة')
  await main.getByLabel('Address that customers write to').fill('care@small.example')
  await main.getByLabel('Server').fill('127.0.0.1')
  await main.getByLabel('Port').fill('1')
  await main.getByLabel('User name').fill('care')
  await main.getByLabel('Password', { exact: true }).fill('S3cret!')
  await main.getByRole('button', { name: 'Save it' }).click()
  expect(await appears(main.getByText('That server could not be reached this way.'))).toBe(true)
  expect(await appears(main.getByText(/ECONNREFUSED/))).toBe(true)
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
  await main.getByRole('button', { name: 'Keep it all the same' }).click()
  expect(await appears(main.getByText('Not read yet'))).toBe(true)
  await main.getByRole('button', { name: /^Change .?Donaudampfschifffahrtsgesellschaft/ }).click()
  expect(await main.getByLabel('Password', { exact: true }).inputValue()).toBe('')
  // A password is for the server for which it was typed, also where another admin sets another one meanwhile.
  await main.getByLabel('Password', { exact: true }).fill('S3cret, too')
  await desk.app.pool.query(
    `update mailbox_setting set host = 'evil.example', trusted_server = 'mx.small.example', revision = revision + 1`,
  )
  await main.getByRole('button', { name: 'Save it' }).click()
  await main.getByRole('button', { name: 'Keep it all the same' }).click()
  expect(await appears(main.getByText(/evil\.example/))).toBe(true)
  expect(await main.getByLabel('Server', { exact: true }).inputValue()).toBe('127.0.0.1')
  // The name of the server before counts on no other.
  const trusted = main.getByLabel('Whose word on signatures counts')
  expect(await trusted.inputValue()).toBe('mx.small.example')
  await main.getByLabel('Server', { exact: true }).fill('elsewhere.example')
  expect(await trusted.inputValue()).toBe('')
  await main.getByLabel('Password', { exact: true }).fill('')
  await main.getByRole('button', { name: 'Try it' }).click()
  expect(await appears(main.getByText('Type its password again'))).toBe(true)
  await main.getByRole('combobox', { name: 'Sign in with' }).click()
  await page.getByRole('option', { name: 'A sign-in service (OAuth2)' }).click()
  await main.getByLabel('Refresh token').waitFor()
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
  await main.getByRole('button', { name: 'Read it no more' }).click()
  expect(await appears(main.getByText('No mailbox is read yet'))).toBe(true)
  await main.getByRole('button', { name: 'Add an address' }).click()
  await main
    .getByLabel('Address', { exact: true })
    .fill('rechtsschutzversicherungsgesellschaft@small.example')
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
  await main.getByRole('button', { name: 'Save the addresses' }).click()
  expect(await appears(main.getByText('Saved.'))).toBe(true)
  const doors = async () => await desk.app.db.selectFrom('mail_door').selectAll().execute()
  expect(await doors()).toEqual([
    { address: 'rechtsschutzversicherungsgesellschaft@small.example', door: 'mail' },
  ])
  await main.getByRole('button', { name: 'Take away address 1' }).click()
  await main.getByRole('button', { name: 'Save the addresses' }).click()
  await main.getByText('Saved.').waitFor()
  expect(await doors()).toEqual([])
  // What nobody did in the workspace says how it came.
  await desk.app.pool.query(
    `insert into setting_change (id, at, person_id, how, kind, subject, named, before, after)
      values ($1, now(), null, 'file', 'tag', 'press', 'Press', null, '{}')`,
    [desk.app.newId()],
  )
  await page.goto('/desk/settings/changes')
  expect(await appears(page.getByText('is read no more').first())).toBe(true)
  expect(await appears(page.getByText('By a company file').first())).toBe(true)
})

test('the server that mail leaves by says what it said, sends a mail to whoever sets it, and is kept', async () => {
  const mail = await startMailServer(0, ({ password: typed }) => typed === 'right horse battery')
  try {
    const page = await desk.at('rosa', { ...phone, path: '/desk/settings/mail' })
    await page.getByText('No mail leaves yet').waitFor()
    await page.getByRole('button', { name: 'Set a server for outgoing mail' }).click()
    await page.getByLabel('Name that mails are from').press('Escape')
    expect(await appears(page.locator('button:focus', { hasText: 'Set a server' }))).toBe(true)
    await page.keyboard.press('Enter')
    const main = page.getByRole('main')
    await main.getByLabel('Name that mails are from').fill('Donaudampfschifffahrtsgesellschaft شركة')
    await main.getByLabel('Address that mails are from').fill('care@small.example')
    await main.getByLabel('Server', { exact: true }).fill('127.0.0.1')
    await main.getByRole('combobox', { name: 'Encryption' }).click()
    await page.getByRole('option', { name: 'None, within your own network' }).click()
    expect(await main.getByLabel('Port').inputValue()).toBe('25')
    await main.getByLabel('Port').fill(String(mail.port))
    await main.getByLabel('User name').fill('care')
    await main.getByLabel('Password', { exact: true }).fill('wrong')
    await main.getByRole('button', { name: 'Save it' }).click()
    expect(await appears(main.getByText('The server did not let us in.'))).toBe(true)
    expect(await appears(main.getByText('535 Nobody of that name lives here'))).toBe(true)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    await main.getByLabel('Password', { exact: true }).fill('right horse battery')
    await main.getByRole('button', { name: 'Send me a mail by it' }).click()
    expect(await appears(main.getByText('The server took a mail to you.'))).toBe(true)
    expect(mail.mails).toMatchObject([
      { from: { address: 'care@small.example' }, to: [{ address: 'rosa@small.example' }] },
    ])
    // Somebody else sets one first: what was typed stays, and whoever saves again means it.
    await desk.app.pool.query(
      `insert into sending_setting (id, from_name, from_address, host, port, security, sign_in)
        values ($1, 'Theirs', 'theirs@small.example', '127.0.0.1', 1, 'none', 'none')`,
      [desk.app.newId()],
    )
    await main.getByRole('button', { name: 'Save it' }).click()
    expect(await appears(main.getByText('Somebody changed this after you read it'))).toBe(true)
    expect(await appears(main.getByText('by 127.0.0.1:1', { exact: true }))).toBe(true)
    expect(await main.getByLabel('Address that mails are from').inputValue()).toBe('care@small.example')
    await main.getByRole('button', { name: 'Save it' }).click()
    expect(await appears(main.getByText(`by 127.0.0.1:${mail.port}`))).toBe(true)
    await main.getByLabel('Address that mails are from').waitFor({ state: 'detached' })
    expect(await appears(main.locator('button:focus', { hasText: /^Change/ }))).toBe(true)
    expect(await faults(page)).toEqual([])
    await main.getByRole('button', { name: /Change .*Donaudampfschifffahrtsgesellschaft/ }).click()
    expect(await main.getByLabel('Password', { exact: true }).inputValue()).toBe('')
    await main.getByRole('button', { name: 'Send by it no more' }).click()
    expect(await appears(main.getByText('No mail leaves yet'))).toBe(true)
  } finally {
    await mail.close()
  }
})

test.skipIf(!hasDovecot)(
  'one that opens says so before it is kept (needs dovecot-imapd, and root)',
  async () => {
    const dovecot: Dovecot = await startDovecot()
    try {
      const page = await desk.at('rosa', { path: '/desk/settings/mail' })
      await page.getByRole('button', { name: 'Add a mailbox' }).click()
      const main = page.getByRole('main')
      await main.getByLabel('What it is called here').fill('Care')
      await main.getByLabel('Address that customers write to').fill('care@small.example')
      await main.getByLabel('Server').fill('127.0.0.1')
      await main.getByRole('combobox', { name: 'Encryption' }).click()
      await page.getByRole('option', { name: 'None, within your own network' }).click()
      await main.getByLabel('Port').fill(String(dovecot.port))
      await main.getByLabel('User name').fill('care')
      await main.getByLabel('Password', { exact: true }).fill('right')
      await main.getByRole('button', { name: 'Try it' }).click()
      expect(await appears(main.getByText('It opens, and its folder is empty.'))).toBe(true)
      expect(await faults(page)).toEqual([])
      await main.getByRole('button', { name: 'Save it' }).click()
      expect(await appears(main.getByText('care@small.example'))).toBe(true)
      const { rows } = await desk.app.pool.query(`select username, port from mailbox_setting`)
      expect(rows).toEqual([{ username: 'care', port: dovecot.port }])
    } finally {
      await dovecot.close()
    }
  },
)
