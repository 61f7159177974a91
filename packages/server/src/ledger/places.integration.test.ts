import { stateVersion } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { as, createSmallCompany, openCaseOf } from '../../test/small-company.ts'
import { mergeCases } from './merging.ts'
import { placesOf } from './places.ts'

const company = companyOfFile(createSmallCompany)

test('the cases that went into a case are found whatever version folded them, and whatever is kept of them', async () => {
  const { app, database } = company
  const [a, b, c] = [await openCaseOf(app), await openCaseOf(app), await openCaseOf(app)]
  const recognition = { recognition: { how: 'known', words: null }, texts: [] } as const
  for (const [from, into] of [
    [a, b],
    [b, c],
  ] as const) {
    const pair = { from: from.caseId, into: into.caseId, actor: as(into.owner), recognition }
    expect(await mergeCases(app, pair)).toMatchObject({ ok: true })
  }
  const whole = await placesOf(app.db, c.caseId)
  expect(whole.family.map(({ caseId }) => caseId)).toEqual([c.caseId, b.caseId, a.caseId])
  for (const [version, state] of [
    [stateVersion - 1, `state - 'absorbed'`],
    [stateVersion, `state || '{"absorbed": [{"from": "00000000-0000-7000-8000-00000000ffff"}]}'`],
  ] as const) {
    await database.pool.query(
      `update matter_head set state_version = $1, state = ${state} where matter_id = any($2)`,
      [version, [b.caseId, c.caseId]],
    )
    expect(await placesOf(app.db, c.caseId)).toEqual(whole)
  }
})
