import { gzipSync } from 'node:zlib'
import { addMilliseconds, days, hours, minutes } from '@buckstop/domain'
import { beforeEach, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, createHttpCompany, textAt } from '../../../test/http-company.ts'
import { contactFrom, monday, staff } from '../../../test/small-company.ts'
import { forgetCalls, holdAgainstContacts } from '../../call-records/hold.ts'
import { noteCalls } from '../../call-records/note-calls.ts'
import type { HeardCall } from '../../call-records/record-of.ts'
import { raiseCalls } from '../../call-records/whose.ts'
import { receive } from '../../intake/receive.ts'
import { byPerson } from '../../setting-changes/setting.ts'
import { makeDoorMachine } from '../../sign-in/door-machine.ts'

const company = companyOfFile(async () => await createHttpCompany({ rateLimit: 400 }))
const later = (ms: number): void => company.clock.set(addMilliseconds(company.clock.now(), ms))
const rows = async (text: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Readonly<Record<string, unknown>>>(text, [...values])).rows
const told = async (...calls: readonly Partial<HeardCall>[]) =>
  await noteCalls(
    company.app,
    calls.map((call) => ({
      line: '+34 910 000 001',
      number: '+34 600 111 222',
      startedAt: company.clock.now(),
      seconds: 200,
      direction: 'in',
      ...call,
    })),
  )
/** Somebody of ours writes down what was said by telephone. */
const write = async (number: string | null, by: string = staff.ana) =>
  await receive(
    company.app,
    contactFrom({
      channel: 'phone',
      from: { identifiers: number === null ? [] : [{ type: 'phone', value: number }] },
      proof: { kind: 'staff', personId: by },
      takenBy: by,
    }),
  )
const mine = async (as: string) => (await company.ask('GET', '/api/v1/calls', { as })).body
const does = async (id: string, what: string, body?: object, as: string = staff.paul) =>
  await company.ask('POST', `/api/v1/calls/${id}/${what}`, { as, ...(body === undefined ? {} : { body }) })
/** The one call that nobody wrote down. */
const missed = async (call: Partial<HeardCall> = {}) => {
  await told(call)
  later(minutes(70))
  return textAt(await mine(staff.paul), 'items', 0, 'id')
}
let today = monday
beforeEach(async () => {
  // What was written down before is no contact of today's calls.
  today = addMilliseconds(today, days(7))
  company.clock.set(today)
  await company.database.pool.query('delete from call_record')
})

test('a call that left no contact is listed after an hour for the leader above that line’s lead, and for nobody else', async () => {
  expect(await told({ seconds: 10 }, { direction: 'out' }, { number: 'anonymous' })).toMatchObject({
    taken: 1,
    passedOver: 2,
  })
  expect(await told({}, {})).toMatchObject({ taken: 1, known: 1 })
  expect(await told({})).toMatchObject({ taken: 0, known: 1 })
  expect(await mine(staff.paul)).toEqual({ items: [], count: 0 })
  later(minutes(70))
  expect(await mine(staff.paul)).toMatchObject({
    count: 2,
    items: [
      { number: null },
      { line: '+34910000001', team: 'Desk', number: '+34600111222', seconds: 200, risen: false },
    ],
  })
  for (const person of [staff.claire, staff.helene, staff.ana, admin])
    expect(await mine(person)).toEqual({ items: [], count: 0 })
})

test('a contact clears it, whether it was written before the record came or after, and its number goes', async () => {
  await write('0034 600 111 222')
  expect(await told({})).toMatchObject({ taken: 1, written: 1 })
  await told({ number: '+34 600 333 444', id: 'CA1' })
  later(minutes(70))
  expect(await mine(staff.paul)).toMatchObject({ count: 1 })
  await write('+34600333444')
  expect(await mine(staff.paul)).toEqual({ items: [], count: 0 })
  expect(await rows(`select distinct state, number from call_record`)).toEqual([
    { state: 'written', number: null },
  ])
  // What came in much later is another matter.
  await told({ number: '+34 600 555 666' })
  later(hours(3))
  await write('+34600555666')
  expect(await mine(staff.paul)).toMatchObject({ count: 1 })
})

