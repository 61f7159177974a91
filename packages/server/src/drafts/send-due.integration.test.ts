import { randomUUID } from 'node:crypto'
import { addMilliseconds, type CaseId } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany, openCaseOf } from '../../test/small-company.ts'
import { takeBack, sendOff } from './send.ts'
import { sendDue } from './send-due.ts'

const company = companyOfFile(createSmallCompany)

const contactsIn = async (caseId: CaseId): Promise<number> => {
  const { rows } = await company.database.pool.query<{ count: number }>(
    `select count(*)::int as count from case_contact where matter_id = $1 and direction = 'made'`,
    [caseId],
  )
  return rows[0]?.count ?? 0
}

const sentOff = async (email: string) => {
  const { app } = company
  const { caseId, owner } = await openCaseOf(app, {}, email)
  const of = { caseId, author: owner, id: randomUUID() }
  const sending = { channel: 'mail', words: 'We come on Tuesday.', outcome: 'written' }
  const now = app.clock.now()
  await app.db
    .transaction()
    .execute(
      async (trx) =>
        await sendOff(trx, of, { typed: { words: 'x' }, device: 'computer' }, { sending, now, wait: 10_000 }),
    )
  company.clock.set(addMilliseconds(now, 10_000))
  return of
}

test('of several processes one sends it', async () => {
  const of = await sentOff('several@example.org')
  const counts = await Promise.all([
    sendDue(company.app),
    sendDue(company.another()),
    sendDue(company.another()),
  ])
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
  expect(await contactsIn(of.caseId)).toBe(1)
})

test('it is taken back or sent, and never both', async () => {
  for (let round = 0; round < 8; round += 1) {
    const of = await sentOff(`round-${round}@example.org`)
    const [back] = await Promise.all([
      takeBack(company.app.db, of, company.clock.now()),
      sendDue(company.another()),
    ])
    expect(await contactsIn(of.caseId)).toBe(back === null ? 1 : 0)
  }
})

test('a process that dies while it sends leaves it to the next, which sends it once', async () => {
  const of = await sentOff('killed@example.org')
  const dying = await company.database.pool.connect()
  await dying.query('begin')
  await dying.query('select from draft where id = $1 for update', [of.id])
  await dying.query('update matter_head set changed_at = changed_at where matter_id = $1', [of.caseId])
  // Nobody else sends it, nor waits for it.
  expect(await sendDue(company.another())).toBe(0)
  // Its connection ends with it, as the kernel does for a killed process.
  dying.on('error', () => undefined)
  dying.release(true)
  await expect.poll(async () => await sendDue(company.another())).toBe(1)
  expect(await contactsIn(of.caseId)).toBe(1)
  expect(await sendDue(company.app)).toBe(0)
})
