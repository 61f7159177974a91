import { addMilliseconds, minutes } from '@buckstop/domain'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, createHttpCompany, textAt } from '../../../test/http-company.ts'
import { type MailServer, startMailServer } from '../../../test/mail/mail-server.ts'
import { arrivesAt, letsCareIn, sendingPassword, settingSending } from '../../../test/mail/set-sending.ts'
import { type SignInService, startSignInService } from '../../../test/mail/sign-in-service.ts'
import { createSetNow, mailChannelOf } from '../../channels/mail/mail-channel.ts'
import { replyAddressesOf } from '../../channels/mail/understand/addressed.ts'
import { readSecret } from '../../company/mail/kept-secret.ts'
import { readSending } from '../../company/mail/sending-rows.ts'
import { startMessages } from '../../messages/start-messages.ts'
import { lookAfterTroubles } from '../../troubles/look-after.ts'
import { openTroubles } from '../../troubles/troubles.ts'

const company = companyOfFile(async () => await createHttpCompany({ localSignIn: true }))
const { put, tryIt, drop, now, kept, clear, rows, processOf, tell } = settingSending(company)

let server: MailServer
let other: MailServer
let openly: MailServer
beforeAll(async () => {
  server = await startMailServer(0, letsCareIn)
  other = await startMailServer(0, letsCareIn)
  openly = await startMailServer()
})
afterAll(async () => {
  await Promise.all([server, other, openly].map(async (one) => await one.close()))
})

