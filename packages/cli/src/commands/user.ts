import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import type { WeeklyOpenings } from '@buckstop/domain'
import { findPerson } from '@buckstop/server/directory/find-person'
import { byCommand } from '@buckstop/server/setting-changes/setting'
import { changeSettings } from '@buckstop/server/staffing/change-directory'
import { savePeople } from '@buckstop/server/staffing/save-person'
import { setPassword } from '@buckstop/server/sign-in/set-password'
import { minPasswordLength } from '@buckstop/server/shapes/password'
import { type OpenApp, openApp } from '@buckstop/server/app/open-app'
import { Argument, Command, Option } from 'commander'
import { settingsOf, withSettings } from '../settings-options.ts'
import { complain, say } from '../terminal.ts'

interface Options {
  readonly firstName?: string
  readonly surname?: string
  readonly title: string
  readonly role: 'staff' | 'lead' | 'leader' | 'admin'
  readonly team?: string
  readonly language: readonly string[]
  readonly passwordStdin: boolean
}

const email = /^[^\s@]{1,64}@[^\s@]{1,180}$/
const weekday = [{ from: 9 * 60, to: 18 * 60 }]
const officeHours: WeeklyOpenings = [weekday, weekday, weekday, weekday, weekday, [], []]

/** `buckstop user add EMAIL`: lets somebody sign in, and makes them known where they are not yet. */
export function userCommand(): Command {
  const add = new Command('add')
    .description('let somebody sign in; the password is read from standard input, or made up and shown once')
    .addArgument(new Argument('<email>', 'with which they sign in'))
    .option('--first-name <name>', 'needed for somebody new')
    .option('--surname <name>', 'needed for somebody new')
    .option('--title <title>', 'what they are here', '')
    .addOption(
      new Option('--role <role>', 'what they may see and do')
        .choices(['staff', 'lead', 'leader', 'admin'])
        .default('staff'),
    )
    .option('--team <team>', 'the team they work in')
    .option('--language <tag...>', 'languages they speak, the best one first', ['en'])
    .option('--password-stdin', 'read the password from standard input', false)
  withSettings(add, ['data', 'database']).action(async (address: string, options: Options) => {
    const opened = await openApp(settingsOf(add))
    try {
      const refusal = await addUser(opened, address.trim().toLowerCase(), options)
      if (refusal === null) return
      complain(`buckstop: ${refusal}`)
      process.exitCode = 2
    } finally {
      await opened.close()
    }
  })
  return new Command('user').description('who may sign in').addCommand(add)
}

const addUser = async ({ app }: OpenApp, address: string, options: Options): Promise<string | null> => {
  if (!email.test(address)) return `"${address}" is no e-mail address`
  const password = options.passwordStdin ? await readPassword() : randomBytes(15).toString('base64url')
  if (password.length < minPasswordLength) {
    return `the password needs at least ${minPasswordLength} characters`
  }
  const known = await findPerson(app.db, address)
  const refusal = known === null ? await addPerson(app, address, options) : null
  if (refusal !== null) return refusal
  const person = known ?? (await findPerson(app.db, address))
  if (person === null) return `nobody here goes by ${address}`
  if (!person.active) return `${person.name} no longer works here`
  await setPassword(app.db, person.id, password)
  say(`${person.name} can sign in as ${address}`)
  if (!options.passwordStdin) say(`password: ${password}`)
  return null
}

const addPerson = async (
  app: OpenApp['app'],
  address: string,
  { firstName, surname, title, role, team, language }: Options,
): Promise<string | null> => {
  if (firstName === undefined || surname === undefined) {
    return `${address} is somebody new: say who with --first-name and --surname`
  }
  const { directory, company } = await app.directory.current()
  if (team !== undefined && !directory.teams.has(team)) {
    return `there is no team "${team}"; there are ${[...directory.teams.keys()].join(', ')}`
  }
  const { timeZone } = company
  const id = app.newId()
  const now = app.clock.now()
  await changeSettings(app, byCommand, async (trx) => {
    const languages = [...language]
    const common = { id, firstName, surname, title, role, languages, timeZone }
    await savePeople(trx, [{ ...common, email: address, shifts: officeHours, showsSurname: false }], now)
    if (team !== undefined) await trx.insertInto('team_member').values({ team, person_id: id }).execute()
  })
  return null
}

/** The first line; without an echo of ours, and asked for where somebody sits in front of it. */
const readPassword = async (): Promise<string> => {
  const lines = createInterface({ input: process.stdin })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
  }
}
