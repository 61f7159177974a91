import { addMilliseconds, days } from '@buckstop/domain'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { caseOf, createHttpCompany, listAt, textAt, valueAt } from '../../../test/http-company.ts'
import { openCaseOf, provenBy, staff, succeed } from '../../../test/small-company.ts'
import { sweepAll } from '../../deadlines/sweep.ts'
import { mergeCases } from '../../ledger/merging.ts'
import { followAll } from '../../potholes/follow.ts'
import { rebuild } from '../../rebuild/rebuild.ts'
import type { Difference } from '../../verify/difference.ts'
import { verify } from '../../verify/verify.ts'

const company = companyOfFile(createHttpCompany)
const { ana, claire, helene, paul, rosa } = staff
const root = '/api/v1/potholes'

/** A case of Ana's about that problem, which came up to Claire. */
const risen = async (problem = 'anything'): Promise<string> => {
  const caseId = await caseOf(company)
  const act = (name: string, body: object) =>
    company.ask('POST', `/api/v1/cases/${caseId}/actions/${name}`, { as: ana, body })
  await act('record-map-facts', { problem, facts: [] })
  expect(await act('take-higher', { words: 'I do not get further' })).toMatchObject({ status: 200 })
  return caseId
}
const ends = async (caseId: string): Promise<void> => {
  await succeed(company.app, caseId, { kind: 'customer' }, { type: 'withdrawCase', reason: null })
  await followAll(company.app)
}
const ofCase = async (caseId: string, as = rosa) => {
  await followAll(company.app)
  const { body } = await company.ask('GET', `${root}?status=all&limit=100`, { as })
  return listAt(body, 'items').filter((row) => valueAt(row, 'case', 'id') === caseId)
}
const idOf = async (caseId: string): Promise<string> => textAt((await ofCase(caseId))[0], 'id')
const look = async (id: string, as = claire) => (await company.ask('GET', `${root}/${id}`, { as })).body
const act = async (id: string, name: string, body: object, as = claire) =>
  await company.ask('POST', `${root}/${id}/actions/${name}`, { as, body })
const later = (count: number): void => {
  company.clock.set(addMilliseconds(company.clock.now(), days(count)))
}

/** A reply of the company that is written otherwise now. */
const replyChanged = async (): Promise<string> => {
  const id = company.app.newId()
  await sql`insert into setting_change (id, at, person_id, how, kind, subject, named, before, after)
    values (${id}, ${company.clock.now()}::timestamptz, null, 'command', 'reply', 'late', 'Sorry', '{}', '{}')`.execute(
    company.app.db,
  )
  return id
}

test('a case that rises has one pothole, of the leader it came up to, which everybody sees and which outlives it', async () => {
  const caseId = await risen()
  const id = await idOf(caseId)
  const higher = { words: 'It is above me' }
  expect(
    await company.ask('POST', `/api/v1/cases/${caseId}/actions/take-higher`, { as: claire, body: higher }),
  ).toMatchObject({ status: 200 })
  expect(await ofCase(caseId)).toMatchObject([
    {
      id,
      status: 'open',
      owner: { id: claire },
      because: 'referred',
      problem: 'anything',
      rises: 2,
      next: null,
    },
  ])
  expect(await act(id, 'say-why-not', { words: 'It costs too much' })).toMatchObject({
    status: 409,
    code: 'case-not-ended',
  })
  await ends(caseId)
  expect(await look(id)).toMatchObject({ owed: [{ kind: 'answerPothole', mine: true }] })
  const { body } = await company.ask('GET', '/api/v1/duties/potholes', { as: claire })
  expect(listAt(body, 'items')).toMatchObject([{ kind: 'answerPothole', pothole: { id } }])
  expect(await act(id, 'say-why-not', { words: 'No' }, ana)).toMatchObject({ code: 'not-the-leader' })

  // Not answered in time it rises, and whoever is above may answer.
  const { clock, app } = company
  const now = clock.now()
  later(30)
  await sweepAll(app)
  expect(await look(id, paul)).toMatchObject({
    actions: expect.arrayContaining([
      expect.objectContaining({ name: 'acknowledge-escalation', allowed: true }),
    ]),
  })
  expect(await act(id, 'say-why-not', { words: 'It costs too much' }, paul)).toMatchObject({
    body: { status: 'ended', how: 'reasoned', end: { words: { words: 'It costs too much' } } },
  })
  clock.set(now)
})

test('the customer reads what came of it, in a mail and in the story of their case, once', async () => {
  const { app } = company
  const { caseId } = await openCaseOf(app, {}, 'marta@customer.example')
  await succeed(app, caseId, { kind: 'customer' }, { type: 'takeHigher', words: null })
  const id = await idOf(caseId)
  later(1)
  await act(id, 'name-change', { words: 'We ring first', change: await replyChanged() })
  const { rows } = await sql<{ facts: object }>`
    select facts from message where matter_id = ${caseId} and kind = 'potholeAnswered' and audience = 'customer'
  `.execute(app.db)
  expect(rows).toMatchObject([{ facts: { by: claire, since: app.clock.now() } }])
  const story = await company.ask('GET', `/api/v1/cases/${caseId}/events?limit=100`, { as: claire })
  expect(listAt(story.body, 'items').filter(({ type }) => type === 'potholeAnswered')).toMatchObject([
    { texts: [{ text: { words: 'We ring first' } }], facts: { changed: true } },
  ])
})

