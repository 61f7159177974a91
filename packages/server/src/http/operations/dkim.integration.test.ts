import { setTimeout as wait } from 'node:timers/promises'
import { addMilliseconds, minutes } from '@buckstop/domain'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, type Answered, createHttpCompany, listAt, textAt } from '../../../test/http-company.ts'
import { type DnsServer, startDnsServer } from '../../../test/mail/dns-server.ts'
import { type MailServer, startMailServer } from '../../../test/mail/mail-server.ts'
import { settingSending } from '../../../test/mail/set-sending.ts'
import { sealKey, staff } from '../../../test/small-company.ts'
import { createAppContext } from '../../app/app-context.ts'
import { createLookUpDns } from '../../channels/mail/signature/look-up-dns.ts'
import { publishedKey } from '../../channels/mail/signature/published-key.ts'
import { exportCompany } from '../../company/export-company.ts'
import { readSettings } from '../../config/read-settings.ts'
import { receive } from '../../intake/receive.ts'
import { startMessages } from '../../messages/start-messages.ts'
import { lookAfterTroubles } from '../../troubles/look-after.ts'
import { openTroubles } from '../../troubles/troubles.ts'

let dns: DnsServer
let mail: MailServer
const company = companyOfFile(async () => {
  dns = await startDnsServer()
  return await createHttpCompany({ dns: [dns.address] })
})
beforeAll(async () => {
  mail = await startMailServer()
})
afterAll(async () => {
  await mail.close()
  await dns.close()
})
beforeEach(async () => {
  await rows('delete from dkim_key')
  dns.texts.clear()
  dns.failing.clear()
})

const path = '/api/v1/settings/mail/dkim'
const rows = async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Row & Record<string, unknown>>(sql, [...values])).rows
const make = async (selector: string, domain = 'small.example'): Promise<Answered> =>
  await company.ask('POST', path, { as: admin, body: { domain, selector } })
const key = async (selector: string): Promise<Readonly<Record<string, unknown>>> => {
  const { body } = await company.ask('GET', '/api/v1/settings/mail', { as: admin })
  return listAt(body, 'dkim').find((one) => one['selector'] === selector) ?? {}
}
const lookUp = async (selector: string): Promise<Answered> =>
  await company.ask('POST', `${path}/${String((await key(selector))['id'])}/look-up`, { as: admin })
const sign = async (selector: string, signs: boolean): Promise<Answered> => {
  const { id, version } = await key(selector)
  return await company.ask('PUT', `${path}/${String(id)}/signing`, { as: admin, body: { version, signs } })
}
const drop = async (selector: string): Promise<Answered> => {
  const { id, version } = await key(selector)
  return await company.ask('DELETE', `${path}/${String(id)}?version=${String(version)}`, { as: admin })
}
const publish = async (selector: string): Promise<void> => {
  const one = await key(selector)
  dns.texts.set(textAt(one, 'record', 'name'), textAt(one, 'record', 'value'))
}

