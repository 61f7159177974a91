import { setTimeout as sleep } from 'node:timers/promises'
import { instant } from '@buckstop/domain'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { startMailServer, type MailServer } from '../../../test/mail/mail-server.ts'
import { contactFrom, createSmallCompany, staff, succeed } from '../../../test/small-company.ts'
import { createAppContext } from '../../app/app-context.ts'
import { readSettings } from '../../config/read-settings.ts'
import { chooseHearing, readHearing } from '../../hearing/hearing.ts'
import { receive } from '../../intake/receive.ts'
import { type RunningMessages, startMessages } from '../start-messages.ts'
import { oweMornings } from './morning-mail.ts'

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

const patient = { timeout: 30_000 }

it('out of their hours our people hear of danger alone; of the rest in the morning, with what they have to do that day', async () => {
  const { clock, database } = company
  const { pool } = database
  const day = '[{"from": 540, "to": 1020}]'
  await pool.query(`update person set shifts = '[${day},${day},${day},${day},${day},[],[]]'`)
  await pool.query('update person set languages = $2 where id = $1', [staff.paul, ['fr']])
  await pool.query('update directory_version set version = version + 1')
  const env = { SMTP_URL: mail.url, BUCKSTOP_MAIL_FROM: 'Small <care@small.example>' }
  const app = createAppContext({
    pool,
    clock,
    log: pino({ level: 'silent' }),
    settings: readSettings({}, env),
  })
  const told = async () =>
    (
      await pool.query<{ kind: string; mailing: string | null; sent: boolean; person_id: string }>(
        `select kind, mailing, sent_at is not null as sent, person_id from message
         where audience = 'person' and queued_at is not null`,
      )
    ).rows
  const to = (firstName: string) =>
    mail.mails.filter((one) =>
      one.to?.some(({ address }) => address === `${firstName.toLowerCase()}@small.example`),
    )

  // In Ana's hours she hears at once, though not of what she did herself, nor by mail of what she chose to read only here.
  const inHand = async (words: string) => {
    const { caseId } = await receive(app, contactFrom({ words }))
    return caseId
  }
  const hearing = (await readHearing(app.db, [staff.ben]))(staff.ben)
  const { danger: _always, ...choices } = hearing.choices
  await chooseHearing(app, staff.ben, {
    ...hearing,
    choices: { ...choices, becameYours: { mail: 'never', push: false } },
  })
  const first = await inHand('The stove goes out.')
  const second = await inHand('The door sticks.')
  running = await startMessages(app, { publicUrl: 'https://small.example' })
  const ownerOf = async (caseId: string) =>
    (
      await pool.query<{ owner_id: string }>('select owner_id from matter_head where matter_id = $1', [
        caseId,
      ])
    ).rows[0]?.owner_id
  const anas = (await ownerOf(first)) === staff.ana ? first : second
  const bens = anas === first ? second : first
  expect(await Promise.all([anas, bens].map(ownerOf))).toEqual([staff.ana, staff.ben])
  await vi.waitFor(() => expect(to('Ana')).toHaveLength(1), patient)
  await vi.waitFor(
    async () =>
      expect((await told()).filter((one) => one.person_id === staff.ben)).toMatchObject([
        { kind: 'youOwnIt', mailing: 'never', sent: false },
      ]),
    patient,
  )

  // At night: words of the customer wait, and danger does not.
  clock.set(instant('2026-03-02T22:00:00.000Z'))
  const link = { kind: 'link', caseId: anas } as const
  await receive(app, contactFrom({ words: 'And it is cold.', proof: link }))
  await vi.waitFor(
    async () =>
      expect((await told()).filter(({ kind }) => kind === 'customerSpoke')).toMatchObject([
        { mailing: 'morning', sent: false, person_id: staff.ana },
      ]),
    patient,
  )
  await receive(
    app,
    contactFrom({ words: 'It smokes', danger: 'Smoke', proof: { kind: 'link', caseId: bens } }),
  )
  await vi.waitFor(
    () => expect(to('Ben').map(({ subject }) => subject)).toEqual([expect.stringMatching(/danger/)]),
    patient,
  )
  expect(to('Ana')).toHaveLength(1)

  // The next morning, once each.
  clock.set(instant('2026-03-03T07:59:00.000Z'))
  await oweMornings(app)
  const ofTuesday = async () =>
    (await pool.query(`select from morning_mail where day = '2026-03-03'`)).rowCount
  expect(await ofTuesday()).toBe(0)
  clock.set(instant('2026-03-03T08:00:00.000Z'))
  await pool.query(`update matter_duty set due = '2026-03-03T12:00:00Z' where matter_id = $1`, [anas])
  await Promise.all([oweMornings(app), oweMornings(app)])
  await vi.waitFor(() => expect(to('Ana')).toHaveLength(2), patient)
  const anasMorning = to('Ana')[1]
  expect(anasMorning?.subject).toMatch(/^Hoy: /)
  expect(anasMorning?.text).toMatch(/Hoy\n\n[^\n]*The stove|Hoy\n\n[^\n]*The door/)
  expect(anasMorning?.text).toContain(
    'Hablar con el cliente o escribirle, antes del martes 3 de marzo a mediodía.',
  )
  expect(anasMorning?.text).toContain(`https://small.example/desk/cases/${anas}`)
  expect(anasMorning?.text).toContain('Novedades desde tu último correo')
  expect(anasMorning?.html).toContain('https://small.example/desk/hearing')
  // It comes again and again, and says where to leave it.
  expect(anasMorning?.headers.filter(({ key }) => key.startsWith('list-'))).toMatchObject([
    { key: 'list-id', value: '<morning-mail.small.example>' },
    { key: 'list-unsubscribe', value: '<https://small.example/desk/hearing>' },
  ])
  expect(to('Ana')[0]?.headers.filter(({ key }) => key.startsWith('list-'))).toEqual([])
  await vi.waitFor(() => expect(to('Ben')[1]?.text).toMatch(/Danger\n|Overdue\n/), patient)
  await vi.waitFor(
    async () => expect((await told()).filter((one) => one.mailing === 'morning' && !one.sent)).toEqual([]),
    patient,
  )
  // Whoever has nothing to do is written nothing, and nobody is twice.
  await vi.waitFor(
    async () =>
      expect(
        (await pool.query('select from morning_mail where sent_at is null and failed_at is null')).rowCount,
      ).toBe(0),
    patient,
  )
  await oweMornings(app)
  expect(await ofTuesday()).toBe(6)
  expect([to('Rosa'), to('Ana').length]).toEqual([[], 2])

  // At night again, and before the morning comes she wants no mail of it any more: what waited goes then, in one mail.
  clock.set(instant('2026-03-03T22:00:00.000Z'))
  for (const words of ['It is colder.', 'It is dark.'])
    await receive(app, contactFrom({ words, proof: { kind: 'link', caseId: anas } }))
  const waiting = async () => (await told()).filter((one) => one.mailing === 'morning' && !one.sent).length
  await vi.waitFor(async () => expect(await waiting()).toBe(2), patient)
  const anasHearing = (await readHearing(app.db, [staff.ana]))(staff.ana)
  await chooseHearing(app, staff.ana, { ...anasHearing, morningHour: null })
  // One round still has the first of them in hand when others begin: none goes on without it, or there would be two mails.
  const other = await pool.connect()
  await other.query('begin')
  await other.query(
    `select from message where mailing = 'morning' and sent_at is null order by created_at, id limit 1 for update`,
  )
  const rounds = Promise.all([oweMornings(app), oweMornings(app)])
  await Promise.race([rounds, sleep(500)])
  expect(await waiting()).toBe(2)
  await other.query('commit')
  other.release()
  await rounds
  await vi.waitFor(() => expect(to('Ana')).toHaveLength(3), patient)
  expect(to('Ana')[2]?.text).not.toContain('Novedades desde tu último correo')
  await vi.waitFor(
    async () => expect((await told()).every((one) => one.person_id !== staff.ana || one.sent)).toBe(true),
    patient,
  )
  expect([await waiting(), to('Ana').length]).toEqual([0, 3])
}, 120_000)

it('nobody is told of what they did themselves', async () => {
  const { caseId } = await receive(company.app, contactFrom())
  const owner = (
    await company.database.pool.query<{ owner_id: string }>(
      'select owner_id from matter_head where matter_id = $1',
      [caseId],
    )
  ).rows[0]?.owner_id
  if (owner === undefined) throw new Error('nobody owns it')
  const other = owner === staff.ana ? staff.ben : staff.ana
  const person = (id: string) => ({ kind: 'person', id }) as const
  await succeed(company.app, caseId, person(owner), {
    type: 'offerTransfer',
    to: { kind: 'person', person: other },
    reason: null,
  })
  await succeed(company.app, caseId, person(other), { type: 'acceptTransfer', offer: 1 })
  const { rows } = await company.database.pool.query<{ kind: string; person_id: string }>(
    `select kind, person_id from message where matter_id = $1 and audience = 'person' order by created_at, id`,
    [caseId],
  )
  expect(rows.map(({ kind, person_id: id }) => [kind, id])).toEqual([
    ['youOwnIt', owner],
    ['offered', other],
    ['itMovedOn', owner],
  ])
})
