import { setTimeout as wait } from 'node:timers/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, type Answered, createHttpCompany, listAt, textAt } from '../../../test/http-company.ts'
import { type Dovecot, hasDovecot, startDovecot } from '../../../test/mail/dovecot.ts'
import { saying, takenIn } from '../../../test/mail/heard.ts'
import { staff } from '../../../test/small-company.ts'
import { signInTo } from '../../company/mail/oauth/draw-kept.ts'
import { watchMailboxes } from '../../channels/mail/hear/watch-mailboxes.ts'
import { exportCompany } from '../../company/export-company.ts'
import { readMailbox } from '../../company/mail/mailbox-rows.ts'

const imapUrl = 'imap://fixed%40small.example:s3cretURL@imap.small.example/INBOX'
const company = companyOfFile(
  async () =>
    await createHttpCompany({
      imapUrls: [imapUrl],
      mailFrom: 'Small <care@Small.example>',
      dkimKey: '/nowhere/key.pem',
    }),
)
const path = '/api/v1/settings/mail'

const read = async (as = admin): Promise<Answered> => await company.ask('GET', path, { as })
const mailbox = {
  id: null,
  version: null,
  name: 'Care',
  address: 'care@small.example',
  host: '127.0.0.1',
  port: 1,
  security: 'none',
  user: 'care',
  folder: 'INBOX',
  signIn: { kind: 'password' },
  trustedServer: null,
  secret: { kind: 'password', password: 'right' },
  storeAnyway: true,
}
const put = async (body: object, as = admin): Promise<Answered> =>
  await company.ask('PUT', `${path}/mailboxes`, { as, body: { ...mailbox, ...body } })
const tryIt = async (
  { version: _version, storeAnyway: _anyway, ...body }: Readonly<Record<string, unknown>>,
  as = admin,
) => await company.ask('POST', `${path}/mailboxes/try`, { as, body })
const kept = async (name: string): Promise<Readonly<Record<string, unknown>>> =>
  listAt((await read()).body, 'mailboxes').find((one) => one['name'] === name) ?? {}
const rows = async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Row & Record<string, unknown>>(sql, [...values])).rows

/** What an admin who changed nothing sends along. */
const asKept = ({
  readAt: _at,
  failingSince: _since,
  failure: _why,
  ...rest
}: Readonly<Record<string, unknown>>) => rest

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

