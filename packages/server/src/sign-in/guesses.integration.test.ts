import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createHttpCompany } from '../../test/http-company.ts'
import { staff } from '../../test/small-company.ts'
import { forgetGuesses } from './guesses.ts'
import { setPassword } from './set-password.ts'

const password = 'correct horse battery'
const company = companyOfFile(createHttpCompany)
beforeAll(async () => {
  await setPassword(company.app.db, staff.ana, password)
  await setPassword(company.app.db, staff.ben, password)
})
beforeEach(async () => {
  await company.database.pool.query('delete from sign_in_guess')
})

/** Each from an address of its own, as whoever has many of them does. */
let sender = 0
const signIn = async (email: string, given: string, cookie = '') => {
  const answer = await company.http.api.request(
    '/api/auth/sign-in/email',
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: company.url,
        ...(cookie === '' ? {} : { cookie }),
      },
      body: JSON.stringify({ email, password: given }),
    },
    { incoming: { socket: { remoteAddress: `198.51.${Math.floor((sender += 1) / 200)}.${sender % 200}` } } },
  )
  const device = answer.headers.getSetCookie().find((one) => one.startsWith('buckstop.device='))
  return { answer, status: answer.status, device: device?.split(';')[0] ?? '', whole: device ?? '' }
}
const guess = async (times: number, email = 'ana@small.example', cookie = '') => {
  const statuses: number[] = []
  for (let tried = 0; tried < times; tried += 1)
    statuses.push((await signIn(email, 'not the password', cookie)).status)
  return statuses
}
const ten = Array.from({ length: 10 }, () => 401)
const later = async (seconds: number) =>
  await company.database.pool.query(
    `update sign_in_guess set last_at = last_at - make_interval(secs => $1)`,
    [seconds],
  )

describe('wrong passwords for one account', () => {
  test('are slowed down however many addresses they come from, longer each time', async () => {
    expect(await guess(10)).toEqual(ten)
    const { answer } = await signIn('ana@small.example', 'not the password')
    expect(answer.status).toBe(429)
    expect(await answer.json()).toMatchObject({ code: 'sign-in-paused' })
    const wait = Number(answer.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(5)
    expect(wait).toBeLessThanOrEqual(15)
    // While it lasts not even the right one is tried, or the pause would be none.
    expect((await signIn('ana@small.example', password)).status).toBe(429)
    await later(16)
    expect(await guess(2)).toEqual([401, 429])
    await later(16)
    expect(await guess(1)).toEqual([429])
    await later(15)
    expect(await guess(2)).toEqual([401, 429])
  })

  test('are never paused for longer than a quarter of an hour, and the right one then opens and ends it', async () => {
    await guess(10)
    await company.database.pool.query('update sign_in_guess set count = 1000')
    const wait = Number((await signIn('ana@small.example', password)).answer.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(14 * 60)
    expect(wait).toBeLessThanOrEqual(15 * 60)
    await later(15 * 60)
    expect((await signIn('ANA@small.example', password)).status).toBe(200)
    expect(await guess(10)).toEqual(ten)
  })

  test('say the same of an account that nobody has', async () => {
    expect(await guess(11, 'nobody@small.example')).toEqual([...ten, 429])
  })

  test('get no more through by coming all at once', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 30 }, async () => (await signIn('ana@small.example', 'not the password')).status),
    )
    expect(statuses.filter((status) => status === 401)).toHaveLength(10)
    expect(statuses.filter((status) => status === 429)).toHaveLength(20)
  })

  test('do not keep others out', async () => {
    expect(await guess(11)).toEqual([...ten, 429])
    expect((await signIn('ben@small.example', password)).status).toBe(200)
  })

  test('are forgotten with a new password, and after an hour', async () => {
    expect(await guess(11)).toEqual([...ten, 429])
    await setPassword(company.app.db, staff.ana, password)
    expect((await signIn('ana@small.example', password)).status).toBe(200)
    expect(await guess(11)).toEqual([...ten, 429])
    await later(3600)
    await forgetGuesses(company.app.db)
    const { rows } = await company.database.pool.query('select 1 from sign_in_guess')
    expect(rows).toEqual([])
  })
})

describe('a browser on which somebody signed in before', () => {
  test('is not kept out by what others guess', async () => {
    const { device, whole } = await signIn('ana@small.example', password)
    expect(whole).toMatch(/; HttpOnly/i)
    expect(whole).toMatch(/; SameSite=Lax/i)
    expect(whole).toMatch(/; Path=\/api\/auth/i)
    expect(await guess(11)).toEqual([...ten, 429])
    expect((await signIn('ana@small.example', password, device)).status).toBe(200)
    // Nor does it open the door to those.
    expect(await guess(1)).toEqual([429])
  })

  test('has its own count of wrong ones', async () => {
    const { device } = await signIn('ana@small.example', password)
    expect(await guess(11, 'ana@small.example', device)).toEqual([...ten, 429])
    expect((await signIn('ana@small.example', password)).status).toBe(200)
  })

  test('begins anew with a new password, as others do', async () => {
    const { device } = await signIn('ana@small.example', password)
    expect(await guess(11, 'ana@small.example', device)).toEqual([...ten, 429])
    await setPassword(company.app.db, staff.ana, password)
    expect((await signIn('ana@small.example', password, device)).status).toBe(200)
  })

  test('is known for that account alone, and by nothing made up', async () => {
    const { device } = await signIn('ben@small.example', password)
    expect(device).not.toBe('')
    expect(await guess(11)).toEqual([...ten, 429])
    for (const cookie of [
      device,
      'buckstop.device=x',
      `buckstop.device=${'a'.repeat(32)}.1.${'b'.repeat(43)}`,
    ])
      expect((await signIn('ana@small.example', password, cookie)).status).toBe(429)
    const altered = device.replace(
      /\.(.)(.{42})$/,
      (_, first, rest) => `.${first === 'A' ? 'B' : 'A'}${rest}`,
    )
    expect(await guess(11, 'ben@small.example', altered)).toEqual([...ten, 429])
    expect((await signIn('ben@small.example', password)).status).toBe(429)
    expect((await signIn('ben@small.example', password, device)).status).toBe(200)
  })
})
