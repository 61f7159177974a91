import { Command } from 'commander'
import { createPool } from '@buckstop/server/db/pool'
import { migrate } from '@buckstop/server/db/migrate'
import { openDatabase } from '@buckstop/server/db/open-database'
import { verify } from '@buckstop/server/verify/verify'
import { settingsOf, withSettings } from '../settings-options.ts'
import { say } from '../terminal.ts'

/** `buckstop verify`: tells every case again from the ledger and prints what differs; exit code 1 where something does. */
export function verifyCommand(): Command {
  const command = new Command('verify').description(
    'tell every case again from the ledger, and print what is stored differently (exit code 1)',
  )
  return withSettings(command, ['data', 'database']).action(async () => {
    const database = await openDatabase(settingsOf(command))
    const pool = createPool({ url: database.url, max: 1, applicationName: 'buckstop verify' })
    try {
      await migrate(database.url)
      const { cases, events, differences, foldedEarlier, unbound } = await verify(
        { pool },
        ({ kind, caseId, what }) => say(`${caseId ?? 'company'} ${kind}: ${what}`),
      )
      say(`${cases} cases with ${events} events told again, ${differences} differences`)
      if (foldedEarlier > 0)
        say(
          `${foldedEarlier} of them were folded by another version, and are brought up to date at their next use`,
        )
      const { texts, files, messages } = unbound
      if (texts + files + messages > 0) {
        say(`${texts} texts, ${files} files and ${messages} messages are bound by no event yet`)
      }
      if (differences > 0) process.exitCode = 1
    } finally {
      await pool.end()
      await database.close()
    }
  })
}
