import { pino } from 'pino'
import { afterAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { admin, createHttpCompany } from '../../test/http-company.ts'
import { staff } from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { readSettings } from '../config/read-settings.ts'
import { createHttp, type Http } from './create-http.ts'

const collector = 'a-token-of-the-collector-alone'
const company = companyOfFile(createHttpCompany)
const opened: Http[] = []
afterAll(async () => {
  for (const http of opened) await http.close()
})

const withSettings = async (env: Record<string, string>): Promise<Http> => {
  const { pool } = company.database
  const http = await createHttp(
    createAppContext({
      pool,
      clock: company.clock,
      log: pino({ level: 'silent' }),
      settings: readSettings({}, env),
    }),
    {
      databaseUrl: company.database.url,
      publicUrl: 'http://x.example',
      health: async () => await Promise.reject(new Error('not asked')),
    },
  )
  opened.push(http)
  return http
}
const figures = async ({ api }: Http, headers: Record<string, string> = {}, from = '127.0.0.1') =>
  (await api.request('/metrics', { headers }, { incoming: { socket: { remoteAddress: from } } })).status

describe('the figures of the machine', () => {
  test('are for whoever asks on it, and for nobody who asks through something else', async () => {
    const http = await withSettings({})
    expect(await figures(http)).toBe(200)
    expect(await figures(http, {}, '::1')).toBe(200)
    expect(await figures(http, {}, '198.51.100.7')).toBe(401)
    for (const header of [
      'x-forwarded-for',
      'x-forwarded-proto',
      'x-forwarded-host',
      'cf-connecting-ip',
      'x-real-ip',
      'forwarded',
      'via',
    ])
      expect({ header, status: await figures(http, { [header]: 'x' }) }).toEqual({ header, status: 401 })
  })

  test('behind a proxy, which may not say for whom it asks, are for an admin alone', async () => {
    const http = await withSettings({ BUCKSTOP_PUBLIC_URL: 'https://care.example.com' })
    expect(await figures(http)).toBe(401)
    const as = async (person: string) => ({ authorization: `Bearer ${await company.tokenOf(person)}` })
    expect(await figures(http, await as(admin))).toBe(200)
    expect(await figures(http, await as(staff.ana))).toBe(403)
  })

  test('are for whoever has the collector’s token, which opens nothing else', async () => {
    const http = await withSettings({ BUCKSTOP_METRICS_TOKEN: collector })
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
    expect(await figures(http, bearer(collector), '198.51.100.7')).toBe(200)
    const told = await http.api.request('/metrics', { headers: bearer(collector) })
    // How late what fell due was acted on: a histogram, whose count is the rate.
    expect(await told.text()).toMatch(
      /buckstop_deadline_delay_seconds_bucket\{le="1"\} \d+[^]*buckstop_deadline_delay_seconds_count \d+[^]*buckstop_deadlines_set_aside_total \d+/,
    )
    expect(await figures(http, bearer(`${collector}x`))).toBe(401)
    expect(await figures(http)).toBe(401)
    const people = await http.api.request('/api/v1/people', { headers: bearer(collector) })
    expect(people.status).toBe(401)
  })
})
