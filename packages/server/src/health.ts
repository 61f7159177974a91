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

const rememberedMs = 1_000

/**
 * How the parts are, answered within about two seconds whatever state they are in. Whoever asks without end costs the
 * database nothing: its own answer holds for a second.
 */
export function watchHealth(sources: HealthSources): () => Promise<Health> {
  let asked: { readonly at: number; readonly answer: Promise<Health['database']> } | undefined
  return async () => {
    const now = performance.now()
    if (asked === undefined || now - asked.at >= rememberedMs)
      asked = { at: now, answer: askDatabase(sources.pool) }
    const database = await asked.answer
    const workers = sources.workers()
    const well = database === 'ok' && workers !== 'stopped'
    return { status: well ? 'ok' : 'failing', version, database, workers, listeners: sources.listeners }
  }
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
