import { addMilliseconds, days, minutes } from '@buckstop/domain'
import { createServer } from 'node:http'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany } from '../../../test/http-company.ts'
import { monday, openCaseOf, staff } from '../../../test/small-company.ts'
import { changeLine, removeLine } from '../../company/phone/change-line.ts'
import { mergeCases } from '../../ledger/merging.ts'
import { byCommand } from '../../setting-changes/setting.ts'
import { senseTroubles } from '../../troubles/sense.ts'
import { readAgain, savedOriginal } from '../../originals/look-after.ts'
import { understandWaiting } from '../phone/services.ts'
import { sendDue } from './send.ts'
import { mostAnswers } from './take-sms.ts'
import { understandSms } from './understand.ts'

/** A provider at our border, as we understand its API; it was not tried with the provider itself. */
const sent: URLSearchParams[] = []
let answers = 201
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
/** What it was asked for of pictures, and by whom. */
const fetchedAs: (string | undefined)[] = []
let givesPictures = true
const token = 'right-token'
const signedIn = `Basic ${Buffer.from(`AC1:${token}`).toString('base64')}`
const provider = createServer((asked, answer) => {
  if (asked.method === 'GET') {
    fetchedAs.push(asked.headers.authorization)
    answer.statusCode = givesPictures && asked.url?.endsWith('/Messages/MM1/Media/ME1') === true ? 200 : 404
    answer.end(answer.statusCode === 200 ? png : '')
    return
  }
  const parts: Buffer[] = []
  asked.on('data', (part: Buffer) => parts.push(part))
  asked.on('end', () => {
    answer.statusCode = asked.headers.authorization === signedIn ? answers : 401
    if (answer.statusCode === 201) sent.push(new URLSearchParams(Buffer.concat(parts).toString()))
    answer.end(JSON.stringify({ sid: 'SM1' }))
  })
})
const company = companyOfFile(async () => {
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  const address = provider.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return await createHttpCompany({ phoneApi: `http://127.0.0.1:${port}` })
})
afterAll(() => {
  provider.close()
})

const line = {
  number: '+442079460000',
  door: 'phone',
  language: 'en',
  account: 'AC1',
  sentAway: false,
} as const
const rows = async (words: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Readonly<Record<string, unknown>>>(words, [...values])).rows
const send = async (): Promise<void> => {
  while (await sendDue(company.app));
}
let lineId = ''
let today = monday
let sids = 0
beforeEach(async () => {
  today = addMilliseconds(today, days(30))
  company.clock.set(today)
  answers = 201
  // What the test before left.
  await send()
  sent.length = 0
  if (lineId !== '') return
  const change = { id: null, revision: null, line, secret: { token, next: null } }
  await changeLine(company.app, byCommand, change)
  lineId = String((await rows('select id from phone_line'))[0]?.['id'])
})
const later = (ms: number): void => company.clock.set(addMilliseconds(company.clock.now(), ms))

const texts = async (
  body: string,
  from = '+447700900123',
  {
    sid,
    signedWith = token,
    pictures = [],
  }: { readonly sid?: string; readonly signedWith?: string; readonly pictures?: readonly string[] } = {},
) => {
  sids += 1
  const fields = {
    MessageSid: sid ?? `SM${sids}`,
    From: from,
    To: '+442079460000',
    Body: body,
    NumMedia: String(pictures.length),
    ...Object.fromEntries(pictures.map((url, at) => [`MediaUrl${at}`, url])),
  }
  const target = `${company.url}/sms/${lineId}`
  const response = await fetch(target, {
    method: 'POST',
    headers: { 'x-twilio-signature': getExpectedTwilioSignature(signedWith, target, fields) },
    body: new URLSearchParams(fields),
  })
  return [response.status, await response.text()]
}
const escalatedTo = async (caseId: unknown) =>
  await rows(
    `select payload ->> 'leader' as leader from matter_event where matter_id = $1 and type = 'caseEscalated'`,
    [caseId],
  )
const casesOf = async (words: string) =>
  await rows(
    `select c.matter_id as id, c.channel, c.id as contact, h.owner_id as owner from matter_text t
     join case_contact c on c.matter_id = t.matter_id and c.text_id = t.id
     join matter_head h on h.matter_id = c.matter_id where t.words = $1`,
    [words],
  )

const writeIn = async (caseId: string, owner: string, words: string) => {
  const body = { channel: 'sms', outcome: 'written', words }
  const path = `/api/v1/cases/${caseId}/actions/make-contact`
  expect((await company.ask('POST', path, { as: owner, body })).status).toBeLessThan(300)
}
const dutiesOf = async (caseId: string) =>
  (await rows('select kind from matter_duty where matter_id = $1', [caseId])).map(({ kind }) => kind)
