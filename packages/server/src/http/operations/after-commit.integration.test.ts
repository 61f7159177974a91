import { expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany } from '../../../test/http-company.ts'
import { openCaseOf } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

/** What only an answer reads is gone while this is done: the table that shows ways to reach a customer. */
const unreadable = async <T>(table: string, act: () => Promise<T>): Promise<T> => {
  const { pool } = company.database
  await pool.query(`alter table ${table} rename to gone_for_now`)
  try {
    return await act()
  } finally {
    await pool.query(`alter table gone_for_now rename to ${table}`)
  }
}

const eventsOf = async (caseId: string): Promise<readonly string[]> => {
  const { rows } = await company.database.pool.query<{ type: string }>(
    'select type from matter_event where matter_id = $1 order by number',
    [caseId],
  )
  return rows.map(({ type }) => type)
}

test('an action that was committed is answered with a success, whatever fails while its case is shown', async () => {
  const { app, ask } = company
  const { caseId, owner } = await openCaseOf(app)
  const path = `/api/v1/cases/${caseId}/actions/make-promise`
  const body = { what: 'A new pump.', due: '2026-03-09T10:00:00.000Z' }
  const headers = { 'idempotency-key': 'once' }
  const answers = await unreadable('customer_identifier', async () => [
    await ask('POST', path, { as: owner, body, headers }),
    await ask('POST', path, { as: owner, body, headers }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([204, 204])
  expect(await eventsOf(caseId)).toEqual(['caseOpened', 'promiseMade'])
  expect(await ask('POST', path, { as: owner, body, headers })).toMatchObject({
    status: 200,
    body: { id: caseId },
  })
  expect(await eventsOf(caseId)).toEqual(['caseOpened', 'promiseMade'])
})

test('what is refused is still refused, and nothing is done', async () => {
  const { app, ask } = company
  const { caseId, owner } = await openCaseOf(app)
  const path = `/api/v1/cases/${caseId}/actions/make-promise`
  const body = { what: 'A new pump.', due: '2026-03-01T10:00:00.000Z' }
  const answer = await unreadable(
    'customer_identifier',
    async () => await ask('POST', path, { as: owner, body }),
  )
  expect(answer).toMatchObject({ status: 409, code: 'due-in-the-past' })
  expect(await eventsOf(caseId)).toEqual(['caseOpened'])
})
