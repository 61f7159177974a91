import type { MeasuredCompany } from './company.ts'
import { type Latency, round } from './figures.ts'
import { type Call, sendLoad } from './load.ts'
import { telling } from './telling.ts'

export interface CasePageFigures {
  readonly small: Latency
  readonly large: Latency
  readonly events: readonly [number, number]
  /** p95 of the large one by that of the small one. */
  readonly ratio: number
}

/** Opening a case of 10 and of 1,000 events in the workspace, in turn so that both see the same machine. */
export const measureCasePage = async ({ url, pool, tokenOf }: MeasuredCompany): Promise<CasePageFigures> => {
  const headers = { authorization: `Bearer ${await tokenOf('claire@bikes.example')}` }
  const small = await caseOf(url, pool, 'small', 10, headers)
  const large = await caseOf(url, pool, 'large', 1000, headers)
  const open = (id: string) => (): Call => ({ method: 'GET', path: `/api/v1/cases/${id}`, headers })
  const measure = async (id: string): Promise<Latency> =>
    await sendLoad({ url, connections: 2, forMs: 4000, expect: 200, call: open(id) })
  await measure(small)
  const [a, b, c, d] = [
    await measure(small),
    await measure(large),
    await measure(small),
    await measure(large),
  ]
  const [best, worst] = [calmer(a, c), calmer(b, d)]
  return { small: best, large: worst, events: [10, 1000], ratio: round(worst.p95 / best.p95) }
}

const calmer = (x: Latency, y: Latency): Latency => (x.p95 <= y.p95 ? x : y)

const caseOf = async (
  url: string,
  pool: MeasuredCompany['pool'],
  run: string,
  events: number,
  headers: Readonly<Record<string, string>>,
): Promise<string> => {
  await sendLoad({
    url,
    connections: 1,
    forMs: 10_000,
    expect: 201,
    call: (turn) => (turn === 0 ? telling(run, 0) : null),
  })
  const { rows } = await pool.query<{ id: string; version: number }>(
    `select h.matter_id as id, h.version from matter_head h join case_claim i using (matter_id)
     where i.type = 'email' and i.value = $1`,
    [`vera.${run}.0@example.com`],
  )
  const { id = '', version = 0 } = rows[0] ?? {}
  const body = JSON.stringify({
    channel: 'phone',
    caseId: id,
    recognition: { how: 'sameStory' },
    words: 'I rang to hear whether there is news of my bike.',
  })
  await sendLoad({
    url,
    connections: 4,
    forMs: 120_000,
    expect: 201,
    call: (turn) =>
      turn < events - version ? { method: 'POST', path: '/api/v1/staff/contacts', body, headers } : null,
  })
  return id
}
