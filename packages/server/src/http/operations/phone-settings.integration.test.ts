import { createServer, type Server } from 'node:http'
import { afterAll, describe, expect, test } from 'vitest'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { isSignedByProvider } from '../../channels/phone/signed-by-provider.ts'
import { readLine, readTokens } from '../../company/phone/line-rows.ts'
import { phoneSettingsView } from '../../shapes/phone-settings.ts'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, type Answered, createHttpCompany } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'

/** A provider at our border that knows one number of one account. */
const provider: Server = createServer((asked, answer) => {
  const isKnown = asked.headers.authorization === `Basic ${Buffer.from('AC1:right-token').toString('base64')}`
  const hasNumber = asked.url?.includes(encodeURIComponent('+33123456789')) === true
  answer.setHeader('content-type', 'application/json')
  answer.statusCode = isKnown ? 200 : 401
  answer.end(
    isKnown
      ? JSON.stringify({ incoming_phone_numbers: hasNumber ? [{ sid: 'PN1' }] : [] })
      : JSON.stringify({ code: 20003, message: 'Authenticate' }),
  )
})
let phoneApi = ''
const company = companyOfFile(async () => {
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  const address = provider.address()
  phoneApi = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  return await createHttpCompany({ phoneApi })
})
afterAll(() => {
  provider.close()
})

const path = '/api/v1/settings/phone'
const line = { id: null, number: '+33 1 23 45 67 89', door: 'phone', language: 'fr', account: 'AC1' }
const right = { token: 'right-token', next: null }
const put = async (more: object = {}): Promise<Answered> =>
  await company.ask('PUT', `${path}/lines`, {
    as: admin,
    body: { ...line, version: null, secret: right, storeAnyway: false, ...more },
  })
const read = async () => phoneSettingsView.parse((await company.ask('GET', path, { as: admin })).body)

describe('telephone numbers of ours', () => {
  test('are kept once the provider knows them, and it is told what the provider said where not', async () => {
    const trial = async (more: object) =>
      (
        await company.ask('POST', `${path}/lines/try`, {
          as: admin,
          body: { ...line, secret: right, ...more },
        })
      ).body
    expect(await trial({})).toEqual({ ok: true, at: 'number', said: 'HTTP 200', late: false })
    const wrong = { secret: { token: 'wrong-token', next: null } }
    expect(await trial(wrong)).toEqual({ ok: false, at: 'signIn', said: 'Authenticate', late: false })
    expect(await trial({ number: '+33123456780' })).toMatchObject({ ok: false, at: 'number' })
    expect(await put(wrong)).toMatchObject({
      status: 409,
      code: 'phone-line-not-opened',
      body: { facts: { at: 'signIn', said: 'Authenticate' } },
    })
    expect(await put({ door: 'nowhere' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'door' }] },
    })
    expect(await put({ number: '0123' })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'number' }] },
    })
    const kept = await put()
    expect(kept).toMatchObject({ status: 200, body: { lines: [{ number: '+33123456789', language: 'fr' }] } })
    expect(JSON.stringify(kept.body)).not.toContain('right-token')
    const { lines, channels } = phoneSettingsView.parse(kept.body)
    expect(lines[0]?.webhooks.sms).toMatch(/^http.*\/sms\/[0-9a-f-]{36}$/)
    expect(channels).toContainEqual({ name: 'phone', team: 'Desk', lead: 'Claire Example' })
    expect(await put()).toMatchObject({ status: 409, code: 'phone-line-taken' })
    const changes = await company.ask('GET', '/api/v1/settings/changes?kind=phoneLine', { as: admin })
    expect(changes.body).toMatchObject({ items: [{ change: 'added', named: '+33123456789' }] })
  })

  test('keep their token for their account alone, and take a second one while it is changed over', async () => {
    const [first] = (await read()).lines
    const { id = '', version } = first ?? {}
    const again = { id, version, secret: null }
    expect(await put({ ...again, account: 'AC2' })).toMatchObject({ status: 409, code: 'secret-needed' })
    expect(await put({ ...again, secret: { token: 'right-token', next: 'next-token' } })).toMatchObject({
      code: 'phone-line-not-opened',
    })
    const rotating = { ...again, secret: { token: 'right-token', next: 'next-token' }, storeAnyway: true }
    expect((await read()).lines[0]?.untried).toBeNull()
    expect(await put(rotating)).toMatchObject({ status: 200 })
    expect((await read()).lines[0]?.untried).toMatchObject({ by: { id: expect.any(String) } })
    const late = await put({ ...again, storeAnyway: true })
    expect(late).toMatchObject({ status: 409, code: 'settings-changed-meanwhile' })
    const kept = await readLine(company.app.db, id)
    const tokens = kept === null ? null : await readTokens(company.app, kept)
    expect(tokens).toEqual({ token: 'right-token', next: 'next-token' })
    if (tokens === null || kept === null) return
    expect(await readTokens(company.app, { ...kept, account: 'AC2' })).toBeNull()

    const url = `https://care.example/phone/${id}/begin?of=1`
    const fields = { CallSid: 'CA1', From: '+33600000000', To: '+33123456789' }
    const sent = (token: string, how?: string) => ({
      url,
      fields,
      signature: getExpectedTwilioSignature(token, url, fields, how),
      ...(how === undefined ? {} : { signedHow: `key=k,algorithm=${how}` }),
    })
    const counts = async (one: Parameters<typeof isSignedByProvider>[1]) =>
      await isSignedByProvider(tokens, one)
    expect(await counts(sent('right-token'))).toBe(true)
    expect(await counts(sent('next-token'))).toBe(true)
    expect(await counts(sent('next-token', 'HMAC_SHA256'))).toBe(true)
    expect(await counts(sent('other-token'))).toBe(false)
    expect(await counts({ ...sent('right-token'), signature: '' })).toBe(false)
    expect(await counts({ ...sent('right-token'), signedHow: 'key=k,algorithm=NONE' })).toBe(false)
    expect(await counts({ ...sent('right-token'), url: `${url}&more=1` })).toBe(false)
    expect(await counts({ ...sent('right-token'), fields: { ...fields, From: '+33611111111' } })).toBe(false)
  })

  test('colleagues are rung at a number each', async () => {
    const direct = async (items: readonly object[]): Promise<Answered> => {
      const { version } = (await read()).direct
      return await company.ask('PUT', `${path}/direct-lines`, { as: admin, body: { version, items } })
    }
    const ana = { person: staff.ana, number: '+33 1 00 00 00 01' }
    expect(await direct([ana])).toMatchObject({
      status: 200,
      body: { direct: { items: [{ person: staff.ana, number: '+33100000001' }] } },
    })
    expect(await direct([ana, ana])).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'items.1.person' }] },
    })
    for (const number of [ana.number, line.number])
      expect(await direct([ana, { person: staff.ben, number }])).toMatchObject({
        status: 422,
        body: { errors: [{ path: 'items.1.number' }] },
      })
    const stranger = { ...ana, person: '00000000-0000-4000-8000-000000000000' }
    expect(await direct([stranger])).toMatchObject({ status: 422 })
  })

  test('are an admin’s to see and to say, and can be taken away', async () => {
    expect(await company.ask('GET', path, { as: staff.helene })).toMatchObject({ status: 403 })
    const [first] = (await read()).lines
    const gone = await company.ask('DELETE', `${path}/lines/${first?.id}?version=${first?.version}`, {
      as: admin,
    })
    expect(gone).toMatchObject({ status: 200, body: { lines: [] } })
  })
})