describe('a key that mails are signed with', () => {
  test('is made, found in the DNS, and signs from then on; its private half is told to nobody', async () => {
    expect(await make('spring')).toMatchObject({ status: 200 })
    expect(await key('spring')).toMatchObject({
      record: {
        name: 'spring._domainkey.small.example',
        value: expect.stringMatching(/^v=DKIM1; k=rsa; p=[A-Za-z\d+/]{390,}=*$/),
      },
      signs: 'no',
      looked: null,
    })
    expect((await lookUp('spring')).body).toEqual({ found: 'missing', records: [], signs: false })
    dns.failing.add('spring._domainkey.small.example')
    expect((await lookUp('spring')).body).toMatchObject({ found: 'unreachable', signs: false })
    dns.failing.clear()
    dns.texts.set('spring._domainkey.small.example', 'v=DKIM1; k=rsa; p=MIIB')
    expect((await lookUp('spring')).body).toEqual({
      found: 'other',
      records: ['v=DKIM1; k=rsa; p=MIIB'],
      signs: false,
    })
    await publish('spring')
    const right = textAt(await key('spring'), 'record', 'value')
    for (const wrong of [
      `${right}; t=y`,
      `${right}; h=sha1`,
      `${right}; s=tlsrpt`,
      right.replace('rsa', 'ed25519'),
    ]) {
      dns.texts.set('spring._domainkey.small.example', wrong)
      expect((await lookUp('spring')).body).toMatchObject({ found: 'other', signs: false })
    }
    await publish('spring')
    expect((await lookUp('spring')).body).toMatchObject({ found: 'right', signs: true })
    expect(await key('spring')).toMatchObject({ signs: 'yes', looked: { found: 'right' } })
    const changes = await company.ask('GET', '/api/v1/settings/changes?kind=dkim', { as: admin })
    expect(changes.body).toMatchObject({
      items: [
        { change: 'changed', fields: [{ field: 'signs', before: false, after: true }] },
        { change: 'added', named: 'spring._domainkey.small.example', by: { id: admin } },
      ],
    })
    const everything = [
      (await company.ask('GET', '/api/v1/settings/mail', { as: admin })).body,
      changes.body,
      await exportCompany(company.app, 'map.yaml'),
      await rows('select * from setting_change'),
    ]
    expect(JSON.stringify(everything)).not.toContain('PRIVATE')
    const [row] = await rows<{ sealed: Buffer }>('select sealed from dkim_key')
    expect(Buffer.from(row?.sealed ?? '').includes('PRIVATE')).toBe(false)
    expect(await drop('spring')).toMatchObject({ status: 200, body: { dkim: [] } })
  })

  test('is one of its name, two of its domain, and not changed by whoever saw it as it was', async () => {
    await make('one')
    expect(await make('one')).toMatchObject({ status: 409, code: 'dkim-taken' })
    await make('two')
    expect(await make('three')).toMatchObject({ status: 409, code: 'dkim-full' })
    expect(await make('three', 'other.example')).toMatchObject({ status: 200 })
    const { id } = await key('one')
    await sign('one', true)
    const meanwhile = { status: 409, code: 'settings-changed-meanwhile' }
    const as = admin
    const body = { version: '1', signs: false }
    expect(await company.ask('PUT', `${path}/${String(id)}/signing`, { as, body })).toMatchObject(meanwhile)
    expect(await company.ask('DELETE', `${path}/${String(id)}?version=1`, { as })).toMatchObject(meanwhile)
    expect(await company.ask('POST', `${path}/${staff.ana}/look-up`, { as })).toMatchObject({ status: 404 })
  })

  test.each<[string, object]>([
    ['domain', { domain: 'small', selector: 'a' }],
    ['domain', { domain: 'small..example', selector: 'a' }],
    ['domain', { domain: 'small.example/x', selector: 'a' }],
    ['domain', { domain: `${'a-'.repeat(200_000)}.example`, selector: 'a' }],
    ['selector', { domain: 'small.example', selector: 'a b' }],
    ['selector', { domain: 'small.example', selector: '' }],
  ])('with a wrong %s is refused', async (where, wrong) => {
    expect(await company.ask('POST', path, { as: admin, body: wrong })).toMatchObject({
      status: 422,
      body: { errors: [{ path: where }] },
    })
  })

  test('is an admin’s to make and use', async () => {
    const one = `${path}/${staff.ana}`
    const routes = [
      ['POST', path, { domain: 'small.example', selector: 'a' }],
      ['POST', `${one}/look-up`, undefined],
      ['PUT', `${one}/signing`, { version: '1', signs: true }],
      ['DELETE', `${one}?version=1`, undefined],
    ] as const
    for (const [method, where, body] of routes) {
      const asked = body === undefined ? {} : { body }
      expect(await company.ask(method, where, asked)).toMatchObject({ status: 401, code: 'not-signed-in' })
      const refused = { status: 403, code: 'not-allowed' }
      expect(await company.ask(method, where, { as: staff.helene, ...asked })).toMatchObject(refused)
    }
  })

  test('is not waited for without end', async () => {
    const silent = async () => await wait(60_000, [], { ref: false })
    const one = { domain: 'small.example', selector: 'a', publicKey: 'x' }
    expect(await publishedKey(silent, one, 50)).toEqual({ found: 'unreachable', records: [] })
  })
})

