import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Instant, instant } from '@buckstop/domain'
import { type StoryClock, storyClock } from './clock.ts'
import { type Answer, type Desk, openDesk } from './desk.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'
import { openPage, type Page } from './page.ts'
import { type Call, type Line, openCall } from './telephone.ts'
import { signIn, signInFromHere } from '../sign-in.ts'
import { spawnServer } from '../spawned-server.ts'

/** Everything a story can touch: the company's public interfaces, the customer's mail, and the time. */
export interface World {
  readonly clock: StoryClock
  readonly mailbox: Mailbox
  /** A page of the company's, from the path on or as a whole link. */
  readonly page: (link: string) => Promise<Page>
  /** Sits down at the desk of whoever has this e-mail address. */
  readonly deskOf: (email: string) => Promise<Desk>
  /** Posts JSON as anybody can who has no session: to the open part of the API, or with the token of a machine. */
  readonly post: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** Somebody rings this number of the company's. */
  readonly ring: (line: Line, from: string) => Call
  readonly close: () => Promise<void>
}

const root = fileURLToPath(new URL('../../../..', import.meta.url))

/**
 * A server of its own with a database of its own, in a folder that goes away with it.
 * @param story the moment at which it begins, and its company file by the path from the project's root
 */
export const openWorld = async (story: {
  readonly begins: string
  readonly company: string
}): Promise<World> => {
  const folder = await mkdtemp(join(tmpdir(), 'buckstop-story-'))
  const mailbox = await openMailbox()
  const socket = join(folder, 'clock')
  const begins: Instant = instant(story.begins)
  const environment = {
    ...withoutSettings(process.env),
    NODE_ENV: 'test',
    BUCKSTOP_TEST_CLOCK: `${socket} ${begins}`,
    BUCKSTOP_DATA: join(folder, 'data'),
    BUCKSTOP_DEMO: 'no',
    BUCKSTOP_COMPANY: join(root, story.company),
    BUCKSTOP_RATE_LIMIT: '10000',
    SMTP_URL: mailbox.url,
    PORT: '0',
  }
  const away = async (): Promise<void> => {
    await mailbox.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const server = await spawnServer(environment)
    const base = server.url
    const desks = new Map<string, Desk>()
    return {
      clock: storyClock(socket, begins),
      mailbox,
      page: async (link) => await openPage(new URL(link, base).href),
      post: async (path, body, headers = {}) => {
        const response = await fetch(new URL(path, base), {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(15_000),
        })
        return { status: response.status, body: await response.json() }
      },
      ring: (line, from) => openCall(base, line, from),
      deskOf: async (email) => {
        // The first as whoever sets up a company lets somebody in; the others faster.
        const come = desks.size === 0 ? signIn : signInFromHere
        const desk = desks.get(email) ?? openDesk(base, await come(base, email, environment))
        desks.set(email, desk)
        return desk
      },
      close: async () => {
        await server.stop()
        await away()
      },
    }
  } catch (error) {
    await away()
    throw error
  }
}

/** Settings of the company stay outside: a story must never reach its database, nor answer under its address. */
export const withoutSettings = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !ownSetting.test(name)))

const ownSetting = /^(?:BUCKSTOP_\w+|DATABASE_URL|SMTP_\w+|PORT|PG[A-Z]+)$/
