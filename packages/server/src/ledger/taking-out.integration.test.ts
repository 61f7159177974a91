import { addMilliseconds, hours } from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createHttpCompany, listAt, textAt } from '../../test/http-company.ts'
import { as, monday, openCaseOf, staff } from '../../test/small-company.ts'
import { twoContactsIn } from '../../test/two-contacts.ts'
import { doOthersRead } from '../identifiers/unsafe-address.ts'
import { verify } from '../verify/verify.ts'
import { mergeCases, takeCasesApart } from './merging.ts'
import { takeContactOut } from './taking-out.ts'

const company = companyOfFile(createHttpCompany)

const { ana, claire } = staff
const { two, see, takeOut, sums } = twoContactsIn(() => company)

describe('a contact taken out', () => {
  test('is a case of the same customer and owner, with its words and files, and gone from the other', async () => {
    const { caseId, bill } = await two()
    const before = await see(caseId)
    const answered = await takeOut(caseId, bill)
    expect(answered).toMatchObject({
      status: 200,
      body: {
        owner: { id: ana },
        status: 'open',
        takenFrom: caseId,
        customer: { id: textAt(before, 'customer', 'id') },
        issues: [{ words: { words: 'And the bill is wrong.' }, state: 'open' }],
        counts: { contacts: 1, timesTold: 1 },
      },
    })
    const into = textAt(answered.body, 'id')
    expect(await sums(into)).toMatchObject({ read: 1, words: ['And the bill is wrong.'], files: 1 })
    expect(await sums(caseId)).toMatchObject({
      counts: { contacts: 1, timesTold: 1 },
      read: 1,
      words: ['My boiler was fixed three times and leaks again.'],
      files: 0,
    })
    const [attachment] = await company.app.db
      .selectFrom('case_attachment')
      .select('id')
      .where('matter_id', '=', caseId)
      .execute()
    const path = (id: string) => `/api/v1/cases/${id}/attachments/${attachment?.id}`
    expect(await company.ask('GET', path(into), { as: claire })).toMatchObject({ status: 200 })
    expect(await company.ask('GET', path(caseId), { as: claire })).toMatchObject({ status: 404 })
    // Its rows are where they were written.
    expect(
      await company.app.db.selectFrom('case_contact').select('matter_id').where('id', '=', bill).execute(),
    ).toEqual([{ matter_id: caseId }])
  })

  test('is told in both stories, with its words in the one in which it stands', async () => {
    const { caseId, bill } = await two()
    const into = textAt((await takeOut(caseId, bill)).body, 'id')
    const events = async (id: string) =>
      listAt(
        (await company.ask('GET', `/api/v1/cases/${id}/events?order=oldest`, { as: claire })).body,
        'items',
      )
    expect(await events(caseId)).toMatchObject([
      { type: 'caseOpened' },
      { type: 'contactReceived', contact: null, texts: [] },
      { type: 'contactTakenOut', facts: { into } },
    ])
    expect(await events(into)).toMatchObject([
      { type: 'caseOpenedApart', contact: { text: { words: 'And the bill is wrong.' } } },
    ])
  })

  test('of somebody else gets a customer of its own, of whom nothing is known', async () => {
    const { caseId, bill } = await two()
    const { body } = await takeOut(caseId, bill, 'somebodyElse')
    expect(body).toMatchObject({ customer: { name: null, identifiers: [], otherCases: [] }, ways: [] })
    expect(textAt(body, 'customer', 'id')).not.toBe(textAt(await see(caseId), 'customer', 'id'))
  })

  test('of the same customer is known by what they gave, and by who reads it', async () => {
    const { caseId, first, bill } = await two()
    const ask = async (name: string, body: object) =>
      await company.ask('POST', `/api/v1/cases/${caseId}/actions/${name}`, { as: ana, body })
    const value = textAt(await see(caseId), 'customer', 'identifiers', 0, 'value')
    const safe = await takeOut(caseId, bill)
    expect(listAt(safe.body, 'customer', 'identifiers')[0]).toMatchObject({ value, othersRead: false })
    expect(listAt(safe.body, 'customer', 'identifiers')).toHaveLength(2)
    await ask('receive-contact', { channel: 'phone', words: 'The bill again', toldAgain: false })
    expect((await ask('call-address-unsafe', { type: 'email', value })).status).toBe(200)
    const unsafe = await takeOut(caseId, first)
    expect(listAt(unsafe.body, 'customer', 'identifiers')[0]).toMatchObject({ value, othersRead: true })
    const into = textAt(unsafe.body, 'id')
    expect(await doOthersRead(company.app.db, { type: 'email', value }, into)).toBe(true)
  })

  test('is not what the case is known by any more, until it is put back or the two are one again', async () => {
    const { app } = company
    const { caseId, first, bill } = await two()
    const opening = async (id: string) =>
      (
        await app.db
          .selectFrom('matter_head')
          .select('opening')
          .where('matter_id', '=', id)
          .executeTakeFirstOrThrow()
      ).opening
    const [boiler, wrong] = ['My boiler was fixed three times and leaks again.', 'And the bill is wrong.']
    const into = textAt((await takeOut(caseId, first)).body, 'id')
    expect([await opening(caseId), await opening(into)]).toEqual([wrong, boiler])
    const back = { from: into, into: caseId, actor: as(ana) } as const
    expect(await mergeCases(app, back)).toMatchObject({ ok: true })
    expect([await opening(caseId), await opening(into)]).toEqual([boiler, boiler])
    expect(await takeCasesApart(app, back)).toMatchObject({ ok: true })
    expect([await opening(caseId), await opening(into)]).toEqual([wrong, boiler])
    // Words of a case that joined never stand for this one, also where it has none of its own left.
    const other = await openCaseOf(app, { words: 'Mine too.' })
    const recognition = { recognition: { how: 'sameStory', words: null }, texts: [] } as const
    await mergeCases(app, { from: other.caseId, into: caseId, actor: as(ana), recognition })
    await takeOut(caseId, bill)
    expect(await opening(caseId)).toBe(textAt(await see(caseId), 'reference'))
    expect(await opening(other.caseId)).toBe('Mine too.')
  })

  test('is told to the customer: of their own by mail with a link to the new case, of somebody else’s in theirs', async () => {
    const { app } = company
    const messages = async (id: string) =>
      (
        await app.db
          .selectFrom('message')
          .select(['kind', 'to_value'])
          .where('matter_id', '=', id)
          .where('audience', '=', 'customer')
          .execute()
      ).map(({ kind }) => kind)
    const mine = await two()
    const into = textAt((await takeOut(mine.caseId, mine.bill)).body, 'id')
    expect(await messages(into)).toEqual(['openedApart'])
    expect(await messages(mine.caseId)).not.toContain('takenForSomebodyElses')
    const theirs = await two()
    const other = textAt((await takeOut(theirs.caseId, theirs.bill, 'somebodyElse')).body, 'id')
    expect(await messages(other)).toEqual([])
    expect(await messages(theirs.caseId)).toContain('takenForSomebodyElses')
  })

  test('is not taken by whoever has nothing to do with it, nor the last one, nor one that is not there', async () => {
    const { caseId, first, bill } = await two()
    expect(await takeOut(caseId, bill, 'somethingElse', staff.ben)).toMatchObject({ code: 'not-the-owner' })
    expect(await takeOut(caseId, caseId)).toMatchObject({ status: 409, code: 'no-such-contact' })
    expect(await takeOut(caseId, bill)).toMatchObject({ status: 200 })
    expect(await takeOut(caseId, bill)).toMatchObject({ status: 409, code: 'no-such-contact' })
    expect(await takeOut(caseId, first)).toMatchObject({ status: 409, code: 'last-contact' })
    expect(
      await company.ask('POST', `/api/v1/cases/${caseId}/actions/take-contact-out`, {
        as: ana,
        body: { contact: first, as: 'somethingNew' },
      }),
    ).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(await takeOut(company.app.newId(), first)).toMatchObject({ status: 404 })
    expect(
      await company.ask('POST', `/api/v1/cases/${caseId}/actions/take-contact-out`, {
        body: { contact: first, as: 'somethingElse' },
      }),
    ).toMatchObject({ status: 401 })
  })

  test('of ours is no word of theirs: they were last heard when they last spoke', async () => {
    const { clock } = company
    const { caseId } = await two()
    clock.set(addMilliseconds(monday, hours(5)))
    const call = { channel: 'phone', words: 'Called about the bill', outcome: 'conversation' }
    await company.ask('POST', `/api/v1/cases/${caseId}/actions/make-contact`, { as: ana, body: call })
    const { body } = await company.ask('GET', `/api/v1/cases/${caseId}/contacts`, { as: claire })
    const made = listAt(body, 'items').find((one) => textAt(one, 'direction') === 'made')
    const { heardAt } = await see(caseId)
    clock.set(addMilliseconds(monday, hours(6)))
    expect(heardAt).toBe(monday)
    expect(await takeOut(caseId, textAt(made, 'id'))).toMatchObject({ status: 200, body: { heardAt } })
    clock.set(monday)
  })

  test('is taken once however often it is asked with the same key', async () => {
    const { caseId, bill } = await two()
    const ask = async () =>
      await company.ask('POST', `/api/v1/cases/${caseId}/actions/take-contact-out`, {
        as: ana,
        body: { contact: bill, as: 'somethingElse' },
        headers: { 'idempotency-key': `key of ${bill}` },
      })
    const [once, again] = [await ask(), await ask()]
    expect(textAt(again.body, 'id')).toBe(textAt(once.body, 'id'))
  })
})

