import { randomUUID } from 'node:crypto'
import { addMilliseconds } from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { type Answered, caseOf, createHttpCompany, listAt, textAt } from '../../../test/http-company.ts'
import { cookieOf } from '../../../test/session.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'
import { sendDue as sendSmsDue } from '../../channels/sms/send.ts'
import { forgetDrafts } from '../../drafts/forget.ts'
import { keptDays } from '../../drafts/sending.ts'
import { sendDue } from '../../drafts/send-due.ts'

const company = companyOfFile(createHttpCompany)
const { ana, claire, ben } = staff

const contact = { channel: 'mail', words: 'We come on Tuesday.', outcome: 'written' }
const written = (words: string, more: object = {}) => ({ typed: { words }, device: 'computer', ...more })
const at = (id: string, draft: string, step = ''): string => `/api/v1/cases/${id}/drafts/${draft}${step}`
const keep = async (id: string, draft: string, body: object, as = ana): Promise<Answered> =>
  await company.ask('PUT', at(id, draft), { as, body })
const send = async (id: string, draft: string, as = ana, more: object = {}): Promise<Answered> =>
  await company.ask('POST', at(id, draft, '/send'), { as, body: { ...written('x'), contact, ...more } })
const undo = async (id: string, draft: string, as = ana): Promise<Answered> =>
  await company.ask('POST', at(id, draft, '/undo'), { as })
/** Signed in, since a token reads no draft. */
const mine = async (id: string, as = ana): Promise<ReturnType<typeof listAt>> => {
  const { body } = await company.ask('GET', `/api/v1/cases/${id}/drafts`, {
    headers: { cookie: await cookieOf(company.app, as) },
  })
  return listAt(body, 'items')
}
const contactsIn = async (id: string): Promise<unknown> =>
  (await company.ask('GET', `/api/v1/cases/${id}`, { as: claire })).body['counts']
/** Time goes on, and what is due is sent. */
const after = async (ms: number): Promise<void> => {
  company.clock.set(addMilliseconds(company.clock.now(), ms))
  await sendDue(company.app)
}