const opensBy = async (words: string, number: string) => {
  await texts(words, number)
  await send()
  sent.length = 0
  const [one] = await casesOf(words)
  return { caseId: String(one?.['id']), owner: String(one?.['owner']) }
}

test('an SMS opens a case with an owner, is answered by one with name and date, and its parts go on in that case', async () => {
  expect(await texts('My kettle leaks, part one')).toEqual([200, expect.stringContaining('<Response/>')])
  await Promise.all([texts('part two'), texts('part three')])
  const [one, ...others] = await casesOf('My kettle leaks, part one')
  expect([one?.['channel'], others]).toEqual(['sms', []])
  for (const words of ['part two', 'part three'])
    expect((await casesOf(words)).map(({ id }) => id)).toEqual([one?.['id']])
  await send()
  expect(sent.map((form) => Object.fromEntries(form))).toEqual([
    {
      To: '+447700900123',
      From: '+442079460000',
      Body: expect.stringMatching(
        /^\S*\w+\S* has this and answers by .+\. Reference \w{3}-\w{3}-\w{3}\. Small\. STOP ends/,
      ),
    },
  ])
  const [original] = await rows(
    `select state, matter_id from original where sender = '+447700900123' limit 1`,
  )
  expect(original).toEqual({ state: 'understood', matter_id: one?.['id'] })
  // Much later somebody else may have that number.
  later(days(1))
  await texts('Another matter')
  expect((await casesOf('Another matter'))[0]?.['id']).not.toBe(one?.['id'])
})

test('two parts at the same moment open one case', async () => {
  await Promise.all([texts('first half', '+447700900150'), texts('second half', '+447700900150')])
  const [first] = await casesOf('first half')
  expect(await casesOf('second half')).toMatchObject([{ id: first?.['id'] }])
})

test('told twice it comes in once; what the provider did not sign is refused; a withheld number is heard and not answered', async () => {
  expect(await texts('Only once', '+447700900200', { sid: 'SMtwice' })).toMatchObject([200, {}])
  expect(await texts('Only once', '+447700900200', { sid: 'SMtwice' })).toMatchObject([200, {}])
  expect(await casesOf('Only once')).toHaveLength(1)
  expect((await texts('Forged', '+447700900200', { signedWith: 'wrong' }))[0]).toBe(403)
  expect(await casesOf('Forged')).toEqual([])
  await texts('Nobody knows me', 'anonymous')
  expect(await casesOf('Nobody knows me')).toHaveLength(1)
  await send()
  expect(sent).toHaveLength(1)
})

test('AWAY goes to the leader above that door, who is named in the answer', async () => {
  await texts('Away. The shop would not look at it.', '+447700900300')
  const [one] = await casesOf('Away. The shop would not look at it.')
  expect(await escalatedTo(one?.['id'])).toEqual([{ leader: staff.paul }])
  await send()
  expect(sent[0]?.get('Body')).toMatch(/It also went up to \S*Paul/)
})

test('STOP ends our texts and silences nothing else, START begins them again, and one number has ten answers a day', async () => {
  const number = '+447700900400'
  await texts('STOP', number)
  expect(await casesOf('STOP')).toEqual([])
  await texts('Still I write', number)
  expect(await casesOf('Still I write')).toHaveLength(1)
  await send()
  expect(sent).toEqual([])
  await texts('start', number, { sid: 'SMstart' })
  // Told again, the one before it changes nothing.
  await texts('STOP', number, { sid: 'SMstop' })
  await texts('start', number, { sid: 'SMstart2' })
  await texts('STOP', number, { sid: 'SMstop' })
  for (let count = 0; count < mostAnswers + 2; count += 1) {
    later(minutes(31))
    await texts(`again ${count}`, number)
  }
  await send()
  expect(sent).toHaveLength(mostAnswers - 1)
  expect(await casesOf(`again ${mostAnswers + 1}`)).toHaveLength(1)
})

test('what the owner writes by SMS goes to that number, is tried again, and is theirs to bring another way where it can’t', async () => {
  const { caseId, owner } = await opensBy('Please write to me', '+447700900500')
  answers = 503
  await writeIn(caseId, owner, 'We send another kettle.')
  await send()
  expect(sent).toEqual([])
  answers = 201
  later(minutes(10))
  await send()
  expect(sent.map((form) => [form.get('To'), form.get('Body')])).toEqual([
    ['+447700900500', 'We send another kettle.'],
  ])
  // What they answer goes on there, days later too.
  later(days(2))
  await texts('Thank you', '+447700900500')
  expect((await casesOf('Thank you'))[0]?.['id']).toBe(caseId)
  answers = 400
  await writeIn(caseId, owner, 'It is on its way.')
  await send()
  expect(await dutiesOf(caseId)).toContain('reachAnotherWay')
})