test('what had come up came along with its time, and says so', async () => {
  const { clock } = company
  const { caseId, bill } = await two()
  await company.ask('POST', `/api/v1/cases/${caseId}/actions/take-higher`, { as: ana, body: { words: 'x' } })
  clock.set(addMilliseconds(monday, hours(5)))
  const { body } = await takeOut(caseId, bill)
  expect(listAt(body, 'escalations')).toMatchObject([{ at: monday, cameAlong: true }])
  expect(listAt(await see(caseId), 'escalations')).toMatchObject([{ at: monday, cameAlong: false }])
  clock.set(monday)
})

describe('putting it back', () => {
  test('joins the two again, by the customer, also what was taken for somebody else’s', async () => {
    const { app } = company
    for (const how of ['somethingElse', 'somebodyElse']) {
      const { caseId, bill } = await two()
      const into = textAt((await takeOut(caseId, bill, how)).body, 'id')
      const pair = { from: into, into: caseId, actor: { kind: 'customer', through: caseId } } as const
      expect(await mergeCases(app, { ...pair, acrossCustomers: true })).toMatchObject({ ok: true })
      expect(await sums(caseId)).toMatchObject({ counts: { contacts: 2, timesTold: 2 }, read: 2, files: 1 })
    }
  })
})

test('the customer takes out what they said themselves, and gets a link to it', async () => {
  const { app } = company
  const { caseId, bill } = await two()
  const into = app.newId()
  const taken = await takeContactOut(app, {
    caseId,
    contactId: bill,
    as: 'somethingNew',
    actor: { kind: 'customer' },
    into,
    linkSecret: 'x'.repeat(43),
  })
  expect(taken).toMatchObject({ ok: true, state: { id: into, owner: ana } })
  const links = await app.db
    .selectFrom('case_link')
    .select('matter_id')
    .where('matter_id', '=', into)
    .execute()
  expect(links).toHaveLength(1)
})

test('nothing differs from the ledger after all that, and what is moved by hand is found', async () => {
  const { app, database } = company
  const differences = async () => {
    const found: string[] = []
    await verify(app, ({ kind, what }) => found.push(`${kind}: ${what}`))
    return found
  }
  expect(await differences()).toEqual([])
  const { caseId, bill } = await two()
  await takeOut(caseId, bill)
  await database.pool.query('update case_contact_moved set stands_in = matter_id where contact_id = $1', [
    bill,
  ])
  // The case that it became has no words of its own then.
  expect(await differences()).toEqual(['head: opening', `contact: ${bill} stands elsewhere`])
})