test('what a colleague took is the contact of one call of theirs, and of none from another number', async () => {
  await told(
    { number: null, person: 'ana@small.example', id: '1' },
    { number: '', person: 'Ana@small.example', id: '2' },
  )
  await write(null)
  expect(await holdAgainstContacts(company.app.db, company.clock.now())).toBe(1)
  await told({ number: '+34 600 777 888', person: 'ana@small.example' })
  await write('+34 600 999 000')
  later(minutes(70))
  // One whose number is withheld may have told it.
  expect(await mine(staff.paul)).toMatchObject({ count: 1, items: [{ number: '+34600777888' }] })
  expect(await told({ person: 'nobody@small.example' })).toMatchObject({
    taken: 1,
    peopleUnknown: 1,
  })
})

test('taken up it is the contact of a case with an owner and a date, once; and nobody else’s to take up', async () => {
  const id = await missed({ number: '+34 600 121 212' })
  expect(await does(id, 'take-up', undefined, staff.claire)).toMatchObject({ status: 404 })
  const [one, other] = await Promise.all([does(id, 'take-up'), does(id, 'take-up')])
  expect(new Set([one.status, other.status])).toEqual(new Set([201, 409]))
  const caseId = textAt((one.status === 201 ? one : other).body, 'case', 'id')
  expect(
    await rows(
      `select h.status, h.owner_id is not null as owned, c.channel, c.second_hand, c.at, k.value, t.words
       from matter_head h join case_contact c using (matter_id) join case_claim k using (matter_id)
       join matter_text t on t.matter_id = h.matter_id and t.id = c.text_id
       join call_record r on r.matter_id = h.matter_id and r.contact_id = c.id and r.state = 'takenUp' and r.number is null
       where h.matter_id = $1`,
      [caseId],
    ),
  ).toEqual([
    {
      status: 'open',
      owned: true,
      channel: 'phone',
      second_hand: true,
      at: new Date(today),
      value: '+34600121212',
      words:
        'Somebody rang +34910000001 and was on the line for 3 min 20 s. Nobody wrote down what was said.',
    },
  ])
  expect(await mine(staff.paul)).toEqual({ items: [], count: 0 })
  expect(await does(id, 'explain', { why: 'Too late.' })).toMatchObject({ status: 409, code: 'call-settled' })
})

test('it is joined to what was written down late, or nobody was there and it is said why', async () => {
  const id = await missed()
  later(hours(5))
  const receipt = await write(null)
  if (receipt.kind !== 'opened') throw new Error('it opened no case')
  const { reference } = receipt
  const older = await receive(company.app, contactFrom())
  if (older.kind !== 'opened') throw new Error('it opened no case')
  expect(await does(id, 'join', { reference: '222-222-222' })).toMatchObject({ status: 404 })
  expect(await does(id, 'join', { reference: older.reference })).toMatchObject({
    code: 'call-without-contact',
  })
  expect(await does(id, 'join', { reference: reference.toLowerCase() })).toMatchObject({
    status: 200,
    body: { count: 0 },
  })
  const another = await missed({ id: 'CA9' })
  expect(await does(another, 'explain', { why: ' ' })).toMatchObject({ status: 422 })
  expect(await does(another, 'explain', { why: 'A fax machine.' })).toMatchObject({ body: { count: 0 } })
  expect(await rows('select state, contact_id, why from call_record order by state')).toEqual([
    { state: 'explained', contact_id: null, why: 'A fax machine.' },
    { state: 'joined', contact_id: receipt.contactId, why: null },
  ])
})

