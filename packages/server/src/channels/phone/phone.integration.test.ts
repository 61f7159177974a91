import { addMilliseconds, instant } from '@buckstop/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany, listAt, valueAt } from '../../../test/http-company.ts'
import { at, joined, one, ringing } from '../../../test/phone-caller.ts'
import { createProvider, createTelling, spoken } from '../../../test/phone-provider.ts'
import { admin } from '../../../test/admin.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'
import { changeDirectLines, directLinesVersion, readDirectLines } from '../../company/phone/direct-lines.ts'
import { changeLine } from '../../company/phone/change-line.ts'
import { readLines } from '../../company/phone/line-rows.ts'
import { countNotThrough } from '../../not-through/count.ts'
import { asKept } from './payload.ts'
import { noteSpeaking, understandWaiting } from './services.ts'

const recordings = new Map<string, Buffer>()
let provider: Awaited<ReturnType<typeof createProvider>>
const company = companyOfFile(async () => {
  provider = await createProvider(recordings)
  return await createHttpCompany({ phoneApi: provider.phoneApi, rateLimit: 100_000 })
})
afterAll(() => {
  provider.close()
})

const ours = '+442079460000'
const numberOf: Readonly<Record<string, string>> = {
  [staff.rosa]: '+442079460001',
  [staff.ana]: '+442079460002',
  [staff.claire]: '+442079460004',
  [staff.helene]: '+442079460006',
}
const token = 'token-of-the-line'
const telling = createTelling(() => company.url, token)
let lineId = ''
const { begin, callFrom, over, presses } = ringing({ telling, to: ours, line: () => lineId })

beforeAll(async () => {
  const line = { number: ours, door: 'phone', language: 'en', account: 'AC1', sentAway: false } as const
  const change = { id: null, revision: null, line, secret: { token, next: null }, untriedBy: null }
  const by = { how: 'command', person: null } as const
  const isSet = await changeLine(company.app, by, change)
  const version = directLinesVersion(await readDirectLines(company.app.db))
  const lines = Object.entries(numberOf).map(([person, number]) => ({ person, number }))
  const areSet = await changeDirectLines(company.app, { version, by }, lines)
  if (!isSet.ok || !areSet.ok) throw new Error('the telephone could not be set')
  lineId = (await readLines(company.app.db))[0]?.id ?? ''
})

const rows = async <Row extends object>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => (await company.database.pool.query<Row>(sql, [...values])).rows

const caseOf = async (sid: string) => {
  const [found] = await rows<{ matter_id: string; owner_id: string }>(
    'select c.matter_id, h.owner_id from phone_call c join matter_head h using (matter_id) where c.sid = $1',
    [sid],
  )
  if (found === undefined) throw new Error('the call opened no case')
  return found
}
const eventsOf = async (matterId: string) =>
  (
    await rows<{ type: string }>('select type from matter_event where matter_id = $1 order by number', [
      matterId,
    ])
  ).map(({ type }) => type)
const dutiesOf = async (matterId: string) =>
  await rows<{ kind: string; person_id: string }>(
    'select kind, person_id from matter_duty where matter_id = $1 order by kind',
    [matterId],
  )