describe('mailboxes', () => {
  test('are added, changed and taken away, and their secrets are told to nobody', async () => {
    expect(
      await put({ name: 'Shop', user: 'shop', secret: { kind: 'password', password: 'S3cret!' } }),
    ).toMatchObject({
      status: 200,
    })
    const shop = await kept('Shop')
    expect(shop).toMatchObject({ user: 'shop', port: 1, readAt: null, failure: null })
    expect(await put({ ...asKept(shop), folder: 'Care/In', secret: null })).toMatchObject({ status: 200 })
    const moved = await kept('Shop')
    expect(moved).toMatchObject({ folder: 'Care/In', id: shop['id'] })
    const secret = { kind: 'password', password: 'S3cret, too' }
    expect(await put({ ...asKept(moved), secret })).toMatchObject({ status: 200 })
    const trusting = { ...asKept(await kept('Shop')), secret: null, trustedServer: 'MX.small.example 2' }
    expect(await put(trusting)).toMatchObject({ status: 200 })
    expect(await kept('Shop')).toMatchObject({ trustedServer: 'mx.small.example 2' })
    const elsewhere = { ...asKept(await kept('Shop')), port: 2, secret }
    expect(await put({ ...elsewhere, trustedServer: 'mx.small.example 0' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'trustedServer', code: 'does-not-fit' }] },
    })
    const { id, version } = await kept('Shop')
    const gone = await company.ask('DELETE', `${path}/mailboxes/${String(id)}?version=${String(version)}`, {
      as: admin,
    })
    expect(gone).toMatchObject({ status: 200 })
    expect(await kept('Shop')).toEqual({})
    const changes = await company.ask('GET', '/api/v1/settings/changes?kind=mailbox', { as: admin })
    expect(changes.body).toMatchObject({
      items: [
        { change: 'removed', named: 'Shop' },
        {
          change: 'changed',
          fields: [{ field: 'trustedServer', before: null, after: 'mx.small.example 2' }],
        },
        { change: 'changed', fields: [{ field: 'secret', before: '1', after: '2' }] },
        { change: 'changed', fields: [{ field: 'folder', before: 'INBOX', after: 'Care/In' }] },
        { change: 'added', by: { id: admin } },
      ],
    })
    await put({ name: 'Kept', user: 'kept', secret: { kind: 'password', password: 'S3cret!' } })
    const everything = [
      (await read()).body,
      changes.body,
      await exportCompany(company.app, 'map.yaml'),
      await rows('select * from mailbox_setting'),
      await rows('select * from setting_change'),
    ]
    expect(JSON.stringify(everything)).not.toMatch(/S3cret|s3cretURL/)
    expect(
      Buffer.from(
        (await rows<{ sealed: Buffer }>('select sealed from mailbox_setting'))[0]?.sealed ?? '',
      ).includes('S3cret'),
    ).toBe(false)
  })

  test('of the environment are named beside them, and are not set a second time', async () => {
    expect((await read()).body).toMatchObject({
      fixed: [{ name: 'fixed@small.example@imap.small.example/INBOX', readAt: null }],
      listens: false,
      signsFixed: 'small.example',
    })
    expect(await put({ user: 'fixed@small.example', host: 'IMAP.small.example' })).toMatchObject({
      status: 409,
      code: 'mailbox-taken',
    })
  })

  test('are one for each folder of a server, and fifty at most', async () => {
    await put({ name: 'Once', user: 'once' })
    expect(await put({ name: 'Twice', user: 'once' })).toMatchObject({ status: 409, code: 'mailbox-taken' })
    await rows(`insert into mailbox_setting (id, name, address, host, port, security, username, folder, sign_in, sealed)
      select gen_random_uuid(), 'many', 'a@b.example', 'h' || n, 1, 'none', 'u', 'f', 'password', '' from generate_series(1, 50) n`)
    expect(await put({ user: 'more' })).toMatchObject({ status: 409, code: 'mailboxes-full' })
    await rows(`delete from mailbox_setting where name = 'many'`)
  })

  test('that somebody else changed meanwhile are not overwritten, nor taken away', async () => {
    await put({ name: 'Ours', user: 'ours' })
    const ours = await kept('Ours')
    await put({ ...asKept(ours), folder: 'Theirs', secret: null })
    const refused = { status: 409, code: 'settings-changed-meanwhile' }
    expect(await put({ ...asKept(ours), folder: 'Mine', secret: null })).toMatchObject(refused)
    expect(await put({ ...asKept(ours), id: null })).toMatchObject(refused)
    expect(await put({ ...asKept(ours), id: '00000000-0000-7000-8000-00000000ffff' })).toMatchObject(refused)
    const remove = `${path}/mailboxes/${String(ours['id'])}?version=1`
    expect(await company.ask('DELETE', remove, { as: admin })).toMatchObject(refused)
    expect(await kept('Ours')).toMatchObject({ folder: 'Theirs' })
  })

  test.each<[string, object]>([
    ['another server', { host: 'evil.example' }],
    ['another port', { port: 2 }],
    ['another user', { user: 'somebody' }],
    ['an open line', { security: 'starttls' }],
  ])('send no secret that is kept to %s', async (_, change) => {
    if ((await kept('Safe'))['id'] === undefined) await put({ name: 'Safe', user: 'safe' })
    const safe = { ...asKept(await kept('Safe')), secret: null, ...change }
    expect(await put(safe)).toMatchObject({ status: 409, code: 'secret-needed' })
    expect(await tryIt(safe)).toMatchObject({ status: 409, code: 'secret-needed' })
  })

  test.each<[string, object]>([
    ['host', { host: 'imap.example/x' }],
    ['host', { host: 'a b' }],
    ['host', { host: `${'a'.repeat(250)}_` }],
    ['host', { host: `${'a-'.repeat(200_000)}_` }],
    ['host', { host: 'a..b' }],
    ['host', { host: 'imap.-example' }],
    ['port', { port: 0 }],
    ['port', { port: 65_536 }],
    ['user', { user: 'a\r\nb' }],
    ['address', { address: 'nobody' }],
    ['trustedServer', { trustedServer: 'mx.example.com 10' }],
    ['trustedServer', { trustedServer: 'mx example' }],
    ['secret.password', { secret: { kind: 'password', password: 'a\r\nDELETE' } }],
    ['security', { security: 'perhaps' }],
    [
      'signIn.tokenEndpoint',
      { signIn: { kind: 'oauth2', tokenEndpoint: 'http://10.0.0.7/', clientId: 'a', scope: null } },
    ],
    [
      'signIn.tokenEndpoint',
      { signIn: { kind: 'oauth2', tokenEndpoint: 'http://localhost:80/admin', clientId: 'a', scope: null } },
    ],
    [
      'signIn.tokenEndpoint',
      { signIn: { kind: 'oauth2', tokenEndpoint: 'https://a:b@c.example/', clientId: 'a', scope: null } },
    ],
  ])('with a wrong %s are refused', async (where, wrong) => {
    expect(await put(wrong)).toMatchObject({ status: 422, body: { errors: [{ path: where }] } })
  })

  test('are an admin’s to see, set and try', async () => {
    const { version: _version, storeAnyway: _anyway, ...trial } = mailbox
    const routes = [
      ['GET', path, undefined],
      ['PUT', `${path}/mailboxes`, mailbox],
      ['POST', `${path}/mailboxes/try`, trial],
      ['DELETE', `${path}/mailboxes/${staff.ana}?version=1`, undefined],
    ] as const
    for (const [method, where, body] of routes) {
      const asked = body === undefined ? {} : { body }
      expect(await company.ask(method, where, asked)).toMatchObject({ status: 401, code: 'not-signed-in' })
      const refused = { status: 403, code: 'not-allowed' }
      expect(await company.ask(method, where, { as: staff.helene, ...asked })).toMatchObject(refused)
    }
  })
})