test('an exchange counts anew and writes numbers its own way; who called is never made nobody', async () => {
  expect(await told({ id: '1' })).toMatchObject({ taken: 1 })
  later(days(1))
  expect(
    await told({ id: '1', number: '"Ana" <07700900123>' }, { id: '2', number: 'sip:+34600111222@pbx' }),
  ).toMatchObject({
    taken: 2,
  })
  const unreadable = ['3.46001E+10', '+34600111222 (Ana)'].map((number) => ({ number }))
  expect(await told(...unreadable)).toMatchObject({
    taken: 0,
    refused: [
      { place: 0, code: 'number-unreadable' },
      { place: 1, code: 'number-unreadable' },
    ],
  })
  expect(await rows('select number from call_record order by number')).toEqual([
    { number: '+34600111222' },
    { number: '+34600111222' },
    { number: '+447700900123' },
  ])
})

test('two processes never give one contact to two calls, and a case from a call is no contact of the next', async () => {
  const theirs = { number: null, person: 'ana@small.example' }
  await told({ ...theirs, id: '1' })
  await write(null)
  await Promise.all([
    told({ ...theirs, id: '2' }),
    holdAgainstContacts(company.app.db, company.clock.now()),
    told({ ...theirs, id: '3' }),
  ])
  expect(
    await rows(`select state, count(*)::int as calls from call_record group by state order by state`),
  ).toEqual([
    { state: 'open', calls: 2 },
    { state: 'written', calls: 1 },
  ])
  await company.database.pool.query('delete from call_record')
  const id = await missed({ number: '+34 600 343 434' })
  await told({ number: '+34 600 343 434', id: 'again', startedAt: addMilliseconds(today, minutes(-30)) })
  expect((await does(id, 'take-up')).status).toBe(201)
  later(minutes(30))
  expect(await mine(staff.paul)).toMatchObject({ count: 1 })
})

test('what nobody sees to in time goes to the next above, and stays with the top', async () => {
  await missed()
  later(days(2))
  expect(await raiseCalls(company.app)).toBe(1)
  expect(await mine(staff.paul)).toMatchObject({ count: 0 })
  expect(await mine(staff.helene)).toMatchObject({ count: 1, items: [{ risen: true }] })
  later(days(2))
  expect(await raiseCalls(company.app)).toBe(1)
  expect(await raiseCalls(company.app)).toBe(0)
  expect(await mine(staff.helene)).toMatchObject({ count: 1 })
})

test('calls and those without a contact are counted by line; of over a week ago they are counted alone, and forgotten', async () => {
  await write('+34600111222')
  await told({}, { number: '+34600000123' }, { line: '912 000 002', number: null })
  const long = { startedAt: addMilliseconds(company.clock.now(), -days(8)), number: '+34600000124' }
  expect(await told(long)).toMatchObject({ taken: 1, old: 1 })
  const lines = [
    { line: '+34910000001', team: 'Desk', calls: 3, without: 2, open: 1 },
    { line: expect.stringContaining('912000002'), team: 'Desk', calls: 1, without: 1, open: 1 },
  ]
  for (const person of [staff.claire, staff.paul, admin])
    expect((await company.ask('GET', '/api/v1/calls/by-line', { as: person })).body).toMatchObject({ lines })
  expect((await company.ask('GET', '/api/v1/calls/by-line', { as: staff.ana })).body).toMatchObject({
    lines: [],
  })
  later(days(183))
  await forgetCalls(company.app.db, company.clock.now())
  expect(await rows('select count(*)::int as left from call_record')).toEqual([{ left: 3 }])
})

