import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { addMilliseconds, hours, minutes } from '@buckstop/domain'
import { afterAll, expect, test, vi } from 'vitest'
import type { AppContext } from '../app/app-context.ts'
import { webhookMessagesView, webhookSettingsView } from '../shapes/webhook-settings.ts'
import { lookAfterTroubles } from '../troubles/look-after.ts'
import { openTroubles } from '../troubles/troubles.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { admin, createHttpCompany } from '../../test/http-company.ts'
import { openCaseOf, staff } from '../../test/small-company.ts'
import { type DueMessage, forgetMessages, noteTaken } from './due.ts'
import { mostTries } from './pause.ts'
import { createSending } from './send-due.ts'
import { signatureOf } from './sign.ts'

interface Heard {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}
const heard: Heard[] = []
const nothing: Heard = { path: '', headers: {}, body: '' }
/** What a path is answered; one that is not there is not answered at all. */
const answers = new Map<string, number>()
/** What stands in a message that is refused everywhere. */
let poison = 'nothing'
const system: Server = createServer((asked, answer) => {
  let body = ''
  asked.on('data', (part: Buffer) => (body += part.toString()))
  asked.on('end', () => {
    const path = asked.url ?? ''
    heard.push({ path, headers: asked.headers, body })
    const status = body.includes(poison) ? 422 : answers.get(path)
    if (status === undefined) return
    answer.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end()
  })
})
let url = ''
const company = companyOfFile(async () => {
  await new Promise<void>((resolve) => system.listen(0, '127.0.0.1', resolve))
  const address = system.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return await createHttpCompany({ webhooksInside: '127.0.0.0/8' })
})
afterAll(() => {
  system.closeAllConnections()
  system.close()
})

const path = '/api/v1/settings/webhooks'
const ask = async (method: string, to: string, body?: unknown) =>
  await company.ask(method, `${path}${to}`, { as: admin, ...(body === undefined ? {} : { body }) })
const settings = async () => webhookSettingsView.parse((await ask('GET', '')).body)
const add = async (name: string, more: object = {}) => {
  const body = { id: null, version: null, name, url: `${url}/${name}`, types: ['case.opened'], team: null }
  const added = webhookSettingsView.parse(
    (await ask('PUT', '/endpoints', { ...body, enabled: true, ...more })).body,
  )
  return { secret: added.newSecret ?? '', id: added.endpoints.find((one) => one.name === name)?.id ?? '' }
}
const removeAll = async () => {
  for (const { id, version } of (await settings()).endpoints)
    await ask('DELETE', `/endpoints/${id}?version=${version}`)
  await company.database.pool.query('delete from webhook_message')
  heard.length = 0
}
const messages = async (query = '') =>
  webhookMessagesView.parse((await ask('GET', `/messages${query}`)).body).items
const ending = new AbortController()
const sending = (more: Partial<AppContext> = {}) =>
  createSending(
    { ...company.app, settings: { ...company.app.settings, webhooksInside: '127.0.0.0/8' }, ...more },
    ending.signal,
  )
const sendAll = async (more: Partial<AppContext> = {}) => {
  const one = sending(more)
  await one.begin()
  await one.settled()
}

test('a case that is opened is told once, signed, without a word of anybody, and one that hangs holds up no other', async () => {
  answers.set('/good', 204)
  const { secret } = await add('good')
  await add('hangs')
  const { caseId, reference } = await openCaseOf(company.app)
  const [first, second] = [sending(), sending()]
  await Promise.all([first.begin(), second.begin()])
  await vi.waitFor(async () => expect(await messages('?state=sent')).toHaveLength(1))
  const told = heard.filter(({ path: at }) => at === '/good')
  expect(told).toHaveLength(1)
  const [{ headers, body } = nothing] = told
  expect(JSON.parse(body)).toEqual({
    type: 'case.opened',
    version: 1,
    timestamp: company.clock.now(),
    data: { case: { id: caseId, reference } },
  })
  const [id, timestamp] = [String(headers['webhook-id']), Number(headers['webhook-timestamp'])]
  expect(headers['webhook-signature']).toBe(signatureOf([secret], { id, timestamp, body }))
  expect(await messages('?state=waiting')).toMatchObject([{ tries: 1, id }])
  system.closeAllConnections()
  await Promise.all([first.settled(), second.settled()])
  expect(JSON.stringify(await settings())).not.toContain('whsec_')
  await removeAll()
})

