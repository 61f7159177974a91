import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type AppContext, createAppContext } from '@buckstop/server/app/app-context'
import { systemClock } from '@buckstop/server/clock/clock'
import { readSettings } from '@buckstop/server/config/read-settings'
import { openDatabase } from '@buckstop/server/db/open-database'
import { createPool } from '@buckstop/server/db/pool'
import { startSweeper } from '@buckstop/server/deadlines/sweeper'
import { createLog } from '@buckstop/server/log/log'
import type pg from 'pg'
import { spawnServer } from '../packages/cli/src/spawned-server.ts'
import { fillPromised, haveDue, promisedCase } from './due-at-once.ts'
import { latency, round } from './figures.ts'

export interface BurstFigures {
  readonly open: number
  readonly dueAtOnce: number
  /** From the moment at which they were due until what followed was committed, in milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly last: number
  readonly actsPerSecond: number
  /** What the process sent to the database from that moment until the last of them. */
  readonly statements: number
  readonly statementsPerAct: number
}

export interface DeadlineBenchFigures {
  readonly bursts: readonly BurstFigures[]
}

const sizes = [20_000, 1_000_000]
const bursts = [1, 100, 1_000, 10_000]
const patience = 300_000
const company = fileURLToPath(new URL('../examples/companies/example-bikes.yaml', import.meta.url))

/**
 * Promises that break at the same moment, among few open cases and among many, on a durable database: what one process
 * does with them that does nothing else. Mails of it are written, and not sent.
 */
export const measureDeadlines = async (): Promise<DeadlineBenchFigures> => {
  const data = await mkdtemp(join(tmpdir(), 'buckstop-bench-'))
  const env = {
    ...process.env,
    BUCKSTOP_DATA: data,
    BUCKSTOP_DEMO: 'no',
    BUCKSTOP_COMPANY: company,
    PORT: '0',
    SMTP_URL: '',
    SMTP_PORT: '0',
  }
  const server = await spawnServer(env)
  const database = await openDatabase({ data, database: undefined })
  // It has founded the company; its own clock would take part of what is due.
  await server.stop()
  const pool = createPool({ url: database.url, applicationName: 'buckstop bench' })
  const watch = watchStatements(pool)
  const filling = createPool({ url: database.url, max: 1, statementTimeoutMs: 0 })
  try {
    const app = createAppContext({
      pool,
      clock: systemClock,
      log: createLog({ write: () => undefined }),
      settings: readSettings({}, env),
    })
    const template = await promisedCase(app)
    const found: BurstFigures[] = []
    let open = 0
    let used = 0
    for (const size of sizes) {
      await fillPromised(filling, template, { from: open, to: size })
      open = size
      // A million takes minutes to write.
      console.error(`deadlines: ${open} cases are open`)
      for (const count of bursts) {
        found.push({ open, ...(await measureBurst(app, { filling, watch }, { from: used, count })) })
        used += count
      }
    }
    return { bursts: found }
  } finally {
    await filling.end()
    await pool.end()
    await database.close()
    await rm(data, { recursive: true, force: true })
  }
}

const measureBurst = async (
  app: AppContext,
  { filling, watch }: { readonly filling: pg.Pool; readonly watch: ReturnType<typeof watchStatements> },
  { from, count }: { readonly from: number; readonly count: number },
): Promise<Omit<BurstFigures, 'open'>> => {
  const due = (await haveDue(filling, { from, count, inMs: 3_000 + count })).getTime()
  if (Date.now() > due - 1_000) throw new Error('they were due before all was ready')
  const late: number[] = []
  const seen = new Set<string>()
  let statements = 0
  watch.onStatement = () => {
    if (Date.now() >= due && seen.size < count) statements += 1
  }
  const sweeper = startSweeper({
    ...app,
    announce: (matterId) => {
      if (!seen.has(matterId)) late.push(Date.now() - due)
      seen.add(matterId)
      app.announce(matterId)
    },
  })
  try {
    for (const begun = Date.now(); seen.size < count; await sleep(20))
      if (Date.now() - begun > patience) throw new Error(`${seen.size} of ${count} were acted on`)
  } finally {
    await sweeper.stop()
  }
  const { rows } = await filling.query<{ times: number }>(
    `select count(*)::int as times from matter_event where type = 'promiseBroken' and at >= $1`,
    [new Date(due)],
  )
  if (rows[0]?.times !== count) throw new Error(`${rows[0]?.times} were broken of ${count} that were due`)
  const last = Math.max(...late)
  const { p50, p99, perSecond } = latency(late, last)
  return {
    dueAtOnce: count,
    p50,
    p99,
    last,
    actsPerSecond: perSecond,
    statements,
    statementsPerAct: round(statements / count),
  }
}

/** Tells of each statement that a pool sends, over whichever connection it opens from now on. */
const watchStatements = (pool: pg.Pool): { onStatement: () => void } => {
  const watch = { onStatement: (): void => undefined }
  pool.on('connect', (client) => {
    const watched: typeof client.query = new Proxy(client.query.bind(client), {
      apply: (query, _this, what): unknown => {
        watch.onStatement()
        return Reflect.apply(query, client, what)
      },
    })
    Object.assign(client, { query: watched })
  })
  return watch
}
