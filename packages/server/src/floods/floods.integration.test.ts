import { addMilliseconds, type CaseId, days, type MatterId } from '@buckstop/domain'
import { beforeAll, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createHttpCompany, listAt, textAt, valueAt } from '../../test/http-company.ts'
import { customerOf } from '../../test/pages/customer.ts'
import { as, contactFrom, monday, openCaseOf, staff, succeed } from '../../test/small-company.ts'
import { pages } from '../channels/web/app.ts'
import { sweepAll } from '../deadlines/sweep.ts'
import { receive } from '../intake/receive.ts'
import { proveIdentifier } from '../links/resolve-link.ts'
import { newSecret } from '../links/secret.ts'
import { mostInADay, whyUnconfirmed } from '../messages/confirmations.ts'
import { rebuild } from '../rebuild/rebuild.ts'
import type { Difference } from '../verify/difference.ts'
import { verify } from '../verify/verify.ts'
import { carryOutAll } from './carry-out.ts'
import { markEarlier } from './mark-earlier.ts'

const company = companyOfFile(createHttpCompany)
const { ana, ben, claire, paul, rosa } = staff
const network = '203.0.113.0/24'
/** A part of what `npm run reliability` sends. */
const many = Number(process.env['BUCKSTOP_FLOOD'] ?? 300)
const patience = Math.max(120_000, many * 60)

const opened: { readonly caseId: CaseId; readonly secret: string }[] = []
let real: CaseId
let flood: MatterId

const flooding = async (of: string, more: Parameters<typeof contactFrom>[0] = {}) => {
  const linkSecret = newSecret()
  const incoming = contactFrom({ network: of, cameInFlood: true, words: 'Buy now', linkSecret, ...more })
  const receipt = await receive(company.app, incoming)
  if (receipt.kind !== 'opened') throw new Error('not opened')
  return { caseId: receipt.caseId, secret: linkSecret }
}

const rows = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows
const number = async (sql: string, values: readonly unknown[] = []) =>
  Number((await rows(sql, values))[0]?.['n'])
const openFlood = async (by: string): Promise<MatterId> => {
  const body = { title: 'Very many forms that sell something', flood: true }
  const answered = await company.ask('POST', '/api/v1/systemic-issues', { as: by, body })
  if (answered.status !== 200) throw new Error(JSON.stringify(answered.body))
  return textAt(answered.body, 'id')
}
const gather = async (id: MatterId, by: string, of: string | null = network) =>
  await company.ask('POST', `/api/v1/systemic-issues/${id}/flood`, { as: by, body: { network: of } })
const act = async (name: string, body: object, by: string = claire) =>
  await company.ask('POST', `/api/v1/systemic-issues/${flood}/actions/${name}`, { as: by, body })
const eventsOf = async (caseId: CaseId) =>
  (await rows('select type from matter_event where matter_id = $1 order by number', [caseId])).map(
    ({ type }) => type,
  )
const listed = async (path: string, by: string) =>
  listAt((await company.ask('GET', path, { as: by })).body, 'items')

beforeAll(async () => {
  for (let sent = 0; sent < many; sent += 20)
    opened.push(...(await Promise.all(Array.from({ length: 20 }, async () => await flooding(network)))))
  real = (await openCaseOf(company.app, { network: '198.51.100.0/24' })).caseId
}, patience)

test('a real one stands on the first screen of whoever has it, and the flood beside it as one line', async () => {
  const [head] = await rows('select owner_id from matter_head where matter_id = $1', [real])
  const owner = String(head?.['owner_id'])
  for (const order of ['changed', 'due']) {
    const items = await listed(`/api/v1/cases?owner=me&order=${order}`, owner)
    expect(items.map(({ id }) => id)).toEqual([real])
    expect(await listed(`/api/v1/cases?order=${order}`, claire)).toHaveLength(1)
  }
  expect(
    (await listed('/api/v1/duties?whose=mine', owner)).map((duty) => valueAt(duty, 'case', 'id')),
  ).toEqual([real])
  expect(await listed('/api/v1/cases?owner=me&folded=true&limit=100', owner)).toHaveLength(100)
  // The numbers beside the lists say what stands in them.
  const me = await company.ask('GET', '/api/v1/me', { as: owner })
  expect(me.body['counts']).toMatchObject({ mine: 1, duties: 1 })
  const lines = [...(await listed('/api/v1/floods', ana)), ...(await listed('/api/v1/floods', ben))]
  expect(lines.map((line) => line['network'])).toEqual([network, network])
  // Of their team each sees all, and can gather what they own.
  expect(lines.map((line) => line['cases'])).toEqual([many, many])
  expect(lines.reduce((sum, line) => sum + Number(line['yours']), 0)).toBe(many)
  expect(await listed('/api/v1/floods', claire)).toMatchObject([{ network, cases: many, yours: many }])
  expect(await listed('/api/v1/floods', rosa)).toEqual([])
})