describe('mails', () => {
  const processOf = (env: NodeJS.ProcessEnv = {}) =>
    createAppContext({
      pool: company.database.pool,
      clock: company.clock,
      log: pino({ level: 'silent' }),
      settings: readSettings(
        {},
        {
          SMTP_URL: mail.url,
          BUCKSTOP_MAIL_FROM: 'Small <care@small.example>',
          BUCKSTOP_SEAL_KEY: sealKey,
          ...env,
        },
      ),
    })
  let told = 0
  const tell = async (): Promise<void> => {
    const value = `customer${(told += 1)}@far.example`
    await receive(company.app, {
      channel: 'web',
      from: { name: 'Nadia', identifiers: [{ type: 'email', value }] },
      words: 'It does not work.',
      language: 'fr',
      issues: [],
      proof: { kind: 'none' },
    })
  }
  const signaturesOf = async (raw: Buffer | undefined): Promise<readonly string[]> => {
    const { results } = await dkimVerify(raw ?? Buffer.of(), { resolver: createLookUpDns([dns.address]) })
    return results.map(({ selector, status }) =>
      selector === undefined ? 'unsigned' : `${selector} ${status.result} ${String(status.aligned)}`,
    )
  }
  /** The selectors by which the next mail is signed, with what whoever gets it finds. */
  const signedBy = async (): Promise<readonly string[]> => {
    const before = mail.raws.length
    await tell()
    await vi.waitFor(() => expect(mail.raws.length).toBeGreaterThan(before), { timeout: 15_000 })
    return await signaturesOf(mail.raws.at(-1))
  }
  const becomes = async (wanted: readonly string[]): Promise<void> =>
    await vi.waitFor(async () => expect(await signedBy()).toEqual(wanted), { timeout: 20_000, interval: 200 })

  test('are signed once the key was found right, by the newest that signs, without a restart', async () => {
    const running = await startMessages(processOf(), { publicUrl: 'https://small.example' })
    const unsigned = ['unsigned']
    try {
      await make('spring')
      await publish('spring')
      expect(await signedBy()).toEqual(unsigned)
      await lookUp('spring')
      await becomes(['spring pass small.example'])
      // The one by which an admin tries a server is signed as others are.
      const open = { port: mail.port, user: null, signIn: { kind: 'none' }, secret: null }
      expect(await settingSending(company).tryIt(open, true)).toMatchObject({
        body: { ok: true, at: 'mail' },
      })
      const trial = mail.raws.find((raw) => raw.includes('.trial@small.example'))
      expect(await signaturesOf(trial)).toEqual(['spring pass small.example'])
      await make('autumn')
      expect(await signedBy()).toEqual(['spring pass small.example'])
      await publish('autumn')
      company.clock.set(addMilliseconds(company.clock.now(), minutes(1)))
      await lookUp('autumn')
      await becomes(['autumn pass small.example'])
      expect(await key('spring')).toMatchObject({ signs: 'replaced' })
      expect(await drop('spring')).toMatchObject({ status: 200 })
      expect(await sign('autumn', false)).toMatchObject({ status: 200 })
      await becomes(unsigned)
      // An admin who knows better than the DNS that we ask.
      dns.texts.clear()
      expect(await sign('autumn', true)).toMatchObject({ status: 200 })
      await becomes(['autumn neutral small.example'])
    } finally {
      await running.stop()
    }
  }, 120_000)

  test('are not sent unsigned where the key can’t be opened: that is somebody’s', async () => {
    await make('lost')
    await sign('lost', true)
    const app = processOf({ BUCKSTOP_SEAL_KEY: 'ab'.repeat(32) })
    const running = await startMessages(app, { publicUrl: 'https://small.example' })
    try {
      await tell()
      await vi.waitFor(async () => expect(await rows('select 1 from failing_part')).toHaveLength(1), {
        timeout: 15_000,
      })
      company.clock.set(addMilliseconds(company.clock.now(), minutes(3)))
      await lookAfterTroubles(app)
      expect(await openTroubles(app.db, null)).toMatchObject([{ kind: 'sending', owner_id: admin }])
    } finally {
      await running.stop()
    }
  }, 40_000)
})
