import { beforeAll, describe, expect, test } from 'vitest'
import { instant } from '@buckstop/domain'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, createHttpCompany, listAt, textAt } from '../../../test/http-company.ts'
import { cookieOf } from '../../../test/session.ts'
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
    // What a machine of theirs looks at, they have not opened.
    const bearer = `Bearer ${await company.tokenOf(staff.claire)}`
    await company.ask('PUT', `/api/v1/cases/${caseId}/seen`, {
      headers: { authorization: bearer },
      body: { upTo: 1_000 },
    })
    expect(await led(staff.claire)).toMatchObject([{ escalations: [{ openedAt: null }] }])
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

describe('a leader whom a customer asks for', () => {
  const line = async (person: string) =>
    await company.ask('GET', `/api/v1/leaders/${person}/line`, { as: staff.rosa })
  const ask = async (more: object) =>
    await company.ask('POST', `/api/v1/cases/${caseId}/actions/ask-for-leader`, {
      as: staff.claire,
      body: { leader: staff.paul, what: 'The boss, please', ...more },
    })

  test('is found by title, in whatever language it is kept, with or without its accents', async () => {
    await company.database.pool.query(
      `update person set title = 'Head of customer relations', titles = '{"fr": "Directeur de la clientèle"}' where id = $1`,
      [staff.paul],
    )
    await company.database.pool.query('update directory_version set version = version + 1')
    await company.app.directory.fresh()
    for (const q of ['head of CUSTOMER', 'directeur de la clientele']) {
      const { body } = await company.ask('GET', `/api/v1/people?q=${encodeURIComponent(q)}`, {
        as: staff.rosa,
      })
      expect(listAt(body, 'items')).toMatchObject([
        { id: staff.paul, titles: { fr: 'Directeur de la clientèle' } },
      ])
    }
  })

  test('is rung where a line is kept; of a line that nobody knows, nobody says that it was rung', async () => {
    expect(await line(staff.paul)).toMatchObject({ status: 200, body: { number: null, toRing: false } })
    expect(await line(staff.rosa)).toMatchObject({ status: 404 })
    expect(await ask({ noAnswer: true })).toMatchObject({ status: 409, body: { code: 'no-own-line' } })
    const contact = {
      channel: 'phone',
      words: 'The boss.',
      askedFor: { leader: staff.paul, connected: false },
    }
    const entered = await company.ask('POST', '/api/v1/staff/contacts', {
      as: staff.rosa,
      body: { ...contact, askedFor: { ...contact.askedFor, noAnswer: true } },
    })
    // What the customer said stands all the same.
    expect(entered).toMatchObject({
      status: 201,
      body: { refusals: [{ action: 'ask-for-leader', code: 'no-own-line' }] },
    })
    await company.database.pool.query('insert into direct_line (person_id, number) values ($1, $2)', [
      staff.paul,
      '+33411220001',
    ])
    expect((await line(staff.paul)).body).toMatchObject({ number: '+33411220001', toRing: true })
    expect(await ask({ noAnswer: true })).toMatchObject({ status: 200 })
    const found = (await counts(staff.ana)).find(({ person }) => textAt(person, 'id') === staff.paul)
    expect(found).toMatchObject({ toDo: 1, putThrough: { asked: 1, through: 0 } })
    // Their own word that they speak counts; what stands of it in the log as one of our calls is counted with that call.
    const spoke = await company.ask('POST', '/api/v1/staff/contacts', {
      as: staff.rosa,
      body: { ...contact, askedFor: { ...contact.askedFor, connected: true } },
    })
    expect(spoke).toMatchObject({ status: 201 })
    const asked = (await counts(staff.ana)).find(({ person }) => textAt(person, 'id') === staff.paul)
    expect(asked).toMatchObject({ toDo: 2, putThrough: { asked: 2, through: 0 } })
    await company.database.pool.query(
      `insert into phone_call (sid, line_id, began_at, ended_at, matter_id, asked_for, taken_by)
      values ('CAours', gen_random_uuid(), $1, $1, $2, $3, $3)`,
      [company.clock.now(), textAt(spoke.body, 'case', 'id'), staff.paul],
    )
    const once = (await counts(staff.ana)).find(({ person }) => textAt(person, 'id') === staff.paul)
    expect(once).toMatchObject({ putThrough: { asked: 2, through: 1 } })
  })

  test('is listed danger that they were told of, as their menu counts it', async () => {
    const { caseId: burning } = await openCaseOf(company.app, { danger: 'It smokes' })
    const told = await company.database.pool.query(
      `select person_id from matter_duty where matter_id = $1 and kind = 'readDanger' limit 1`,
      [burning],
    )
    const person = textAt(told.rows, 0, 'person_id')
    expect((await led(person)).find((one) => textAt(one, 'case', 'id') === burning)).toMatchObject({
      danger: { at: company.clock.now() },
      escalations: [],
    })
    const me = await company.ask('GET', '/api/v1/me', { as: person })
    const mine = (await counts(person)).find((one) => textAt(one.person, 'id') === person)
    if (mine !== undefined) expect(me.body).toMatchObject({ counts: { cameUp: mine['toDo'] } })
  })
})