describe('mail', () => {
  test('leaves by what is set without a restart, before what the environment names, and knows its answers for good', async () => {
    await clear()
    await rows('delete from sender_address')
    await rows('delete from reply_pattern')
    const app = processOf({
      SMTP_URL: openly.url,
      BUCKSTOP_MAIL_FROM: 'Env <env@small.example>',
      SMTP_PORT: '0',
    })
    const running = await startMessages(app, { publicUrl: 'https://small.example' })
    try {
      const byEnv = await arrivesAt(openly, await tell())
      expect(byEnv.from).toMatchObject({ address: 'env@small.example' })
      expect(await put({ port: server.port, storeAnyway: false })).toMatchObject({ status: 200 })
      await vi.waitFor(async () => expect(await movedTo(server)).toBe(true), {
        timeout: 20_000,
        interval: 100,
      })
      const email = await tell()
      const bySetting = await arrivesAt(server, email)
      expect(bySetting.from).toEqual({ name: 'Small, Care', address: 'Care@small.example' })
      const answerTo = bySetting.replyTo?.[0]?.address ?? ''
      expect(answerTo).toMatch(/^care\+[a-z\d]{25}@small\.example$/)
      const secret = { kind: 'password', password: sendingPassword }
      const answersTo = 'Answers@other.example'
      const moved = {
        port: other.port,
        fromAddress: 'help@other.example',
        answersTo,
        secret,
        storeAnyway: false,
      }
      expect(await put({ ...(await kept()), ...moved })).toMatchObject({ status: 200 })
      await vi.waitFor(async () => expect(await movedTo(other)).toBe(true), {
        timeout: 20_000,
        interval: 100,
      })
      const theirs = await tell()
      const byOther = await arrivesAt(other, theirs)
      expect(byOther.messageId).toMatch(/@other\.example>$/)
      const otherTo = byOther.replyTo?.[0]?.address ?? ''
      expect(otherTo).toMatch(/^answers\+[a-z\d]{25}@other\.example$/)
      expect(await put({ ...(await kept()), answersTo: null, secret: null })).toMatchObject({ status: 200 })
      const channel = await createSetNow(mailChannelOf(app))()
      expect(channel.domains).toEqual(['small.example', 'other.example'])
      for (const [from, to] of [
        [email, answerTo],
        [theirs, otherTo],
      ] as const) {
        const mail = { to: [to], cc: [], from: [{ address: from, name: '' }] }
        expect((await replyAddressesOf(channel, mail)).signed).toMatchObject({ address: to })
      }
      expect(await drop((await kept())['version'])).toMatchObject({ status: 200 })
      await vi.waitFor(async () => expect(await movedTo(openly)).toBe(true), {
        timeout: 20_000,
        interval: 100,
      })
    } finally {
      await running.stop()
    }
  }, 90_000)

  test('that was to be answered as the environment said is known by that once it says so no more', async () => {
    await clear()
    const running = await startMessages(
      processOf({ SMTP_URL: openly.url, BUCKSTOP_REPLY_TO: 'answered-*@reply.example' }),
      { publicUrl: 'https://small.example' },
    )
    const email = await tell()
    let address = ''
    try {
      address = (await arrivesAt(openly, email)).replyTo?.[0]?.address ?? ''
    } finally {
      await running.stop()
    }
    expect(address).toMatch(/^answered-[a-z\d]{25}@reply\.example$/)
    const channel = await createSetNow(mailChannelOf(processOf()))()
    const mail = { to: [address], cc: [], from: [{ address: email, name: '' }] }
    expect((await replyAddressesOf(channel, mail)).signed).toMatchObject({ address })
    const elsewhere = { ...mail, to: [address.replace('reply.example', 'evil.example')] }
    expect((await replyAddressesOf(channel, elsewhere)).signed).toBeNull()
  }, 30_000)

  /** Whether a mail that is owed from now on goes there. */
  const movedTo = async (to: MailServer): Promise<boolean> => {
    const email = await tell()
    const all = [server, other, openly]
    const at = await vi.waitFor(
      () =>
        all.find(({ mails }) => mails.some((mail) => mail.to?.some(({ address }) => address === email))) ??
        expect.unreachable(),
      { timeout: 10_000, interval: 50 },
    )
    return at === to
  }

  test('stays in the outbox until a server is set, and leaves then', async () => {
    await clear()
    const running = await startMessages(processOf(), { publicUrl: 'https://small.example' })
    try {
      expect(running.isSending()).toBe(false)
      const email = await tell()
      expect(await rows('select queued_at from message where to_value = $1', [email])).toEqual([
        { queued_at: null },
      ])
      await put({ port: server.port })
      await arrivesAt(server, email)
      await clear()
      await vi.waitFor(() => expect(running.isSending()).toBe(false), { timeout: 10_000 })
    } finally {
      await running.stop()
    }
  }, 30_000)

  test('that does not leave by it is somebody’s within five minutes, without its password, until it leaves again', async () => {
    await clear()
    await rows('delete from failing_part')
    await put({ port: server.port, secret: { kind: 'password', password: 'wrong donkey paddock' } })
    const app = processOf()
    const running = await startMessages(app, { publicUrl: 'https://small.example' })
    try {
      const email = await tell()
      await vi.waitFor(async () => expect((await now())['failing']).not.toBeNull(), { timeout: 15_000 })
      company.clock.set(addMilliseconds(company.clock.now(), minutes(3)))
      await lookAfterTroubles(app)
      expect(await openTroubles(app.db, null)).toMatchObject([
        {
          kind: 'sending',
          why: 'passwordRefused',
          said: '535 Nobody of that name lives here',
          owner_id: admin,
        },
      ])
      expect(await now()).toMatchObject({ failing: { why: 'passwordRefused' } })
      const secret = { kind: 'password', password: sendingPassword }
      expect(await put({ ...(await kept()), secret, storeAnyway: false })).toMatchObject({ status: 200 })
      await arrivesAt(server, email)
      await vi.waitFor(async () => expect((await now())['failing']).toBeNull(), { timeout: 15_000 })
      await lookAfterTroubles(app)
      expect(await openTroubles(app.db, null)).toEqual([])
      // Sealed under another key: nothing can be told, and that is a trouble too.
      await running.stop()
      const stranger = processOf({ BUCKSTOP_SEAL_KEY: 'ab'.repeat(32) })
      const elsewhere = await startMessages(stranger, { publicUrl: 'https://small.example' })
      await tell()
      await vi.waitFor(async () => expect((await now())['failing']).not.toBeNull(), { timeout: 15_000 })
      await elsewhere.stop()
    } finally {
      await running.stop()
      await rows('delete from failing_part')
    }
  }, 60_000)

  test('is taken up again and again where the database fails just then, which is somebody’s meanwhile', async () => {
    await clear()
    await put({ port: server.port })
    const app = processOf()
    const running = await startMessages(app, { publicUrl: 'https://small.example' })
    try {
      await arrivesAt(server, await tell())
      await rows(`update sending_setting set revision = revision + 1;
        alter table sending_setting rename column sealed to sealed_away;
        update directory_version set version = version + 1`)
      await vi.waitFor(async () => expect((await now())['failing']).not.toBeNull(), { timeout: 15_000 })
      expect([running.isSending(), running.health()]).toEqual([false, 'failing'])
      const email = await tell()
      await rows('alter table sending_setting rename column sealed_away to sealed')
      await arrivesAt(server, email)
      await vi.waitFor(async () => expect((await now())['failing']).toBeNull(), { timeout: 15_000 })
      expect(running.health()).toBe('ok')
    } finally {
      await running.stop()
      await rows('delete from failing_part')
    }
  }, 60_000)
})

