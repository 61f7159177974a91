import { expect, test } from 'vitest'
import { pino } from 'pino'
import { createTestDatabase } from '../../test/database.ts'
import { type EarlierData, earlierData, restoreEarlier } from '../../test/earlier-data.ts'
import { admin, behindHttp, type HttpCompany } from '../../test/http-company.ts'
import { monday } from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { settableClock } from '../clock/clock.ts'
import { readSettings } from '../config/read-settings.ts'
import { sweepAll } from '../deadlines/sweep.ts'
import { bindEarlier } from '../ledger/bind-earlier.ts'
import { bringUpToDate } from '../ledger/bring-up-to-date.ts'
import { verify } from '../verify/verify.ts'
import { readAccepted } from './accepted-migrations.ts'
import { dumpSchema } from './dump-schema.ts'
import { migrate } from './migrate.ts'
import { ownMigrations } from './migration-file.ts'

const variants = await earlierData()

/** Under the program of today, on the day on which it was left. */
const reopenedBy = async (data: EarlierData): Promise<HttpCompany> => {
  const database = await createTestDatabase({ empty: true })
  await restoreEarlier(database, data)
  await migrate(database.url)
  const clock = settableClock(data.now ?? monday)
  const another = () =>
    createAppContext({
      pool: database.pool,
      clock,
      log: pino({ level: 'silent' }),
      settings: readSettings({}, {}),
    })
  return await behindHttp({ app: another(), clock, database, drop: database.drop, another })
}

const differences = async ({ app }: HttpCompany): Promise<readonly string[]> => {
  const found: string[] = []
  await verify(app, ({ kind, matterId, what }) => found.push(`${matterId ?? ''} ${kind} ${what}`))
  return found
}

/** As their page shows it, and with words sent from it. */
const writeFromPage = async ({ url }: HttpCompany, secret: string): Promise<readonly [string, Response]> => {
  const page = await fetch(`${url}/case/${secret}`)
  const text = await page.text()
  expect(page.status).toBe(200)
  const form = new FormData()
  form.set('key', /name="key"[^>]*value="([^"]+)"/.exec(text)?.[1] ?? '')
  form.set('words', 'It still leaks.')
  const sent = await fetch(`${url}/case/${secret}/words`, {
    method: 'POST',
    body: form,
    headers: { origin: url },
    redirect: 'manual',
  })
  return [text, sent]
}

test('there is data of every text that a migration ever had', async () => {
  const known = new Set(
    variants.flatMap(({ migrations }) => migrations.map(({ name, hash }) => `${name} ${hash}`)),
  )
  const before = (await readAccepted(ownMigrations)).filter(({ name }) => name < '0008')
  expect(before.filter(({ name, hash }) => !known.has(`${name} ${hash}`))).toEqual([])
})

test.each(variants)(
  '$name comes to the schema of today; its cases open, take a word and verify, before and after they are brought up to date',
  { timeout: 60_000 },
  async (data) => {
    const company = await reopenedBy(data)
    try {
      await expect(await dumpSchema(company.database.pool)).toMatchFileSnapshot('schema.sql')
      if (data.now === null) return
      expect(await differences(company)).toEqual([])
      const { rows } = await company.database.pool.query<{ id: string; status: string }>(
        'select matter_id as id, status from matter_head order by opened_at',
      )
      expect(rows.map(({ status }) => status)).toEqual(['open', 'ended', 'open', 'open'])
      for (const { id } of rows) {
        expect(await company.ask('GET', `/api/v1/cases/${id}`, { as: admin })).toMatchObject({
          status: 200,
          body: { id },
        })
        expect(await company.ask('GET', `/api/v1/cases/${id}/events`, { as: admin })).toMatchObject({
          status: 200,
        })
      }
      expect(await company.ask('GET', '/api/v1/cases?status=all', { as: admin })).toMatchObject({
        status: 200,
      })
      for (const [, secret] of data.links) {
        const [, sent] = await writeFromPage(company, secret)
        expect([sent.status, sent.headers.get('location')]).toEqual([
          303,
          expect.stringContaining('done=words'),
        ])
        expect(await (await fetch(`${company.url}/case/${secret}`)).text()).toContain('It still leaks.')
      }
      expect(await differences(company)).toEqual([])
      expect((await bringUpToDate(company.app)).failed).toBe(0)
      expect(await bindEarlier(company.app)).toEqual({ bound: 4, failed: 0 })
      const { unbound } = await verify(company.app, () => undefined)
      expect(unbound).toEqual({ texts: 0, files: 0, messages: 0 })
      expect(await differences(company)).toEqual([])
      // No open case is left without a date by which something happens.
      const { rows: timeless } = await company.database.pool.query(
        `select matter_id from matter_head h where status = 'open' and not imported
           and not exists (select from deadline d where d.matter_id = h.matter_id)`,
      )
      expect(timeless).toEqual([])
      await sweepAll(company.app)
      expect(await differences(company)).toEqual([])
    } finally {
      await company.drop()
    }
  },
)