test('what is not taken keeps its id, is given up after three days, is its team’s leader’s, and is sent again by hand', async () => {
  answers.set('/refuses', 302)
  const { id: endpoint } = await add('refuses', { team: 'Care' })
  await openCaseOf(company.app)
  for (let tries = 0; tries < mostTries; tries += 1) {
    await sendAll()
    company.clock.set(addMilliseconds(company.clock.now(), hours(27)))
  }
  await sendAll()
  expect(heard).toHaveLength(mostTries)
  expect(new Set(heard.map(({ headers, body }) => `${String(headers['webhook-id'])} ${body}`)).size).toBe(1)
  expect(new Set(heard.map(({ path: at }) => at))).toEqual(new Set(['/refuses']))
  const [one] = await messages('?state=failed')
  expect(one).toMatchObject({ status: 302, tries: mostTries })
  await lookAfterTroubles(company.app)
  const [trouble] = (await openTroubles(company.app.db, null)).filter(({ kind }) => kind === 'webhook')
  expect(trouble).toMatchObject({ name: 'refuses', said: 'HTTP 302', waiting: 1, why: 'refused' })
  const { directory } = await company.app.directory.current()
  expect(trouble?.owner_id).toBe(directory.teams.get('Care')?.lead)
  answers.set('/refuses', 200)
  const decision = { matter: one?.matter, endpoint, does: 'resend' }
  expect((await ask('POST', `/messages/${one?.id ?? ''}`, decision)).status).toBe(204)
  await sendAll()
  expect(await messages()).toMatchObject([{ state: 'sent', id: one?.id, decidedBy: { id: admin } }])
  await lookAfterTroubles(company.app)
  expect((await openTroubles(company.app.db, null)).filter(({ kind }) => kind === 'webhook')).toEqual([])
  await removeAll()
})

test('one that says it is gone is told no more, and both secrets sign until the old one ends', async () => {
  answers.set('/gone', 410)
  const { id, secret } = await add('gone')
  const renewed = await ask('POST', `/endpoints/${id}/secret`, { version: '1', oldEndsInHours: 1 })
  const now = webhookSettingsView.parse(renewed.body).newSecret ?? ''
  expect(now).not.toBe(secret)
  await openCaseOf(company.app)
  await sendAll()
  const [{ headers, body } = nothing] = heard
  const message = { id: String(headers['webhook-id']), timestamp: Number(headers['webhook-timestamp']), body }
  expect(headers['webhook-signature']).toBe(signatureOf([now, secret], message))
  const [gone] = (await settings()).endpoints
  expect(gone).toMatchObject({
    disabled: { because: 'gone' },
    failed: 1,
    oldSecretEndsAt: expect.any(String),
  })
  await openCaseOf(company.app)
  await sendAll()
  expect(heard).toHaveLength(1)
  company.clock.set(addMilliseconds(company.clock.now(), hours(1) + minutes(1)))
  expect((await settings()).endpoints[0]?.oldSecretEndsAt).toBeNull()
  await removeAll()
})

