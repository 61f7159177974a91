import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, createHttpCompany } from '../../../test/http-company.ts'
import { asKept, mailbox, mailboxesOf, mailSettings as path } from '../../../test/mail/mailboxes.ts'
import { staff } from '../../../test/small-company.ts'
import { exportCompany } from '../../company/export-company.ts'

const imapUrl = 'imap://fixed%40small.example:s3cretURL@imap.small.example/INBOX'
const company = companyOfFile(
  async () =>
    await createHttpCompany({
      imapUrls: [imapUrl],
      mailFrom: 'Small <care@Small.example>',
      dkimKey: '/nowhere/key.pem',
    }),
)
const { read, put, tryIt, kept, rows } = mailboxesOf(company)

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
