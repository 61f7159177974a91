import { addMilliseconds, days, type Instant } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { caseOf, createHttpCompany, listAt, textAt, valueAt } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'
import { sweepAll } from '../../deadlines/sweep.ts'
import type { Difference } from '../../verify/difference.ts'
import { verify } from '../../verify/verify.ts'
import { rebuild } from '../../rebuild/rebuild.ts'
import { systemicIssueActions } from '../../systemic-issues/actions.ts'

const company = companyOfFile(createHttpCompany)

const { ana, ben, claire, paul, rosa } = staff
const root = '/api/v1/systemic-issues'

const opened = async (title = 'The pump of type 7 leaks in the cold', as = ana): Promise<string> => {
  const { status, body } = await company.ask('POST', root, { as, body: { title } })
  expect(status).toBe(200)
  return textAt(body, 'id')
}
const act = (id: string, name: string, body: object, as = ana) =>
  company.ask('POST', `${root}/${id}/actions/${name}`, { as, body })
const look = async (id: string, as = ana) => (await company.ask('GET', `${root}/${id}`, { as })).body
const story = async (id: string): Promise<readonly unknown[]> => {
  const { body } = await company.ask('GET', `${root}/${id}/events?limit=100`, { as: ana })
  return listAt(body, 'items').map(({ type }) => type)
}
const inDays = (number: number): Instant => addMilliseconds(company.clock.now(), days(number))
const missed = async (due: Instant): Promise<void> => {
  company.clock.set(addMilliseconds(due, 60_000))
  await sweepAll(company.app)
}

test('is shown beside the cases it gathers, and those beside it', async () => {
  const id = await opened()
  const caseId = await caseOf(company)
  const gathered = await act(id, 'gather-case', { case: caseId })
  expect(gathered.body).toMatchObject({ status: 'open', cases: 1 })
  expect(await act(id, 'gather-case', { case: caseId })).toMatchObject({
    status: 409,
    code: 'already-gathered',
  })
  const { body: cases } = await company.ask('GET', `${root}/${id}/cases`, { as: ana })
  expect(listAt(cases, 'items')).toHaveLength(1)
  const { body: issues } = await company.ask('GET', `/api/v1/cases/${caseId}/systemic-issues`, { as: ana })
  expect(issues).toMatchObject({ items: [{ id, title: 'The pump of type 7 leaks in the cold' }] })
  const { body: list } = await company.ask('GET', root, { as: rosa })
  expect(listAt(list, 'items').map((one) => one['id'])).toContain(id)

  expect((await act(id, 'let-case-go', { case: caseId })).body).toMatchObject({ cases: 0 })
  const { body: none } = await company.ask('GET', `/api/v1/cases/${caseId}/systemic-issues`, { as: ana })
  expect(none).toStrictEqual({ items: [] })
})

test('gathers nothing that is no case, nor a case that is not to be seen', async () => {
  const [id, other, caseId] = [await opened(), await opened(), await caseOf(company)]
  expect(await act(id, 'gather-case', { case: other })).toMatchObject({ status: 404 })
  expect(await act(id, 'gather-case', { case: caseId }, rosa)).toMatchObject({ status: 404 })
  // Nor is it a case itself, to whatever asks for one.
  expect(await company.ask('GET', `/api/v1/cases/${id}`, { as: ana })).toMatchObject({ status: 404 })
  expect(await company.ask('GET', `${root}/${caseId}`, { as: ana })).toMatchObject({ status: 404 })
})

test('is shown beside the case into which one of its cases went, once, until that is taken out again', async () => {
  const [id, caseId, into] = [await opened(), await caseOf(company), await caseOf(company)]
  await company.database.pool.query(
    'update matter_head set customer_id = (select customer_id from matter_head where matter_id = $1) where matter_id = $2',
    [into, caseId],
  )
  await act(id, 'gather-case', { case: caseId })
  const beside = async () => {
    const { body } = await company.ask('GET', `/api/v1/cases/${into}/systemic-issues`, { as: ana })
    return listAt(body, 'items').map((one) => one['id'])
  }
  const merging = async (name: string, of: string, body: object) =>
    await company.ask('POST', `/api/v1/cases/${of}/actions/${name}`, { as: claire, body })
  expect(await beside()).toEqual([])
  expect(await merging('merge-into', caseId, { into })).toMatchObject({ status: 200 })
  expect(await beside()).toEqual([id])
  await act(id, 'gather-case', { case: into })
  expect(await beside()).toEqual([id])
  await act(id, 'let-case-go', { case: into })
  expect(await merging('take-apart', into, { from: caseId })).toMatchObject({ status: 200 })
  expect(await beside()).toEqual([])
})