describe('a call', () => {
  test('is taken by the owner’s own telephone, and is theirs to write down', async () => {
    const { caller, told } = await begin('+447700900001', { SpeechResult: 'My boiler leaks & smells' })
    expect(spoken(told)).toBe('Rosa answers for this until you say it is solved. I am ringing Rosa now.')
    expect(one(told, 'Number').text).toBe(numberOf[staff.rosa])
    const { matter_id: id, owner_id: owner } = await caseOf(caller.sid)
    expect(owner).toBe(staff.rosa)
    expect(await presses(caller, told, '1')).toEqual([{ name: 'Response', attributes: {}, text: '' }])
    expect(await presses(caller, told, '1')).toEqual([{ name: 'Response', attributes: {}, text: '' }])
    expect(await eventsOf(id)).not.toContain('contactReceived')
    expect(await over(caller, told, joined)).toMatchObject([{ name: 'Response' }, { name: 'Hangup' }])
    await over(caller, told, joined)
    expect((await eventsOf(id)).filter((type) => type === 'contactReceived')).toHaveLength(1)
    expect(await dutiesOf(id)).toContainEqual({ kind: 'writeDownCall', person_id: staff.rosa })
    await caller.tell(caller.path('ended'), { CallDuration: '95', CallStatus: 'completed' })
    expect(await rows('select taken_by, seconds from phone_call where sid = $1', [caller.sid])).toEqual([
      { taken_by: staff.rosa, seconds: 95 },
    ])
    const [words] = await rows<{ words: string }>(
      `select t.words from case_contact c join matter_text t on t.matter_id = c.matter_id and t.id = c.text_id
       where c.matter_id = $1 order by c.number limit 1`,
      [id],
    )
    expect(words?.words).toBe('My boiler leaks & smells')
    const { count } = (
      await rows<{ count: number }>(
        `select count(*)::int as count from original where channel = 'phone' and state = 'understood' and matter_id = $1`,
        [id],
      )
    )[0] ?? { count: 0 }
    expect(count).toBeGreaterThan(3)
  })

  test('that says nothing, or a digit, is a person’s within minutes, and how long it took is measured', async () => {
    for (const said of [{}, { Digits: '0' }]) {
      const { caller, told } = await begin('anonymous', said)
      expect(spoken(told)).toMatch(/^\w+ speaks with you by .+\. I am ringing \w+ now\.$/)
      const { matter_id: id } = await caseOf(caller.sid)
      expect(await dutiesOf(id)).toContainEqual(expect.objectContaining({ kind: 'comeToThem' }))
      await presses(caller, told, '1')
      await over(caller, told, joined)
      expect(await eventsOf(id)).toEqual(
        expect.arrayContaining(['personAskedFor', 'personCame', 'promiseKept']),
      )
      expect(await rows('select 1 from case_claim where matter_id = $1', [id])).toEqual([])
    }
  })

  test('that nobody takes is recorded; the recording is fetched, once it is there, as a contact', async () => {
    const { caller, told } = await begin('+447700900002', { SpeechResult: 'The bill is wrong' })
    let next = told
    const rung: string[] = []
    while (next.some(({ name }) => name === 'Dial')) {
      rung.push(one(next, 'Number').text)
      next = await caller.tell(at(one(next, 'Dial'), 'action'), { DialCallStatus: 'no-answer' })
    }
    expect(rung).toEqual([numberOf[staff.rosa]])
    expect(spoken(next)).toMatch(
      /^Rosa does not take it at this moment\. Nobody can come .+ Rosa answers for this\. You hear from us by .+\. Speak after the tone/,
    )
    const { matter_id: id } = await caseOf(caller.sid)
    const recorded = {
      RecordingSid: 'RE1',
      RecordingDuration: '12',
      RecordingUrl: 'https://elsewhere.example/RE1',
    }
    expect(spoken(await caller.tell(at(one(next, 'Record'), 'action'), recorded))).toBe(
      'What you said is kept.',
    )
    await caller.tell(at(one(next, 'Record'), 'action'), recorded)
    await understandWaiting(company.app)
    expect(await rows('select 1 from case_attachment where matter_id = $1', [id])).toEqual([])
    recordings.set('RE1', Buffer.from('4944330300000000000f', 'hex'))
    company.clock.set(instant('2026-03-02T10:30:00.000Z'))
    await understandWaiting(company.app)
    await understandWaiting(company.app)
    expect(await rows('select name, size from case_attachment where matter_id = $1', [id])).toEqual([
      { name: 'message.mp3', size: '10' },
    ])
    expect(await dutiesOf(id)).toContainEqual({ kind: 'writeDownCall', person_id: staff.rosa })
    expect(provider.asked.map(({ path }) => path)).toEqual(
      Array.from({ length: 2 }, () => '/2010-04-01/Accounts/AC1/Recordings/RE1.mp3'),
    )
    expect(
      await rows(`select became, tries from original where channel = 'phone' and became = 'contact'`),
    ).toEqual([{ became: 'contact', tries: 2 }])
  })

  test('for a leader rings their own telephone first; only their “not now” makes it a call-back, with a time', async () => {
    await rename(staff.helene, 'Chief Executive')
    const { caller, told } = await begin('+447700900003', { SpeechResult: 'The chief executive, please.' })
    expect(spoken(told)).toBe(
      'You asked for Helene, who answers for this from now on. I am ringing Helene now.',
    )
    expect(one(told, 'Number').text).toBe(numberOf[staff.helene])
    const { matter_id: id } = await caseOf(caller.sid)
    expect(await eventsOf(id)).toEqual(['caseOpened', 'caseEscalated'])
    expect(await dutiesOf(id)).toContainEqual({ kind: 'acknowledge', person_id: staff.helene })
    await presses(caller, told, '2')
    await presses(caller, told, '2')
    expect((await eventsOf(id)).filter((type) => type === 'promiseMade')).toHaveLength(1)
    const after = await caller.tell(at(one(told, 'Dial'), 'action'), { DialCallStatus: 'no-answer' })
    expect(spoken(after)).toMatch(/^Helene cannot speak now, and rings you by .+\.$/)

    const other = await begin('+447700900004', { SpeechResult: 'I want the chief executive' })
    await presses(other.caller, other.told, '1')
    await over(other.caller, other.told, joined)
    const taken = await eventsOf((await caseOf(other.caller.sid)).matter_id)
    expect(taken).toContain('escalationAcknowledged')
    expect(taken).not.toContain('promiseMade')

    const third = await begin('+447700900005', { SpeechResult: 'The chief executive' })
    const message = await third.caller.tell(at(one(third.told, 'Dial'), 'action'), {
      DialCallStatus: 'no-answer',
    })
    expect(spoken(message)).toContain('Helene answers for this. You hear from us by')
    // Whoever says nothing after the tone, or presses 0 at any moment, asks for a person.
    expect(one(message, 'Redirect').text).toBe(at(one(message, 'Gather'), 'action'))
    const zero = await third.caller.tell(at(one(message, 'Record'), 'action'), { Digits: '0' })
    expect(spoken(zero)).toMatch(/^\w+ speaks with you by /)
    expect(await eventsOf((await caseOf(third.caller.sid)).matter_id)).toContain('personAskedFor')
    // Each time it is a fact for itself whether her own line put them through.
    const tried = await rows(
      `select payload->>'how' as how from matter_event where type = 'leaderTried' order by 1`,
    )
    expect(tried).toEqual([{ how: 'noAnswer' }, { how: 'notNow' }, { how: 'reached' }])
  })

  test('of a known number is told what a stranger is told, and joins nothing', async () => {
    const { caseId } = await openCaseOf(company.app, {
      from: { identifiers: [{ type: 'phone', value: '+447700900099' }] },
      proof: { kind: 'record' },
    })
    const all = async (from: string): Promise<string> => {
      const { caller, told } = await begin(from, { SpeechResult: 'Me again' })
      expect((await caseOf(caller.sid)).matter_id).not.toBe(caseId)
      return spoken(told)
    }
    expect(await all('+447700900099')).toBe(await all('+447700900098'))
  })

  test('of a known number goes into the caller’s case with one press of ours, and tells who rings nothing of it', async () => {
    const number = '+447700900097'
    const known = await openCaseOf(company.app, {
      from: { identifiers: [{ type: 'phone', value: number }] },
      proof: { kind: 'record' },
      words: 'The secret of the boiler',
    })
    const { caller, told } = await begin(number, { SpeechResult: 'Me again' })
    const { matter_id: called } = await caseOf(caller.sid)
    const lines = await company.ask('GET', '/api/v1/settings/phone', { as: admin })
    const [line] = listAt(lines.body, 'lines')
    expect(Number(valueAt(line, 'waiting', 'calls'))).toBeGreaterThan(0)
    const ask = async (as: string) => (await company.ask('GET', `/api/v1/cases/${known.caseId}`, { as })).body
    expect((await ask(known.owner))['perhapsSame']).toMatchObject([
      { case: { id: called }, strength: 'weak', goesOn: known.caseId, mine: true },
    ])
    const proofs = async () => await rows('select customer_id, how from customer_identifier order by 1, 2')
    const proved = await proofs()
    const body = { into: known.caseId, recognition: { how: 'known' } }
    const path = `/api/v1/cases/${called}/actions/merge-into`
    const press = async (as: string) => (await company.ask('POST', path, { as, body })).code ?? 'done'
    expect([await press(admin), await press(staff.rosa)]).toEqual(['not-the-owner', 'not-found'])
    const both = await Promise.all([press(known.owner), press(known.owner)])
    expect(both.filter((code) => code === 'done')).toHaveLength(1)
    expect((await ask(known.owner))['absorbed']).toEqual([called])
    expect(await proofs()).toEqual(proved)
    const again = await begin(number, { SpeechResult: 'And again' })
    expect((await caseOf(again.caller.sid)).matter_id).not.toBe(known.caseId)
    expect(spoken(again.told)).not.toMatch(/secret|boiler/)
    // What is still said in the call that was joined says no more than it did.
    const rest = await over(caller, told, { DialCallStatus: 'no-answer' })
    expect(spoken(rest)).not.toMatch(/secret|boiler/)
  })

  test('that was pressed for is nobody’s before they are joined, and the next one’s where they are not', async () => {
    const { caller, told } = await begin('+447700900011', { SpeechResult: 'It is broken again' })
    await presses(caller, told, '1')
    const next = await over(caller, told, { DialCallStatus: 'completed', DialBridged: 'false' })
    expect(spoken(next)).toContain('Rosa does not take it at this moment.')
    // Too late: they are not rung any more.
    expect((await presses(caller, told, '1')).map(({ name }) => name)).toContain('Hangup')
    await caller.tell(caller.path('ended'), { CallDuration: '40' })
    const { matter_id: id } = await caseOf(caller.sid)
    expect(await eventsOf(id)).not.toContain('contactReceived')
    expect(await rows('select taken_by, pressed_by from phone_call where sid = $1', [caller.sid])).toEqual([
      { taken_by: null, pressed_by: null },
    ])

    const long = await begin('+447700900012', {})
    await presses(long.caller, long.told, '1')
    await noteSpeaking(company.app)
    const events = async () => await eventsOf((await caseOf(long.caller.sid)).matter_id)
    expect(await events()).not.toContain('personCame')
    company.clock.set(addMilliseconds(company.clock.now(), 31_000))
    await noteSpeaking(company.app)
    expect(await events()).toContain('personCame')
  })

  test('that could not be understood at once is not said to have been taken by whoever looks at it later', async () => {
    const { caller, told } = await begin('+447700900013', { SpeechResult: 'The lamp' })
    const target = at(one(told, 'Number'), 'url').replace('whisper', 'answered')
    const body = new URLSearchParams({ CallSid: 'CAlater', Digits: '1' }).toString()
    await company.database.pool.query(
      `insert into original (id, channel, digest, sender, recipients, heard_at, bytes, size)
       values ($1, 'phone', sha256($2), '', '{}', $3, $2, 60)`,
      [company.app.newId(), asKept(target, body), company.clock.now()],
    )
    await understandWaiting(company.app)
    expect(await rows('select pressed_by from phone_call where sid = $1', [caller.sid])).toEqual([
      { pressed_by: null },
    ])
    expect(await rows(`select 1 from original where channel = 'phone' and state = 'heard'`)).toEqual([])
  })

  test('leaves its message in its case, also where the line was taken away before the recording was fetched', async () => {
    const { caller } = await begin('+447700900014', { SpeechResult: 'My card' })
    const { matter_id: id } = await caseOf(caller.sid)
    const gone = `/phone/${company.app.newId()}/recorded`
    const body = { CallSid: caller.sid, To: '+442079469999', RecordingSid: 'RE9', RecordingDuration: '9' }
    const kept = asKept(gone, new URLSearchParams(body).toString())
    await company.database.pool.query(
      `insert into original (id, channel, digest, sender, recipients, heard_at, bytes, size)
       values ($1, 'phone', sha256($2), '', '{}', $3, $2, 60)`,
      [company.app.newId(), kept, company.clock.now()],
    )
    await understandWaiting(company.app)
    const [last] = await rows<{ words: string }>(
      `select t.words from case_contact c join matter_text t on t.matter_id = c.matter_id and t.id = c.text_id
       where c.matter_id = $1 order by c.number desc limit 1`,
      [id],
    )
    expect(last?.words).toMatch(/9 seconds was recorded, and could not be fetched .+\(RE9\)/)
    expect(await dutiesOf(id)).toContainEqual({ kind: 'writeDownCall', person_id: staff.rosa })
  })

  test('of one telephone that calls very often rings nobody, and somebody is told once', async () => {
    const from = '+447700900066'
    for (let times = 0; times < 10; times += 1) await begin(from, { SpeechResult: `Again ${times}` })
    const { caller, told } = await begin(from, { SpeechResult: 'The chief executive' })
    expect(told.some(({ name }) => name === 'Dial')).toBe(false)
    expect(spoken(told)).toContain('answers for this until you say it is solved.')
    expect(await eventsOf((await caseOf(caller.sid)).matter_id)).toEqual(['caseOpened'])
    expect(await rows(`select why from failing_part where kind = 'phone'`)).toEqual([{ why: 'floodOfCalls' }])
    await company.database.pool.query(`delete from failing_part where kind = 'phone'`)
  })

  test('that ends before a word or a person did not get through, with how long they waited', async () => {
    const since = instant('2026-03-01T00:00:00.000Z')
    const counted = async () => {
      const now = instant('2026-03-02T12:00:00.000Z')
      const doors = await countNotThrough(company.app.db, { since, now, timeZone: 'Etc/UTC' })
      return doors.find(({ door }) => door === 'phone')
    }
    const before = await counted()
    const caller = callFrom('Restricted')
    await caller.tell(caller.path('begin'))
    const records = async () => (await rows('select 1 from call_record')).length
    const recorded = await records()
    await caller.tell(caller.path('ended'), { CallDuration: '17', CallStatus: 'completed' })
    await caller.tell(caller.path('ended'), { CallDuration: '17', CallStatus: 'completed' })
    expect(await counted()).toMatchObject({ left: (before?.left ?? 0) + 1, halfWithin: expect.any(Number) })
    expect(await records()).toBe(recorded + 1)
  })

  test('that a leader does not take rings whoever stands in; who hangs up while it rings did not get through', async () => {
    const version = directLinesVersion(await readDirectLines(company.app.db))
    const paul = '+442079460005'
    const lines = Object.entries({ ...numberOf, [staff.paul]: paul }).map(([person, number]) => ({
      person,
      number,
    }))
    const areSet = await changeDirectLines(
      company.app,
      { version, by: { how: 'command', person: null } },
      lines,
    )
    expect(areSet.ok).toBe(true)
    const { caller, told } = await begin('+447700900006', { SpeechResult: 'The chief executive, please' })
    expect(one(told, 'Number').text).toBe(numberOf[staff.helene])
    const next = await over(caller, told, { DialCallStatus: 'no-answer' })
    expect(one(next, 'Number').text).toBe(paul)
    await caller.tell(caller.path('ended'), { CallDuration: '31', CallStatus: 'completed' })
    expect(await rows('select taken_by, seconds from phone_call where sid = $1', [caller.sid])).toEqual([
      { taken_by: null, seconds: 31 },
    ])
    const span = { since: instant('2026-03-01T00:00:00.000Z'), now: instant('2026-03-02T12:00:00.000Z') }
    const counted = async () =>
      (await countNotThrough(company.app.db, { ...span, timeZone: 'Etc/UTC' })).find(
        ({ door }) => door === 'phone',
      )?.left ?? 0
    const left = await counted()
    await company.database.pool.query('update phone_call set taken_by = $2 where sid = $1', [
      caller.sid,
      staff.paul,
    ])
    expect(await counted()).toBe(left - 1)
    const { matter_id: id, owner_id: owner } = await caseOf(caller.sid)
    expect(await dutiesOf(id)).toContainEqual({ kind: 'acknowledge', person_id: staff.helene })
    expect(owner).toBe(staff.rosa)
  })
})

test('what is not signed by the provider is refused, and somebody is told of it where it goes on', async () => {
  const path = `/phone/${lineId}/begin`
  const fields = { CallSid: 'CAwrong', From: '+447700900001', To: ours }
  const kept = async () => (await rows(`select 1 from original where channel = 'phone'`)).length
  const before = await kept()
  expect((await telling(path, fields, 'another')).status).toBe(403)
  expect(await rows(`select 1 from failing_part where kind = 'phone'`)).toEqual([])
  for (let times = 0; times < 20; times += 1) await telling(path, fields, 'another')
  expect(await rows(`select name, why from failing_part where kind = 'phone'`)).toEqual([
    { name: ours, why: 'wronglySigned' },
  ])
  expect(await kept()).toBe(before)
  expect((await telling(path, fields)).status).toBe(200)
  expect(await rows(`select 1 from failing_part where kind = 'phone'`)).toEqual([])
  expect((await telling(`/phone/${admin}/begin`, fields)).status).toBe(404)
})

const rename = async (person: string, title: string): Promise<void> => {
  await company.database.pool.query('update person set title = $2 where id = $1', [person, title])
  company.clock.set(instant('2026-03-02T11:00:00.000Z'))
  await company.app.directory.fresh()
}
