import { describe, expect, test } from 'vitest'
import type { Step } from '../../../test/action-example.ts'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { caseOf, createHttpCompany } from '../../../test/http-company.ts'
import { openCaseOf, staff, strangersWord } from '../../../test/small-company.ts'
import { doneExamples } from '../../cases/actions/catalogue.examples.ts'

const company = companyOfFile(createHttpCompany)

const { ana, claire } = staff

const act = async (id: string, [name, body, as = ana]: Step) =>
  await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as, body })

const versionOf = async (caseId: string): Promise<number> => {
  const { rows } = await company.database.pool.query<{ version: number }>(
    'select version from matter_head where matter_id = $1',
    [caseId],
  )
  return rows[0]?.version ?? 0
}

/** Does it while a table that only the answer reads is gone. */
const actUnread = async (id: string, step: Step, table = 'customer_identifier') => {
  const { pool } = company.database
  const before = await versionOf(id)
  await pool.query(`alter table ${table} rename to gone_for_now`)
  try {
    const { status, code } = await act(id, step)
    return { status, code, done: (await versionOf(id)) > before }
  } finally {
    await pool.query(`alter table gone_for_now rename to ${table}`)
  }
}

const committed = { status: 204, code: undefined, done: true }

describe('whatever was committed is answered with a success, though its case can’t be shown', () => {
  test.each(doneExamples)('$name', async ({ name, before = [], body, as }) => {
    const id = await caseOf(company, ana)
    for (const step of before) expect(await act(id, step)).toMatchObject({ status: 200 })
    expect(await actUnread(id, [name, body, as ?? ana])).toEqual(committed)
  })

  test('vouch-for-contact, take-contact-out', async () => {
    const { caseId } = await openCaseOf(company.app)
    const contact = await strangersWord(company.app, caseId)
    expect(await actUnread(caseId, ['vouch-for-contact', { contact }, claire])).toEqual(committed)
    const out: Step = ['take-contact-out', { contact, as: 'somethingElse' }, claire]
    expect(await actUnread(caseId, out)).toEqual(committed)
  })

  test('merge-into, take-apart', async () => {
    const one = await openCaseOf(company.app)
    const other = await openCaseOf(company.app)
    const merge: Step = ['merge-into', { into: other.caseId, recognition: { how: 'known' } }, claire]
    expect(await actUnread(one.caseId, merge)).toEqual(committed)
    const apart: Step = ['take-apart', { from: one.caseId }, claire]
    // Whom a joined case's messages go to is asked of the identifiers.
    expect(await actUnread(other.caseId, apart, 'case_claim')).toEqual(committed)
  })

  test('call-address-unsafe, call-address-safe', async () => {
    const email = 'kim@example.org'
    const { caseId } = await openCaseOf(company.app, {}, email)
    const address = { type: 'email', value: email }
    for (const name of ['call-address-unsafe', 'call-address-safe'])
      expect(await actUnread(caseId, [name, address, claire], 'matter_text')).toEqual(committed)
  })
})
