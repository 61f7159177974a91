import { addMilliseconds, days } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createSmallCompany } from '../../../../test/small-company.ts'
import { forgetProofs, provesOnce } from './proves-once.ts'

const company = companyOfFile(createSmallCompany)

test('what proved is forgotten once no mail of its second could prove anything any more, and not before', async () => {
  const { app, clock } = company
  const hash = Buffer.alloc(32, 7)
  const began = clock.now()
  const heard = (after: number) => ({
    original: {
      id: app.newId(),
      heardAt: addMilliseconds(began, after),
      network: '192.0.2.0/24',
      sender: 'nadia@home.example',
      bytes: Buffer.from('signed'),
    },
  })
  const at = async (after: number) => {
    clock.set(addMilliseconds(began, after))
    await forgetProofs(app)
  }
  expect(await provesOnce(app, hash, heard(0))).toBe('first')
  await at(days(22))
  expect(await provesOnce(app, hash, heard(days(8)))).toBe('another')
  await at(days(30) + 1)
  const kept = await company.database.pool.query('select from proving_signature where hash = $1', [hash])
  expect(kept.rowCount).toBe(0)
  // What was heard then and could be read only now.
  expect(await provesOnce(app, hash, heard(days(8)))).toBe('another')
})

test('what is to be forgotten is found by an index', async () => {
  const { pool } = company.database
  await pool.query(`insert into proving_signature
    select sha256(n::text::bytea), gen_random_uuid(), '2026-01-01'::timestamptz + n * interval '1 minute'
    from generate_series(1, 5000) n`)
  await pool.query('analyze proving_signature')
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain select hash from proving_signature
    where proved_at < '2026-01-01 01:00Z' order by proved_at limit 10000`)
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('using proving_signature_proved')
})
