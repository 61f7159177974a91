import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createHttpCompany } from '../../test/http-company.ts'
import { cookieOf } from '../../test/session.ts'
import { staff } from '../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const run = async (sql: string, values: readonly unknown[] = []) =>
  await company.database.pool.query(sql, [...values])

const statusFor = async (headers: Readonly<Record<string, string>>): Promise<number> =>
  (await fetch(`${company.url}/api/v1/me`, { headers })).status

/** As whoever asks again and again finds it; much sooner than what is remembered would end by itself. */
const refusedSoon = async (headers: Readonly<Record<string, string>>): Promise<void> =>
  await expect.poll(async () => await statusFor(headers), { timeout: 3_000, interval: 20 }).toBe(401)

describe('whoever is remembered is out with the commit that takes their way in', () => {
  test('a session that is deleted, anywhere', async () => {
    const headers = { cookie: await cookieOf(company.app, staff.ana) }
    expect([await statusFor(headers), await statusFor(headers)]).toEqual([200, 200])
    await run('delete from sign_in_session where user_id = $1', [staff.ana])
    await refusedSoon(headers)
  })

  test('a session that is cut short', async () => {
    const headers = { cookie: await cookieOf(company.app, staff.ben) }
    expect(await statusFor(headers)).toBe(200)
    await run(`update sign_in_session set expires_at = '2020-01-01' where user_id = $1`, [staff.ben])
    await refusedSoon(headers)
  })

  test('what was remembered as a token is no cookie, nor the other way round', async () => {
    const token = await company.tokenOf(staff.claire)
    const cookie = await cookieOf(company.app, staff.claire)
    expect([await statusFor({ authorization: `Bearer ${token}` }), await statusFor({ cookie })]).toEqual([
      200, 200,
    ])
    expect([
      await statusFor({ authorization: `Bearer ${cookie}` }),
      await statusFor({ cookie: token }),
    ]).toEqual([401, 401])
  })

  test('a token that is taken back, or deleted', async () => {
    const of = async (person: string) => ({ authorization: `Bearer ${await company.tokenOf(person)}` })
    const [ana, ben] = [await of(staff.ana), await of(staff.ben)]
    expect([await statusFor(ana), await statusFor(ben)]).toEqual([200, 200])
    await run('update api_token set revoked_at = now() where person_id = $1', [staff.ana])
    await run('delete from api_token where person_id = $1', [staff.ben])
    await refusedSoon(ana)
    await refusedSoon(ben)
  })
})
