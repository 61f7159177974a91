import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ImapFlow } from 'imapflow'

const program = '/usr/sbin/dovecot'

/** Debian's IMAP server, where it is installed (`apt-get install dovecot-imapd`) and this may start it. */
export const hasDovecot = existsSync(program) && process.getuid?.() === 0

export interface Dovecot {
  /** On the loopback, unencrypted. */
  readonly port: number
  /** Of the mailbox of somebody who has this password. */
  readonly urlOf: (user: string, password?: string) => string
  /** Puts a mail into a mailbox. @param flags such as `\Seen` */
  readonly deliver: (user: string, raw: string, flags?: readonly string[]) => Promise<void>
  /** Puts several there, one after the other. */
  readonly deliverAll: (user: string, raws: readonly string[]) => Promise<void>
  /** The flags of all mails of a mailbox, in order. */
  readonly flagsOf: (user: string) => Promise<readonly (readonly string[])[]>
  /** Throws a mailbox away, so that the next one numbers its mails anew. */
  readonly renumber: (user: string) => Promise<void>
  readonly stop: () => Promise<void>
  readonly close: () => Promise<void>
  readonly start: () => Promise<void>
}

const nobody = 65_534
const secret = 'right'

/** @param introspection where it asks whose an access token is; without one it takes none */
export const startDovecot = async ({
  introspection,
}: { readonly introspection?: string } = {}): Promise<Dovecot> => {
  const folder = await mkdtemp(join(tmpdir(), 'dovecot-'))
  await chmod(folder, 0o755)
  const mail = join(folder, 'mail')
  await mkdir(mail)
  await chown(mail, nobody, nobody)
  const port = await freePort()
  const file = join(folder, 'dovecot.conf')
  const tokens = introspection === undefined ? '' : tokensBy(join(folder, 'tokens.conf'))
  if (introspection !== undefined)
    await writeFile(
      join(folder, 'tokens.conf'),
      `introspection_mode = post\nintrospection_url = ${introspection}\nusername_attribute = sub\nactive_attribute = active\nactive_value = true\n`,
    )
  await writeFile(file, configuration({ folder, mail, port }) + tokens)
  let running: ChildProcess | null = null
  const start = async (): Promise<void> => {
    running = spawn(program, ['-F', '-c', file], { stdio: 'ignore' })
    for (let tried = 0; tried < 100; tried += 1) {
      const client = await clientOf('nobody-yet').catch(() => null)
      if (client !== null) return await client.logout()
      await wait(50)
    }
    throw new Error('Dovecot does not answer')
  }
  const clientOf = async (user: string): Promise<ImapFlow> => {
    const client = new ImapFlow({
      host: '127.0.0.1',
      port,
      secure: false,
      auth: { user, pass: secret },
      logger: false,
    })
    client.on('error', () => undefined)
    await client.connect()
    return client
  }
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => running?.once('exit', resolve))
    running?.kill('SIGTERM')
    if (running !== null) await ended
    running = null
  }
  await start()
  return {
    port,
    urlOf: (user, password = secret) => `imap://${user}:${password}@127.0.0.1:${port}/INBOX`,
    deliver: async (user, raw, flags = []) => {
      const client = await clientOf(user)
      await client.append('INBOX', raw, [...flags])
      await client.logout()
    },
    deliverAll: async (user, raws) => {
      const client = await clientOf(user)
      for (const raw of raws) await client.append('INBOX', raw)
      await client.logout()
    },
    flagsOf: async (user) => {
      const client = await clientOf(user)
      await client.mailboxOpen('INBOX', { readOnly: true })
      const all = await client.fetchAll('1:*', { flags: true })
      await client.logout()
      return all.map(({ flags }) => [...(flags ?? [])])
    },
    renumber: async (user) => await rm(join(mail, user), { recursive: true }),
    start,
    stop,
    close: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const configuration = ({
  folder,
  mail,
  port,
}: Record<'folder' | 'mail', string> & { port: number }): string => `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${mail}/%u
first_valid_uid = 1
passdb {
  driver = static
  args = password=${secret}
}
userdb {
  driver = static
  args = uid=${nobody} gid=${nobody} home=${mail}/%u
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`

const tokensBy = (file: string): string => `
auth_mechanisms = plain login xoauth2 oauthbearer
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${file}
}
`

const freePort = async (): Promise<number> =>
  await new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