describe('behind a sign-in service', () => {
  let service: SignInService
  let guarded: MailServer
  beforeAll(async () => {
    service = await startSignInService()
    const { origin, pathname, username, password: asks } = new URL(service.introspection)
    guarded = await startMailServer(0, async ({ method, username: user, accessToken }) => {
      if (method !== 'XOAUTH2') return false
      const answer = await fetch(`${origin}${pathname}`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${username}:${asks}`).toString('base64')}` },
        body: new URLSearchParams({ token: accessToken ?? '' }),
      })
      const found: unknown = await answer.json()
      return typeof found === 'object' && found !== null && Reflect.get(found, 'sub') === user
    })
  })
  afterAll(async () => {
    await guarded.close()
    await service.close()
  })

  test('mail leaves with tokens that are drawn, each refresh token in the place of the last', async () => {
    await clear()
    const signIn = {
      kind: 'oauth2',
      tokenEndpoint: service.tokenEndpoint,
      clientId: service.clientId,
      scope: null,
    }
    const typed = (refreshToken: string) => ({
      kind: 'oauth2',
      clientSecret: service.clientSecret,
      refreshToken,
    })
    const at = { port: guarded.port, signIn }
    const nothing = await tryIt({ ...at, secret: typed('S3cretNone') })
    expect(nothing.body).toMatchObject({
      ok: false,
      at: 'token',
      said: expect.stringContaining('invalid_grant'),
    })
    const theirs = await tryIt({ ...at, secret: typed(await service.refreshTokenOf('mine')) })
    expect(theirs.body).toMatchObject({ ok: false, at: 'signIn', carried: expect.any(String) })
    const tried = await tryIt({ ...at, secret: typed(await service.refreshTokenOf('care')) }, true)
    expect(tried.body).toMatchObject({ ok: true, at: 'mail' })
    const secret = { kind: 'carried', carried: textAt(tried.body, 'carried') }
    expect(await put({ ...at, host: 'evil.example', secret })).toMatchObject({ code: 'secret-needed' })
    expect(await put({ ...at, secret, storeAnyway: false })).toMatchObject({ status: 200 })
    const secretNow = async () => {
      const set = await readSending(company.app.db)
      return set === null ? null : await readSecret(company.app, set)
    }
    const [before, version] = [await secretNow(), await rows('select version from directory_version')]
    const running = await startMessages(processOf(), { publicUrl: 'https://small.example' })
    try {
      await arrivesAt(guarded, await tell())
    } finally {
      await running.stop()
    }
    expect(await secretNow()).toMatchObject({ kind: 'oauth2' })
    expect(await secretNow()).not.toEqual(before)
    // Nothing that anybody has to know.
    expect(await rows('select version from directory_version')).toEqual(version)
    expect(await kept()).toMatchObject({ version: '1' })
    await clear()
  }, 60_000)
})
