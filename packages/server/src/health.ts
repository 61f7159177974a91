import type pg from 'pg'
import { version } from './version.ts'

/** What `GET /health` answers. */
export interface Health {
  readonly status: 'ok' | 'failing'
  readonly version: string
  readonly database: 'ok' | 'unreachable'
  /** Whether this process does jobs and deadlines. */
  readonly workers: 'running' | 'stopped' | 'none'
  readonly listeners: { readonly [name: string]: { readonly port: number } }
}

export interface HealthSources {
  readonly pool: pg.Pool
  readonly workers: () => Health['workers']
  readonly listeners: Health['listeners']
}

const patienceMs = 2_000

/** Asks the parts how they are; answers within about two seconds whatever state they are in. */
export async function checkHealth(sources: HealthSources): Promise<Health> {
  const database = await askDatabase(sources.pool)
  const workers = sources.workers()
  const well = database === 'ok' && workers !== 'stopped'
  return { status: well ? 'ok' : 'failing', version, database, workers, listeners: sources.listeners }
}

async function askDatabase(pool: pg.Pool): Promise<Health['database']> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<'unreachable'>((resolve) => {
    timer = setTimeout(() => resolve('unreachable'), patienceMs)
  })
  const asked = pool.query('select 1').then(
    () => 'ok' as const,
    () => 'unreachable' as const,
  )
  const answer = await Promise.race([asked, tooLate])
  clearTimeout(timer)
  return answer
}
