import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { chatOf } from '../../../test/chat.ts'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'
import { mergeCases } from '../../ledger/merging.ts'
import { linkRow } from '../../links/new-link.ts'
import { hashOf, newSecret } from '../../links/secret.ts'

const company = companyOfFile(async () => await createHttpCompany({ rateLimit: 100_000 }))
const { post, say, caseOf } = chatOf(company)

const reach = async (secret: string, address: string): Promise<number> =>
  (await post(secret, 'reach', { key: `key-${randomUUID()}`, address })).status
/** Where the mails of a case go, and whose addresses its customer is known by. */
const addressesOf = async (caseId: string) => {
  const { rows } = await company.database.pool.query<{ email: string | null; known: string[] }>(
    `select h.email, array(select i.value from customer_identifier i where i.customer_id = h.customer_id) as known
       from matter_head h where h.matter_id = $1`,
    [caseId],
  )
  return rows[0]
}

test('whoever was let in chats as themselves, and no address of theirs becomes the case’s', async () => {
  const [hers, his] = [newSecret(), newSecret()]
  const caseId = await caseOf(await say(hers, 'My lift stands still.'))
  const row = linkRow({ caseId, now: company.clock.now(), secret: his })
  await company.database.pool.query(
    `insert into case_link (hash, matter_id, created_at, expires_at, let_in_by, companion, companion_name, companion_judges)
       values ($1, $2, $3, $4, $5, $6, 'Paul', false)`,
    [row.hash, caseId, row.created_at, row.expires_at, hashOf(hers), randomUUID()],
  )
  expect(await reach(his, 'paul@example.org')).toBe(404)
  expect(await caseOf(await say(his, 'Write to paul@example.org.'))).toBe(caseId)
  expect(await addressesOf(caseId)).toEqual({ email: null, known: [] })
  expect(await reach(hers, 'elodie@example.org')).toBe(200)
  expect(await addressesOf(caseId)).toMatchObject({ email: 'elodie@example.org' })
})

test('of joined cases the address that one customer gives in their chat never becomes the other’s', async () => {
  const [one, other] = [newSecret(), newSecret()]
  const into = await caseOf(await say(one, 'The lamp is broken.'))
  const from = await caseOf(await say(other, 'The lamp in the hall is broken.'))
  await company.database.pool.query(
    'update matter_head set customer_id = (select customer_id from matter_head where matter_id = $1) where matter_id = $2',
    [into, from],
  )
  const actor = { kind: 'person' as const, id: staff.claire }
  expect(await mergeCases(company.app, { from, into, actor })).toMatchObject({ ok: true })
  expect(await reach(other, 'other@example.org')).toBe(200)
  expect(await addressesOf(into)).toMatchObject({ email: null })
  expect(await reach(one, 'one@example.org')).toBe(200)
  expect(await addressesOf(into)).toMatchObject({ email: 'one@example.org' })
  expect(await addressesOf(from)).not.toMatchObject({ email: 'one@example.org' })
})
