import { addMilliseconds, hours, minutes } from '@buckstop/domain'
import { pino } from 'pino'
import { afterEach } from 'vitest'
import { type AppContext, createAppContext } from '../src/app/app-context.ts'
import { readSettings } from '../src/config/read-settings.ts'
import { lookAfterTroubles } from '../src/troubles/look-after.ts'
import { openTroubles } from '../src/troubles/troubles.ts'
import { addAdmin } from './admin.ts'
import { companyOfFile } from './company-of-file.ts'
import { createSmallCompany } from './small-company.ts'

/** A company with an admin, for whoever tries what does not work; each test begins where all works. */
export const troubledCompany = () => {
  const company = companyOfFile(async () => {
    const small = await createSmallCompany()
    await addAdmin(small.app)
    return small
  })
  const set = async (sql: string, values: readonly unknown[] = []) =>
    await company.database.pool.query(sql, [...values])
  const look = async (app: AppContext = company.app) => {
    await lookAfterTroubles(app)
    return await openTroubles(app.db, null)
  }
  afterEach(async () => {
    for (const table of ['failing_part', 'mailbox', 'original', 'trouble_mail', 'trouble'])
      await set(`delete from ${table}`)
  })
  return {
    company,
    set,
    look,
    later: (ms: number): void => company.clock.set(addMilliseconds(company.clock.now(), ms)),
    /** A mailbox can't be read from now on; the trouble that is. */
    fails: async (): Promise<string> => {
      const now = company.clock.now()
      await set(
        `insert into mailbox (name, held_by, held_until, failing_since, failure)
         values ('care', $1, $2, $3, 'unknown')`,
        [company.app.newId(), addMilliseconds(now, hours(48)), addMilliseconds(now, -minutes(3))],
      )
      return (await look())[0]?.id ?? ''
    },
    /** The company with a mail server set. */
    sendingBy: (url: string): AppContext =>
      createAppContext({
        pool: company.database.pool,
        clock: company.clock,
        log: pino({ level: 'silent' }),
        settings: readSettings({}, { SMTP_URL: url, BUCKSTOP_MAIL_FROM: 'Small <care@small.example>' }),
      }),
  }
}
