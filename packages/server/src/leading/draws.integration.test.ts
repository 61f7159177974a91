import { instant } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'
import { beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createHttpCompany, listAt, textAt } from '../../test/http-company.ts'
import { as, openCaseOf, staff, succeed } from '../../test/small-company.ts'
import { mergeCases } from '../ledger/merging.ts'
import { choose } from './draw.ts'
import { drawMonth } from './draws.ts'

const company = companyOfFile(createHttpCompany)
const cases: string[] = []
let rosen: string
let asked: string
let court: string
let blamed: string

const opened = async (name: string) =>
  await openCaseOf(
    company.app,
    { from: { name, identifiers: [{ type: 'email', value: `${name}@customer.example` }] } },
    `${name}@customer.example`,
  )
const keep = async (id: string, reason: string, person: string, method = 'PUT') =>
  await company.ask(method, `/api/v1/cases/${id}/kept-from-draws/${reason}`, { as: person })
const draw = async (person: string, query = '') =>
  (await company.ask('GET', `/api/v1/leaders/${person}/draws/2026-04${query}`, { as: staff.rosa })).body

const idsIn = (value: unknown): readonly string[] => z.array(z.string()).parse(value)

beforeAll(async () => {
  // In March, and drawn for April.
  for (const name of ['one', 'two', 'three', 'four']) cases.push((await opened(name)).caseId)
  const risen = await opened('risen')
  rosen = risen.caseId
  await succeed(company.app, rosen, { kind: 'customer' }, { type: 'takeHigher', words: null })
  const [first, second, third] = [await opened('asked'), await opened('court'), await opened('blamed')]
  ;[asked, court, blamed] = [first.caseId, second.caseId, third.caseId]
  await keep(asked, 'askedNotToBeCalled', first.owner)
  // What they asked goes along, however often their case goes into another, of which each has a customer of its own.
  for (const name of ['asked again', 'asked once more']) {
    const next = (await opened(name.replaceAll(' ', '-'))).caseId
    await mergeCases(company.app, { from: asked, into: next, actor: as(staff.claire), proved: true })
    asked = next
  }
  await keep(court, 'beforeCourt', second.owner)
  await succeed(company.app, blamed, as(third.owner), { type: 'complainAbout', person: staff.helene })
  company.clock.set(instant('2026-04-01T08:00:00.000Z'))
})

describe('the month’s draw', () => {
  test('is made once for everybody who leads, however many make it', async () => {
    const apps = [company.app, company.another(), company.another()]
    const drew = await Promise.all(apps.map(async (app) => await drawMonth(app)))
    expect(drew.reduce((sum, one) => sum + one, 0)).toBe(3)
    expect(await drawMonth(company.app)).toBe(0)
    const { rows } = await company.database.pool.query('select count(*)::int as drawn from leader_draw')
    expect(rows).toEqual([{ drawn: 3 }])
  })

  test('can be made again by anybody, of cases that were there; left out is who asked, and each is counted', async () => {
    const rose = await draw(staff.helene)
    const never = await draw(staff.helene, '?stratum=neverRose')
    expect(rose).toMatchObject({
      rose: 1,
      neverRose: 4,
      // By which rule is said to nobody: a complaint about her is one of them.
      leftOut: 3,
      cases: [rosen],
    })
    const among = idsIn(never['cases'])
    expect(among.toSorted()).toEqual(cases.toSorted())
    const seed = textAt(rose, 'seed')
    const again = choose(
      seed,
      staff.helene,
      among.map((caseId) => ({ caseId, customer: caseId })),
    ).map(({ caseId }) => caseId)
    expect(idsIn(never['chosen']).toSorted()).toEqual([rosen, ...again].toSorted())
    // Whoever it is not about has that customer among theirs.
    expect(await draw(staff.paul)).toMatchObject({ neverRose: 5 })
    expect(
      await company.ask('GET', `/api/v1/leaders/${staff.ana}/draws/2026-04`, { as: staff.ana }),
    ).toMatchObject({
      status: 404,
    })
  })

  test('says to whom they talked, to everybody', async () => {
    const { body } = await company.ask('GET', '/api/v1/leaders/me/draw', { as: staff.helene })
    expect(listAt(body, 'items')).toHaveLength(3)
    expect(body).toMatchObject({
      month: '2026-04',
      items: [{ case: { id: rosen, customer: { name: 'risen' } }, rose: true, talkedAt: null }, {}, {}],
    })
    const talked = async () =>
      listAt((await company.ask('GET', '/api/v1/leaders', { as: staff.rosa })).body, 'items').find(
        ({ person }) => textAt(person, 'id') === staff.helene,
      )?.['draw']
    expect(await talked()).toEqual({ drawn: 3, talked: 0 })
    await company.ask('POST', `/api/v1/cases/${rosen}/actions/make-contact`, {
      as: staff.helene,
      body: { channel: 'phone', words: 'How was it?', outcome: 'noAnswer' },
    })
    expect(await talked()).toEqual({ drawn: 3, talked: 0 })
    await company.ask('POST', `/api/v1/cases/${rosen}/actions/make-contact`, {
      as: staff.helene,
      body: { channel: 'phone', words: 'How was it?', outcome: 'conversation' },
    })
    expect(await talked()).toEqual({ drawn: 3, talked: 1 })
    // Who asks not to be called once they were drawn is left alone from then on, and what was done stays done.
    for (const id of [rosen, textAt(body, 'items', 1, 'case', 'id')])
      expect(await keep(id, 'askedNotToBeCalled', staff.claire)).toMatchObject({ status: 200 })
    expect(await talked()).toEqual({ drawn: 2, talked: 1 })
    const left = await company.ask('GET', '/api/v1/leaders/me/draw', { as: staff.helene })
    expect(listAt(left.body, 'items')).toHaveLength(2)
  })

  test('is kept from by whoever deals with the case, by name, and put back', async () => {
    const { body } = await company.ask('GET', `/api/v1/cases/${court}`, { as: staff.claire })
    expect(body).toMatchObject({ keptFromDraws: [{ reason: 'beforeCourt' }] })
    expect(await keep(court, 'beforeCourt', staff.rosa)).toMatchObject({ status: 404 })
    expect(await keep(court, 'because', staff.claire)).toMatchObject({ status: 422 })
    expect((await keep(court, 'beforeCourt', staff.claire, 'DELETE')).body).toEqual({ noted: [] })
  })
})
