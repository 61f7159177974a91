import { type CaseCommand, days, addMilliseconds } from '@buckstop/domain'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startMailServer, type MailServer } from '../../test/mail/mail-server.ts'
import { customerOf } from '../../test/pages/customer.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createPagesCompany } from '../../test/pages/pages-company.ts'
import { tellersOf } from '../../test/pages/tellers.ts'
import { staff } from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { readSettings } from '../config/read-settings.ts'
import { receive } from '../intake/receive.ts'
import { mergeCases, takeCasesApart } from '../ledger/merging.ts'
import { verify } from '../verify/verify.ts'
import { says } from './letter.ts'
import { cameBack } from './returned.ts'
import { readMessage } from './read-message.ts'
import { type RunningMessages, startMessages } from './start-messages.ts'
import { messageWordsIn } from './words/catalogue.ts'

const company = companyOfFile(createPagesCompany)
const { merge } = tellersOf(() => company)
let mail: MailServer
let messages: RunningMessages
beforeAll(async () => {
  mail = await startMailServer()
  const env = { SMTP_URL: mail.url, BUCKSTOP_MAIL_FROM: 'Small <care@small.example>' }
  const { pool } = company.database
  const settings = readSettings({}, env)
  const app = createAppContext({ pool, clock: company.clock, log: pino({ level: 'silent' }), settings })
  messages = await startMessages(app, { publicUrl: 'https://small.example' })
})
afterAll(async () => {
  await messages.stop()
  await mail.close()
})

const mailsTo = (email: string) => mail.mails.filter(({ to }) => to?.some(({ address }) => address === email))
const settled = async () =>
  await vi.waitFor(
    async () => {
      expect(
        await company.rows('select id from message where sent_at is null and to_value is not null'),
      ).toEqual([])
    },
    { timeout: 12_000 },
  )

const dutiesOf = async ({ caseId }: Teller) =>
  (
    await company.rows(`select kind from matter_duty where matter_id = $1 and kind = 'reachAnotherWay'`, [
      caseId,
    ])
  ).length

interface Teller {
  readonly email: string | null
  readonly caseId: string
}
let count = 0
const tell = async (
  name: string,
  email: string | null = `${name}${(count += 1)}@example.org`,
  language = 'en',
) => {
  const { caseId } = await receive(company.app, {
    channel: 'web',
    from: { name, identifiers: email === null ? [] : [{ type: 'email', value: email }] },
    words: `The bicycle of ${name} broke. (${count})`,
    language,
    issues: [],
    proof: { kind: 'none' },
  })
  return { email, caseId }
}

const say = async (of: Teller, words: string, what: (words: string) => CaseCommand): Promise<void> => {
  const said = company.textId()
  await company.act(of.caseId, staff.claire, what(said), { [said]: words })
}

const answer =
  (meantFor?: readonly string[]) =>
  (words: string): CaseCommand => ({
    type: 'makeContact',
    contact: {
      id: company.textId(),
      channel: 'mail',
      words,
      madeAt: company.app.clock.now(),
      outcome: 'written',
      asks: null,
    },
    meantFor,
    promise: null,
    nextWord: null,
  })

const promise =
  (meantFor: readonly string[]) =>
  (what: string): CaseCommand => ({
    type: 'makePromise',
    what,
    remedy: null,
    due: addMilliseconds(company.app.clock.now(), days(2)),
    meantFor,
  })

/** What opens by the link of the newest mail. */
const pageOf = async (email: string): Promise<string> => {
  const path =
    mailsTo(email)
      .at(-1)
      ?.text?.match(/https:\/\/small\.example(\/case\/\S+)/)?.[1] ?? ''
  return (await customerOf(company.site).get(path)).text
}

test('of two whose cases have joined, each is written to at their own address, of what is for them', async () => {
  const [jonas, vera] = [await tell('Jonas'), await tell('Vera')]
  await settled()
  await merge(jonas, vera)
  await settled()
  const begun = { jonas: mailsTo(jonas.email ?? '').length, vera: mailsTo(vera.email ?? '').length }

  await say(vera, 'Your fork is on its way', answer([jonas.caseId]))
  await settled()
  expect(mailsTo(jonas.email ?? '')).toHaveLength(begun.jonas + 1)
  expect(mailsTo(vera.email ?? '')).toHaveLength(begun.vera)
  expect(await pageOf(jonas.email ?? '')).toContain('Your fork is on its way')
  const letter = mailsTo(jonas.email ?? '').at(-1)
  // Nobody outside learns of whom else we know.
  expect(JSON.stringify(letter)).not.toMatch(/Vera/)

  await say(vera, 'We send you a lamp', promise([vera.caseId]))
  await settled()
  expect(mailsTo(jonas.email ?? '')).toHaveLength(begun.jonas + 1)
  expect(mailsTo(vera.email ?? '')).toHaveLength(begun.vera + 1)
  expect(await pageOf(vera.email ?? '')).toContain('We send you a lamp')
  expect(await pageOf(vera.email ?? '')).not.toContain('Your fork')

  await say(vera, 'The workshop is closed on Friday', answer([jonas.caseId, vera.caseId]))
  await settled()
  expect(mailsTo(jonas.email ?? '')).toHaveLength(begun.jonas + 2)
  expect(mailsTo(vera.email ?? '')).toHaveLength(begun.vera + 2)
  for (const email of [jonas.email, vera.email])
    expect(await pageOf(email ?? '')).toContain('The workshop is closed on Friday')
  expect(await verify(company.app, () => undefined)).toMatchObject({ differences: 0 })
}, 60_000)