test('figures by person: one’s own always, others’ by name once the company says so, and none without a name', async () => {
  const path = '/api/v1/figures'
  const figures = async (person: string) =>
    (await company.ask('GET', path, { headers: { cookie: await cookieOf(company.app, person) } })).body
  const refer = async (more: object) => {
    const opened = await openCaseOf(company.app)
    const action = `/api/v1/cases/${opened.caseId}/actions/take-higher`
    expect(
      await company.ask('POST', action, { as: opened.owner, body: { words: 'Above me', ...more } }),
    ).toMatchObject({
      status: 200,
    })
    return opened.owner
  }
  const [named, unnamed] = [await refer({}), await refer({ withName: false })]
  const set = async (from: string, seenBy: string) =>
    await company.ask('PUT', '/api/v1/settings/figures', {
      as: admin,
      body: { from, seenBy, reason: 'We asked everybody' },
    })
  // What happens this month is shown to nobody, so that no count tells who did it just now.
  expect(await figures(named)).toMatchObject({ own: { referrals: 0 }, seenBy: 'nobody', teams: [] })
  company.clock.set(instant('2026-04-10T08:00:00.000Z'))
  const mine =
    named === unnamed ? { referrals: 2, unnamedReferrals: 1 } : { referrals: 1, unnamedReferrals: 0 }
  expect(await figures(named)).toMatchObject({ month: '2026-03', own: mine })
  expect(await figures(staff.claire)).toMatchObject({ teams: [] })
  expect(await set('leads', 'leaders')).toMatchObject({ status: 409 })
  expect(await set('nobody', 'leads')).toMatchObject({ status: 200, body: { seenBy: 'leads' } })
  // A token of theirs would put them in an order.
  expect((await company.ask('GET', path, { as: staff.claire })).body).toMatchObject({ teams: [] })
  const hidden = listAt(await figures(staff.claire), 'teams')
  expect(hidden.length).toBeGreaterThan(0)
  // Fewer than five work in any team of this company.
  for (const { people } of hidden) expect(people).toBeNull()
  await company.database.pool.query(
    `insert into team_member (person_id, team, position)
    select person.id, 'Care', 5 from person where active on conflict do nothing`,
  )
  await company.database.pool.query('update directory_version set version = version + 1')
  await company.app.directory.fresh()
  const shown = listAt(await figures(staff.claire), 'teams').flatMap(({ people }) =>
    people === null ? [] : listAt(people),
  )
  const names = shown.map(({ person }) => textAt(person, 'name').split(' ').toReversed().join(' '))
  expect(names.length).toBeGreaterThan(4)
  expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)))
  const referred = shown.filter(({ referrals }) => referrals !== 0)
  expect(referred).toMatchObject([{ person: { id: named }, referrals: 1 }])
  // Whoever leads nobody sees nobody's.
  expect(await figures(staff.rosa)).toMatchObject({ seenBy: 'leads', teams: [] })
})
