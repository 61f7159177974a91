import { pino } from 'pino'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startMailServer, type MailServer } from '../../test/mail/mail-server.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany, staff } from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { systemClock } from '../clock/clock.ts'
import { readSettings } from '../config/read-settings.ts'
import { choosePassword, makePasswordLink } from '../sign-in/password-link.ts'
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

it('mails the newest link to whoever is to choose a password, in their language, and either one opens the door once', async () => {
  const { database } = company
  await database.pool.query(`update person set languages = '{fr}' where id = $1`, [staff.ana])
  const env = { SMTP_URL: mail.url, BUCKSTOP_MAIL_FROM: 'Small <care@small.example>' }
  const settings = readSettings({}, env)
  const log = pino({ level: 'silent' })
  const app = createAppContext({ pool: database.pool, clock: systemClock, log, settings })
  await makePasswordLink(app, { person: staff.ana, by: staff.helene })
  const shown = await makePasswordLink(app, { person: staff.ana, by: staff.helene })
  running = await startMessages(app, { publicUrl: 'https://small.example' })
  await vi.waitFor(() => expect(mail.mails).toHaveLength(1), 8_000)
  const [sent] = mail.mails
  expect(sent).toMatchObject({ subject: 'Choisissez votre mot de passe' })
  const secret = /https:\/\/small\.example\/desk\/password#(?<secret>[\w-]{43})/.exec(sent?.text ?? '')
    ?.groups?.['secret']
  expect(await choosePassword(app, secret ?? '', 'by the mailed link')).toBe(staff.ana)
  // It is one link with two secrets: what was shown is spent with it.
  expect(await choosePassword(app, shown.ok ? shown.secret : '', 'by the other')).toBeNull()
})
