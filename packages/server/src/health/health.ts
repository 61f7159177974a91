import type pg from 'pg'
import { canStore } from '../storing/probe-storing.ts'
import type { Storing } from '../storing/storing.ts'
import { version } from '../config/version.ts'

/** What `GET /health` answers. */
export interface Health {
  readonly status: 'ok' | 'failing'
  readonly version: string
  readonly database: 'ok' | 'unreachable'
  /** Whether what comes in can be stored: a disk may be full, or a database take no writes, and still answer. */
  readonly intake: 'ok' | 'failing'
  /** Whether mail comes and goes, as far as anybody noticed. */
  readonly mail: 'ok' | 'failing'
  /** Whether this process does jobs and deadlines. */
  readonly workers: 'running' | 'stopped' | 'none'
  readonly listeners: { readonly [name: string]: { readonly port: number } }
}

/** A part of this process: whether it does what falls due and is sent, or serves requests; and whether it can. */
export interface PartHealth {
  readonly does: 'work' | 'serve'
  readonly health: 'ok' | 'failing'
}

export interface HealthSources {
  readonly pool: pg.Pool
  readonly storing: Pick<Storing, 'isFailing'>
  readonly parts: () => readonly PartHealth[]
  readonly doesMailWork: () => Promise<boolean>
  readonly listeners: Health['listeners']
}

const patienceMs = 2_000
const rememberedMs = 1_000
// A write costs more than a question.
const probedMs = 10_000

/**
 * How the parts are, answered within about two seconds whatever state they are in. Whoever asks without end costs the
 * database nothing: its own answer holds for a second, and whether it stores for ten.
 */
export function watchHealth(sources: HealthSources): () => Promise<Health> {
  const database = remembering(rememberedMs, async () => await askDatabase(sources.pool))
  const stores = remembering(probedMs, async () => await canStore(sources.pool, patienceMs))
  const mailWorks = remembering(probedMs, async () => await sources.doesMailWork().catch(() => true))
  return async () => {
    const answers = await database()
    const intake = answers === 'ok' && (await stores()) && !sources.storing.isFailing() ? 'ok' : 'failing'
    const parts = sources.parts()
    const well = intake === 'ok' && parts.every(isWell)
    return {
      status: well ? 'ok' : 'failing',
      version,
      database: answers,
      intake,
      mail: answers === 'ok' && !(await mailWorks()) ? 'failing' : 'ok',
      workers: workersAmong(parts),
      listeners: sources.listeners,
    }
  }
}

const isWell = ({ health }: PartHealth): boolean => health === 'ok'

const workersAmong = (parts: readonly PartHealth[]): Health['workers'] => {
  const workers = parts.filter(({ does }) => does === 'work')
  if (workers.length === 0) return 'none'
  return workers.every(isWell) ? 'running' : 'stopped'
}

const remembering = <Answer>(forMs: number, ask: () => Promise<Answer>): (() => Promise<Answer>) => {
  let asked: { readonly at: number; readonly answer: Promise<Answer> } | undefined
  return async () => {
    const now = performance.now()
    if (asked === undefined || now - asked.at >= forMs) asked = { at: now, answer: ask() }
    return await asked.answer
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