test('what is written in an older case goes to its number, though that writes about something else by now', async () => {
  const older = await opensBy('The first matter', '+447700900600')
  later(minutes(40))
  const newer = await opensBy('The second matter', '+447700900600')
  expect(newer.caseId).not.toBe(older.caseId)
  await writeIn(older.caseId, older.owner, 'About the first.')
  await send()
  expect(sent.map((form) => [form.get('To'), form.get('Body')])).toEqual([
    ['+447700900600', 'About the first.'],
  ])
})

test('what is too long for an SMS is refused before it is written', async () => {
  const long = await opensBy('Tell me all', '+447700900610')
  const body = { channel: 'sms', outcome: 'written', words: 'x'.repeat(1_601) }
  const path = `/api/v1/cases/${long.caseId}/actions/make-contact`
  expect(await company.ask('POST', path, { as: long.owner, body })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'words', code: 'text-too-long' }] },
  })
  await send()
  expect(sent).toEqual([])
})

test('of cases that joined nobody is sent another’s words, and what comes from the number then is a case of its own', async () => {
  const number = '+447700900620'
  const theirs = await opensBy('Mine leaks', number)
  const others = await openCaseOf(company.app, { words: 'Mine, too' })
  await rows(
    'update matter_head set customer_id = (select customer_id from matter_head where matter_id = $1) where matter_id = $2',
    [others.caseId, theirs.caseId],
  )
  const actor = { kind: 'person' as const, id: staff.claire }
  const merged = await mergeCases(company.app, { from: theirs.caseId, into: others.caseId, actor })
  expect(merged).toMatchObject({ ok: true })
  const [head] = await rows('select owner_id from matter_head where matter_id = $1', [others.caseId])
  await writeIn(others.caseId, String(head?.['owner_id']), 'To one of you')
  await send()
  expect(sent).toEqual([])
  expect(await dutiesOf(others.caseId)).toContain('reachAnotherWay')
  await texts('And now it smokes', number)
  const [apart] = await casesOf('And now it smokes')
  expect([theirs.caseId, others.caseId]).not.toContain(apart?.['id'])
})

test('many that nobody signed are somebody’s trouble, until one is signed', async () => {
  const failing = async () => await rows(`select kind from failing_part where name = '+442079460000'`)
  for (let times = 0; times < 20; times += 1) await texts('Forged', undefined, { signedWith: 'wrong' })
  expect(await failing()).toEqual([{ kind: 'phone' }])
  await texts('Signed again', '+447700900630')
  expect(await failing()).toEqual([])
})

test('SMS that the provider does not take are somebody’s trouble while they wait, until one goes', async () => {
  const { caseId, owner } = await opensBy('Nothing comes', '+447700900650')
  answers = 401
  await writeIn(caseId, owner, 'It does by now.')
  await send()
  later(minutes(1))
  await send()
  expect(await senseTroubles(company.app)).toEqual([])
  later(minutes(2))
  await send()
  expect(await senseTroubles(company.app)).toEqual([
    expect.objectContaining({ kind: 'sms', name: '+442079460000', why: 'tokenRefused', waiting: 1 }),
  ])
  answers = 201
  later(minutes(10))
  await send()
  expect(sent.map((form) => form.get('Body'))).toEqual(['It does by now.'])
  expect(await senseTroubles(company.app)).toEqual([])
})

const understand = async (): Promise<void> => {
  while (await understandSms(company.app, true));
}

test('a picture is fetched from the provider as our account and stands in the story; one that does not come is said', async () => {
  const api = 'https://api.provider.example/2010-04-01/Accounts/AC1'
  const number = '+447700900700'
  await texts('Look at this', number, { pictures: [`${api}/Messages/MM1/Media/ME1`] })
  const [one] = await casesOf('Look at this')
  await understand()
  expect(fetchedAs).toEqual([signedIn])
  const [picture] = await casesOf('A picture by text message.')
  expect(picture?.['id']).toBe(one?.['id'])
  expect(
    await rows('select name, media_type from case_attachment where contact_id = $1', [picture?.['contact']]),
  ).toEqual([{ name: 'picture-1.png', media_type: 'image/png' }])

  // Another address than one of the provider's own is not asked, and hours later it is given up.
  givesPictures = false
  await texts('', number, { pictures: ['https://evil.example/x', `${api}/Messages/MM1/Media/ME1`] })
  expect((await casesOf('A picture came by text message, without words.'))[0]?.['id']).toBe(one?.['id'])
  for (let tries = 0; tries < 14; tries += 1) {
    await understand()
    later(minutes(61))
  }
  const lost = '2 pictures came by text message and could not be fetched. Ask for them again.'
  expect((await casesOf(lost))[0]?.['id']).toBe(one?.['id'])
  expect(await rows(`select state, failure from original where failure = 'picture-missing'`)).toHaveLength(1)

  // Whose room is taken has it again within the hour, and it takes nobody else’s.
  givesPictures = true
  const full = `insert into received_file select matter_id, gen_random_uuid(), 'number ${number}', false, 100000000, $1 from matter_head limit 1`
  await rows(full, [company.clock.now()])
  for (const from of [number, '+447700900701'])
    await texts(from, from, { pictures: [`${api}/Messages/MM1/Media/ME1`] })
  for (const came of [2, 3]) {
    await understand()
    expect(await casesOf('A picture by text message.')).toHaveLength(came)
    later(minutes(61))
  }
})

