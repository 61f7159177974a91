import type { z } from 'zod'
import { type Setting, type SettingName, type Settings, settingTable } from './settings.ts'
import { StartupError } from './startup-error.ts'

/** What flags said, by the setting's name; `--no-demo` comes as `demo: false`. */
export type Flags = { readonly [Name in SettingName]?: string | boolean | undefined }

/**
 * Reads the settings: a flag counts before its environment variable, and an empty variable as not set.
 * @throws StartupError `setting-invalid`, naming the flag or variable, without the value of a secret one.
 */
export function readSettings(flags: Flags, env: NodeJS.ProcessEnv): Settings {
  const table = settingTable
  return {
    port: readOne(table.port, flags.port, env),
    host: readOne(table.host, flags.host, env),
    data: readOne(table.data, flags.data, env),
    database: readOne(table.database, flags.database, env),
    publicUrl: readOne(table.publicUrl, flags.publicUrl, env),
    trustedProxies: readOne(table.trustedProxies, flags.trustedProxies, env),
    smtpUrl: readOne(table.smtpUrl, flags.smtpUrl, env),
    mailFrom: readOne(table.mailFrom, flags.mailFrom, env),
    replyTo: readOne(table.replyTo, flags.replyTo, env),
    dkimKey: readOne(table.dkimKey, flags.dkimKey, env),
    dkimSelector: readOne(table.dkimSelector, flags.dkimSelector, env),
    smtpPort: readOne(table.smtpPort, flags.smtpPort, env),
    imapUrls: readOne(table.imapUrls, flags.imapUrls, env),
    smtpKey: readOne(table.smtpKey, flags.smtpKey, env),
    smtpCertificate: readOne(table.smtpCertificate, flags.smtpCertificate, env),
    authenticationResults: readOne(table.authenticationResults, flags.authenticationResults, env),
    dns: readOne(table.dns, flags.dns, env),
    sealKey: readOne(table.sealKey, flags.sealKey, env),
    localSignIn: readOne(table.localSignIn, flags.localSignIn, env),
    localPush: readOne(table.localPush, flags.localPush, env),
    webhooksInside: readOne(table.webhooksInside, flags.webhooksInside, env),
    phoneApi: readOne(table.phoneApi, flags.phoneApi, env),
    demo: readOne(table.demo, flags.demo, env),
    company: readOne(table.company, flags.company, env),
    rateLimit: readOne(table.rateLimit, flags.rateLimit, env),
    strangerFiles: readOne(table.strangerFiles, flags.strangerFiles, env),
    strangerMail: readOne(table.strangerMail, flags.strangerMail, env),
    accessLogDays: readOne(table.accessLogDays, flags.accessLogDays, env),
    undoSeconds: readOne(table.undoSeconds, flags.undoSeconds, env),
    metricsToken: readOne(table.metricsToken, flags.metricsToken, env),
    testClock: readOne(table.testClock, flags.testClock, env),
  }
}

/** The flag's own word: `--port` of `--port <number>`. */
export function flagWord(setting: Setting): string {
  return setting.flag.split(' ')[0] ?? setting.flag
}

/** The line of a setting in the help, after the flag. */
export function helpOf(setting: Setting): string {
  const value: unknown = setting.schema.parse(undefined)
  const otherwise = setting.otherwise ?? String(value)
  return `${setting.about} (${setting.env}; otherwise: ${otherwise})`
}

function readOne<Schema extends z.ZodType>(
  setting: Setting<Schema>,
  flag: string | boolean | undefined,
  env: NodeJS.ProcessEnv,
): z.output<Schema> {
  // `--no-demo` arrives as false, and as true where it was not given.
  const said = flag === false ? 'off' : flag === true ? undefined : flag
  const given = said ?? env[setting.env]?.trim()
  const result = setting.schema.safeParse(given === '' ? undefined : given)
  if (result.success) return result.data
  const name = said === undefined ? setting.env : flagWord(setting)
  // Whoever puts a password where none belongs does not want to read it in a log.
  const shown = given?.slice(0, 80).replace(/\/\/[^/@]*@/, '//…@')
  const what = setting.secret === true || shown === undefined ? '' : `, not "${shown}"`
  throw new StartupError('setting-invalid', `${name} ${setting.expects}${what}.`)
}
