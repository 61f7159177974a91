import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, type Answered, createHttpCompany, listAt, textAt } from '../../../test/http-company.ts'
import { type Dovecot, hasDovecot, startDovecot } from '../../../test/mail/dovecot.ts'
import { saying, takenIn } from '../../../test/mail/heard.ts'
import { type SignInService, startSignInService } from '../../../test/mail/sign-in-service.ts'
import { watchMailboxes } from '../../channels/mail/hear/watch-mailboxes.ts'
import { drawKept } from '../../company/mail/oauth/draw-kept.ts'
import { readSecret } from '../../company/mail/kept-secret.ts'
import { readMailbox } from '../../company/mail/mailbox-rows.ts'

const company = companyOfFile(async () => await createHttpCompany({ localSignIn: true }))
const path = '/api/v1/settings/mail/mailboxes'

describe.skipIf(!hasDovecot)('a mailbox behind a sign-in service (needs dovecot-imapd, and root)', () => {
  let service: SignInService
  let dovecot: Dovecot
  beforeAll(async () => {
    service = await startSignInService()
    dovecot = await startDovecot({ introspection: service.introspection })
  })
  afterAll(async () => {
    await dovecot.close()
    await service.close()
  })

  const mailboxOf = (user: string) => ({
    id: null,
    name: user,
    address: 'care@small.example',
    host: '127.0.0.1',
    port: dovecot.port,
    security: 'none',
    user,
    folder: 'INBOX',
    trustedServer: null,
    signIn: { kind: 'oauth2', tokenEndpoint: service.tokenEndpoint, clientId: service.clientId, scope: null },
  })
  const typed = (refreshToken: string) => ({
    kind: 'oauth2',
    clientSecret: service.clientSecret,
    refreshToken,
  })
  const tryIt = async (body: object): Promise<Answered> =>
    await company.ask('POST', `${path}/try`, { as: admin, body })
  const put = async (body: object): Promise<Answered> =>
    await company.ask('PUT', path, { as: admin, body: { version: null, storeAnyway: false, ...body } })
  const kept = async (name: string): Promise<Readonly<Record<string, unknown>>> =>
    listAt((await company.ask('GET', '/api/v1/settings/mail', { as: admin })).body, 'mailboxes').find(
      (one) => one['name'] === name,
    ) ?? {}
  const secretOf = async (id: string) => {
    const mailbox = await readMailbox(company.app.db, id)
    return mailbox === null ? null : await readSecret(company.app, mailbox)
  }

  test('is tried, kept and read, with each refresh token that the service gives in the place of the last', async () => {
    const first = await service.refreshTokenOf('care')
    const tried = await tryIt({ ...mailboxOf('care'), secret: typed(first) })
    expect(tried.body).toMatchObject({ ok: true, at: 'folder', carried: expect.any(String) })
    const carried = textAt(tried.body, 'carried')
    const elsewhere = { ...mailboxOf('care'), host: 'evil.example', secret: { kind: 'carried', carried } }
    expect(await tryIt(elsewhere)).toMatchObject({ status: 409, code: 'secret-needed' })
    expect(await put({ ...mailboxOf('care'), secret: { kind: 'carried', carried } })).toMatchObject({
      status: 200,
    })
    const id = String((await kept('care'))['id'])
    for (const words of ['First round.', 'After a restart.']) {
      const before = await secretOf(id)
      const watch = watchMailboxes(company.app, 200)
      await dovecot.deliver('care', saying(words))
      expect(await takenIn(company, words)).toBe(1)
      await watch.stop()
      expect(await secretOf(id)).not.toEqual(before)
    }
    expect(await tryIt({ ...mailboxOf('care'), id, secret: null })).toMatchObject({
      body: { ok: true, carried: null },
    })
    expect((await kept('care'))['version']).toBe('1')
  }, 60_000)

  test('has its tokens drawn one after the other, whoever wants them', async () => {
    expect(
      await put({ ...mailboxOf('many'), secret: typed(await service.refreshTokenOf('many')) }),
    ).toMatchObject({ status: 200 })
    const mailbox = await readMailbox(company.app.db, String((await kept('many'))['id']))
    if (mailbox === null) return expect.unreachable()
    const all = await Promise.all([1, 2, 3].map(async () => await drawKept(company.app, mailbox)))
    expect(all.map(({ ok }) => ok)).toEqual([true, true, true])
  })

  test('whose token opens nothing says what the service said, and no secret', async () => {
    const wrong = await tryIt({ ...mailboxOf('care'), secret: typed('S3cretNone') })
    expect(wrong.body).toMatchObject({
      ok: false,
      at: 'token',
      said: expect.stringContaining('invalid_grant'),
    })
    expect(JSON.stringify(wrong.body)).not.toMatch(/S3cret|a-secret-of-our-own/)
    const notTheirs = await tryIt({
      ...mailboxOf('theirs'),
      secret: typed(await service.refreshTokenOf('mine')),
    })
    expect(notTheirs.body).toMatchObject({ ok: false, at: 'signIn', carried: expect.any(String) })
    const page = new URL('/nowhere', service.tokenEndpoint).href
    const signIn = { ...mailboxOf('care').signIn, tokenEndpoint: page }
    expect((await tryIt({ ...mailboxOf('care'), signIn, secret: typed('x') })).body).toMatchObject({
      at: 'token',
      said: expect.not.stringContaining('<'),
    })
    const lost = { ...mailboxOf('lost'), secret: typed('S3cretNone'), storeAnyway: true }
    expect(await put(lost)).toMatchObject({ status: 200 })
    const watch = watchMailboxes(company.app, 200)
    for (let tried = 0; tried < 200 && (await kept('lost'))['failure'] === null; tried += 1) await wait(50)
    await watch.stop()
    expect(await kept('lost')).toMatchObject({ failure: 'token-refused' })
  }, 60_000)
})
