import type pg from 'pg'
import type { MeasuredCompany } from './company.ts'
import { type Latency, round } from './figures.ts'
import { type Call, sendLoad } from './load.ts'
import { sameRows } from './same-rows.ts'
import { telling } from './telling.ts'

export interface InboxFigures {
  readonly sizes: readonly [number, number]
  readonly pages: readonly {
    readonly page: string
    readonly small: Latency
    readonly large: Latency
    readonly ratio: number
  }[]
}

const pages: Readonly<Record<string, string>> = {
  'my cases': '/api/v1/cases?owner=me&status=open&limit=50',
  'my team’s': '/api/v1/cases?team=Customer%20care&status=open&limit=50',
  'all I may see': '/api/v1/cases?limit=50',
  'what I have to do': '/api/v1/duties?limit=50',
}

const seed = (turn: number): Call | null => (turn < 40 ? telling('inbox', turn) : null)

/** The workspace's lists with 10,000 cases and with 100,000. */
export const measureInbox = async ({ url, pool, tokenOf }: MeasuredCompany): Promise<InboxFigures> => {
  const headers = { authorization: `Bearer ${await tokenOf('ana@bikes.example')}` }
  await sendLoad({ url, connections: 4, forMs: 60_000, expect: 201, call: seed })
  const at = async (size: number): Promise<readonly Latency[]> => {
    await fillTo(pool, size)
    const found: Latency[] = []
    for (const path of Object.values(pages)) {
      const call = (): Call => ({ method: 'GET', path, headers })
      await sendLoad({ url, connections: 1, forMs: 1000, expect: 200, call })
      found.push(await sendLoad({ url, connections: 2, forMs: 3000, expect: 200, call }))
    }
    return found
  }
  const small = await at(10_000)
  const large = await at(100_000)
  return {
    sizes: [10_000, 100_000],
    pages: Object.keys(pages).flatMap((page, index) => {
      const [before, after] = [small[index], large[index]]
      if (before === undefined || after === undefined) return []
      return [{ page, small: before, large: after, ratio: round(after.p95 / before.p95) }]
    }),
  }
}

/** Repeats the rows of cases that were really taken in, until there are so many. */
const fillTo = async (pool: pg.Pool, size: number): Promise<void> => {
  const { rows: heads } = await pool.query<{ id: string }>(
    `select distinct on (owner_id) matter_id as id from matter_head where status = 'open' order by owner_id, opened_at desc limit 8`,
  )
  const templates = await Promise.all(heads.map(async ({ id }) => await sameRows(pool, id)))
  let missing = size - (await casesIn(pool))
  const worker = async (): Promise<void> => {
    const client = await pool.connect()
    try {
      await client.query('set synchronous_commit = off')
      while (missing > 0) {
        const template = templates[missing-- % templates.length]
        if (template === undefined) return
        const { text, values } = template.oneStatement()
        await client.query(text, [...values])
      }
    } finally {
      await client.query('reset synchronous_commit')
      client.release()
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  const filled = await casesIn(pool)
  if (filled < size) throw new Error(`${filled} cases are not ${size}: nothing would be measured`)
  await pool.query('vacuum analyze')
}

const casesIn = async (pool: pg.Pool): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from matter_head')
  return rows[0]?.count ?? 0
}
