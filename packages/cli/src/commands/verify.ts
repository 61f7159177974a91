import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { createPool } from '@buckstop/server/db/pool'
import { migrate } from '@buckstop/server/db/migrate'
import { openDatabase } from '@buckstop/server/db/open-database'
import { anchorOf, compareAnchor } from '@buckstop/server/verify/anchor'
import { verify } from '@buckstop/server/verify/verify'
import { settingsOf, withSettings } from '../settings-options.ts'
import { say } from '../terminal.ts'

/** `buckstop verify`: tells every matter again from the ledger and prints what differs; exit code 1 where something does. */
export function verifyCommand(): Command {
  const command = new Command('verify')
    .description(
      'tell every matter again from the ledger, and print what is stored differently (exit code 1)',
    )
    .option('--anchor <file>', 'compare with the last events that were written down in this file')
    .option('--write-anchor <file>', 'write down the last event of each matter, where nothing differs')
  return withSettings(command, ['data', 'database']).action(async () => {
    const database = await openDatabase(settingsOf(command))
    const pool = createPool({ url: database.url, max: 1, applicationName: 'buckstop verify' })
    try {
      await migrate(database.url)
      const { matters, events, differences, foldedEarlier, unbound } = await verify(
        { pool },
        ({ kind, matterId, what }) => say(`${matterId ?? 'company'} ${kind}: ${what}`),
      )
      say(`${matters} matters with ${events} events told again, ${differences} differences`)
      if (foldedEarlier > 0)
        say(
          `${foldedEarlier} of them were folded by another version, and are brought up to date at their next use`,
        )
      const { texts, files, messages } = unbound
      if (texts + files + messages > 0) {
        say(`${texts} texts, ${files} files and ${messages} messages are bound by no event yet`)
      }
      const { anchor, writeAnchor } = command.opts<{ anchor?: string; writeAnchor?: string }>()
      let cut = 0
      if (anchor !== undefined) {
        const lines = createInterface({ input: createReadStream(anchor, 'utf8') })
        const anchored = await compareAnchor(pool, lines, ({ kind, matterId, what }) => {
          cut += 1
          say(`${matterId ?? 'company'} ${kind}: ${what}`)
        })
        say(`${anchored} matters compared with ${anchor}, ${cut} differences`)
      }
      if (differences + cut > 0) process.exitCode = 1
      else if (writeAnchor !== undefined) await writeFile(writeAnchor, linesOf(pool))
    } finally {
      await pool.end()
      await database.close()
    }
  })
}

async function* linesOf(pool: Parameters<typeof anchorOf>[0]): AsyncGenerator<string> {
  for await (const line of anchorOf(pool)) yield `${line}\n`
}
