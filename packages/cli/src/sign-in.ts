import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { buckstopCommand } from './spawned-server.ts'

/**
 * Signs somebody in as they would themselves, with a password that `buckstop user add` made up for them.
 * @param command the `buckstop` that the server at `base` runs
 * @returns the headers with which they ask from then on
 * @throws Error where nobody has this address
 */
export const signIn = async (
  base: string,
  email: string,
  env: NodeJS.ProcessEnv,
  command = buckstopCommand,
): Promise<Readonly<Record<string, string>>> => {
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, [command, 'user', 'add', email], { env, timeout: 30_000 })
  const password = /^password: (?<password>\S+)$/m.exec(stdout)?.groups?.['password']
  if (password === undefined) throw new Error(`no password for ${email}: ${stdout}`)
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
