import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { admin, createHttpCompany } from '../../test/http-company.ts'
import { staff } from '../../test/small-company.ts'
import { addDevice, devicesOf } from '../hearing/devices.ts'
import { setPassword } from './set-password.ts'

const password = 'correct horse battery'
const company = companyOfFile(createHttpCompany)

const post = async (path: string, body: object, cookie = '') =>
  await fetch(`${company.url}/api/auth/${path}`, {
    method: 'POST',
    headers: { cookie, origin: company.url, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const signIn = async (email: string, given = password) =>
  await post('sign-in/email', { email, password: given })
const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .filter((one) => one.startsWith('buckstop.session_token='))
    .map((one) => one.split(';')[0])
    .join('; ')
const me = async (cookie: string) => await fetch(`${company.url}/api/v1/me`, { headers: { cookie } })

describe('a changed password', () => {
  test('ends every other session and what devices show, and the one that changed it goes on', async () => {
    const devices = async (): Promise<number> => (await devicesOf(company.app.db, staff.claire)).length
    const turnOn = async (): Promise<void> => {
      const keys = { p256dh: 'key', auth: 'secret' }
      const subscribed = { endpoint: 'https://push.example.com/1', keys, name: 'A browser', language: 'en' }
      await addDevice(company.app, staff.claire, subscribed)
    }
    await turnOn()
    await setPassword(company.app.db, staff.claire, password)
    expect(await devices()).toBe(0)
    await turnOn()
    const here = cookieOf(await signIn('claire@small.example'))
    const elsewhere = cookieOf(await signIn('claire@small.example'))
    const newPassword = 'staple of the battery'
    const wrong = await post('change-password', { currentPassword: 'a guess at it', newPassword }, here)
    expect(wrong.status).toBeGreaterThanOrEqual(400)
    expect(await devices()).toBe(1)
    expect((await me(elsewhere)).status).toBe(200)
    // Whoever says that the others may stay is not asked.
    const wanted = { currentPassword: password, newPassword, revokeOtherSessions: false }
    const changed = await post('change-password', wanted, here)
    expect(changed.status).toBe(200)
    expect(await devices()).toBe(0)
    expect(await changed.json()).not.toHaveProperty('token')
    for (const ended of [here, elsewhere]) expect((await me(ended)).status).toBe(401)
    expect((await me(cookieOf(changed))).status).toBe(200)
    expect((await signIn('claire@small.example')).status).toBe(401)
    expect((await signIn('claire@small.example', newPassword)).status).toBe(200)
  })

  test('leaves no session in the database but as a hash', async () => {
    await setPassword(company.app.db, staff.paul, password)
    const here = cookieOf(await signIn('paul@small.example'))
    const newPassword = 'staple of the battery'
    const changed = await post('change-password', { currentPassword: password, newPassword }, here)
    const token = decodeURIComponent(cookieOf(changed).split('=')[1] ?? '').split('.')[0] ?? ''
    const { rows } = await company.database.pool.query<{ kept: string }>(
      'select token as kept from sign_in_session where user_id = $1',
      [staff.paul],
    )
    expect(token.length).toBeGreaterThan(20)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.kept).not.toBe(token)
  })
})

describe('whoever left and works here again', () => {
  test('gets a new password and new tokens: the old ones stay closed', async () => {
    await setPassword(company.app.db, staff.ben, password)
    const cookie = cookieOf(await signIn('ben@small.example'))
    expect((await me(cookie)).status).toBe(200)
    expect((await company.ask('GET', '/api/v1/me', { as: staff.ben })).status).toBe(200)
    for (const active of [false, true]) {
      const changed = await company.ask('PUT', `/api/v1/people/${staff.ben}/active`, {
        as: admin,
        body: { active },
      })
      expect(changed.body).toMatchObject({ active })
    }
    expect((await me(cookie)).status).toBe(401)
    expect((await signIn('ben@small.example')).status).toBe(401)
    expect(await company.ask('GET', '/api/v1/me', { as: staff.ben })).toMatchObject({ code: 'token-invalid' })
    await setPassword(company.app.db, staff.ben, 'another one for Ben')
    expect((await signIn('ben@small.example', 'another one for Ben')).status).toBe(200)
  })
})
