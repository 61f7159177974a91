import { createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, createHttpCompany, textAt } from '../../../test/http-company.ts'
import {
  asKept,
  listening,
  mailbox,
  mailboxesOf,
  mailSettings as path,
} from '../../../test/mail/mailboxes.ts'
import { type Dovecot, hasDovecot, startDovecot } from '../../../test/mail/dovecot.ts'
import { saying, takenIn } from '../../../test/mail/heard.ts'
import { watchMailboxes } from '../../channels/mail/hear/watch-mailboxes.ts'
import { signInTo } from '../../company/mail/oauth/draw-kept.ts'
import { readMailbox } from '../../company/mail/mailbox-rows.ts'

const company = companyOfFile(createHttpCompany)
const { put, tryIt, kept, rows } = mailboxesOf(company)

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
