import { Command } from 'commander'
import { migrate } from '@buckstop/server/db/migrate'
import { openDatabase } from '@buckstop/server/db/open-database'
import { settingsOf, withSettings } from '../settings-options.ts'
import { say } from '../terminal.ts'

/** `buckstop migrate`: brings the schema up to date and ends. */
export function migrateCommand(): Command {
  const command = new Command('migrate').description('bring the database’s schema up to date')
  return withSettings(command, ['data', 'database']).action(async () => {
    const database = await openDatabase(settingsOf(command))
    try {
      const { applied, version } = await migrate(database.url)
      for (const name of applied) say(`applied ${name}`)
      say(`The schema is at migration ${version}.`)
    } finally {
      await database.close()
    }
  })
}
