import { addMilliseconds, days, hours } from '@buckstop/domain'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { startMailServer, type MailServer } from '../../test/mail/mail-server.ts'
import { customerOf } from '../../test/pages/customer.ts'
import { createPagesCompany } from '../../test/pages/pages-company.ts'
import { createAppContext } from '../app/app-context.ts'
import type { AppContext } from '../app/app-context.ts'
import { readSettings } from '../config/read-settings.ts'
import { sweepAll } from '../deadlines/sweep.ts'
import { type RunningMessages, startMessages } from './start-messages.ts'
import { sweep } from './sweep.ts'

const company = companyOfFile(createPagesCompany)
let mail: MailServer
let messages: RunningMessages
let sending: AppContext
beforeAll(async () => {
  await company.rows(`update company set terms = '{"surveyAfterDays":3}'`)
  await company.app.directory.fresh()
  mail = await startMailServer()
  const env = { SMTP_URL: mail.url, BUCKSTOP_MAIL_FROM: 'Small <care@small.example>' }
  const { pool } = company.database
  const settings = readSettings({}, env)
  sending = createAppContext({ pool, clock: company.clock, log: pino({ level: 'silent' }), settings })
  messages = await startMessages(sending, { publicUrl: 'https://small.example' })
})
afterAll(async () => {
  await messages.stop()
  await mail.close()
})

const subject = 'How did we deal with it?'
const asked = (email: string) =>
  mail.mails.filter(
    (one) => one.subject?.includes(subject) === true && one.to?.some(({ address }) => address === email),
  )
let count = 0
/** A case that its customer says is solved, and three days later. */
const solved = async (
  email: string,
  meanwhile: (path: string, caseId: string) => Promise<void> = async () => {},
  decided: (path: string, caseId: string) => Promise<void> = async () => {},
) => {
  const customer = customerOf(company.site)
  const words = `The door sticks (${(count += 1)}).`
  const path = (await company.tell({ words, email }, customer)).path.replace('?first', '')
  const caseId = await company.caseOf(words)
  const what = company.textId()
  await company.act(
    caseId,
    await company.ownerOf(caseId),
    { type: 'proposeResolution', issue: 1, what, remedy: null, outcome: 'upheld' },
    { [what]: 'It opens.' },
  )
  await customer.get(path)
  await customer.send('/verdict', { verdict: 'solved' })
  await meanwhile(path, caseId)
  company.clock.set(addMilliseconds(company.clock.now(), days(3)))
  await sweepAll(company.app)
  await decided(path, caseId)
  await vi.waitFor(
    async () => expect(await company.rows('select id from message where queued_at is null')).toEqual([]),
    { timeout: 20_000 },
  )
  await vi.waitFor(
    async () =>
      expect(
        await company.rows(
          `select id from message where kind = 'surveyAsked' and sent_at is null and mailing is null`,
        ),
      ).toEqual([]),
    { timeout: 20_000 },
  )
  return caseId
}
const mailings = async (caseId: string) =>
  (
    await company.rows(`select mailing from message where matter_id = $1 and kind = 'surveyAsked'`, [caseId])
  ).map(({ mailing }) => mailing)
const scoreOf = async (caseId: string) =>
  (
    await company.rows(
      `select state #> '{survey,answers}' as answers from matter_head where matter_id = $1`,
      [caseId],
    )
  )[0]

test('asks once, leads to the question alone, and counts nothing before the press there', async () => {
  const caseId = await solved('marta@example.org')
  const [sent] = asked('marta@example.org')
  const link =
    /https:\/\/small\.example(\/case\/[\w-]{43}\/survey)\?score=4/.exec(String(sent?.html))?.[1] ?? ''
  const scanner = customerOf(company.site)
  const page = await scanner.get(`${link}?score=4`)
  expect(page.text).toContain(subject)
  expect(page.html).toMatch(/value="4"\s*checked/)
  expect(page.text).not.toContain('The door sticks')
  expect(await scoreOf(caseId)).toMatchObject({ answers: [] })
  expect((await scanner.send('/survey', { score: '4' })).text).toContain('You gave us 4 of 10.')
  expect(await scoreOf(caseId)).toMatchObject({ answers: [{ score: 4 }] })

  // The same address, another case: not within ninety days.
  expect(await mailings(await solved('marta@example.org'))).toEqual(['never'])
  company.clock.set(addMilliseconds(company.clock.now(), days(90)))
  expect(await mailings(await solved('marta@example.org'))).toEqual([null])
  expect(asked('marta@example.org')).toHaveLength(2)
})

test('asks no more of whoever says so by one press, in any case of theirs', async () => {
  await solved('vera@example.org')
  const link =
    /https:\/\/small\.example(\/case\/[\w-]{43}\/survey)\?/.exec(
      String(asked('vera@example.org')[0]?.html),
    )?.[1] ?? ''
  const vera = customerOf(company.site)
  expect((await vera.get(link)).text).toContain('Don’t ask me again how it went')
  expect((await vera.send('/ask-no-more', {})).text).toContain('We don’t ask you any more how it went')
  expect((await vera.get(link)).text).toContain('There is nothing to answer here now.')
  // A stranger may have given the address: that its reader wants no more says nothing of whose case it is.
  expect(
    await company.rows(
      `select how from customer_identifier where value = 'vera@example.org' and how = 'mail'`,
    ),
  ).toEqual([])
  company.clock.set(addMilliseconds(company.clock.now(), days(200)))
  expect(await mailings(await solved('vera@example.org'))).toEqual(['never'])
})

test('asks nobody who said something since, nor where others read the address', async () => {
  const spoke = await solved('paul@example.org', async (path) => {
    const paul = customerOf(company.site)
    await paul.get(path)
    await paul.send('/words', { words: 'It sticks again.' })
  })
  const read = await solved('pia@example.org', async (path) => {
    const pia = customerOf(company.site)
    await pia.get(path)
    company.clock.set(addMilliseconds(company.clock.now(), hours(1)))
    await pia.send('/others-read', {})
  })
  expect(await mailings(spoke)).toEqual([])
  expect(await mailings(read)).not.toContain(null)
  expect([asked('paul@example.org'), asked('pia@example.org')]).toEqual([[], []])
})

test('asks nobody who answered between when it was decided and when it could leave', async () => {
  const answered = await solved(
    'nora@example.org',
    async () => await messages.stop(),
    async (path, caseId) => {
      await sweep(sending)
      const queued = `select from message where matter_id = $1 and kind = 'surveyAsked' and queued_at is not null`
      expect(await company.rows(queued, [caseId])).toHaveLength(1)
      const nora = customerOf(company.site)
      await nora.get(path)
      await nora.send('/survey', { score: '9' })
      messages = await startMessages(sending, { publicUrl: 'https://small.example' })
    },
  )
  expect([await mailings(answered), asked('nora@example.org')]).toEqual([['never'], []])
  // It was not asked, so that another case may.
  expect(await mailings(await solved('nora@example.org'))).toEqual([null])
})

test('asks nobody any more from when the company turned it off', async () => {
  const setDays = async (surveyAfterDays: number) => {
    await company.rows('update company set terms = $1', [{ surveyAfterDays }])
    await company.app.directory.fresh()
  }
  const dated = await solved('olga@example.org', async () => await setDays(0))
  expect([await mailings(dated), asked('olga@example.org')]).toEqual([['never'], []])
  await setDays(3)
})