test('an exchange tells of calls by a token of its own, which has to be of the telephone', async () => {
  const machine = async (channel: 'phone' | 'chat') => {
    const making = { id: company.app.newId(), name: 'Exchange', channel, of: staff.claire, now: monday }
    return await makeDoorMachine(company.app, making, byPerson(admin))
  }
  const call = { line: '+34910000001', startedAt: company.clock.now(), seconds: 60, direction: 'in' }
  const post = async (token: string, body: object) => {
    const response = await fetch(`${company.url}/api/v1/machine/calls`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return [response.status, await response.json()]
  }
  const token = await machine('phone')
  const ahead = { ...call, startedAt: addMilliseconds(company.clock.now(), days(1)) }
  expect(await post(token, { calls: [call, { ...call, seconds: 5 }, ahead] })).toEqual([
    200,
    { taken: 1, known: 0, peopleUnknown: 0, passedOver: 1, refusals: [{ place: 2, code: 'date-in-future' }] },
  ])
  expect(await post(token, { calls: [call] })).toMatchObject([200, { known: 1 }])
  expect(await post(token, { calls: [] })).toMatchObject([422, {}])
  expect(await post(await machine('chat'), { calls: [call] })).toMatchObject([403, { code: 'not-allowed' }])
})

test('several are seen to at once, each with its reason, and what somebody else saw to stays theirs', async () => {
  await told({}, { number: 'anonymous' }, { number: '+34 600 111 333' })
  later(minutes(70))
  const list = await mine(staff.paul)
  const ids = [0, 1, 2].map((at) => textAt(list, 'items', at, 'id'))
  await does(ids[2] ?? '', 'explain', { why: 'A fax.' })
  const items = ids.map((id, at) => ({ id, why: `Reason ${at}` }))
  const many = { as: staff.paul, body: { items } }
  expect(await company.ask('POST', '/api/v1/calls/explain', many)).toMatchObject({
    status: 200,
    body: { count: 0, items: [], others: 1 },
  })
  expect((await rows('select why from call_record order by why')).map(({ why }) => why)).toEqual([
    'A fax.',
    'Reason 0',
    'Reason 1',
  ])
  const notTheirs = await company.ask('POST', '/api/v1/calls/explain', { ...many, as: staff.ana })
  expect(notTheirs).toMatchObject({ body: { others: 3 } })
})

test('a file of calls is looked at, and taken in as somebody says what its columns are; nothing is guessed', async () => {
  const day = company.clock.now().slice(0, 10)
  const csv = [
    'To;Anrufer;Beginn;Duration;Direction',
    `+34910000001;+34600111222;${day} 08:00:00;200;in`,
    `+34910000001;+34600111333;nie;200;in`,
    `+34910000001;+34600111444;${day} 08:10:00;3;in`,
  ].join('\n')
  const asFile = (text: string | Buffer) => gzipSync(text).toString('base64')
  const file = asFile(csv)
  const send = async (path: string, body: object, as: string = admin) =>
    await company.ask('POST', `/api/v1/calls/${path}`, { as, body })
  expect((await send('file/look', { file })).body).toEqual({
    columns: [
      { name: 'To', field: 'line', samples: ['+34910000001', '+34910000001', '+34910000001'] },
      { name: 'Anrufer', field: null, samples: ['+34600111222', '+34600111333', '+34600111444'] },
      { name: 'Beginn', field: null, samples: [`${day} 08:00:00`, 'nie', `${day} 08:10:00`] },
      { name: 'Duration', field: 'seconds', samples: ['200', '200', '3'] },
      { name: 'Direction', field: 'direction', samples: ['in', 'in', 'in'] },
    ],
  })
  const said = { file, dates: 'iso', allIncoming: false }
  const ignored = ['line', 'ignored', 'startedAt', 'seconds', 'direction']
  expect(await send('file', { ...said, columns: ignored })).toMatchObject({
    status: 409,
    code: 'calls-column-missing',
  })
  const columns = ['line', 'number', 'startedAt', 'seconds', 'direction']
  expect(await send('file', { ...said, columns }, staff.paul)).toMatchObject({ status: 403 })
  expect((await send('file', { ...said, columns })).body).toEqual({
    taken: 1,
    known: 0,
    passedOver: 1,
    written: 0,
    old: 0,
    peopleUnknown: 0,
    rejected: 1,
    rejects: [{ line: 3, reason: '“nie” can’t be read as a date' }],
  })
  expect((await send('file', { ...said, columns })).body).toMatchObject({ taken: 0, known: 1 })
  const bomb = asFile(Buffer.alloc(25_000_000, 'a'))
  for (const [bad, code] of [
    [bomb, 'calls-file-too-long'],
    [asFile('%PDF-1.7'), 'calls-file-unreadable'],
  ] as const)
    expect(await send('file/look', { file: bad })).toMatchObject({ status: 409, code })
})
