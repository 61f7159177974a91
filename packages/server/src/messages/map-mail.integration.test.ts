import { instant } from '@buckstop/domain'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { addAdmin, admin } from '../../test/admin.ts'
import { startMailServer, type MailServer } from '../../test/mail/mail-server.ts'
import { withStrandings } from '../../test/other-maps.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { as, createSmallCompany, openCaseOf, staff, succeed } from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { readSettings } from '../config/read-settings.ts'
import { activate } from '../service-maps/activate.ts'
import { checkDraft, startDraft } from '../service-maps/draft.ts'
import { oweMapMail } from '../service-maps/map-news.ts'
import { sign } from '../service-maps/sign.ts'
import { findVersion } from '../service-maps/versions.ts'
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

it('tells admins that the proof is void, and them and the signer that nobody answers any more', async () => {
  const { app, clock, database } = company
  await addAdmin(app)
  await database.pool.query(`update person set languages = '{fr}' where id = $1`, [staff.paul])
  const draft = { text: withStrandings, note: null, basedOn: null, by: admin }
  const version = (await startDraft(app, draft)) ?? 0
  await checkDraft(app, version)
  const keys = (await findVersion(app.db, version))?.findings?.strandings?.map(({ key }) => key) ?? []
  const signing = { version, revision: 1, keys, reason: 'Only the shop can pay', until: '2026-06-30' }
  await sign(app, { ...signing, by: staff.paul })
  expect(await activate(app, { version, revision: 1, by: admin })).toMatchObject({ ok: true })
  const { caseId, reference } = await openCaseOf(app)
  const facts = [
    { fact: 'receipt', holds: true },
    { fact: 'online', holds: false },
  ]
  const ruleOut = async (id: string) =>
    await succeed(app, id, as(staff.ana), { type: 'recordMapFacts', problem: null, facts })
  await ruleOut(caseId)
  clock.set(instant('2026-07-01T00:00:00.000Z'))
  const owed = await oweMapMail(app)
  expect(owed).toBe(2 * keys.length + 1)
  // However many come after it before it is sent.
  for (let more = 0; more < 20; more += 1) await ruleOut((await openCaseOf(app)).caseId)

  const env = { SMTP_URL: mail.url, BUCKSTOP_MAIL_FROM: 'Small <care@small.example>' }
  const settings = readSettings({}, env)
  const sending = createAppContext({ pool: database.pool, clock, log: pino({ level: 'silent' }), settings })
  running = await startMessages(sending, { publicUrl: 'https://small.example' })
  const sent = async () =>
    (await database.pool.query('select 1 from map_mail where sent_at is not null')).rowCount
  await vi.waitFor(async () => expect(await sent()).toBe(owed), 20_000)
  const to = (address: string) =>
    mail.mails.filter(({ to: addressees }) => addressees?.some((one) => one.address === address))
  const subjects = to('sam@small.example').map(({ subject }) => subject)
  expect(subjects).toContain('What was proved of the service map is void')
  expect(subjects).toContain('Nobody answers any more for whom the service map strands')
  const texts = to('sam@small.example').map(({ text }) => text)
  expect(texts.some((text) => text?.includes(reference))).toBe(true)
  expect(texts[0]).toContain('https://small.example/desk/map?show=verdicts')
  expect(to('paul@small.example')[0]?.subject).toMatch(/^Plus personne ne répond/)
})
