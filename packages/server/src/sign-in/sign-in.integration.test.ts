import { beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { admin, createHttpCompany } from '../../test/http-company.ts'
import { staff } from '../../test/small-company.ts'
import { isPassword } from './password.ts'
import { setPassword } from './set-password.ts'

const password = 'correct horse battery'
const company = companyOfFile(createHttpCompany)
beforeAll(async () => {
  await setPassword(company.app.db, staff.ana, password)
  await setPassword(company.app.db, staff.ben, password)
})

const signIn = async (email: string, given = password, headers: Record<string, string> = {}) =>
  await fetch(`${company.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: company.url, ...headers },
    body: JSON.stringify({ email, password: given }),
  })
const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .filter((one) => one.startsWith('buckstop.session_token='))
    .map((one) => one.split(';')[0])
    .join('; ')
const me = async (cookie: string, headers: Record<string, string> = {}) =>
  await fetch(`${company.url}/api/v1/me`, { headers: { cookie, ...headers } })

describe('signing in', () => {
  test('by e-mail address and password; the session is in a cookie no script can read', async () => {
    const answer = await signIn('ANA@small.example')
    expect(answer.status).toBe(200)
    const [cookie] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^buckstop\.session_token=[^;]+;.*HttpOnly;.*SameSite=Lax/)
    expect(await answer.json()).not.toHaveProperty('token')
    const mine = await me(cookieOf(answer))
    expect(mine.status).toBe(200)
    expect(await mine.json()).toMatchObject({ person: { id: staff.ana }, sees: 'teams' })
  })

  test('the database holds neither password nor session', async () => {
    const answer = await signIn('ana@small.example')
    const token = decodeURIComponent(cookieOf(answer).split('=')[1] ?? '').split('.')[0] ?? ''
    const { rows } = await company.database.pool.query<{ all: string; hash: string }>(
      `select (select string_agg(s::text, ' ') from sign_in_session s) as all,
        (select password from sign_in_account where user_id = $1) as hash`,
      [staff.ana],
    )
    expect(token.length).toBeGreaterThan(20)
    expect(rows[0]?.all).not.toContain(token)
    expect(rows[0]?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await isPassword(rows[0]?.hash ?? '', password)).toBe(true)
    expect(await isPassword(rows[0]?.hash ?? '', `${password} `)).toBe(false)
    expect(await isPassword('$2b$10$something', password)).toBe(false)
  })

  test('a wrong password and an unknown address are told the same', async () => {
    const wrong = await signIn('ana@small.example', 'not the password')
    const unknown = await signIn('nobody@small.example', 'not the password')
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    const told = async (answer: Response) => (await answer.text()).replace(/"requestId":"[^"]+"/, '')
    expect(await told(wrong)).toEqual(await told(unknown))
  })

  test('nobody signs themselves up, and what is not offered is not there', async () => {
    for (const path of [
      'sign-up/email',
      'update-user',
      'delete-user',
      'list-sessions',
      'request-password-reset',
    ]) {
      const answer = await fetch(`${company.url}/api/auth/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: company.url },
        body: JSON.stringify({ email: 'new@small.example', password, name: 'New' }),
      })
      expect({ path, status: answer.status }).toEqual({ path, status: 404 })
    }
  })

  test('not from another site', async () => {
    const foreign = await signIn('ana@small.example', password, { origin: 'https://evil.example' })
    expect(foreign.status).toBe(403)
    expect(foreign.headers.getSetCookie()).toEqual([])
  })

  test('signing out ends the session', async () => {
    const cookie = cookieOf(await signIn('ana@small.example'))
    const out = await fetch(`${company.url}/api/auth/sign-out`, {
      method: 'POST',
      headers: { cookie, origin: company.url, 'content-type': 'application/json' },
      body: '{}',
    })
    expect(out.status).toBe(200)
    expect((await me(cookie)).status).toBe(401)
  })

  test('a forged or altered cookie is nobody’s', async () => {
    const cookie = cookieOf(await signIn('ana@small.example'))
    for (const forged of [
      cookie.slice(0, -4),
      'buckstop.session_token=x.y',
      `${cookie}x`,
      'buckstop.session_token=%00',
    ]) {
      expect({ forged, status: (await me(forged)).status }).toEqual({ forged, status: 401 })
    }
  })
})

describe('acting with a session', () => {
  const present = async (cookie: string, headers: Record<string, string>) =>
    await fetch(`${company.url}/api/v1/me/presence`, {
      method: 'PUT',
      headers: { cookie, 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ kind: 'present' }),
    })

  test('only from our own pages; what is a person’s, no token changes', async () => {
    const cookie = cookieOf(await signIn('ana@small.example'))
    expect((await present(cookie, { origin: company.url })).status).toBe(200)
    for (const origin of ['https://evil.example', 'null', `${company.url}.evil.example`]) {
      const answer = await present(cookie, { origin })
      expect({ origin, status: answer.status }).toEqual({ origin, status: 403 })
      expect(await answer.json()).toMatchObject({ code: 'origin-foreign' })
    }
    expect((await present(cookie, {})).status).toBe(403)
    const authorization = `Bearer ${await company.tokenOf(staff.ana)}`
    const answer = await fetch(`${company.url}/api/v1/me/presence`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'present' }),
    })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'person-needed' })
  })
})

describe('whoever leaves', () => {
  test('loses session and token at once, and cannot come back', async () => {
    const cookie = cookieOf(await signIn('ben@small.example'))
    expect((await me(cookie)).status).toBe(200)
    expect((await company.ask('GET', '/api/v1/me', { as: staff.ben })).status).toBe(200)
    const left = await company.ask('PUT', `/api/v1/people/${staff.ben}/active`, {
      as: admin,
      body: { active: false },
    })
    expect(left.body).toMatchObject({ active: false })
    expect((await me(cookie)).status).toBe(401)
    expect(await company.ask('GET', '/api/v1/me', { as: staff.ben })).toMatchObject({
      status: 401,
      code: 'token-invalid',
    })
    expect((await signIn('ben@small.example')).status).toBe(401)
  })
})
