import type { RunningBuckstop } from '@buckstop/server/start/start'

/**
 * How the first person comes in, where nobody can yet. A link to choose a password is shown to somebody at a terminal
 * alone: what else is printed may be kept in a log, and no log holds a secret.
 */
export async function howToBegin(
  { app, publicUrl }: Pick<RunningBuckstop, 'app' | 'publicUrl'>,
  { terminal }: { readonly terminal: boolean },
): Promise<readonly string[]> {
  const { firstToSignIn } = await import('@buckstop/server/sign-in/first-sign-in')
  const first = await firstToSignIn(app)
  if (first === null) return []
  const { id, name, email } = first
  if (!terminal)
    return [`Nobody can sign in yet. This gives ${name} a password: npx buckstop user add ${email}`]
  const { makePasswordLink } = await import('@buckstop/server/sign-in/password-link')
  const made = await makePasswordLink(app, { person: id, by: id })
  if (!made.ok) return []
  return [
    `Nobody can sign in yet. Here ${name} (${email}) chooses a password, once, within a day:`,
    `  ${publicUrl}/desk/password#${made.secret}`,
  ]
}
