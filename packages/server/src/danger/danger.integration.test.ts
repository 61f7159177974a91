import { addMilliseconds, type Instant, instant, minutes, type PersonId } from '@buckstop/domain'
import { pino } from 'pino'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createHttpCompany, textAt, valueAt } from '../../test/http-company.ts'
import { startMailServer } from '../../test/mail/mail-server.ts'
import { customerOf } from '../../test/pages/customer.ts'
import { monday, openCaseOf, staff, succeed, text } from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { readSettings } from '../config/read-settings.ts'
import { sweepAll } from '../deadlines/sweep.ts'
import { startMessages } from '../messages/start-messages.ts'
import { pages } from '../channels/web/app.ts'

const company = companyOfFile(async () => await createHttpCompany({ smtpUrl: 'smtp://mail.example' }))
/** Sunday at three in the night. */
const night = instant('2026-03-08T03:00:00.000Z')
/** Nobody works at night here. */
const byDay = JSON.stringify(Array.from({ length: 7 }, () => [{ from: 480, to: 1200 }]))

const rows = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows

const directoryChanged = async (): Promise<void> => {
  await rows('update directory_version set version = version + 1')
  await company.app.directory.fresh()
}

beforeAll(async () => {
  await rows('update person set shifts = $1', [byDay])
  await directoryChanged()
})
beforeEach(async () => {
  company.clock.set(night)
  await rows('delete from danger_network')
  await rows('delete from rota')
  await directoryChanged()
})

const later = (count: number): Instant => addMilliseconds(night, minutes(count))
const after = async (count: number): Promise<void> => {
  company.clock.set(later(count))
  await sweepAll(company.app)
}
const inDanger = async (more: object = {}) =>
  await company.ask('POST', '/api/v1/contacts', {
    body: { words: 'It smells of gas.', danger: true, ...more },
  })
const act = async (caseId: string, name: string, as: PersonId, body: object = {}) =>
  await company.ask('POST', `/api/v1/cases/${caseId}/actions/${name}`, { as, body })
const caseOf = async (caseId: string) =>
  (await company.ask('GET', `/api/v1/cases/${caseId}`, { as: staff.helene })).body

describe('danger through the API, in the night', () => {
  test('says at once who was told, that nobody is at work, and the emergency number of the country', async () => {
    const { status, body } = await inDanger()
    expect(status).toBe(201)
    expect(valueAt(body, 'danger')).toMatchObject({
      awake: [],
      emergencyNumber: '999',
      tryBy: later(15),
      callNext: later(5),
      told: [
        { at: night, readAt: null },
        { at: night, readAt: null },
      ],
    })
    const says = textAt(body, 'danger', 'says', 0)
    expect(says).toBe('If somebody is in danger now, ring 999, the emergency number, first.')
    expect(JSON.stringify(valueAt(body, 'danger', 'says'))).toContain('None of us is on duty at this hour.')
    expect(valueAt(body, 'next')).toEqual({ what: 'One of us tries to ring you', by: later(15) })
  })

  test('calls one after the other until one of them has read it, and says who has not', async () => {
    const { body } = await inDanger()
    const caseId = textAt(body, 'case', 'id')
    for (const count of [5, 10]) await after(count)
    const waiting = valueAt(await caseOf(caseId), 'danger')
    expect(waiting).toMatchObject({
      told: [
        { as: 'owner', person: { id: staff.claire }, readAt: null, minutesLate: 5 },
        { as: 'leader', person: { id: staff.paul }, readAt: null, minutesLate: 5, times: 2 },
        { as: 'leader', person: { id: staff.helene }, minutesLate: 0 },
      ],
    })
    await act(caseId, 'acknowledge-danger', staff.helene)
    company.clock.set(later(95))
    const read = valueAt(await caseOf(caseId), 'danger')
    expect(read).toMatchObject({
      callNext: null,
      told: [{ minutesLate: 90 }, { minutesLate: 90 }, { readAt: later(10) }],
    })
    expect(
      await rows(`select person_id from matter_duty where matter_id = $1 and kind = 'reachByVoice'`, [
        caseId,
      ]),
    ).toEqual([{ person_id: staff.helene }])
  })

  test('is not done with by reading: who tried, when and how it ended stands there, and a missed try rises', async () => {
    const { body } = await inDanger()
    const caseId = textAt(body, 'case', 'id')
    await act(caseId, 'acknowledge-danger', staff.claire)
    await after(15)
    expect(valueAt(await caseOf(caseId), 'danger')).toMatchObject({
      trying: { until: later(30) },
      callNext: later(20),
    })
    const call = { channel: 'phone', words: 'It rang and rang.', outcome: 'noAnswer' }
    expect((await act(caseId, 'make-contact', staff.claire, call)).status).toBe(200)
    expect(valueAt(await caseOf(caseId), 'danger')).toMatchObject({
      attempts: [{ by: { id: staff.claire }, at: later(15), reached: false }],
      trying: { until: later(30) },
    })
    await act(caseId, 'make-contact', staff.claire, {
      ...call,
      words: 'They are safe.',
      outcome: 'conversation',
    })
    expect(valueAt(await caseOf(caseId), 'danger')).toMatchObject({ trying: null, callNext: null })
    const over = await act(caseId, 'end-danger', staff.claire, { words: 'The gas is off.' })
    expect(valueAt(over.body, 'danger') ?? null).toBeNull()
  })

  test('calls who is on the rota at once, who may see the case from then on', async () => {
    company.clock.set(monday)
    const opened = await openCaseOf(company.app)
    company.clock.set(night)
    await rows(`insert into rota (id, person_id, team, starts_at, ends_at) values ($1, $2, null, $3, $4)`, [
      company.app.newId(),
      staff.rosa,
      night,
      later(600),
    ])
    await directoryChanged()
    const { caseId } = opened
    const words = text(company.app, 'Smoke')
    await succeed(company.app, caseId, { kind: 'customer' }, { type: 'raiseDanger', words: words.id }, [
      words,
    ])
    expect(valueAt(await caseOf(caseId), 'danger')).toMatchObject({
      awake: [{ id: staff.rosa }],
      told: [
        { as: 'owner' },
        { as: 'leader', person: { id: staff.claire } },
        { as: 'rota', person: { id: staff.rosa } },
      ],
    })
    await rows('delete from rota')
    await directoryChanged()
    expect(await act(caseId, 'acknowledge-danger', staff.rosa)).toMatchObject({ status: 200 })
    expect(valueAt(await caseOf(caseId), 'danger')).toMatchObject({ callNext: null })
    expect(await company.ask('GET', `/api/v1/cases/${caseId}`, { as: staff.rosa })).toMatchObject({
      status: 200,
    })
  })
})

