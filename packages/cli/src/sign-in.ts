import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { openApp } from '@buckstop/server/app/open-app'
import { readSettings } from '@buckstop/server/config/read-settings'
import { findPerson } from '@buckstop/server/directory/find-person'
import { setPassword } from '@buckstop/server/sign-in/set-password'
import { buckstopCommand } from './spawned-server.ts'

/** With which somebody asks from then on. */
export type SignedIn = Readonly<Record<string, string>>

/**
 * Signs somebody in as they would themselves, with a password that `buckstop user add` made up for them.
 * @param command the `buckstop` that the server at `base` runs
 * @throws Error where nobody has this address
 */
export const signIn = async (
  base: string,
  email: string,
  env: NodeJS.ProcessEnv,
  command = buckstopCommand,
): Promise<SignedIn> => {
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, [command, 'user', 'add', email], { env, timeout: 30_000 })
  const password = /^password: (?<password>\S+)$/m.exec(stdout)?.groups?.['password']
  if (password === undefined) throw new Error(`no password for ${email}: ${stdout}`)
  return await enter(base, email, password)
}

/**
 * The same with a password that this process makes up for them: to begin one for each takes a second of a processor.
 * @throws Error where nobody has this address
 */
export const signInFromHere = async (
  base: string,
  email: string,
  env: NodeJS.ProcessEnv,
): Promise<SignedIn> => {
  const password = randomBytes(15).toString('base64url')
  const { app, close } = await openApp(readSettings({}, env))
  try {
    const person = await findPerson(app.db, email)
    if (person === null) throw new Error(`nobody here goes by ${email}`)
    await setPassword(app.db, person.id, password)
  } finally {
    await close()
  }
  return await enter(base, email, password)
}

const enter = async (base: string, email: string, password: string): Promise<SignedIn> => {
  const { origin } = new URL(base)
  const answer = await fetch(new URL('/api/auth/sign-in/email', base), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ email, password }),
    signal: AbortSignal.timeout(15_000),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .join('; ')
  if (!answer.ok || cookie === '') throw new Error(`${email} can't sign in: ${answer.status}`)
  return { cookie, origin }
}
