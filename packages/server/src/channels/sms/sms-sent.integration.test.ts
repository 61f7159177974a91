import { expect, test } from 'vitest'
import { addMilliseconds, days, minutes } from '@buckstop/domain'
import { openCaseOf, staff } from '../../../test/small-company.ts'
import { changeLine, removeLine } from '../../company/phone/change-line.ts'
import { sweepAll } from '../../deadlines/sweep.ts'
import { mergeCases } from '../../ledger/merging.ts'
import { byCommand } from '../../setting-changes/setting.ts'
import { senseTroubles } from '../../troubles/sense.ts'
import { line, smsLineOfFile, token } from '../../../test/sms-line.ts'

const { company, provider, sent, rows, send, later, texts, casesOf, lineId } = smsLineOfFile()

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

test('what the owner writes by SMS goes to that number, is tried again, and is theirs to bring another way where it can’t', async () => {
  const { caseId, owner } = await opensBy('Please write to me', '+447700900500')
  provider.answers = 503
  await writeIn(caseId, owner, 'We send another kettle.')
  await send()
  expect(sent).toEqual([])
  provider.answers = 201
  later(minutes(10))
  await send()
  expect(sent.map((form) => [form.get('To'), form.get('Body')])).toEqual([
    ['+447700900500', 'We send another kettle.'],
  ])
  // What they answer goes on there, days later too.
  later(days(2))
  await texts('Thank you', '+447700900500')
  expect((await casesOf('Thank you'))[0]?.['id']).toBe(caseId)
  provider.answers = 400
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

const acts = async (name: string, caseId: string, as: string, body: object) =>
  expect(
    (await company.ask('POST', `/api/v1/cases/${caseId}/actions/${name}`, { as, body })).status,
  ).toBeLessThan(300)

/** Presses on their page, as a browser does. */
const judges = async (link: string, verdict: string): Promise<number> => {
  const key = /name="key" value="([^"]+)"/.exec(await (await fetch(link)).text())?.[1] ?? ''
  const pressed = await fetch(`${link}/verdict`, {
    method: 'POST',
    headers: { origin: company.url },
    body: new URLSearchParams({ key, issue: '1', verdict }),
  })
  return pressed.status
}

test('whoever has SMS alone hears of a promise and of its break, and judges behind the link, which proves the number and no more', async () => {
  const number = '+447700900660'
  const { caseId, owner } = await opensBy('It leaks again', number)
  const due = addMilliseconds(company.clock.now(), minutes(90))
  await acts('make-promise', caseId, owner, { what: 'The secret part', due })
  await send()
  const [told] = sent
  expect(sent).toHaveLength(1)
  expect(told?.get('To')).toBe(number)
  // Who and when, and not a word of what it is about.
  expect(told?.get('Body')).toMatch(/^Small: \S+ promised: by .+\. http:\S+\/case\/[\w-]{40,}$/)
  expect(told?.get('Body')?.length).toBeLessThan(320)
  const link = /http\S+/.exec(told?.get('Body') ?? '')?.[0] ?? ''
  expect(await (await fetch(link)).text()).toContain('The secret part')
  const isSent = `select sent_at is not null as sent from message where matter_id = $1 and to_type = 'phone'`
  expect(await rows(isSent, [caseId])).toEqual([{ sent: true }])

  later(minutes(91))
  await sweepAll(company.app)
  await send()
  expect(sent.at(-1)?.get('Body')).toMatch(
    /^Small: We broke a promise to you\. .*answerable for it.* You hear from us by .*http/,
  )

  await acts('propose-resolution', caseId, owner, { issue: 1, what: 'A new kettle', outcome: 'upheld' })
  await send()
  expect(sent.at(-1)?.get('Body')).toMatch(/^Small: Is it solved\? http/)
  const proved = `select type, value, how from customer_identifier i join matter_head h using (customer_id) where matter_id = $1`
  expect(await rows(proved, [caseId])).toEqual([])
  expect(await judges(link, 'notSolved')).toBe(200)
  expect(await rows(proved, [caseId])).toEqual([{ type: 'phone', value: number, how: 'mail' }])
  const [verdict] = await rows(
    `select payload ->> 'verdict' as said from matter_event where matter_id = $1 and type = 'verdictGiven'`,
    [caseId],
  )
  expect(verdict).toEqual({ said: 'notSolved' })
  // What they did themselves they know.
  const before = sent.length
  await send()
  expect(sent).toHaveLength(before)
  // What they text then goes on there, as it did.
  await texts('It drips', number)
  expect((await casesOf('It drips'))[0]?.['id']).toBe(caseId)
  // STOP ends it, and the owner hears that they have to be told another way.
  await texts('STOP', number)
  await acts('make-promise', caseId, owner, {
    what: 'A visit',
    due: addMilliseconds(company.clock.now(), days(1)),
  })
  await send()
  expect(sent).toHaveLength(before)
  expect(await dutiesOf(caseId)).toContain('reachAnotherWay')
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
  provider.answers = 401
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
  provider.answers = 201
  later(minutes(10))
  await send()
  expect(sent.map((form) => form.get('Body'))).toEqual(['It does by now.'])
  expect(await senseTroubles(company.app)).toEqual([])
})

test('while the provider takes only the token that is to follow, it goes with that one', async () => {
  const { caseId, owner } = await opensBy('Do you change keys', '+447700900705')
  const [kept] = await rows('select revision from phone_line where id = $1', [lineId()])
  const secret = { token: 'taken no more', next: token }
  const change = { id: lineId(), revision: Number(kept?.['revision']), line, secret, untriedBy: null }
  expect(await changeLine(company.app, byCommand, change)).toEqual({ ok: true })
  await writeIn(caseId, owner, 'We do.')
  await send()
  expect(sent.map((form) => form.get('Body'))).toEqual(['We do.'])
})

// The last one: it takes the line away.
test('a line that is removed leaves what waits on it to its owner', async () => {
  const waiting = await opensBy('Are you there', '+447700900640')
  provider.answers = 503
  await writeIn(waiting.caseId, waiting.owner, 'We are.')
  await send()
  const [kept] = await rows('select revision from phone_line where id = $1', [lineId()])
  await removeLine(company.app, byCommand, { id: lineId(), revision: Number(kept?.['revision']) })
  later(minutes(10))
  await send()
  expect(await dutiesOf(waiting.caseId)).toContain('reachAnotherWay')
})