test('names who is on the rota as who can be reached, also where they own it', async () => {
  await rows(`insert into rota (id, person_id, team, starts_at, ends_at) values ($1, $2, null, $3, $4)`, [
    company.app.newId(),
    staff.rosa,
    night,
    later(600),
  ])
  await directoryChanged()
  expect(valueAt((await inDanger()).body, 'danger')).toMatchObject({ awake: ['Rosa'] })
})

describe('danger without proof', () => {
  const called = async (): Promise<number> =>
    (await rows(`select 1 from message where kind in ('danger', 'dangerCall')`)).length

  test('calls people once per network and quarter of an hour; the others are heard, owned and gathered', async () => {
    const before = await called()
    const answers = await Promise.all(Array.from({ length: 20 }, async () => await inDanger()))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
    expect(answers.every(({ body }) => valueAt(body, 'owner') !== null)).toBe(true)
    // The owner and the nearest leader, of one of them.
    expect((await called()) - before).toBe(2)
    const gathered = answers.filter(({ body }) => valueAt(body, 'danger', 'callNext') === later(15))
    expect(gathered).toHaveLength(19)
    await after(15)
    expect(
      await rows(
        `select distinct created_at from message where kind = 'dangerGathered' and created_at > $1`,
        [night],
      ),
    ).toEqual([{ created_at: new Date(later(15)) }])
  })

  test('calls again from the same network once that time is over, and at once from another', async () => {
    await inDanger()
    company.clock.set(later(15))
    const again = await inDanger()
    expect(valueAt(again.body, 'danger', 'callNext')).toBe(later(20))
    const elsewhere = await openCaseOf(company.app, { danger: true, network: '198.51.100.0/24' })
    expect(elsewhere.danger?.gathered).toBe(false)
  })

  test('sent twice under one key is one, and a word of ours calls at once', async () => {
    const [one, two] = [
      await company.ask('POST', '/api/v1/contacts', {
        body: { words: 'Fire', danger: true },
        headers: { 'idempotency-key': 'fire' },
      }),
      await company.ask('POST', '/api/v1/contacts', {
        body: { words: 'Fire', danger: true },
        headers: { 'idempotency-key': 'fire' },
      }),
    ]
    expect(valueAt(two.body, 'case')).toEqual(valueAt(one.body, 'case'))
    const { body } = await inDanger()
    const caseId = textAt(body, 'case', 'id')
    const raised = await act(caseId, 'raise-danger', staff.claire, { words: 'They rang: it burns.' })
    expect(raised.status).toBe(200)
    expect(valueAt(await caseOf(caseId), 'danger')).toMatchObject({ gathered: false, callNext: later(5) })
  })
})

