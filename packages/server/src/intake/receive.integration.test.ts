import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSmallCompany, type SmallCompany, staff } from '../../test/small-company.ts'
import type { Incoming } from './incoming.ts'
import { receive } from './receive.ts'

let company: SmallCompany
beforeAll(async () => {
  company = await createSmallCompany()
})
afterAll(async () => {
  await company.drop()
})

let count = 0
/** A contact of somebody who never wrote before, unless an address is given. */
const contact = (more: Partial<Incoming> = {}, email = `customer${(count += 1)}@example.org`): Incoming => ({
  channel: 'web',
  from: { name: 'Nadia', identifiers: [{ type: 'email', value: email }] },
  words: 'My boiler was fixed three times and leaks again.',
  language: 'en',
  issues: [],
  proof: { kind: 'none' },
  ...more,
})

const table = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows

describe('the first contact of a customer', () => {
  test('opens a case with an owner, a link and a next step', async () => {
    const receipt = await receive(company.app, contact())
    expect(receipt).toMatchObject({ kind: 'opened', next: { what: 'ownerAnswers' } })
    if (receipt.kind !== 'opened') return
    expect([staff.ana, staff.ben]).toContain(receipt.owner)
    expect(receipt.linkSecret).toMatch(/^[\w-]{43}$/)
    const [head] = await table('select * from case_head where case_id = $1', [receipt.caseId])
    expect(head).toMatchObject({ owner_id: receipt.owner, status: 'open', version: 1, team: 'Care' })
    expect(await table('select words, author from case_text where case_id = $1', [receipt.caseId])).toEqual([
      { words: 'My boiler was fixed three times and leaks again.', author: 'customer' },
    ])
  })
})