test('while the provider takes only the token that is to follow, it goes with that one', async () => {
  const { caseId, owner } = await opensBy('Do you change keys', '+447700900705')
  const [kept] = await rows('select revision from phone_line where id = $1', [lineId])
  const secret = { token: 'taken no more', next: token }
  const change = { id: lineId, revision: Number(kept?.['revision']), line, secret }
  expect(await changeLine(company.app, byCommand, change)).toEqual({ ok: true })
  await writeIn(caseId, owner, 'We do.')
  await send()
  expect(sent.map((form) => form.get('Body'))).toEqual(['We do.'])
})

test('a line for “I was sent away” alone brings all to the leader above, or above the door that is named', async () => {
  await rows('update phone_line set sent_away = true')
  await texts('The shop would not look at it', '+447700900710')
  await send()
  const [one] = await casesOf('The shop would not look at it')
  expect(sent[0]?.get('Body')).toMatch(/If you like, write which shop/)
  await texts('Yesterday, thanks', '+447700900710')
  expect((await casesOf('Yesterday, thanks'))[0]?.['id']).toBe(one?.['id'])
  expect(await escalatedTo(one?.['id'])).toEqual([{ leader: staff.paul }])
  await rows('update phone_line set sent_away = false')
})

test('what can’t be read, or came on a line that is gone by then, is a contact with an owner; told again it is the same', async () => {
  const keep = async (head: string, body: object) => {
    const id = company.app.newId()
    const bytes = Buffer.from(`${head}\n\n${new URLSearchParams({ ...body }).toString()}`)
    await rows(
      `insert into original (id, channel, sender, recipients, heard_at, bytes, size, digest, state, tries)
        values ($1, $2, '+447700900720', '{}', $3, $4, $5, sha256($4), 'heard', 0)`,
      [id, head.startsWith('POST') ? 'phone' : 'sms', company.clock.now(), bytes, bytes.length],
    )
    return id
  }
  const nobody = '00000000-0000-7000-8000-00000000dead'
  const from = { From: '+447700900720' }
  const ids = [
    await keep(nobody, { ...from, MessageSid: 'SMgone', Body: 'On a line that is gone' }),
    await keep(nobody, { ...from, Body: 'Without a name' }),
    await keep(`POST /phone/${nobody}/said`, { ...from, CallSid: 'CAgone', SpeechResult: 'I said it aloud' }),
    await keep(`POST /nowhere`, from),
  ]
  const read = async (): Promise<void> => {
    await understand()
    while (await understandWaiting(company.app));
  }
  await read()
  const said = ['On a line that is gone', 'Without a name', 'I said it aloud']
  for (const words of said) expect(await casesOf(words)).toMatchObject([{ owner: expect.any(String) }])
  const states = async () =>
    await rows(
      'select state, failure, contact_id is not null as kept from original where id = any($1) order by failure, state',
      [ids],
    )
  const settled = [
    { state: 'failed', failure: 'no-call', kept: true },
    { state: 'failed', failure: 'no-sms', kept: true },
    { state: 'understood', failure: null, kept: true },
    { state: 'understood', failure: null, kept: true },
  ]
  expect(await states()).toEqual(settled)
  expect(await savedOriginal(company.app.db, ids[0] ?? '')).toMatchObject({ fileName: `${ids[0]}.txt` })
  expect(await readAgain(company.app.db, null)).toBeGreaterThanOrEqual(2)
  await read()
  expect(await states()).toEqual(settled)
  for (const words of said) expect(await casesOf(words)).toHaveLength(1)
})

// The last one: it takes the line away.
test('a line that is removed leaves what waits on it to its owner', async () => {
  const waiting = await opensBy('Are you there', '+447700900640')
  answers = 503
  await writeIn(waiting.caseId, waiting.owner, 'We are.')
  await send()
  const [kept] = await rows('select revision from phone_line where id = $1', [lineId])
  await removeLine(company.app, byCommand, { id: lineId, revision: Number(kept?.['revision']) })
  later(minutes(10))
  await send()
  expect(await dutiesOf(waiting.caseId)).toContain('reachAnotherWay')
})
