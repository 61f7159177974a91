import { randomUUIDv7 } from 'node:crypto'
import { addMilliseconds, days, fromEpochMilliseconds, mostDaysAhead } from '@buckstop/domain'
import { findPerson } from '@buckstop/server/directory/find-person'
import { openApp } from '@buckstop/server/app/open-app'
import { byCommand } from '@buckstop/server/setting-changes/setting'
import { giveToken } from '@buckstop/server/sign-in/token'
import { Command, InvalidArgumentError } from 'commander'
import { settingsOf, withSettings } from '../settings-options.ts'
import { complain, say } from '../terminal.ts'

interface Options {
  readonly of: string
  readonly name: string
  readonly days?: number
}

const readDays = (text: string): number => {
  const found = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (found < 1 || found > mostDaysAhead)
    throw new InvalidArgumentError(`must be a whole number of days, at most ${mostDaysAhead}`)
  return found
}

const readName = (text: string): string => {
  const name = text.trim()
  if (name === '' || name.length > 200) throw new InvalidArgumentError('must have 1 to 200 characters')
  return name
}

/** `buckstop token create --of PERSON --name NAME`: a token for a machine of that person's, shown this once. */
export function tokenCommand(): Command {
  const create = new Command('create')
    .description('make a token for a machine, which hands on what customers say; it is shown once')
    .requiredOption('--of <person>', 'e-mail address, whole name or id of who answers for it')
    .requiredOption('--name <name>', 'what the machine is called; histories show it by this name', readName)
    .option('--days <number>', 'how long it lasts (otherwise: until it is taken back)', readDays)
  withSettings(create, ['data', 'database']).action(async (options: Options) => {
    const { app, close } = await openApp(settingsOf(create))
    try {
      const person = await findPerson(app.db, options.of)
      if (person === null || !person.active) {
        complain(
          `buckstop: nobody who works here goes by "${options.of}": give an e-mail address or a whole name`,
        )
        process.exitCode = 2
        return
      }
      // Tokens live in real time, as sessions do.
      const now = fromEpochMilliseconds(Date.now())
      const expiresAt = options.days === undefined ? null : addMilliseconds(now, days(options.days))
      const { name } = options
      const wanted = { id: randomUUIDv7(), person: person.id, name, now, expiresAt }
      say(await giveToken(app, wanted, byCommand))
    } finally {
      await close()
    }
  })
  return new Command('token').description('tokens for machines').addCommand(create)
}