describe('a draft', () => {
  test('is kept, changed, and read by its author alone', async () => {
    const id = await caseOf(company)
    const draft = randomUUID()
    expect(await keep(id, draft, written('We', { revision: 0 }))).toMatchObject({
      status: 200,
      body: { id: draft, revision: 1 },
    })
    expect(await keep(id, draft, written('We come', { revision: 1 }))).toMatchObject({
      body: { id: draft, revision: 2 },
    })
    expect(await mine(id)).toMatchObject([{ id: draft, typed: { words: 'We come' }, sendIn: null }])
    expect(await mine(id, claire)).toEqual([])
    // Whoever knows its id writes one of their own, and leaves it as it is.
    expect(await keep(id, draft, written('Mine', { revision: 2 }), claire)).toMatchObject({ status: 200 })
    expect(await mine(id)).toMatchObject([{ typed: { words: 'We come' } }])
    expect(await mine(id, claire)).toMatchObject([{ typed: { words: 'Mine' } }])
    expect(await company.ask('DELETE', at(id, draft), { as: claire })).toMatchObject({ status: 204 })
    expect(await mine(id)).toHaveLength(1)
    expect(await company.ask('DELETE', at(id, draft), { as: ana })).toMatchObject({ status: 204 })
    expect(await mine(id)).toEqual([])
  })

  test('that another device changed meanwhile stays, and what was typed here is kept beside it', async () => {
    const id = await caseOf(company)
    const draft = randomUUID()
    await keep(id, draft, written('Begun', { revision: 0 }))
    await keep(id, draft, { typed: { words: 'On the road' }, device: 'telephone', revision: 1 })
    const beside = await keep(id, draft, written('At the desk', { revision: 1 }))
    expect(beside).toMatchObject({ status: 200, body: { revision: 1 } })
    expect(beside.body['id']).not.toBe(draft)
    expect((await mine(id)).map(({ typed, device }) => [device, typed])).toEqual(
      expect.arrayContaining([
        ['telephone', { words: 'On the road' }],
        ['computer', { words: 'At the desk' }],
      ]),
    )
    // The same again, of an answer that was lost, is no other draft.
    expect(await keep(id, draft, { ...written('On the road'), revision: 1 })).toMatchObject({
      body: { id: draft },
    })
  })

  test('is bounded, in size and in number', async () => {
    const id = await caseOf(company)
    const long = await keep(id, randomUUID(), written('x'.repeat(130_000), { revision: 0 }))
    expect(long).toMatchObject({ status: 422, code: 'input-invalid' })
    for (let count = 0; count < 10; count += 1)
      await keep(id, randomUUID(), written(`draft ${count}`, { revision: 0 }))
    expect(await keep(id, randomUUID(), written('one more', { revision: 0 }))).toMatchObject({
      status: 409,
      code: 'too-many-drafts',
    })
  })

  test('goes when nobody went on with it for long, and with its customer', async () => {
    const id = await caseOf(company)
    await keep(id, randomUUID(), written('Forgotten', { revision: 0 }))
    const later = addMilliseconds(company.clock.now(), (keptDays + 1) * 86_400_000)
    await forgetDrafts(company.app.db, addMilliseconds(later, -keptDays * 86_400_000))
    expect(await mine(id)).toEqual([])
    await keep(id, randomUUID(), written('Dear Marta', { revision: 0 }))
    await company.database.pool.query(
      `update customer set name = null, erased_at = now() from matter_head
       where matter_head.customer_id = customer.id and matter_id = $1`,
      [id],
    )
    expect(await mine(id)).toEqual([])
  })

  test('is for people who see the case', async () => {
    const id = await caseOf(company)
    const draft = randomUUID()
    expect(await company.ask('GET', `/api/v1/cases/${id}/drafts`)).toMatchObject({ status: 401 })
    expect(await company.ask('PUT', at(id, draft), { body: written('x') })).toMatchObject({ status: 401 })
    expect(await company.ask('GET', `/api/v1/cases/${id}/drafts`, { as: ana })).toMatchObject({
      status: 403,
      code: 'person-needed',
    })
    const unseen = randomUUID()
    expect(await keep(unseen, draft, written('x', { revision: 0 }))).toMatchObject({ status: 404 })
    expect(await send(unseen, draft)).toMatchObject({ status: 404 })
    expect(await undo(unseen, draft)).toMatchObject({ status: 404 })
  })
})