test(
  'many are gathered in parts under one owner and one date, by nobody who may not act on them',
  async () => {
    flood = await openFlood(claire)
    const notTheirs = await openFlood(rosa)
    expect((await gather(notTheirs, rosa)).body).toEqual({ gathered: 0, more: false })
    expect((await gather(real, claire)).status).toBe(404)
    const other = await openFlood(ana)
    // Two gather the same at once: each of them is in one flood.
    const [first, second] = await Promise.all([gather(flood, claire), gather(other, ana)])
    const taken = [first, second].map(({ body }) => Number(body['gathered']))
    let together = taken.reduce((sum, gathered) => sum + gathered)
    for (let more = first.body['more']; more === true;) {
      const next = await gather(flood, claire)
      together += Number(next.body['gathered'])
      more = next.body['more']
    }
    expect(together).toBe(many)
    const among = `select count(*)::int as n from matter_head where state #>> '{flood,among,flood}' = $1`
    expect((await number(among, [flood])) + (await number(among, [other]))).toBe(many)
    const end = { how: 'noCause', reason: 'Gathered twice' }
    const ended = await company.ask('POST', `/api/v1/systemic-issues/${other}/actions/end`, {
      as: claire,
      body: end,
    })
    expect(ended.status).toBe(200)
    await carryOutAll(company.app)
    expect(await number(among, [other])).toBe(0)

    const { body } = await company.ask('GET', `/api/v1/systemic-issues/${flood}`, { as: claire })
    expect(body).toMatchObject({ flood: 'gathers', nextStep: { step: 'answer', of: { id: claire } } })
    expect(body['cases']).toBe(await number(among, [flood]))
    expect(listAt(body, 'owed')).toMatchObject([{ kind: 'answerFlood', mine: true }])
    const shown = await company.ask('GET', `/api/v1/systemic-issues/${flood}/cases?limit=2`, { as: claire })
    const next = encodeURIComponent(textAt(shown.body, 'next'))
    const more = await company.ask('GET', `/api/v1/systemic-issues/${flood}/cases?limit=2&cursor=${next}`, {
      as: claire,
    })
    expect(new Set([...listAt(shown.body, 'items'), ...listAt(more.body, 'items')].map(idOf)).size).toBe(4)
  },
  patience,
)

const idOf = (item: unknown) => valueAt(item, 'case', 'id')
const inIt = async (): Promise<readonly CaseId[]> =>
  (
    await rows(
      `select matter_id from matter_head where state #>> '{flood,among,flood}' = $1 order by matter_id`,
      [flood],
    )
  ).map((row) => String(row['matter_id']))

test('its customer reads what is so, and takes it out with one press', async () => {
  const [caseId = ''] = await inIt()
  const secret = opened.find((one) => one.caseId === caseId)?.secret ?? ''
  const customer = customerOf(pages(company.app))
  const page = await customer.get(`/case/${secret}`)
  expect(page.text).toContain('Your message came among very many alike, on')
  expect(page.text).toMatch(/Claire answers all of them together, by/)
  const after = await customer.send(`/case/${secret}/another-matter`, {})
  expect(after.text).toContain('It stands by itself again.')
  expect(after.text).not.toContain('among very many alike, on')
  expect(await eventsOf(caseId)).toContain('leftFlood')
  expect(await number('select count(*)::int as n from matter_duty where matter_id = $1', [caseId])).toBe(1)
})

test('danger takes it out by itself, and so does a colleague', async () => {
  const [inDanger = '', takenOut = ''] = await inIt()
  await succeed(
    company.app,
    inDanger,
    { kind: 'customer' },
    { type: 'raiseDanger', words: await wordsOf(inDanger), gatheredUntil: null },
  )
  expect(await eventsOf(inDanger)).toContain('leftFlood')
  expect((await listed('/api/v1/cases?danger=true', claire)).map(({ id }) => id)).toEqual([inDanger])
  const leave = `/api/v1/cases/${takenOut}/actions/leave-flood`
  expect((await company.ask('POST', leave, { as: claire, body: {} })).status).toBe(200)
  expect(await company.ask('POST', leave, { as: claire, body: {} })).toMatchObject({ code: 'not-gathered' })
  expect(await inIt()).not.toContain(takenOut)
})

const wordsOf = async (caseId: CaseId): Promise<string> =>
  String((await rows('select id from matter_text where matter_id = $1', [caseId]))[0]?.['id'])

test(
  'the clock makes each late in its story, and the flood alone rises',
  async () => {
    company.clock.set(addMilliseconds(monday, days(2)))
    const still = await inIt()
    await sweepAll(company.app)
    for (const caseId of [still[0] ?? '', still.at(-1) ?? ''])
      expect((await eventsOf(caseId)).at(-1)).toBe('floodDateMissed')
    const rose = await rows(
      `select distinct matter_id from matter_event where type = 'caseEscalated' and matter_id = any($1::uuid[])`,
      [still],
    )
    expect(rose).toEqual([])
    const { body } = await company.ask('GET', `/api/v1/systemic-issues/${flood}`, { as: claire })
    expect(body).toMatchObject({ escalated: true })
  },
  patience,
)

