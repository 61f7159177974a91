import { addMilliseconds, hours } from '@buckstop/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteCalls } from '../../server/src/call-records/note-calls.ts'
import { faults } from '../../server/test/faults.ts'
import { staff } from '../../server/test/small-company.ts'
import { appears, type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await desk.app.pool.query(`update person set role = 'admin' where id = $1`, [staff.rosa])
  const call = { startedAt: addMilliseconds(desk.app.clock.now(), -hours(3)), direction: 'in' } as const
  await noteCalls(desk.app, [
    { ...call, line: '+44 20 7946 0000', number: '+44 7700 900123', seconds: 200 },
    { ...call, line: '+44 20 7946 0000', number: 'anonymous', seconds: 45 },
    { ...call, line: '+44 20 7946 0000', number: '+44 7700 900124', seconds: 46 },
    { ...call, line: '+44 20 7946 0000', number: '+44 7700 900125', seconds: 47 },
  ])
})
afterAll(async () => {
  await desk.close()
})

test('a leader sees the calls that nobody wrote down, says of one that nobody was there, and takes up the other', async () => {
  const page = await desk.at('paul', { path: '/desk/today' })
  await page.getByRole('heading', { name: '4 calls that nobody wrote down' }).waitFor()
  await page.getByText('Say it of several at once').click()
  const several = page.locator('form').filter({ has: page.getByLabel('All of them') })
  await several.getByLabel(/7700900124/).check()
  await several
    .getByLabel('Why, of this one alone')
    .fill('Rechtsschutzversicherungsgesellschaften riefen an.')
  await several.getByLabel(/7700900125/).check()
  await several.getByLabel('for those without a reason of their own').fill('خط الاختبار')
  expect(await faults(page)).toEqual([])
  await several.getByRole('button', { name: 'Nobody was there, on 2 calls' }).click()
  await page.getByRole('heading', { name: '2 calls that nobody wrote down' }).waitFor()
  const withheld = page.getByRole('listitem').filter({ hasText: 'Number withheld' })
  await withheld.getByText('It was written down, or nobody was there').click()
  await withheld.getByLabel('Why nobody was there').fill('A fax machine.')
  await withheld.getByRole('button', { name: 'Nobody was there' }).click()
  await page.getByRole('heading', { name: 'A call that nobody wrote down' }).waitFor()
  await page.getByRole('button', { name: 'Take it up' }).click()
  await page.getByText('Nobody wrote down what was said.').first().waitFor()
})

test('an admin says what the columns of a file of calls are, takes it in, and reads which line was not', async () => {
  const page = await desk.at('rosa', {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    path: '/desk/settings/calls',
  })
  const csv = [
    'To;Anrufer;Start Time;Duration',
    '+442079460000;+447700900999;2026-01-02 08:00:00;200',
    '+442079460000;+447700900998;nie;200',
  ].join('\n')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'rechtsschutz-شركة.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await page.getByText(/Still to say: .*Who called.* In or out/u).waitFor()
  expect(await faults(page)).toEqual([])
  await page.getByRole('combobox', { name: 'Anrufer' }).click()
  await page.getByRole('option', { name: 'Who called' }).click()
  await page.getByLabel('Every call of this file came in').check()
  await page.getByRole('combobox', { name: 'How it writes its days' }).click()
  await page.getByRole('option', { name: 'Year, month, day' }).click()
  await page.getByRole('button', { name: 'Take it in' }).click()
  expect(await appears(page.getByText('One line was not taken in'))).toBe(true)
  expect(await appears(page.getByText('“nie” can’t be read as a date'))).toBe(true)
  expect(await faults(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
})
