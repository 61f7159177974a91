import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, createHttpCompany, textAt } from '../../../test/http-company.ts'
import { type MailServer, startMailServer } from '../../../test/mail/mail-server.ts'
import { letsCareIn, sendingTo, settingSending } from '../../../test/mail/set-sending.ts'
import { staff } from '../../../test/small-company.ts'
import { exportCompany } from '../../company/export-company.ts'
import { trySending } from '../../messages/try-sending.ts'

const company = companyOfFile(
  async () =>
    await createHttpCompany({ localSignIn: true, smtpUrl: 'smtp://fixed:s3cretURL@mail.fixed.example:2525' }),
)
const path = '/api/v1/settings/mail'
const { put, tryIt, drop, now, kept, clear, rows } = settingSending(company)

let server: MailServer
let openly: MailServer
beforeAll(async () => {
  server = await startMailServer(0, letsCareIn)
  openly = await startMailServer()
})
afterAll(async () => {
  await Promise.all([server, openly].map(async (one) => await one.close()))
})

const listening = async (one: Server): Promise<number> => {
  await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve))
  const address = one.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

describe('the server that mail is handed to', () => {
  test('is set, changed and taken away, and its password is told to nobody', async () => {
    expect(await now()).toEqual({
      counts: 'fixed',
      set: null,
      fixed: { host: 'mail.fixed.example:2525', from: expect.any(String) },
      answersFixed: null,
      failing: null,
    })
    expect(await put({})).toMatchObject({ status: 200, body: { sending: { counts: 'set' } } })
    const first = await kept()
    expect(first).toMatchObject({ fromName: 'Small, Care', fromAddress: 'Care@small.example', user: 'care' })
    const answersTo = 'Answers@small.example'
    expect(await put({ ...first, fromName: 'Smallest', answersTo, secret: null })).toMatchObject({
      status: 200,
      body: { sending: { set: { answersTo } } },
    })
    const secret = { kind: 'password', password: 'S3cret, too' }
    expect(await put({ ...(await kept()), secret })).toMatchObject({ status: 200 })
    const changes = await company.ask('GET', '/api/v1/settings/changes?kind=sending', { as: admin })
    const everything = [
      (await company.ask('GET', path, { as: admin })).body,
      changes.body,
      await exportCompany(company.app, 'map.yaml'),
      await rows('select * from sending_setting'),
      await rows('select * from setting_change'),
    ]
    expect(JSON.stringify(everything)).not.toMatch(/S3cret|s3cretURL|horse/)
    const [row] = await rows<{ sealed: Buffer }>('select sealed from sending_setting')
    expect(Buffer.from(row?.sealed ?? '').includes('S3cret')).toBe(false)
    const open = { user: null, signIn: { kind: 'none' }, secret: null }
    expect(await put({ ...(await kept()), ...open })).toMatchObject({ status: 200 })
    expect(await rows('select username, sealed from sending_setting')).toEqual([
      { username: null, sealed: null },
    ])
    expect(await drop((await kept())['version'])).toMatchObject({
      status: 200,
      body: { sending: { counts: 'fixed', set: null } },
    })
    expect(
      (await company.ask('GET', '/api/v1/settings/changes?kind=sending', { as: admin })).body,
    ).toMatchObject({
      items: [
        { change: 'removed', named: 'Care@small.example' },
        {
          change: 'changed',
          fields: expect.arrayContaining([{ field: 'secret', before: '2', after: null }]),
        },
        { change: 'changed', fields: [{ field: 'secret', before: '1', after: '2' }] },
        {
          change: 'changed',
          fields: [
            { field: 'fromName', before: 'Small, Care', after: 'Smallest' },
            { field: 'answersTo', before: null, after: 'Answers@small.example' },
          ],
        },
        { change: 'added', by: { id: admin } },
      ],
    })
  })

  test('is not changed nor taken away by whoever saw it as it was', async () => {
    await put({})
    const first = await kept()
    await put({ ...first, fromName: 'Theirs', secret: null })
    const refused = { status: 409, code: 'settings-changed-meanwhile' }
    expect(await put({ ...first, fromName: 'Mine', secret: null })).toMatchObject(refused)
    expect(await put({ version: null })).toMatchObject(refused)
    expect(await drop('1')).toMatchObject(refused)
    expect(await kept()).toMatchObject({ fromName: 'Theirs' })
    await clear()
    expect(await drop('1')).toMatchObject(refused)
  })

  test.each<[string, object]>([
    ['another server', { host: 'evil.example' }],
    ['another port', { port: 2 }],
    ['another user', { user: 'somebody' }],
    ['an open line', { security: 'starttls' }],
  ])('tells no password that is kept to %s', async (_, change) => {
    await clear()
    await put({})
    const moved = { ...(await kept()), secret: null, ...change }
    expect(await put(moved)).toMatchObject({ status: 409, code: 'secret-needed' })
    expect(await tryIt(moved)).toMatchObject({ status: 409, code: 'secret-needed' })
    const carried = { kind: 'carried', carried: 'made-up' }
    expect(await put({ ...moved, secret: carried })).toMatchObject({ status: 409, code: 'secret-needed' })
  })

  test.each<[string, object]>([
    ['host', { host: 'a b' }],
    ['port', { port: 0 }],
    ['user', { user: null }],
    ['user', { user: 'care', signIn: { kind: 'none' } }],
    ['fromName', { fromName: 'a\r\nBcc: b@c.example' }],
    ['fromAddress', { fromAddress: 'nobody' }],
    ['answersTo', { answersTo: 'nobody' }],
    ['answersTo', { answersTo: `${'x'.repeat(39)}@small.example` }],
    ['secret.password', { secret: { kind: 'password', password: 'a\r\nQUIT' } }],
    ['security', { security: 'perhaps' }],
    [
      'signIn.tokenEndpoint',
      { signIn: { kind: 'oauth2', tokenEndpoint: 'http://10.0.0.7/', clientId: 'a', scope: null } },
    ],
  ])('with a wrong %s is refused', async (where, wrong) => {
    expect(await put(wrong)).toMatchObject({ status: 422, body: { errors: [{ path: where }] } })
    expect(await tryIt(wrong)).toMatchObject({ status: 422, body: { errors: [{ path: where }] } })
  })

  test('is an admin’s to set and try', async () => {
    const { version: _version, storeAnyway: _anyway, ...trial } = sendingTo(1)
    const routes = [
      ['PUT', `${path}/sending`, sendingTo(1)],
      ['POST', `${path}/sending/try`, { ...trial, mailMe: true }],
      ['DELETE', `${path}/sending?version=1`, undefined],
    ] as const
    for (const [method, where, body] of routes) {
      const asked = body === undefined ? {} : { body }
      expect(await company.ask(method, where, asked)).toMatchObject({ status: 401, code: 'not-signed-in' })
      const refused = { status: 403, code: 'not-allowed' }
      expect(await company.ask(method, where, { as: staff.helene, ...asked })).toMatchObject(refused)
    }
  })
})

