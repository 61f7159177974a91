import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../../test/database.ts'
import { earlierData, restoreEarlier } from '../../test/earlier-data.ts'
import { monday } from '../../test/small-company.ts'
import { createAppContext } from '../app/app-context.ts'
import { settableClock } from '../clock/clock.ts'
import { readSettings } from '../config/read-settings.ts'
import { migrate } from '../db/migrate.ts'
import { bringUpToDate, mattersOfEarlierVersions } from '../ledger/bring-up-to-date.ts'
import { reportEarlierData } from './report-earlier-data.ts'

const oneOf = async (name: string) => {
  const found = (await earlierData()).find((data) => data.name === name)
  if (found === undefined) throw new Error(`${name} is missing`)
  return found
}

test('what is done with data of an earlier version is said, and done once', async () => {
  await using database = await createTestDatabase({ empty: true })
  await restoreEarlier(database, await oneOf('data-12.sql'))
  const app = createAppContext({
    pool: database.pool,
    clock: settableClock(monday),
    log: pino({ level: 'silent' }),
    settings: readSettings({}, {}),
  })
  // In the order of a start.
  const told = async (): Promise<readonly string[]> => {
    const lines: string[] = []
    const earlier = reportEarlierData((line) => lines.push(line))
    await migrate(database.url, { onEarlier: earlier.schema })
    earlier.matters(await mattersOfEarlierVersions(app.db))
    await bringUpToDate(app)
    return lines
  }

  const lines = await told()
  expect(lines[0]).toBe('Your data is of an older version; bringing it up to date:')
  expect(lines).toContain('  tables: 0009 mend earlier schemas')
  expect(lines.at(-1)).toBe('  4 matters: told again from the ledger, while Buckstop runs')
  expect(await told()).toEqual([])
})
