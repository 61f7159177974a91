import { expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { caseOf, createHttpCompany, listAt } from '../../../test/http-company.ts'
import { loseTeam } from '../../../test/lose-team.ts'
import { staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const offer = async (id: string, to: object) =>
  await company.ask('POST', `/api/v1/cases/${id}/actions/offer-transfer`, { as: staff.ana, body: { to } })
const viewed = async (id: string) => (await company.ask('GET', `/api/v1/cases/${id}`, { as: staff.ana })).body

test('an offer where the service map knows no way is refused with the ways there are, and changes nothing', async () => {
  const id = await caseOf(company, staff.ana)
  const before = await viewed(id)
  const off = [
    { kind: 'team', team: 'Desk' },
    { kind: 'person', person: staff.rosa },
  ]
  for (const to of off) {
    const { status, body } = await offer(id, to)
    expect(status).toBe(409)
    expect(body).toMatchObject({
      code: 'off-map',
      title: 'The service map knows no way there',
      detail:
        'From Care it knows these: Relations, Executive. Offer the case to one of them, within Care, or to somebody above.',
      facts: { from: 'Care', ways: ['Relations', 'Executive'] },
    })
  }
  expect(await viewed(id)).toEqual(before)
  expect(
    await company.app.db
      .selectFrom('matter_event')
      .select('type')
      .where('matter_id', '=', id)
      .where('type', '=', 'transferOffered')
      .execute(),
  ).toEqual([])

  expect((await offer(id, { kind: 'person', person: staff.paul })).status).toBe(200)
})

test('a case says where it may be offered, and what may be granted for it', async () => {
  const { map, actions } = await viewed(await caseOf(company, staff.ana))
  expect(map).toEqual({
    ways: [
      { to: 'Care', by: 'own' },
      { to: 'Relations', by: 'ladder' },
      { to: 'Executive', by: 'ladder' },
    ],
    authority: [{ remedy: 'help', upTo: null, currency: null, decimals: 2, team: 'Care', by: 'own' }],
    problems: ['anything'],
    facts: [],
    known: {
      problem: null,
      issues: [{ issue: 1, problem: null, gone: false, by: null, at: null }],
      facts: [],
      ruledOut: null,
      stranded: [],
    },
    promised: [],
  })
  expect(listAt({ actions }, 'actions')).toContainEqual({
    name: 'offer-transfer',
    subject: null,
    allowed: true,
    refusal: null,
  })
})

test('what somebody enters and offers where there is no way is kept, and the offer told as refused', async () => {
  const { status, body } = await company.ask('POST', '/api/v1/staff/contacts', {
    as: staff.ana,
    body: { channel: 'phone', words: 'It leaks.', offerTo: { kind: 'team', team: 'Desk' } },
  })
  expect(status).toBe(201)
  expect(body).toMatchObject({
    case: { reference: expect.any(String) },
    refusals: [{ action: 'offer-transfer', code: 'off-map' }],
  })
  const [refusal] = listAt(body, 'refusals')
  expect(refusal?.['facts']).toEqual({ from: 'Care', ways: ['Relations', 'Executive'] })
})

test('a question to a team that is gone is shown with whoever answers it now, and its story says why', async () => {
  const id = await caseOf(company, staff.ana)
  await company.ask('POST', `/api/v1/cases/${id}/actions/place-ask`, {
    as: staff.ana,
    body: { to: 'Desk', question: 'Who took the call?', due: '2026-03-04T10:00:00Z' },
  })
  await loseTeam(company.app, 'Desk', 'Relations', id)
  expect(await viewed(id)).toMatchObject({
    owner: { id: staff.ana },
    asks: [{ to: 'Relations', state: 'open' }],
  })
  const { body } = await company.ask('GET', `/api/v1/cases/${id}/events`, { as: staff.ana })
  expect(listAt(body, 'items')[0]).toMatchObject({
    type: 'askedTeamRemoved',
    facts: { team: 'Desk', toTeam: 'Relations' },
  })
})

test('a case of a team that is gone says why it has another owner', async () => {
  const id = await caseOf(company, staff.ana)
  await loseTeam(company.app, 'Care', 'Relations', id)
  expect(await viewed(id)).toMatchObject({
    owner: { id: staff.paul },
    team: 'Relations',
    ownership: [{ owner: { id: staff.ana } }, { owner: { id: staff.paul }, because: 'teamRemoved' }],
  })
  const { body } = await company.ask('GET', `/api/v1/cases/${id}/events`, { as: staff.ana })
  expect(listAt(body, 'items')).toContainEqual(
    expect.objectContaining({
      type: 'ownerChanged',
      who: expect.objectContaining({ to: expect.objectContaining({ name: 'Paul Example' }) }),
      facts: expect.objectContaining({ ownerReason: 'teamRemoved' }),
    }),
  )
})
