import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import {
  contactFrom,
  createSmallCompany,
  openCaseOf,
  provenBy,
  staff,
  succeed,
} from '../../test/small-company.ts'
import { setPresence } from '../staffing/change-person.ts'
import { receive } from './receive.ts'

const company = companyOfFile(createSmallCompany)

const table = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows

describe('contacts that race each other', () => {
  test('without proof each opens a case of its own, and none is lost', async () => {
    const { app, another } = company
    const apps = [app, another(), another()]
    const words = Array.from({ length: 24 }, (_, index) => `racing ${index}`)
    const receipts = await Promise.all(
      words.map(
        async (said, index) =>
          await receive(apps[index % apps.length] ?? app, contactFrom({ words: said }, 'race@example.org')),
      ),
    )
    expect(new Set(receipts.map(({ caseId }) => caseId)).size).toBe(24)
    const stored = await table(`select words from matter_text where words like 'racing %'`)
    expect(new Set(stored.map((row) => row['words']))).toEqual(new Set(words))
    expect(stored).toHaveLength(words.length)
  })

  test('rows of the company’s own file about one new person end in one customer and one case', async () => {
    const { app, another } = company
    const apps = [app, another(), another()]
    const receipts = await Promise.all(
      Array.from({ length: 24 }, async (_, index) => {
        const identifiers = [
          { type: 'email', value: 'record@example.org' },
          { type: 'account', value: 'K 77' },
        ] as const
        // In either order, so that a deadlock would show.
        const from = { name: 'Ada', identifiers: index % 2 === 0 ? identifiers : identifiers.toReversed() }
        return await receive(
          apps[index % apps.length] ?? app,
          contactFrom({ from, proof: { kind: 'record' } }),
        )
      }),
    )
    expect(receipts.filter(({ kind }) => kind === 'opened')).toHaveLength(1)
    expect(new Set(receipts.map(({ caseId }) => caseId)).size).toBe(1)
    expect(
      await table(`select distinct how, count(*)::int as rows from customer_identifier
        where value in ('record@example.org', 'k77') group by how`),
    ).toEqual([{ how: 'record', rows: 2 }])
  })

  test('ones of a known customer with nothing open end in one case', async () => {
    const { app } = company
    const proof = provenBy('nothing-open@example.org')
    const before = await openCaseOf(app, { proof }, 'nothing-open@example.org')
    await succeed(app, before.caseId, { kind: 'customer' }, { type: 'withdrawCase', reason: null })
    const receipts = await Promise.all(
      Array.from(
        { length: 12 },
        async () => await receive(app, contactFrom({ proof }, 'nothing-open@example.org')),
      ),
    )
    expect(receipts.filter(({ kind }) => kind === 'opened')).toHaveLength(1)
    expect(new Set(receipts.map(({ caseId }) => caseId)).size).toBe(1)
    expect(
      await table(
        `select count(distinct customer_id)::int as customers from matter_head
      where matter_id = any($1)`,
        [[before.caseId, receipts[0]?.caseId]],
      ),
    ).toEqual([{ customers: 1 }])
  })

  test('an owner who goes on leave at the same moment owns none of them', async () => {
    const { app, another } = company
    const elsewhere = another()
    await elsewhere.directory.current()
    const receiving = Array.from({ length: 30 }, async () => await receive(elsewhere, contactFrom()))
    const leaving = setPresence(app, staff.ben, { kind: 'onLeave', deputy: staff.claire })
    const receipts = await Promise.all(receiving)
    expect(await leaving).toMatchObject({ ok: true })
    expect(receipts).toHaveLength(30)
    expect(
      await table(`select count(*)::int as cases from matter_head where owner_id = $1 and status = 'open'`, [
        staff.ben,
      ]),
    ).toEqual([{ cases: 0 }])
    await setPresence(app, staff.ben, { kind: 'present' })
  })
})
