import { beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany, listAt, textAt } from '../../../test/http-company.ts'
import { as, openCaseOf, staff, succeed } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)
let caseId: string
let owner: string
beforeAll(async () => {
  ;({ caseId, owner } = await openCaseOf(company.app, { words: 'Nobody rings me back' }))
  await succeed(company.app, caseId, { kind: 'customer' }, { type: 'takeHigher', words: null })
})

const led = async (person: string) =>
  listAt((await company.ask('GET', '/api/v1/leaders/me/cases', { as: person })).body, 'items')
const counts = async (person: string) =>
  listAt((await company.ask('GET', '/api/v1/leaders', { as: person })).body, 'items')

describe('what came up to a leader', () => {
  test('is listed to them alone, with when they opened it, until it ends with them', async () => {
    expect(await led(staff.claire)).toMatchObject([
      { case: { id: caseId }, escalations: [{ because: 'customer', openedAt: null, delegatedTo: null }] },
    ])
    // They see the case, and it did not come up to them.
    for (const person of [owner, staff.paul, staff.helene]) expect(await led(person)).toEqual([])
    await company.ask('PUT', `/api/v1/cases/${caseId}/seen`, { as: staff.claire, body: { upTo: 1_000 } })
    await succeed(company.app, caseId, as(staff.claire), { type: 'acknowledgeEscalation', escalation: 1 })
    const [one] = await led(staff.claire)
    expect(one).toMatchObject({
      escalations: [{ acknowledged: true, openedAt: company.clock.now(), openedBeside: [] }],
    })
  })

  test('is counted for everybody who works here, by name, and without a word of it', async () => {
    const seen = await counts(staff.rosa)
    const names = seen.map(({ person }) => textAt(person, 'name').split(' ').toReversed().join(' '))
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)))
    expect(seen.find(({ person }) => textAt(person, 'id') === staff.claire)).toMatchObject({
      cameUp: 1,
      notOpened: 0,
      delegated: 0,
      putThrough: null,
    })
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`rings me back|${caseId}`, 'v'))
    expect(await company.ask('GET', '/api/v1/leaders')).toMatchObject({ status: 401 })
  })

  test('counts who was put through to whom they had asked for', async () => {
    await company.database.pool.query(
      `insert into phone_call (sid, line_id, began_at, ended_at, asked_for, taken_by)
      select 'CA' || n, gen_random_uuid(), $1, $1, $2, case when n = 1 then $2::uuid end from generate_series(1, 3) n`,
      [company.clock.now(), staff.helene],
    )
    const found = (await counts(staff.ana)).find(({ person }) => textAt(person, 'id') === staff.helene)
    expect(found).toMatchObject({ putThrough: { asked: 3, through: 1 } })
  })
})
