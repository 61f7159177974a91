import type { MeasuredCompany } from './company.ts'
import type { Latency } from './figures.ts'
import { sendLoad } from './load.ts'
import { telling } from './telling.ts'

const cases = 1500

/** Accepting offered cases, four colleagues' connections at once. */
export const measureTransfers = async ({ url, pool, signIn }: MeasuredCompany): Promise<Latency> => {
  const admin = await signIn('claire@bikes.example')
  const ben = await signIn('omar@bikes.example')
  await sendLoad({
    url,
    connections: 8,
    forMs: 60_000,
    expect: 201,
    call: (turn) => (turn < cases ? telling('transfer', turn) : null),
  })
  const { rows } = await pool.query<{ id: string }>(
    `select h.matter_id as id from matter_head h join case_contact c using (matter_id) join case_claim i using (matter_id)
     where i.value like 'vera.transfer.%' and h.team = 'Customer care' limit $1`,
    [cases],
  )
  const to = await pool.query<{ id: string }>(`select id from person where email = 'omar@bikes.example'`)
  const offer = JSON.stringify({
    to: { kind: 'person', person: to.rows[0]?.id },
    reason: 'A payment is to be found.',
  })
  const action =
    (name: string, body: string, headers: Readonly<Record<string, string>>) => (turn: number) => {
      const row = rows[turn]
      return row === undefined
        ? null
        : { method: 'POST' as const, path: `/api/v1/cases/${row.id}/actions/${name}`, body, headers }
    }
  await sendLoad({
    url,
    connections: 8,
    forMs: 120_000,
    expect: 200,
    call: action('offer-transfer', offer, admin),
  })
  return await sendLoad({
    url,
    connections: 4,
    forMs: 120_000,
    expect: 200,
    call: action('accept-transfer', '{"offer":1}', ben),
  })
}