test('a corrective action that does not come goes to whoever is above, and is told them', async () => {
  const id = await opened()
  const due = inDays(2)
  expect((await act(id, 'promise-action', { what: 'Change the seal', due })).body).toMatchObject({
    nextStep: null,
    promises: [{ number: 1, due }],
  })
  await missed(due)
  const view = await look(id, claire)
  expect(view).toMatchObject({ escalated: true, mine: true, nextStep: { step: 'promise' } })
  expect(listAt(view, 'escalations')).toMatchObject([{ leader: { id: claire } }])
  const { rows } = await company.app.pool.query(
    `select person_id from message where matter_id = $1 and audience = 'person'`,
    [id],
  )
  expect(rows).toContainEqual({ person_id: claire })
  const number = valueAt(view, 'escalations', 0, 'number')
  const seen = await act(id, 'acknowledge-escalation', { escalation: number }, claire)
  expect(seen).toMatchObject({ status: 200 })
})

test('one above its owner ends it, with the reason, and the cause that comes back opens it again', async () => {
  const id = await opened('The bill is sent twice')
  const [first, second] = [await caseOf(company), await caseOf(company)]
  await act(id, 'gather-case', { case: first })
  await act(id, 'promise-action', { what: 'Mend the billing run', due: inDays(3) })
  const end = { how: 'putRight', reason: 'No bill was sent twice for a month' }
  expect(await act(id, 'end', end)).toMatchObject({ status: 409, code: 'not-the-leader' })
  expect(await act(id, 'end', end, claire)).toMatchObject({ status: 409, code: 'promise-open' })
  const kept = await act(id, 'keep-action', { promise: 1, words: 'Deployed; two runs were right' })
  expect(kept.body).toMatchObject({ nextStep: { step: 'review', of: { id: claire } } })
  const ended = await act(id, 'end', end, claire)
  expect(ended.body).toMatchObject({
    status: 'ended',
    next: null,
    end: { how: 'putRight', by: { id: claire } },
  })
  expect(await act(id, 'promise-action', { what: 'x', due: inDays(1) })).toMatchObject({
    code: 'systemic-issue-ended',
  })
  const { body: open } = await company.ask('GET', root, { as: paul })
  expect(listAt(open, 'items').map((one) => one['id'])).not.toContain(id)

  expect((await act(id, 'gather-case', { case: second })).body).toMatchObject({
    status: 'open',
    cases: 2,
    end: null,
    nextStep: { step: 'promise', of: { id: ana } },
  })
  expect(await story(id)).toContain('systemicIssueReopened')
})

test('shows each viewer everything that they could do, and why not', async () => {
  const id = await opened('The lid leaks')
  await act(id, 'promise-action', { what: 'A ring', due: inDays(2) })
  await act(id, 'place-ask', { to: 'Desk', question: 'Since when?', due: inDays(1) })
  await act(id, 'take-higher', {})
  const may = async (as: string) =>
    listAt(await look(id, as), 'actions')
      .filter(({ allowed }) => allowed === true)
      .map(({ name }) => name)
  const [hers, above] = [await may(ana), await may(claire)]
  expect(hers).toEqual(expect.arrayContaining(['keep-action', 'offer-transfer', 'place-ask', 'withdraw-ask']))
  expect(hers).not.toContain('delegate')
  expect(above).toEqual(expect.arrayContaining(['acknowledge-escalation', 'delegate']))
  expect(await may(rosa)).not.toContain('keep-action')
  const shown = new Set(listAt(await look(id), 'actions').map(({ name }) => name))
  await act(id, 'offer-transfer', { to: { kind: 'person', person: ben } })
  for (const { name } of listAt(await look(id), 'actions')) shown.add(name)
  for (const name of systemicIssueActions.map((one) => one.name))
    if (name !== 'want-another-action' && name !== 'answer-flood') expect(shown).toContain(name)
})

test('is verified and told anew as cases are', async () => {
  const found: Difference[] = []
  await verify(company.app, (one) => found.push(one))
  expect(found).toStrictEqual([])
  const rebuilt = await rebuild(company.app.db, { dryRun: true, onDifference: (one) => found.push(one) })
  expect(found).toStrictEqual([])
  expect(rebuilt).toMatchObject({ changed: 0, failed: 0 })
})