describe('what is sent off', () => {
  test('is neither recorded nor sent for ten seconds, and then once', async () => {
    const id = await caseOf(company)
    const draft = randomUUID()
    expect(await send(id, draft)).toMatchObject({ status: 200, body: { sendIn: 10_000 } })
    await after(9_000)
    expect(await contactsIn(id)).toMatchObject({ contacts: 1 })
    expect(await mine(id)).toMatchObject([{ id: draft, sendIn: 1_000 }])
    await after(1_000)
    expect(await contactsIn(id)).toMatchObject({ contacts: 2 })
    expect(await mine(id)).toEqual([])
    const { body } = await company.ask('GET', `/api/v1/cases/${id}/events?order=newest`, { as: ana })
    const made = listAt(body, 'items').find((entry) => entry['type'] === 'contactMade')
    // The customer's clock counts from here on.
    expect(textAt(made, 'at')).toBe(company.clock.now())
    await after(1_000)
    expect(await contactsIn(id)).toMatchObject({ contacts: 2 })
  })

  test('is taken back by its author, as it was typed', async () => {
    const id = await caseOf(company)
    const draft = randomUUID()
    await send(id, draft)
    expect(await undo(id, draft, claire)).toMatchObject({ status: 409, code: 'already-sent' })
    expect(await undo(id, draft)).toMatchObject({ status: 200, body: { id: draft, typed: { words: 'x' } } })
    await after(20_000)
    expect(await contactsIn(id)).toMatchObject({ contacts: 1 })
    expect(await undo(id, draft)).toMatchObject({ status: 409, code: 'already-sent' })
    expect(await send(id, draft)).toMatchObject({ status: 200 })
    await after(10_000)
    expect(await contactsIn(id)).toMatchObject({ contacts: 2 })
  })

  test('goes by SMS no sooner than anything else, and not at all where it is taken back', async () => {
    const from = { name: 'Nadia', identifiers: [{ type: 'phone' as const, value: '020 7946 0958' }] }
    const { caseId: id, owner } = await openCaseOf(company.app, { from, answersBySms: true })
    const handedOver = async () => {
      await sendSmsDue(company.app, company.url)
      return (await company.app.db.selectFrom('sms_out').select('id').where('matter_id', '=', id).execute())
        .length
    }
    const bySms = { contact: { ...contact, channel: 'sms' } }
    const draft = randomUUID()
    expect(await send(id, draft, owner, bySms)).toMatchObject({ status: 200, body: { sendIn: 10_000 } })
    await after(9_000)
    expect(await handedOver()).toBe(0)
    expect(await undo(id, draft, owner)).toMatchObject({ status: 200 })
    await after(20_000)
    expect(await handedOver()).toBe(0)
    await send(id, draft, owner, bySms)
    await after(10_000)
    expect(await handedOver()).toBe(1)
  })

  test('is sent off once, however often its author asks', async () => {
    const id = await caseOf(company)
    const draft = randomUUID()
    const again = async () =>
      await company.ask('POST', at(id, draft, '/send'), {
        as: ana,
        body: { ...written('x'), contact },
        headers: { 'idempotency-key': draft },
      })
    expect((await Promise.all([again(), again()])).map(({ status }) => status)).toEqual([200, 200])
    await after(10_000)
    expect(await again()).toMatchObject({ status: 200 })
    await after(10_000)
    expect(await contactsIn(id)).toMatchObject({ contacts: 2 })
  })

  test('and is refused now is refused at once, and so is what can’t be read', async () => {
    const id = await caseOf(company)
    const promise = { what: 'A new pump', due: '2026-01-01T00:00:00Z' }
    const refused = await send(id, randomUUID(), ana, { contact: { ...contact, newPromise: promise } })
    expect(refused).toMatchObject({ status: 409, code: 'due-in-the-past' })
    expect(await send(id, randomUUID(), ana, { contact: { ...contact, words: '' } })).toMatchObject({
      status: 422,
    })
    expect(await mine(id)).toEqual([])
  })

  test('and is refused when its time comes is a draft again, of which its author is told', async () => {
    const id = await caseOf(company)
    const draft = randomUUID()
    await send(id, draft)
    // Meanwhile somebody else has it.
    await company.ask('POST', `/api/v1/cases/${id}/actions/offer-transfer`, {
      as: ana,
      body: { to: { kind: 'person', person: ben }, reason: 'Yours' },
    })
    await company.ask('POST', `/api/v1/cases/${id}/actions/accept-transfer`, {
      as: ben,
      body: { offer: 1 },
    })
    await after(10_000)
    expect(await contactsIn(id)).toMatchObject({ contacts: 1 })
    expect(await mine(id)).toMatchObject([
      { id: draft, sendIn: null, typed: { words: 'x' }, notSent: { refusal: { code: 'not-the-owner' } } },
    ])
    const told = async (as: string) =>
      (
        await company.ask('GET', '/api/v1/drafts/not-sent', {
          headers: { cookie: await cookieOf(company.app, as) },
        })
      ).body
    expect(await told(ana)).toMatchObject({
      items: [{ case: { id }, words: 'x', refusal: { code: 'not-the-owner' } }],
    })
    expect(await told(ben)).toEqual({ items: [] })
    expect(await company.ask('GET', '/api/v1/drafts/not-sent')).toMatchObject({ status: 401 })
  })
})
