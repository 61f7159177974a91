import { addMilliseconds, hours } from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createHttpCompany, listAt, textAt } from '../../test/http-company.ts'
import { as, monday, openCaseOf, staff } from '../../test/small-company.ts'
import { twoContactsIn } from '../../test/two-contacts.ts'
import { verify } from '../verify/verify.ts'
import { mergeCases, takeCasesApart } from './merging.ts'

const company = companyOfFile(createHttpCompany)

const { ana, claire } = staff
const { two, see, takeOut, sums } = twoContactsIn(() => company)

describe('over joined cases', () => {
  test('contacts, times told and files add up when cases join thrice, part, and give a contact away', async () => {
    const { app } = company
    const [a, b, c] = [await two(), await two(), await two()]
    const { rows } = await company.database.pool.query<{ customer_id: string }>(
      'select customer_id from matter_head where matter_id = $1',
      [a.caseId],
    )
    // Three of one customer.
    await company.database.pool.query('update matter_head set customer_id = $1 where matter_id = any($2)', [
      rows[0]?.customer_id,
      [b.caseId, c.caseId],
    ])
    const actor = as(ana)
    expect(await mergeCases(app, { from: a.caseId, into: b.caseId, actor })).toMatchObject({ ok: true })
    expect(await mergeCases(app, { from: b.caseId, into: c.caseId, actor })).toMatchObject({ ok: true })
    expect(await sums(c.caseId)).toMatchObject({ counts: { contacts: 6, timesTold: 6 }, read: 6, files: 3 })
    // One that had come by two steps.
    const into = textAt((await takeOut(c.caseId, a.bill)).body, 'id')
    expect(await sums(c.caseId)).toMatchObject({ counts: { contacts: 5, timesTold: 5 }, read: 5, files: 2 })
    expect(await sums(into)).toMatchObject({ counts: { contacts: 1, timesTold: 1 }, read: 1, files: 1 })
    expect(await takeCasesApart(app, { from: b.caseId, into: c.caseId, actor })).toMatchObject({ ok: true })
    expect(await sums(b.caseId)).toMatchObject({ counts: { contacts: 3, timesTold: 3 }, read: 3, files: 1 })
    expect(await takeCasesApart(app, { from: a.caseId, into: b.caseId, actor })).toMatchObject({ ok: true })
    expect(await sums(a.caseId)).toMatchObject({ counts: { contacts: 1, timesTold: 1 }, read: 1, files: 0 })
    expect(await mergeCases(app, { from: into, into: a.caseId, actor })).toMatchObject({ ok: true })
    expect(await sums(a.caseId)).toMatchObject({ counts: { contacts: 2, timesTold: 2 }, read: 2, files: 1 })
    expect(await sums(into)).toMatchObject({ counts: { contacts: 0, timesTold: 0 } })
  })

  test('what came by two steps keeps its proposals and promises in words', async () => {
    const { app } = company
    const [a, b, c] = [await two(), await two(), await two()]
    await company.database.pool.query(
      `update matter_head set customer_id = (select customer_id from matter_head where matter_id = $1)
       where matter_id = any($2)`,
      [a.caseId, [b.caseId, c.caseId]],
    )
    await company.ask('POST', `/api/v1/cases/${a.caseId}/actions/propose-resolution`, {
      as: ana,
      body: { issue: 1, what: 'A new boiler', outcome: 'upheld' },
    })
    const actor = as(ana)
    await mergeCases(app, { from: a.caseId, into: b.caseId, actor })
    await mergeCases(app, { from: b.caseId, into: c.caseId, actor })
    expect(listAt(await see(c.caseId), 'issues')).toContainEqual(
      expect.objectContaining({ proposal: expect.objectContaining({ words: 'A new boiler' }) }),
    )
  })
})

describe('the story of a case that another joined', () => {
  const storyOf = async (id: string) =>
    listAt(
      (await company.ask('GET', `/api/v1/cases/${id}/events?order=oldest`, { as: claire })).body,
      'items',
    )

  test('has each contact that came along, as it was told, and gives it away again', async () => {
    const { app, clock } = company
    const known = await openCaseOf(app, { takenBy: ana, proof: { kind: 'staff', personId: ana } })
    clock.set(addMilliseconds(monday, hours(1)))
    const called = await openCaseOf(app, { channel: 'phone', words: 'It leaks again.' })
    clock.set(addMilliseconds(monday, hours(3)))
    const recognition = { recognition: { how: 'sameStory', words: null }, texts: [] } as const
    await mergeCases(app, { from: called.caseId, into: known.caseId, actor: as(claire), recognition })
    const [opened, joined, ...more] = await storyOf(known.caseId)
    expect(more).toEqual([])
    expect(opened).toMatchObject({ type: 'caseOpened', cameAlong: [] })
    expect(joined).toMatchObject({
      type: 'absorbed',
      texts: [],
      facts: { knownBy: 'sameStory' },
      cameAlong: [
        {
          id: called.contactId,
          channel: 'phone',
          at: addMilliseconds(monday, hours(1)),
          text: { words: 'It leaks again.' },
        },
      ],
    })
    expect(await takeOut(known.caseId, called.contactId, 'somebodyElse')).toMatchObject({ status: 200 })
    expect((await storyOf(known.caseId))[1]).toMatchObject({ type: 'absorbed', texts: [], cameAlong: [] })
    clock.set(monday)
  })

  test('has what was put back once, where it was told', async () => {
    const { app } = company
    const { caseId, bill } = await two()
    const into = textAt((await takeOut(caseId, bill)).body, 'id')
    await mergeCases(app, { from: into, into: caseId, actor: as(ana) })
    const story = await storyOf(caseId)
    expect(JSON.stringify(story).split('And the bill is wrong.')).toHaveLength(2)
    expect(story[1]).toMatchObject({ contact: { id: bill, text: { words: 'And the bill is wrong.' } } })
    expect(story.at(-1)).toMatchObject({ type: 'absorbed', texts: [], cameAlong: [] })
  })
})

test('nothing differs from the ledger after all that', async () => {
  const found: string[] = []
  await verify(company.app, ({ kind, what }) => found.push(`${kind}: ${what}`))
  expect(found).toEqual([])
})