test('where cases have joined, whoever’s case rose is told, and nobody beside them', async () => {
  const { app } = company
  const email = 'both@customer.example'
  const proof = provenBy(email)
  const { caseId: from } = await openCaseOf(app, { proof }, email)
  const customer = { kind: 'customer' } as const
  await succeed(app, from, customer, { type: 'withdrawCase', reason: null })
  const { caseId: into, owner } = await openCaseOf(app, { takenBy: ana, proof }, email)
  // It opens again by it.
  await succeed(app, from, customer, { type: 'takeHigher', words: null })
  expect(await mergeCases(app, { from, into, actor: { kind: 'person', id: owner } })).toMatchObject({
    ok: true,
  })
  const [pothole] = await ofCase(from)
  expect(await ofCase(into)).toEqual([])
  later(1)
  await act(textAt(pothole, 'id'), 'name-change', { words: 'We ring first', change: await replyChanged() })
  const { rows } = await sql<{ payload: object }>`
    select payload from matter_event where matter_id in (${into}, ${from}) and type = 'potholeAnswered'
  `.execute(app.db)
  expect(rows).toMatchObject([{ payload: { meantFor: from } }])
})

test('each customer whose case rose while it was open is told once, and who joined and did not rise is not', async () => {
  const { app } = company
  const { caseId: into, owner } = await openCaseOf(app, { takenBy: ana }, 'first@customer.example')
  const [second, third] = [await openCaseOf(app), await openCaseOf(app)]
  const recognition = { recognition: { how: 'sameStory', words: null }, texts: [] } as const
  const actor = { kind: 'person', id: owner } as const
  for (const { caseId: from } of [second, third])
    expect(await mergeCases(app, { from, into, actor, recognition })).toMatchObject({ ok: true })
  const rises = async (through: typeof into) =>
    await succeed(app, into, { kind: 'customer', through }, { type: 'takeHigher', words: null })
  const told = async () => {
    const { rows } = await sql<{ of: string; at: string; mails: number }>`
      select payload ->> 'meantFor' as of, (select count(*)::int from message m where m.matter_id = e.matter_id
        and m.kind = 'potholeAnswered' and m.audience = 'customer') as mails
      from matter_event e where matter_id = ${into} and type = 'potholeAnswered' order by number`.execute(
      app.db,
    )
    return rows
  }
  const answered = async (by: string) => {
    const open = (await ofCase(into)).concat(await ofCase(second.caseId))
    const id = textAt(
      open.find((row) => row['status'] === 'open'),
      'id',
    )
    later(1)
    const change = await replyChanged()
    const { body } = await act(id, 'name-change', { words: 'We ring first', change }, by)
    expect(body).toMatchObject({ status: 'ended', end: { words: { words: 'We ring first' } } })
  }
  await rises(into)
  await followAll(app)
  later(1)
  await rises(second.caseId)
  await answered(claire)
  expect(await told()).toEqual([into, second.caseId].map((of) => ({ of, mails: 2 })))
  later(1)
  await rises(second.caseId)
  await answered(helene)
  expect((await told()).map(({ of }) => of)).toEqual([into, second.caseId, second.caseId])
})

test('it ends with a change that came since, and with none that held already', async () => {
  const before = await replyChanged()
  later(1)
  const id = await idOf(await risen())
  expect(await act(id, 'name-change', { words: 'We ring first', change: before })).toMatchObject({
    code: 'change-too-old',
  })
  expect(await act(id, 'name-change', { words: 'We ring first', change: id })).toMatchObject({ status: 404 })
  later(1)
  const change = await replyChanged()
  expect(await look(id)).toMatchObject({ changes: [{ id: change, kind: 'reply', named: 'Sorry' }] })
  const both = await Promise.all([
    act(id, 'name-change', { words: 'We ring first', change }),
    act(id, 'name-change', { words: 'We ring first', change }, paul),
  ])
  expect(both.map(({ status }) => `${status}`).toSorted()).toEqual(['200', '409'])
  expect(await look(id, rosa)).toMatchObject({ how: 'changed', end: { change: { id: change } }, changes: [] })
})

test('where the cause comes back after a reason why not, the reason goes to the top, which wants a change', async () => {
  later(1)
  const first = await risen()
  const id = await idOf(first)
  // Every earlier one of that place counts, too: the latest reason is the one that is looked at.
  await act(id, 'decide-reason', { stands: true, reason: 'Nothing can be done' }, helene)
  await ends(first)
  await act(id, 'say-why-not', { words: 'The same again' })
  later(1)
  const second = await risen()
  const again = await idOf(second)
  expect(await look(again, helene)).toMatchObject({
    cameBackFrom: id,
    earlierReason: { words: 'The same again' },
    owed: [{ kind: 'decideReason', mine: true }],
  })
  expect(await look(id)).toMatchObject({ cameBack: 1 })
  await ends(second)
  expect(await act(again, 'say-why-not', { words: 'Once more' })).toMatchObject({
    code: 'board-decides-first',
  })
  await act(again, 'decide-reason', { stands: false, reason: 'Enough' }, helene)
  expect(await act(again, 'say-why-not', { words: 'Once more' })).toMatchObject({ code: 'change-wanted' })
})

test('is what its events say, and is written anew from them', async () => {
  const found: Difference[] = []
  await verify(company.app, (one) => found.push(one))
  await rebuild(company.app.db, { dryRun: true, onDifference: (one) => found.push(one) })
  expect(found).toEqual([])
})