describe('a secret that is kept', () => {
  test('is told to nobody else, whoever changes the row or still reads it as it was', async () => {
    const heard: string[] = []
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.on('data', (said) => void heard.push(said.toString()))
      socket.write('* OK Here\r\n')
    })
    const port = await listening(server)
    const password = 'wordOfMine'
    await put({ name: 'Told', user: 'told', port: 1, secret: { kind: 'password', password } })
    const id = String((await kept('Told'))['id'])
    const as = async () => (await readMailbox(company.app.db, id)) ?? expect.unreachable()
    const before = await as()
    expect(await signInTo(company.app, before)).toEqual({ user: 'told', pass: password })
    await rows('update mailbox_setting set port = $2 where id = $1', [id, port])
    await expect(signInTo(company.app, await as())).rejects.toMatchObject({ code: 'secret-unreadable' })
    expect(await tryIt({ ...mailbox, ...asKept(await kept('Told')), id, secret: null })).toMatchObject({
      code: 'secret-needed',
    })
    await rows('update mailbox_setting set port = 1 where id = $1', [id])
    const secret = { kind: 'password', password: 'another' }
    expect(await put({ ...asKept(await kept('Told')), port, secret })).toMatchObject({ status: 200 })
    await expect(signInTo(company.app, before)).rejects.toMatchObject({ code: 'set-anew' })
    expect(await signInTo(company.app, await as())).toEqual({ user: 'told', pass: 'another' })
    await rows('delete from mailbox_setting where id = $1', [id])
    await expect(signInTo(company.app, before)).rejects.toMatchObject({ code: 'set-anew' })
    expect(heard).toEqual([])
    server.close()
  })

  test('is sealed under no other key than those before', async () => {
    await put({ name: 'Sealed', user: 'sealed' })
    await rows(`update seal_key set fingerprint = sha256('another'::bytea)`)
    const second = { name: 'Second', user: 'second' }
    expect(await put(second)).toMatchObject({ status: 409, code: 'seal-key-missing' })
    expect(await kept('Second')).toEqual({})
    const signIn = {
      kind: 'oauth2',
      tokenEndpoint: 'https://nobody.invalid/token',
      clientId: 'us',
      scope: null,
    }
    const secret = { kind: 'oauth2', clientSecret: null, refreshToken: 'r' }
    const { version: _version, storeAnyway: _anyway, ...trial } = mailbox
    expect(await tryIt({ ...trial, ...second, signIn, secret })).toMatchObject({ code: 'seal-key-missing' })
    expect(await put({ ...asKept(await kept('Sealed')), folder: 'Other', secret: null })).toMatchObject({
      status: 200,
    })
    await rows('delete from seal_key')
    expect(await put(second)).toMatchObject({ status: 200 })
  })

  test('stands nowhere of what a server says that quotes how it was told', async () => {
    let asked = ''
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.write('* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] Here\r\n')
      socket.on('data', (said) => {
        const [tag = '', command = ''] = said.toString().trim().split(' ')
        if (/^CAPABILITY/i.test(command)) socket.write(`* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n${tag} OK\r\n`)
        else if (/^AUTHENTICATE/i.test(command)) {
          asked = tag
          socket.write('+ \r\n')
        } else if (command === '') socket.write(`${asked} NO [AUTHENTICATIONFAILED] not with ${tag}\r\n`)
        else socket.write(`${tag} OK\r\n`)
      })
    })
    const port = await listening(server)
    const quoted = { ...mailbox, name: 'Quoted', user: 'quoted', port }
    const tried = await tryIt({ ...quoted, secret: { kind: 'password', password: 'w"f' } })
    expect(tried.body).toMatchObject({ ok: false, at: 'signIn' })
    expect(textAt(tried.body, 'said')).toContain('•••')
    await put({ ...quoted, secret: { kind: 'password', password: 'w"f' } })
    const watch = watchMailboxes(company.app, 200)
    for (let looked = 0; looked < 100 && (await kept('Quoted'))['failure'] === null; looked += 1)
      await wait(50)
    await watch.stop()
    expect(await rows(`select failure, said from mailbox where name like 'quoted@%'`)).toEqual([
      { failure: 'password-refused', said: textAt(tried.body, 'said') },
    ])
    server.close()
  })
})

