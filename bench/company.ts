import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openDatabase } from '@buckstop/server/db/open-database'
import { createPool } from '@buckstop/server/db/pool'
import type pg from 'pg'
import { signIn } from '../packages/cli/src/sign-in.ts'
import { buckstopCommand, spawnServer, type SpawnedServer } from '../packages/cli/src/spawned-server.ts'

/** A whole Buckstop with a durable database of its own, and a connection beside it. */
export interface MeasuredCompany {
  readonly url: string
  readonly pool: pg.Pool
  /** A token for a machine of theirs, which reads what they see. */
  readonly tokenOf: (email: string) => Promise<string>
  /** The headers of somebody who is signed in. */
  readonly signIn: (email: string) => Promise<Readonly<Record<string, string>>>
  readonly close: () => Promise<void>
}

const company = 'examples/companies/example-bikes.yaml'
const here = fileURLToPath(new URL('..', import.meta.url))

/** @param checkout the folder of another Buckstop to measure instead of this one */
export const openCompany = async (checkout?: string): Promise<MeasuredCompany> => {
  const data = await mkdtemp(join(tmpdir(), 'buckstop-bench-'))
  const env = {
    ...process.env,
    BUCKSTOP_DATA: data,
    BUCKSTOP_DEMO: 'no',
    // Its own: an older one knows less of what a company file may say.
    BUCKSTOP_COMPANY: join(checkout ?? here, company),
    BUCKSTOP_RATE_LIMIT: '999999999',
    PORT: '0',
    SMTP_URL: '',
    SMTP_PORT: '0',
  }
  const command = checkout === undefined ? buckstopCommand : join(checkout, 'packages/cli/bin/buckstop.mjs')
  const server = await spawnServer(env, { command })
  const database = await openDatabase({ data, database: undefined })
  const pool = createPool({ url: database.url, max: 16, applicationName: 'buckstop bench' })
  return {
    url: server.url,
    pool,
    tokenOf: async (email) => await tokenOf(command, email, env),
    signIn: async (email) => await signIn(server.url, email, env, command),
    close: async () => await closeAll(server, pool, database.close, data),
  }
}

const closeAll = async (
  server: SpawnedServer,
  pool: pg.Pool,
  closeDatabase: () => Promise<void>,
  data: string,
): Promise<void> => {
  await pool.end()
  await server.stop()
  await closeDatabase()
  await rm(data, { recursive: true, force: true })
}

const tokenOf = async (command: string, email: string, env: NodeJS.ProcessEnv): Promise<string> => {
  const run = promisify(execFile)
  // Another checkout may be one that names it as it did before.
  const made = async (...names: readonly string[]) =>
    await run(process.execPath, [command, 'token', 'create', ...names], { env })
  const { stdout } = await made('--of', email, '--name', 'bench').catch(async () => await made('--as', email))
  const token = /bst_\S+/.exec(stdout)?.[0]
  if (token === undefined) throw new Error(`no token for ${email}`)
  return token
}
