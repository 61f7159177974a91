import type { MatterId } from '@buckstop/domain'
import { beforeAll, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { caseOf, createHttpCompany, textAt } from '../../test/http-company.ts'
import { staff } from '../../test/small-company.ts'
import { lockMatters } from './lock.ts'
import { transact } from './transact.ts'

const company = companyOfFile(createHttpCompany)
let both: readonly [first: MatterId, last: MatterId]
beforeAll(async () => {
  const { body } = await company.ask('POST', '/api/v1/systemic-issues', {
    as: staff.ana,
    body: { title: 'The pump of type 7 leaks in the cold' },
  })
  const [first = '', last = ''] = [textAt(body, 'id'), await caseOf(company)].toSorted()
  both = [first, last]
})

const lockedIn = async (order: readonly MatterId[]): Promise<readonly (readonly [string, MatterId])[]> =>
  await transact(company.app, async (trx) =>
    (await lockMatters(trx, order)).map(({ kind, matterId }) => [kind, matterId] as const),
  )

test('a case and a systemic issue are held in one transaction, in the same order however they are asked for', async () => {
  const [first, last] = both
  const one = await lockedIn([first, last])
  expect(one.map(([kind]) => kind).toSorted()).toEqual(['case', 'systemicIssue'])
  expect(one.map(([, id]) => id)).toEqual([first, last])
  expect(await lockedIn([last, first])).toEqual(one)
})

test('whoever waits for the first of two holds nothing of the other yet', async () => {
  const [first, last] = both
  const { pool } = company.database
  const holder = await pool.connect()
  try {
    await holder.query('begin')
    await holder.query('select from matter_head where matter_id = $1 for update', [first])
    const waiting = lockedIn([last, first])
    await expect
      .poll(async () => {
        const { rows } = await pool.query<{ count: number }>(
          `select count(*)::int as count from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`,
        )
        return rows[0]?.count
      })
      .toBe(1)
    // Would throw at once where the one who waits held it.
    await holder.query('select from matter_head where matter_id = $1 for update nowait', [last])
    await holder.query('commit')
    expect(await waiting).toHaveLength(2)
  } finally {
    holder.release()
  }
})

test('many who want both at once, each in another order, all get them', async () => {
  const [first, last] = both
  const all = await Promise.all(
    Array.from({ length: 40 }, (_, one) => lockedIn(one % 2 === 0 ? [first, last] : [last, first])),
  )
  expect(all.every((held) => held.length === 2)).toBe(true)
})
