import { performance } from 'node:perf_hooks'
import type pg from 'pg'
import type { MeasuredCompany } from './company.ts'
import { type Latency, latency, median, round } from './figures.ts'
import { sendLoad } from './load.ts'
import { type Insert, sameRows, type SameRows } from './same-rows.ts'
import { type WayToTell, waysToTell } from './telling.ts'

export interface IntakeFigures {
  readonly rowsPerIntake: number
  readonly byConnections: readonly ({ readonly way: string; readonly connections: number } & Latency)[]
  /** Rates of the plain driver at 16 connections, and of intake over HTTP, round by round. */
  readonly rounds: readonly {
    readonly statements: number
    readonly oneStatement: number
    readonly http: number
  }[]
  /** HTTP by the faster of the two ways of the driver: median of the rounds, and their spread. */
  readonly ratio: { readonly median: number; readonly min: number; readonly max: number }
}

const roundMs = 4000
const rounds = 5
export const connectionsTried = [1, 4, 16] as const

/** Intakes a second over HTTP, beside the rate at which the plain driver writes the same rows. */
export const measureIntake = async ({ url, pool }: MeasuredCompany): Promise<IntakeFigures> => {
  await tell({ url, way: waysToTell.json, run: 'warm', connections: 4, forMs: 3000 })
  const byConnections = []
  for (const [name, way] of Object.entries(waysToTell)) {
    for (const connections of connectionsTried) {
      const run = `c${connections}${name}`
      byConnections.push({
        way: name,
        connections,
        ...(await tell({ url, way, run, connections, forMs: roundMs })),
      })
    }
  }
  const rows = await sameRows(pool, await anyCase(pool))
  await driver(pool, rows, 'oneStatement', 1000)
  const done = []
  for (let each = 0; each < rounds; each++) {
    const statements = await driver(pool, rows, 'statements', roundMs)
    const oneStatement = await driver(pool, rows, 'oneStatement', roundMs)
    const over = await tell({ url, way: waysToTell.json, run: `r${each}`, connections: 16, forMs: roundMs })
    done.push({
      statements: statements.perSecond,
      oneStatement: oneStatement.perSecond,
      http: over.perSecond,
    })
  }
  const ratios = done.map((each) => each.http / Math.max(each.statements, each.oneStatement))
  return {
    rowsPerIntake: rows.rows,
    byConnections,
    rounds: done,
    ratio: {
      median: round(median(ratios)),
      min: round(Math.min(...ratios)),
      max: round(Math.max(...ratios)),
    },
  }
}

export interface Telling {
  readonly url: string
  readonly way: WayToTell
  /** Told apart from every other run by its name. */
  readonly run: string
  readonly connections: number
  readonly forMs: number
}

/** Customers nobody has met yet, as many at once as there are connections. */
export const tell = async ({ url, way, run, connections, forMs }: Telling): Promise<Latency> =>
  await sendLoad({ url, connections, forMs, expect: way.taken, call: (turn) => way.call(run, turn) })

const anyCase = async (pool: pg.Pool): Promise<string> => {
  const { rows } = await pool.query<{ id: string }>(
    'select matter_id as id from matter_head order by opened_at desc limit 1',
  )
  const id = rows[0]?.id
  if (id === undefined) throw new Error('no case was opened')
  return id
}

/** Sixteen connections that write intakes as the plain driver does, each in one transaction. */
const driver = async (
  pool: pg.Pool,
  rows: SameRows,
  way: 'statements' | 'oneStatement',
  forMs: number,
): Promise<Latency> => {
  const times: number[] = []
  const begun = performance.now()
  const worker = async (): Promise<void> => {
    const client = await pool.connect()
    try {
      while (performance.now() - begun < forMs) {
        const sent = performance.now()
        if (way === 'oneStatement') await run(client, rows.oneStatement())
        else {
          await client.query('begin')
          for (const statement of rows.statements()) await run(client, statement)
          await client.query('commit')
        }
        times.push(performance.now() - sent)
      }
    } finally {
      client.release()
    }
  }
  await Promise.all(Array.from({ length: 16 }, worker))
  return latency(times, performance.now() - begun)
}

const run = async (client: pg.PoolClient, { name, text, values }: Insert): Promise<void> => {
  await client.query({ name, text, values: [...values] })
}