describe('danger on the page', () => {
  const site = () => pages(company.app)
  const tell = async (fields: Record<string, string>) => {
    const customer = customerOf(site())
    await customer.get('/')
    return await customer.send('/', fields)
  }

  test('is one tick, with which nothing else is asked', async () => {
    const seen = await tell({ words: '', danger: 'yes' })
    expect(seen.path).toMatch(/^\/case\//)
    expect(seen.text).toContain('You told us that somebody is in danger')
    expect(seen.text).toContain('ring 999, the emergency number')
    expect(seen.text).toContain('None of us is on duty at this hour.')
    expect(seen.text).toContain('We have no telephone number of yours yet.')
    expect(seen.text).toContain('has not read it yet')
    expect(seen.text).not.toContain('leader on duty')
  })

  test('says at every moment what is so then', async () => {
    const seen = await tell({ words: 'Smoke in the hall.', danger: 'yes', phone: '+44 20 7946 0999' })
    const [row] = await rows(`select matter_id from matter_text where words = 'Smoke in the hall.'`)
    const caseId = String(row?.['matter_id'])
    company.clock.set(later(95))
    const late = await customerOf(site()).get(seen.path)
    expect(late.text).toMatch(
      /Claire was told on Sunday 8 March, 3 am and has not read it: 90 minutes late\./,
    )
    await act(caseId, 'acknowledge-danger', staff.claire)
    await act(caseId, 'make-contact', staff.claire, {
      channel: 'phone',
      words: 'No answer',
      outcome: 'messageLeft',
    })
    const read = await customerOf(site()).get(seen.path)
    expect(read.text).toContain('Claire read it on Sunday 8 March, 4:35 am.')
    expect(read.text).toContain('Claire tried to reach you on Sunday 8 March, 4:35 am and did not.')
    expect(read.text).toContain('One of us has to try to ring you by Sunday 8 March, 4:50 am.')
    expect(Buffer.byteLength(read.html)).toBeLessThan(30_000)
  })
})

describe('danger by mail', () => {
  test('is told to the customer as it is, and to whoever is called, at once', async () => {
    const mail = await startMailServer()
    const settings = readSettings(
      {},
      { SMTP_URL: mail.url, BUCKSTOP_MAIL_FROM: 'Small <care@small.example>' },
    )
    const { pool } = company.database
    const app = createAppContext({ pool, clock: company.clock, log: pino({ level: 'silent' }), settings })
    const running = await startMessages(app, { publicUrl: 'https://small.example' })
    try {
      const email = 'in-danger@example.org'
      const { caseId } = await openCaseOf(app, { danger: 'Gas in the kitchen.' }, email)
      const arrives = async (to: string, subject: RegExp) =>
        await vi.waitFor(
          () => {
            const found = mail.mails.find(
              (one) =>
                one.to?.some(({ address }) => address === to) === true && subject.test(one.subject ?? ''),
            )
            if (found === undefined)
              throw new Error(
                `nothing yet of ${subject.source} among ${mail.mails.map((one) => one.subject).join(' | ')}`,
              )
            return found
          },
          { timeout: 10_000, interval: 50 },
        )
      const told = await arrives(email, /somebody is in danger/)
      expect(told.text).toContain('ring 999, the emergency number')
      expect(told.text).toContain('Nobody of us was at work')
      expect(told.text).toContain('None of them has read it yet.')
      const toLeader = await arrives('paul@small.example', /Somebody is in danger: read it now/)
      expect(toLeader.text).toContain('Read it and say that you have by Sunday 8 March, 3:05 am')
      await act(caseId, 'acknowledge-danger', staff.paul)
      expect((await arrives(email, /Paul has read of the danger/)).text).toContain('tries to ring you')
    } finally {
      await running.stop()
      await mail.close()
    }
  })
})

describe('a threat', () => {
  test('goes to the lead, and the customer reads who has it and nothing else', async () => {
    company.clock.set(monday)
    const { caseId, owner, linkSecret } = await openCaseOf(company.app)
    const said = { words: 'I will find you', harm: 'us' }
    expect((await act(caseId, 'hand-over-threat', owner, said)).status).toBe(200)
    const seen = await customerOf(pages(company.app)).get(`/case/${linkSecret}`)
    expect(seen.text).toContain('Claire')
    expect(seen.text).not.toMatch(/threat|find you/i)
    const [mail] = await rows(`select facts from message where matter_id = $1 and kind = 'ownerChanged'`, [
      caseId,
    ])
    expect(mail).toMatchObject({ facts: { owner: staff.claire } })
  })

  test('to themselves is danger, and stays with its owner', async () => {
    company.clock.set(monday)
    const { caseId, owner } = await openCaseOf(company.app)
    const said = { words: 'I will not be here tomorrow', harm: 'themselves' }
    expect((await act(caseId, 'hand-over-threat', owner, said)).status).toBe(200)
    const now = await caseOf(caseId)
    expect(valueAt(now, 'owner', 'id')).toBe(owner)
    expect(valueAt(now, 'danger')).toMatchObject({ told: [{ as: 'owner' }, { as: 'leader' }] })
  })
})

describe('where no mail leaves', () => {
  test('nobody is said to have been told: it stands in their lists, and goes into the next', async () => {
    const app = { ...company.app, settings: { ...company.app.settings, smtpUrl: undefined } }
    const customer = customerOf(pages(app))
    await customer.get('/')
    const seen = await customer.send('/', { words: 'Smoke in the cellar.', danger: 'yes' })
    expect(seen.text).toMatch(/It has stood in Claire’s list since [^.]+, and Claire has not read it yet\./)
    expect(seen.text).toMatch(/it goes into the list of the next of us too/)
    expect(seen.text).not.toMatch(/was told|who was called/)
    company.clock.set(later(95))
    const late = await customer.get(seen.path)
    expect(late.text).toMatch(
      /It has stood in Claire’s list since [^.]+, and Claire has not read it: \d+ minutes late\./,
    )
  })
})