test('whoever shows who they are stands by themselves at once, gathered or not', async () => {
  const [caseId = ''] = await inIt()
  const alike = await flooding('203.0.115.0/24')
  const addressOf = async (id: CaseId) =>
    String((await rows('select email from matter_head where matter_id = $1', [id]))[0]?.['email'])
  for (const id of [caseId, alike.caseId]) {
    const value = await addressOf(id)
    await proveIdentifier(company.app.db, id, { type: 'email', value }, company.clock.now())
  }
  expect(await carryOutAll(company.app)).toBe(1)
  expect(await eventsOf(caseId)).toContain('leftFlood')
  expect((await listed('/api/v1/floods', claire)).map((line) => line['network'])).not.toContain(
    '203.0.115.0/24',
  )
  const ids = (await listed('/api/v1/cases?limit=100', claire)).map(({ id }) => id)
  expect(ids).toContain(alike.caseId)
})

test(
  'one answer reaches each of them, as a proposal of whoever has the flood; whoever comes later waits for another',
  async () => {
    const answer = { words: 'We did not ask for this. Is it something else? Tell us.', outcome: 'notUpheld' }
    // The other that gathered beside it may have taken many of them.
    const lacking = mostInADay.network + 1 - (await inIt()).length
    for (let more = 0; more < lacking; more += 1) await flooding(network)
    if (lacking > 0) expect((await gather(flood, claire)).body).toMatchObject({ gathered: lacking })
    expect(await act('answer-flood', answer, rosa)).toMatchObject({ code: 'not-the-owner' })
    // A leader answers, who may be gone before it has reached everybody.
    expect((await act('answer-flood', answer, paul)).status).toBe(200)
    expect(await act('answer-flood', answer)).toMatchObject({ code: 'answered-today' })
    const still = await inIt()
    await carryOutAll(company.app)
    expect(await inIt()).toEqual(still)
    await flooding(network)
    expect(await gather(flood, claire)).toMatchObject({ code: 'no-flood' })
    for (const caseId of [still[0] ?? '', still.at(-1) ?? '']) {
      expect(await eventsOf(caseId)).toEqual(
        expect.arrayContaining(['answeredInFlood', 'resolutionProposed']),
      )
      const { body } = await company.ask('GET', `/api/v1/cases/${caseId}`, { as: claire })
      expect(body).toMatchObject({ issues: [{ state: 'proposed' }] })
    }
    // What one network has us mail in a day to addresses that anybody typed has its bound.
    const mails = await company.app.db
      .selectFrom('message')
      .selectAll()
      .where('kind', '=', 'resolutionProposed')
      .limit(mostInADay.network + 60)
      .execute()
    const held = await Promise.all(mails.map(async (mail) => await whyUnconfirmed(company.app, mail)))
    expect(held.filter((why) => why === null)).toHaveLength(mostInADay.network)
    expect(mails.length).toBeGreaterThan(mostInADay.network)
    const secret = opened.find(({ caseId }) => caseId === still[0])?.secret ?? ''
    const customer = customerOf(pages(company.app))
    const page = await customer.get(`/case/${secret}`)
    expect(page.text).toContain(answer.words)
    expect(page.text).toMatch(/Claire says this is put right.*If you say nothing, we ask you again by/)
    const after = await customer.send(`/case/${secret}/another-matter`, {})
    expect(after.text).toContain('It stands by itself again.')
    expect(await number('select count(*)::int as n from flood_work')).toBe(0)
  },
  patience,
)

test('what came before a flood was told is of it too, unless somebody dealt with it or proved who they are', async () => {
  const of = '192.0.2.0/24'
  const [early, dealt] = [
    (await openCaseOf(company.app, { network: of })).caseId,
    (await openCaseOf(company.app, { network: of })).caseId,
  ]
  const promise = { type: 'makePromise', what: await wordsOf(dealt), remedy: null } as const
  await succeed(company.app, dealt, as(claire), {
    ...promise,
    due: addMilliseconds(company.clock.now(), days(1)),
  })
  expect(await markEarlier(company.app, of, 600_000)).toBe(1)
  expect(await eventsOf(early)).toContain('cameInFlood')
  expect(await eventsOf(dealt)).not.toContain('cameInFlood')
})

test(
  'is verified and told anew as all cases are',
  async () => {
    const found: Difference[] = []
    await verify(company.app, (one) => found.push(one))
    const rebuilt = await rebuild(company.app.db, { dryRun: true, onDifference: (one) => found.push(one) })
    expect(found).toStrictEqual([])
    expect(rebuilt).toMatchObject({ changed: 0, failed: 0 })
  },
  patience,
)