test('whoever left no address is written to at that of the customer, where it is known to be theirs', async () => {
  const [called, known] = [await tell('Marta', null), await tell('Marta')]
  await company.rows(
    `insert into customer_identifier (customer_id, type, value, written, how, proved_at)
      select customer_id, 'email', lower($1), $1, 'mail', opened_at from matter_head where matter_id = $2`,
    [known.email, known.caseId],
  )
  await merge(called, known)
  await settled()
  const before = mailsTo(known.email ?? '').length
  await say(known, 'The spoke is here', answer([called.caseId]))
  await settled()
  expect(mailsTo(known.email ?? '')).toHaveLength(before + 1)
  expect(await pageOf(known.email ?? '')).toContain('The spoke is here')
}, 60_000)

test('and where it is not, it waits on their page', async () => {
  const [called, other] = [await tell('Pau', null), await tell('Rosa')]
  await merge(called, other)
  await settled()
  const before = mailsTo(other.email ?? '').length
  await say(other, 'The spoke is here', answer([called.caseId]))
  await settled()
  expect(mailsTo(other.email ?? '')).toHaveLength(before)
}, 60_000)

test('what was held back until they parted tells of the case that is theirs now, and quotes nothing of the other', async () => {
  const [jonas, vera] = [await tell('Jonas'), await tell('Vera')]
  await merge(jonas, vera)
  await say(vera, 'Your fork is on its way', promise([jonas.caseId]))
  const pair = { from: jonas.caseId, into: vera.caseId, actor: { kind: 'person', id: staff.claire } as const }
  expect(await takeCasesApart(company.app, pair)).toMatchObject({ ok: true })
  const [was, other] =
    (await company.ownerOf(vera.caseId)) === staff.ana
      ? (['Ana', staff.ben] as const)
      : (['Ben', staff.ana] as const)
  await company.act(vera.caseId, staff.claire, {
    type: 'offerTransfer',
    to: { kind: 'person', person: other },
    reason: null,
  })
  await company.act(vera.caseId, other, { type: 'acceptTransfer', offer: 1 })
  const held = await company.app.db
    .selectFrom('message')
    .selectAll()
    .where('matter_id', '=', vera.caseId)
    .where('through', '=', jonas.caseId)
    .where('kind', '=', 'promiseMade')
    .executeTakeFirstOrThrow()
  const read = await readMessage(company.app, held)
  expect(read?.owner).toContain(was)
  expect(JSON.stringify(read?.letter)).not.toMatch(/fork|erased|deleted/)
  expect(read?.letter.parts).toContainEqual(says(messageWordsIn.en.onYourPage))
  await settled()
}, 60_000)

test('each is written to in the language in which they wrote, whatever the case that theirs went into speaks', async () => {
  const [lucia, vera] = [await tell('Lucia', 'lucia@example.org', 'es'), await tell('Vera')]
  // A colleague recognised them: each keeps who they are to us.
  const recognition = { how: 'known', words: null } as const
  const actor = { kind: 'person', id: staff.claire } as const
  const pair = { from: lucia.caseId, into: vera.caseId, actor, recognition: { recognition, texts: [] } }
  expect(await mergeCases(company.app, pair)).toMatchObject({ ok: true })
  await say(vera, 'It is on its way', promise([lucia.caseId, vera.caseId]))
  const rows = await company.rows(
    `select language, through from message where matter_id = $1 and kind = 'promiseMade' order by language`,
    [vera.caseId],
  )
  expect(rows).toEqual([
    { language: 'en', through: null },
    { language: 'es', through: lucia.caseId },
  ])
})

test('what comes back is for the case that goes on, and stands in both once they are apart', async () => {
  const [nadia, omar] = [await tell('Nadia'), await tell('Omar')]
  await settled()
  const [receipt] = await company.rows('select id from message where to_value = lower($1)', [omar.email])
  await merge(omar, nadia)
  await cameBack(company.app, { matterId: omar.caseId, id: String(receipt?.['id']) }, null)
  expect([await dutiesOf(nadia), await dutiesOf(omar)]).toEqual([1, 0])
  const pair = { from: omar.caseId, into: nadia.caseId, actor: { kind: 'person', id: staff.claire } } as const
  expect(await takeCasesApart(company.app, pair)).toMatchObject({ ok: true })
  expect([await dutiesOf(nadia), await dutiesOf(omar)]).toEqual([1, 1])
}, 60_000)

test('what one sends at once is one mail: the words, and the promise that goes along', async () => {
  const one = await tell('Nadia')
  await settled()
  const before = mailsTo(one.email ?? '').length
  const [words, what] = [company.textId(), company.textId()]
  const command = answer()(words)
  if (command.type !== 'makeContact') throw new Error('no words')
  const along = [
    { type: 'makePromise', what, remedy: null, due: addMilliseconds(company.app.clock.now(), days(2)) },
  ] as const
  await company.act(
    one.caseId,
    staff.claire,
    { ...command, along },
    {
      [words]: 'The fitter is on the way.',
      [what]: 'A warm boiler',
    },
  )
  await settled()
  const came = mailsTo(one.email ?? '').slice(before)
  expect(came.map(({ subject }) => subject)).toEqual([expect.stringMatching(/ promised: by /)])
  expect(came[0]?.text).toMatch(/> The fitter is on the way\.[^]*> A warm boiler/)
}, 60_000)
