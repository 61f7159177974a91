import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import {
  contactFrom,
  createSmallCompany,
  openCaseOf,
  strangersWord,
  succeed,
} from '../../test/small-company.ts'
import { newLink } from '../links/new-link.ts'
import { resolveLink } from '../links/resolve-link.ts'
import { receive } from './receive.ts'

const company = companyOfFile(createSmallCompany)

const table = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows

describe('where the mails of a case go', () => {
  const recipients = async (caseId: string) =>
    (
      await table(`select distinct to_value from message where matter_id = $1 and audience = 'customer'`, [
        caseId,
      ])
    ).map((row) => row['to_value'])

  test('to the address that was given with it, never to one that somebody else once gave beside it', async () => {
    const victim = 'victim@example.org'
    const identifiers = [
      { type: 'email' as const, value: 'stranger@example.org' },
      { type: 'email' as const, value: victim },
    ]
    const first = await openCaseOf(company.app, { from: { identifiers } })
    await succeed(company.app, first.caseId, { kind: 'customer' }, { type: 'withdrawCase', reason: null })
    const second = await openCaseOf(company.app, {}, victim)
    expect(await recipients(second.caseId)).toEqual([victim])
  })

  test('a case without an address takes the one that its customer gives later, with proof', async () => {
    const opened = await openCaseOf(company.app, { from: { identifiers: [] } })
    const { caseId } = opened
    const identifiers = [{ type: 'email' as const, value: 'later@example.org' }]
    await receive(company.app, contactFrom({ from: { identifiers }, proof: { kind: 'link', caseId } }))
    expect(await recipients(caseId)).toEqual(['later@example.org'])
  })
})

test('a link to one’s own words is not ended by what anybody else proves', async () => {
  const { app } = company
  const victim = 'shared@example.org'
  const opened = await openCaseOf(app, {}, victim)
  const spot = opened.linkSecret ?? ''
  const mailed = await app.db.transaction().execute(
    async (trx) =>
      await newLink(trx, {
        caseId: opened.caseId,
        now: app.clock.now(),
        identifier: { type: 'email', value: victim },
      }),
  )
  expect(await resolveLink(app, spot)).toMatchObject({ caseId: opened.caseId })
  expect(await resolveLink(app, mailed)).toMatchObject({ caseId: opened.caseId })
  await strangersWord(app, opened.caseId)
  expect(await resolveLink(app, spot)).toMatchObject({ caseId: opened.caseId })
  expect(await resolveLink(app, mailed)).toMatchObject({ caseId: opened.caseId })
  expect(await resolveLink(app, spot)).toMatchObject({ caseId: opened.caseId })
  expect(await resolveLink(app, mailed)).toMatchObject({ caseId: opened.caseId })
})
