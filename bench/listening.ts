import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import type pg from 'pg'
import type { MeasuredCompany } from './company.ts'
import { type Latency, median, round } from './figures.ts'
import { tell } from './intake.ts'
import { waysToTell } from './telling.ts'

export interface ListeningFigures {
  readonly listeners: number
  /** Intake with nobody who looks on, and with so many who see every change; round by round. */
  readonly rounds: readonly { readonly alone: Latency; readonly watched: Latency }[]
  /** p95 watched by p95 alone: median of the rounds, and their spread. */
  readonly ratio: { readonly median: number; readonly min: number; readonly max: number }
}

const listeners = 1_000
const ofOnePerson = 8
const rounds = 5
const roundMs = 4_000

/** What it costs those who tell us that others look on. */
export const measureListening = async ({ url, pool }: MeasuredCompany): Promise<ListeningFigures> => {
  const tokens = await addWatchers(pool, listeners / ofOnePerson)
  const intake = async (run: string): Promise<Latency> =>
    await tell({ url, way: waysToTell.json, run, connections: 4, forMs: roundMs })
  await intake('warmListening')
  const done = []
  for (let each = 0; each < rounds; each++) {
    const alone = await intake(`alone${each}`)
    const sockets = await Promise.all(
      Array.from({ length: listeners }, async (_, at) => await watch(url, tokens[at % tokens.length] ?? '')),
    )
    const watched = await intake(`watched${each}`)
    for (const socket of sockets) socket.destroy()
    done.push({ alone, watched })
  }
  const ratios = done.map(({ alone, watched }) => watched.p95 / alone.p95)
  return {
    listeners,
    rounds: done,
    ratio: {
      median: round(median(ratios)),
      min: round(Math.min(...ratios)),
      max: round(Math.max(...ratios)),
    },
  }
}

/** People who see every case and own none, with a token each. */
export const addWatchers = async (pool: pg.Pool, count: number): Promise<readonly string[]> => {
  const tokens = Array.from({ length: count }, () => `bst_${randomBytes(32).toString('base64url')}`)
  for (const token of tokens) {
    const id = randomUUID()
    await pool.query(
      `insert into person (id, first_name, surname, email, role, presence_since, time_zone, shifts)
       select $1, 'Wanda', 'Watcher', $2, 'admin', presence_since, time_zone, shifts from person limit 1`,
      [id, `${id}@watchers.example`],
    )
    await pool.query(
      `insert into api_token (id, person_id, hash, name, created_at) values ($1, $2, $3, 'bench', $4)`,
      [randomUUID(), id, createHash('sha256').update(token).digest(), new Date()],
    )
  }
  return tokens
}

/** Listens over a plain socket and reads what comes, as cheaply as can be: the server is measured, not the client. */
export const watch = async (url: string, token: string): Promise<Socket> =>
  await new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(url)
    const socket = connect(Number(port), hostname)
    socket.once('connect', () => {
      socket.write(`GET /api/v1/live HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${token}\r\n\r\n`)
    })
    socket.once('data', (head: Buffer) => {
      if (head.toString('latin1', 0, 12) !== 'HTTP/1.1 200') {
        reject(new Error(`could not listen: ${head.toString('utf8', 0, 300)}`))
        return
      }
      socket.resume()
      resolve(socket)
    })
    socket.on('error', reject)
  })
