import { addMilliseconds, minutes } from '@buckstop/domain'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startMailServer, type MailServer } from '../../test/mail/mail-server.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany, monday, succeed } from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { readSettings } from '../config/read-settings.ts'
import { receive } from '../intake/receive.ts'
import { startMessages } from './start-messages.ts'

const company = companyOfFile(createSmallCompany)
let mail: MailServer
beforeAll(async () => {
  mail = await startMailServer()
})
afterAll(async () => {
  await mail.close()
})

test('tells one of our people of many new cases, and a leader of those brought to them, in a few mails, all of them, and of danger at once', async () => {
  const { pool } = company.database
  // The morning’s mail is another one, and is tried by itself.
  await pool.query(
    `insert into hearing (person_id, chosen, morning_hour, changed_at) select id, '{}', null, $1 from person`,
    [monday],
  )
  const settings = readSettings({}, { SMTP_URL: mail.url, BUCKSTOP_MAIL_FROM: 'care@gathered.example' })
  const app = createAppContext({ pool, clock: company.clock, log: pino({ level: 'silent' }), settings })
  const [messages, before] = [
    await startMessages(app, { publicUrl: 'https://small.example' }),
    mail.mails.length,
  ]
  const told = () => mail.mails.slice(before).filter(({ from }) => from?.address === 'care@gathered.example')
  const toOwners = () =>
    told().filter(({ to }) => to?.some(({ address }) => address?.endsWith('@small.example')))
  const contact = (words: string, more = {}) =>
    receive(app, {
      channel: 'web',
      from: { identifiers: [] },
      words,
      language: 'en',
      issues: [],
      proof: { kind: 'none' },
      ...more,
    })
  const unsent = async () => {
    const found = await pool.query<{ count: number }>(
      "select count(*)::int from message where audience = 'person' and sent_at is null",
    )
    return found.rows[0]?.count
  }
  for (let each = 0; each < 30; each += 1) {
    const { caseId } = await contact(`Anonymous ${each}`)
    // Whoever opens a case can have it brought to a leader.
    if (each < 10) await succeed(app, caseId, { kind: 'customer' }, { type: 'takeHigher', words: null })
  }
  // The first mails are out, however many cases there were by then; the rest is held back for three minutes.
  await vi.waitFor(async () => expect(await unsent()).toBeLessThan(40), { timeout: 30_000 })
  await contact('The battery smokes', { danger: 'Smoke' })
  await vi.waitFor(
    () => expect(toOwners().some(({ subject }) => /danger|peligro/i.test(subject ?? ''))).toBe(true),
    {
      timeout: 30_000,
    },
  )
  company.clock.set(addMilliseconds(monday, minutes(3)))
  await vi.waitFor(async () => expect(await unsent()).toBe(0), { timeout: 30_000 })
  const texts = toOwners()
    .map(({ text }) => text ?? '')
    .join('\n')
  for (let each = 0; each < 30; each += 1) expect(texts).toContain(`Anonymous ${each}`)
  const ordinary = toOwners().filter(({ subject }) => !/danger|peligro/i.test(subject ?? ''))
  // Two people own them, and a leader has ten of them and the danger: a first mail each, and one of the rest.
  expect(ordinary.length).toBeLessThanOrEqual(6)
  await messages.stop()
}, 120_000)