describe('a mailbox that is tried', () => {
  test('where nobody answers says so, and nothing is kept unless it is stored anyway', async () => {
    const refused = await put({ name: 'Nowhere', user: 'nowhere', storeAnyway: false })
    expect(refused).toMatchObject({
      status: 409,
      code: 'mailbox-not-opened',
      body: { facts: { at: 'connect' } },
    })
    expect(textAt(refused.body, 'facts', 'said')).toContain('ECONNREFUSED')
    expect(await kept('Nowhere')).toEqual({})
  })

  test('of a server that talks nonsense says no more of it than fits a line, and no secret', async () => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.write('* OK \u0007hello \u202Eright there\r\n')
      socket.on('data', (said) => {
        const [tag = ''] = said.toString().split(' ')
        socket.write(`${tag} NO you said ${said.toString().trim()} ${'x'.repeat(2_000)}\r\n`)
      })
    })
    const port = await listening(server)
    const tried = await tryIt({ ...mailbox, port, secret: { kind: 'password', password: 'wordOfMine' } })
    expect(tried).toMatchObject({ status: 200, body: { ok: false, at: 'signIn', carried: null } })
    const said = textAt(tried.body, 'said')
    expect(said).toBe('•••')
    expect(said).not.toMatch(/wordOfMine|\p{Cc}|\p{Cf}/u)
    expect(said.length).toBeLessThanOrEqual(500)
    server.close()
  })

  test('takes its turn: a few wait for other servers at once', async () => {
    const sockets: Socket[] = []
    const server = createServer((socket) => void sockets.push(socket.on('error', () => undefined)))
    const port = await listening(server)
    const all = [1, 2, 3, 4, 5].map(async () => await tryIt({ ...mailbox, port }))
    expect(await Promise.race(all)).toMatchObject({ status: 503, code: 'busy' })
    while (sockets.length < 4) await wait(20)
    for (const socket of sockets) socket.destroy()
    const statuses = (await Promise.all(all)).map(({ status }) => status)
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 200, 200, 200, 503])
    server.close()
  })
})

