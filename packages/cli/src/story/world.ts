import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Instant, instant } from '@buckstop/domain'
import { type StoryClock, storyClock } from './clock.ts'
import { type Desk, openDesk } from './desk.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'
import { openPage, type Page } from './page.ts'
import type { Story } from './story.ts'

/** Everything a story can touch: the company's public interfaces, the customer's mail, and the time. */
export interface World {
  readonly clock: StoryClock
  readonly mailbox: Mailbox
  /** A page of the company's, from the path on or as a whole link. */
  readonly page: (link: string) => Promise<Page>
  /** Sits down at the desk of whoever has this e-mail address. */
  readonly deskOf: (email: string) => Promise<Desk>
  /** Posts to the open part of the API, as anybody can. */
  readonly tell: (contact: unknown) => Promise<{ readonly status: number; readonly body: unknown }>
  readonly close: () => Promise<void>
}

const buckstop = fileURLToPath(new URL('../../bin/buckstop.mjs', import.meta.url))
const root = fileURLToPath(new URL('../../../..', import.meta.url))
const readyWithin = 60_000

/** A server of its own with a database of its own, in a folder that goes away with it. */
export const openWorld = async (story: Story): Promise<World> => {
  const folder = await mkdtemp(join(tmpdir(), 'buckstop-story-'))
  const mailbox = await openMailbox()
  const socket = join(folder, 'clock')
  const begins: Instant = instant(story.begins)
  const environment = {
    ...process.env,
    NODE_ENV: 'test',
    BUCKSTOP_TEST_CLOCK: `${socket} ${begins}`,
    BUCKSTOP_DATA: join(folder, 'data'),
    BUCKSTOP_DEMO: 'no',
    BUCKSTOP_COMPANY: join(root, story.company),
    BUCKSTOP_RATE_LIMIT: '10000',
    SMTP_URL: mailbox.url,
    PORT: '0',
  }
  const server = spawn(process.execPath, [buckstop, 'start'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const close = async (): Promise<void> => {
    await ended(server)
    await mailbox.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const base = await ready(server)
    const desks = new Map<string, Desk>()
    return {
      clock: storyClock(socket, begins),
      mailbox,
      page: async (link) => await openPage(new URL(link, base).href),
      tell: async (contact) => {
        const response = await fetch(new URL('/api/v1/contacts', base), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(contact),
          signal: AbortSignal.timeout(15_000),
        })
        return { status: response.status, body: await response.json() }
      },
      deskOf: async (email) => {
        const desk = desks.get(email) ?? openDesk(base, await tokenOf(email, environment))
        desks.set(email, desk)
        return desk
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

const tokenOf = async (email: string, env: NodeJS.ProcessEnv): Promise<string> => {
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, [buckstop, 'token', 'create', '--as', email], {
    env,
    timeout: 30_000,
  })
  const token = /bst_\S+/.exec(stdout)?.[0]
  if (token === undefined) throw new Error(`no token for ${email}: ${stdout}`)
  return token
}

const ready = async (server: ChildProcess): Promise<string> =>
  await new Promise((resolve, reject) => {
    const errors: string[] = []
    const late = setTimeout(() => reject(new Error('the server was not ready within a minute')), readyWithin)
    server.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
    server.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`the server ended with ${code}: ${errors.join('').trim()}`))
    })
    if (server.stdout === null) return reject(new Error('the server has no output'))
    createInterface({ input: server.stdout }).on('line', (line) => {
      const url = /^buckstop ready (?<url>\S+)$/.exec(line)?.groups?.['url']
      if (url === undefined) return
      clearTimeout(late)
      resolve(url)
    })
  })

const ended = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exit = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  server.kill('SIGTERM')
  const killed = setTimeout(() => server.kill('SIGKILL'), 15_000)
  await exit
  clearTimeout(killed)
}
