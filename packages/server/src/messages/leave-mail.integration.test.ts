import { instant } from '@buckstop/domain'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startMailServer, type MailServer } from '../../test/mail/mail-server.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany, staff } from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { readSettings } from '../config/read-settings.ts'
import { sweepLeaves } from '../deadlines/leaves.ts'
import { deactivatePerson } from '../staffing/change-person.ts'
import { byCommand } from '../setting-changes/setting.ts'
import { takeLeave } from '../staffing/leave.ts'
import { type RunningMessages, startMessages } from './start-messages.ts'

const company = companyOfFile(createSmallCompany)
let mail: MailServer
let running: RunningMessages | undefined
beforeAll(async () => {
  mail = await startMailServer()
})
afterAll(async () => {
  await running?.stop()
  await mail.close()
})

it('tells whoever was to go on leave and their lead that it can’t begin, once, each in their language', async () => {
  const { app, clock, database } = company
  for (const id of [staff.rosa, staff.ana, staff.ben, staff.claire])
    await deactivatePerson(app, id, byCommand)
  await database.pool.query(`update person set languages = '{fr}' where id = $1`, [staff.helene])
  await takeLeave(app, staff.helene, { from: null, to: '2026-03-06', deputy: null, by: staff.helene })
  await takeLeave(app, staff.paul, { from: '2026-03-03', to: '2026-03-04', deputy: null, by: staff.paul })
  for (const at of ['2026-03-03T00:00:00.000Z', '2026-03-03T00:01:00.000Z']) {
    clock.set(instant(at))
    await sweepLeaves(app)
  }
  const env = { SMTP_URL: mail.url, BUCKSTOP_MAIL_FROM: 'Small <care@small.example>' }
  const settings = readSettings({}, env)
  const sending = createAppContext({ pool: database.pool, clock, log: pino({ level: 'silent' }), settings })
  running = await startMessages(sending, { publicUrl: 'https://small.example' })
  const sent = async () =>
    (await database.pool.query('select 1 from leave_mail where sent_at is not null')).rowCount
  await vi.waitFor(async () => expect(await sent()).toBe(2), 8_000)
  const to = (address: string) => mail.mails.filter((one) => one.to?.some((each) => each.address === address))
  const { rows } = await database.pool.query<{ id: string; email: string }>('select id, email from person')
  const mailsOf = (id: string) => to(rows.find((row) => row.id === id)?.email ?? '')
  expect(mailsOf(staff.paul)).toMatchObject([{ subject: 'Your leave can’t begin yet' }])
  expect(mailsOf(staff.paul)[0]?.text).toContain('It was to begin (Tuesday 3 March to Wednesday 4 March)')
  expect(mailsOf(staff.paul)[0]?.text).toContain('https://small.example/desk/people')
  expect(mailsOf(staff.helene)).toMatchObject([{ subject: expect.stringMatching(/^Le congé de .*Paul/) }])
  expect(mailsOf(staff.helene)[0]?.html).toContain('du mardi 3 mars au mercredi 4 mars')
})