describe.skipIf(!hasDovecot)('with a mail server (needs dovecot-imapd, and root to start it)', () => {
  let dovecot: Dovecot
  beforeAll(async () => {
    dovecot = await startDovecot()
  })
  afterAll(async () => {
    await dovecot.close()
  })
  const at = (user: string) => ({ name: user, user, port: dovecot.port, storeAnyway: false })

  test('a mailbox opens, or says what the server said', async () => {
    expect(await tryIt({ ...mailbox, ...at('opens') })).toMatchObject({
      status: 200,
      body: { ok: true, at: 'folder', mails: 0, said: expect.stringContaining('Dovecot') },
    })
    const wrong = { kind: 'password', password: 'wrong' }
    expect(await tryIt({ ...mailbox, ...at('opens'), secret: wrong })).toMatchObject({
      body: { ok: false, at: 'signIn', said: expect.stringContaining('Authentication failed') },
    })
    expect(await tryIt({ ...mailbox, ...at('opens'), folder: 'Nothing' })).toMatchObject({
      body: { ok: false, at: 'folder', said: expect.stringContaining('Nothing') },
    })
    expect(await tryIt({ ...mailbox, ...at('opens'), security: 'starttls' })).toMatchObject({
      body: { ok: false, at: 'connect', said: expect.stringContaining('STARTTLS') },
    })
  })

  test('what is set is read without a restart, as it is set by then, until it is taken away', async () => {
    const lines: string[] = []
    const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
    const app = { ...company.app, settings: { ...company.app.settings, imapUrls: undefined }, log }
    const watch = watchMailboxes(app, 200)
    try {
      await dovecot.deliver('live', saying('Before it was set.'))
      expect(await put(at('live'))).toMatchObject({ status: 200 })
      expect(await takenIn(company, 'Before it was set.')).toBe(1)
      await dovecot.deliver('other', saying('In the other.'))
      const live = asKept(await kept('live'))
      const secret = { kind: 'password', password: 'right' }
      expect(await put({ ...live, user: 'other', secret })).toMatchObject({ status: 200 })
      expect(await takenIn(company, 'In the other.')).toBe(1)
      expect(await kept('live')).toMatchObject({ user: 'other', failingSince: null })
      await dovecot.deliver('live', saying('Where nobody looks.'))
      const wrong = { kind: 'password', password: 'not S3cret' }
      expect(await put({ ...asKept(await kept('live')), secret: wrong, storeAnyway: false })).toMatchObject({
        status: 409,
      })
      expect(await put({ ...asKept(await kept('live')), secret: wrong, storeAnyway: true })).toMatchObject({
        status: 200,
      })
      for (let tried = 0; tried < 150 && (await kept('live'))['failure'] === null; tried += 1) await wait(50)
      expect(await kept('live')).toMatchObject({
        failure: 'password-refused',
        failingSince: expect.any(String),
      })
      const { id, version } = await kept('live')
      await company.ask('DELETE', `${path}/mailboxes/${String(id)}?version=${String(version)}`, { as: admin })
      expect(
        await rows(`select 1 from mailbox where failing_since is not null and name like 'other@%'`),
      ).toEqual([])
      expect(
        await rows(`select 1 from original where encode(bytes, 'escape') like '%Where nobody looks.%'`),
      ).toEqual([])
      expect(lines.join('')).not.toMatch(/S3cret|other@/)
    } finally {
      await watch.stop()
    }
  }, 60_000)
})