test('what ends between sending and noting that is sent again under its id, and one that is refused holds up no other', async () => {
  answers.set('/twice', 200)
  await add('twice')
  await openCaseOf(company.app)
  const db = new Proxy(company.app.db, {
    get: (target, name) => {
      if (name === 'updateTable') throw new Error('the database went away')
      const value: unknown = Reflect.get(target, name)
      const bound: unknown = typeof value === 'function' ? value.bind(target) : value
      return bound
    },
  })
  await sendAll({ db })
  expect(await messages()).toMatchObject([{ state: 'waiting', tries: 1 }])
  await Promise.all([sendAll(), sendAll()])
  expect(heard).toHaveLength(1)
  company.clock.set(addMilliseconds(company.clock.now(), minutes(3)))
  await Promise.all([sendAll(), sendAll()])
  expect(heard.map(({ headers }) => headers['webhook-id'])).toEqual([
    heard[0]?.headers['webhook-id'],
    heard[0]?.headers['webhook-id'],
  ])
  expect(await messages()).toMatchObject([{ state: 'sent', tries: 2 }])

  poison = (await openCaseOf(company.app)).caseId
  for (let count = 0; count < 10; count += 1) await openCaseOf(company.app)
  await sendAll()
  expect(await messages('?state=sent')).toHaveLength(11)
  const [waits] = await messages('?state=waiting')
  expect(waits).toMatchObject({ status: 422, matter: poison, decidedBy: null })
  const decision = { matter: poison, endpoint: waits?.endpoint, does: 'letBe' }
  expect((await ask('POST', `/messages/${waits?.id ?? ''}`, decision)).status).toBe(204)
  expect(await messages('?state=letBe')).toMatchObject([{ id: waits?.id, decidedBy: { id: admin } }])
  expect(await messages('?state=waiting')).toEqual([])
  await removeAll()
})

test('what is signed with a secret that nobody can open waits, is said to, and goes once there is another', async () => {
  answers.set('/sealed', 200)
  const { id } = await add('sealed')
  await company.database.pool.query(`update webhook_endpoint set sealed = '\\x00'`)
  await openCaseOf(company.app)
  await sendAll()
  await lookAfterTroubles(company.app)
  const troubles = async () =>
    (await openTroubles(company.app.db, null)).filter(({ kind }) => kind === 'webhook')
  expect(await troubles()).toMatchObject([
    { name: 'sealed', why: 'secretUnreadable', said: null, waiting: 1 },
  ])
  expect(await messages()).toMatchObject([{ state: 'waiting', tries: 0 }])
  await ask('POST', `/endpoints/${id}/secret`, { version: '1', oldEndsInHours: 0 })
  await sendAll()
  await lookAfterTroubles(company.app)
  expect(await troubles()).toEqual([])
  expect(await messages()).toMatchObject([{ state: 'sent' }])

  // Who answers late has it, also where it was given up or let be meanwhile.
  await company.database.pool.query(
    `update webhook_message set next_at = null, failed_at = now(), sent_at = null, let_be_at = now()`,
  )
  const { rows } = await company.database.pool.query<DueMessage>('select * from webhook_message')
  for (const one of rows) await noteTaken(company.app, { ...one, tries: 1 }, 200)
  expect(await messages()).toMatchObject([{ state: 'sent' }])
  expect((await settings()).endpoints).toMatchObject([{ failed: 0, waiting: 0 }])

  // What waits for one that was turned off is no news for ever.
  await company.database.pool.query(`update webhook_message set next_at = now(), sent_at = null`)
  for (const [days, left] of [
    [59, 1],
    [2, 0],
  ] as const) {
    company.clock.set(addMilliseconds(company.clock.now(), hours(24 * days)))
    await forgetMessages(company.app)
    expect(await messages()).toHaveLength(left)
  }
  await removeAll()
})

test('who does not administer sees none, and an address inside is refused where the settings do not name it', async () => {
  expect((await company.ask('GET', path, { as: staff.ana })).status).toBe(403)
  const body = { id: null, version: null, name: 'x', types: ['case.opened'], team: null, enabled: true }
  for (const inside of ['http://10.0.0.1/', 'https://169.254.169.254/', 'ftp://example.com/'])
    expect((await ask('PUT', '/endpoints', { ...body, url: inside })).status).toBe(422)
  const { rows } = await company.database.pool.query(
    `select kind, before, after from setting_change where kind = 'webhook'`,
  )
  expect(rows.length).toBeGreaterThan(5)
  expect(JSON.stringify(rows)).not.toContain('whsec_')
})