describe('as it is tried', () => {
  test('it says how far it came, and what the server said', async () => {
    await clear()
    expect((await tryIt({})).body).toMatchObject({ ok: false, at: 'connect', late: false })
    expect(textAt((await tryIt({})).body, 'said')).toContain('ECONNREFUSED')
    const wrong = { kind: 'password', password: 'wrong donkey paddock' }
    expect((await tryIt({ port: server.port, secret: wrong })).body).toEqual({
      ok: false,
      at: 'signIn',
      said: '535 Nobody of that name lives here',
      late: false,
      carried: null,
    })
    expect((await tryIt({ port: server.port })).body).toMatchObject({ ok: true, at: 'signIn' })
    expect((await tryIt({ port: server.port, security: 'starttls' })).body).toMatchObject({
      ok: false,
      at: 'connect',
    })
    const open = { port: openly.port, user: null, signIn: { kind: 'none' }, secret: null }
    expect((await tryIt(open)).body).toMatchObject({ ok: true, at: 'connect' })
    const refused = await put({ port: server.port, secret: wrong, storeAnyway: false })
    expect(refused).toMatchObject({
      status: 409,
      code: 'sending-not-opened',
      body: { facts: { at: 'signIn', said: '535 Nobody of that name lives here' } },
    })
    expect((await now())['set']).toBeNull()
    expect(await put({ port: server.port, storeAnyway: false })).toMatchObject({ status: 200 })
    // With what is kept.
    expect((await tryIt({ ...(await kept()), secret: null })).body).toMatchObject({ ok: true })
  })

  test('a mail goes to whoever asks for one, from whom it will be, or the server says why not', async () => {
    const tried = await tryIt({ port: server.port }, true)
    expect(tried.body).toMatchObject({ ok: true, at: 'mail', said: expect.stringMatching(/^250 /) })
    const mail = server.mails.at(-1)
    expect(mail?.from).toEqual({ name: 'Small, Care', address: 'Care@small.example' })
    expect(mail?.to?.map(({ address }) => address)).toEqual(['sam@small.example'])
    expect(mail?.text).toContain('Care@small.example')
    expect(mail?.messageId).toMatch(/@small\.example>$/)
    server.answerNext('sam@small.example', 553)
    expect((await tryIt({ port: server.port }, true)).body).toMatchObject({
      ok: false,
      at: 'mail',
      said: expect.stringContaining('553'),
    })
  })

  test('a server that quotes what it was told is not quoted, and one that says nothing is not waited for', async () => {
    const quoting = createServer((socket) => {
      socket.on('error', () => undefined).write('220 \u0007here\r\n')
      socket.on('data', (said) => {
        const line = said.toString().trim()
        socket.write(line.startsWith('EHLO') ? '250-here\r\n250 AUTH PLAIN\r\n' : `535 not with ${line}\r\n`)
      })
    })
    const tried = await tryIt({ port: await listening(quoting) })
    expect(tried.body).toMatchObject({ ok: false, at: 'signIn', said: '535 •••' })
    quoting.close()
    const silent = createServer((socket) => void socket.on('error', () => undefined))
    const silently = {
      ...sendingTo(await listening(silent)),
      security: 'none',
      signIn: { kind: 'none' },
    } as const
    const trial = {
      sending: silently,
      credentials: silently.signIn,
      to: null,
      publicUrl: 'https://small.example',
    }
    expect(await trySending(company.app, trial, 300)).toEqual({
      ok: false,
      at: 'connect',
      said: '',
      late: true,
    })
    silent.close()
  })
})
