import { addMilliseconds, hours } from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import {
  admin,
  allPages,
  type Answered,
  valueAt,
  caseOf,
  createHttpCompany,
  type Item,
  listAt,
  textAt,
} from '../../../test/http-company.ts'
import { provenBy, contactFrom, monday, openCaseOf, staff } from '../../../test/small-company.ts'
import { receive } from '../../intake/receive.ts'

const company = companyOfFile(createHttpCompany)

const itemsOf = ({ body }: Answered): readonly Item[] => listAt(body, 'items')
const list = async (query: string, as = admin) => await company.ask('GET', `/api/v1/cases?${query}`, { as })
const walk = async (path: string, as = admin): Promise<readonly Item[]> => await allPages(company, path, as)

describe('a list of cases', () => {
  test('is paged without a gap or a repetition, the last changed first, while others come in', async () => {
    for (let number = 0; number < 23; number += 1) {
      company.clock.set(addMilliseconds(monday, number * 1_000))
      await openCaseOf(company.app)
    }
    const first = await list('limit=10')
    await openCaseOf(company.app)
    const rest = await walk(`/api/v1/cases?limit=7`)
    expect(rest.length).toBe(24)
    const ids = rest.map(({ id }) => id)
    expect(new Set(ids).size).toBe(24)
    const times = rest.map(({ changedAt }) => String(changedAt))
    expect(times).toEqual(times.toSorted().toReversed())
    const second = await list(`limit=10&cursor=${String(first.body['next'])}`)
    const seen = [...itemsOf(first), ...itemsOf(second)].map(({ id }) => id)
    expect(new Set(seen).size).toBe(20)
  })

  test('is ordered by what is due next, page by page, and says so by the date that each row shows', async () => {
    const rows = await walk('/api/v1/cases?order=due&limit=7')
    expect(rows.length).toBeGreaterThan(20)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    const dues = rows.map((row) => textAt(row, 'next', 'by'))
    expect(dues).toEqual(dues.toSorted())
    const mine = await walk('/api/v1/cases?order=due&owner=me&limit=3', staff.ana)
    const mineDue = mine.map((row) => textAt(row, 'next', 'by'))
    expect(mineDue).toEqual(mineDue.toSorted())
    expect(await list('order=due&status=ended')).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(await list('order=name')).toMatchObject({ status: 422 })
  })

  test('of mine goes by what I have to do, whoever else owes something before, and danger comes first', async () => {
    const act = async (id: string, name: string, body: object) =>
      expect(
        (await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as: staff.ana, body })).status,
      ).toBe(200)
    const asked = await caseOf(company)
    const due = addMilliseconds(company.clock.now(), hours(1))
    await act(asked, 'place-ask', { to: 'Desk', question: 'Is it in?', due })
    const dangerous = await caseOf(company)
    await act(dangerous, 'raise-danger', { words: 'It smokes.' })
    // Spoken with, so that what is owed in it comes later than in any other.
    const spoken = { channel: 'phone', outcome: 'conversation', words: 'We spoke; they are outside.' }
    await act(dangerous, 'make-contact', spoken)
    const mine = await walk('/api/v1/cases?order=due&owner=me&limit=2', staff.ana)
    expect(mine[0]).toMatchObject({ id: dangerous, danger: true })
    const dues = mine.slice(1).map((row) => textAt(row, 'next', 'by'))
    expect(dues).toEqual(dues.toSorted())
    expect(dues[0]).not.toBe(due)
    expect((await walk('/api/v1/cases?order=due', admin)).map(({ id }) => id).slice(0, 2)).toEqual([
      dangerous,
      asked,
    ])
  })

  test('of mine, of a team, of a status, of a duty', async () => {
    const id = await caseOf(company, staff.ben)
    expect(itemsOf(await list('owner=me', staff.ben)).map((one) => one['id'])).toContain(id)
    for (const { owner } of itemsOf(await list('owner=me', staff.ben)))
      expect(owner).toMatchObject({ id: staff.ben })
    expect(itemsOf(await list(`owner=${staff.ben}`)).map((one) => one['id'])).toContain(id)
    expect(itemsOf(await list('team=Executive'))).toEqual([])
    expect(itemsOf(await list('status=ended'))).toEqual([])
    await company.ask('POST', `/api/v1/cases/${id}/actions/find-no-problem`, {
      as: staff.ben,
      body: { kind: 'spam', reason: 'It sells pills' },
    })
    expect(itemsOf(await list('status=ended')).map((one) => one['id'])).toEqual([id])
    expect(itemsOf(await list('status=ended'))).toMatchObject([{ waitingOn: 'nobody', ending: 'noProblem' }])
  })

  test('is searched by reference, name, address, number and words, whoever wrote them', async () => {
    const opened = await receive(
      company.app,
      contactFrom({
        from: {
          name: 'Çağla O’Brien-Müller',
          identifiers: [
            { type: 'email', value: 'Cagla@Example.org' },
            { type: 'phone', value: '+34 600 11 22 33' },
          ],
        },
        words: 'Die Donaudampfschifffahrtsgesellschaftskapitänsmütze kam zerrissen an; حقيبتي أيضا.',
      }),
    )
    if (opened.kind !== 'opened') throw new Error('nobody wrote from there before')
    const search = async (q: string) =>
      await company.ask('GET', `/api/v1/search?q=${encodeURIComponent(q)}`, { as: staff.helene })
    for (const q of [
      opened.reference,
      opened.reference.toLowerCase().replaceAll('-', ''),
      'O’Brien',
      'cagla@example.org',
      '+34600112233',
      'Donaudampf',
      'zerrissen kam',
      'حقيبتي',
    ]) {
      const found = itemsOf(await search(q)).map(({ id }) => id)
      expect({ q, found }).toEqual({ q, found: expect.arrayContaining([opened.caseId]) })
    }
    for (const q of ['nothing of the kind', '100%', '_', "'", String.raw`\ `, '((&|!', 'a:*b']) {
      expect({ q, status: (await search(q)).status }).toEqual({ q, status: 200 })
    }
  })
})

describe('the story of a case', () => {
  test('comes page by page, forward or backward, with the exact words', async () => {
    const id = await caseOf(company)
    for (let number = 1; number <= 12; number += 1) {
      const body = { channel: 'phone', words: `Word ${number}` }
      await company.ask('POST', `/api/v1/cases/${id}/actions/receive-contact`, { as: staff.ana, body })
    }
    const forward = await walk(`/api/v1/cases/${id}/events?limit=5&order=oldest`, staff.ana)
    const told = forward.filter(({ type }) => type === 'contactReceived')
    expect(told).toHaveLength(12)
    expect(forward.map(({ number }) => number)).toEqual(forward.map((_, at) => at + 1))
    const backward = await walk(`/api/v1/cases/${id}/events?limit=4`, staff.ana)
    expect(backward.map(({ number }) => number)).toEqual(forward.map(({ number }) => number).toReversed())
    expect(told.at(-1)).toMatchObject({
      type: 'contactReceived',
      side: 'company',
      who: { takenBy: { name: 'Ana Example' } },
      facts: { heard: true },
      contact: { text: { author: 'customer', words: 'Word 12' }, person: { id: staff.ana } },
    })
    const contacts = await walk(`/api/v1/cases/${id}/contacts?limit=5&order=oldest`, staff.ana)
    expect(contacts.map((one) => valueAt(one, 'text', 'words'))).toEqual([
      'My boiler was fixed three times and leaks again.',
      ...Array.from({ length: 12 }, (_, at) => `Word ${at + 1}`),
    ])
  })

  test('never holds a pointer to words in place of the words', async () => {
    const id = await caseOf(company)
    const due = addMilliseconds(company.clock.now(), hours(20))
    const act = async (name: string, body: object) =>
      await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as: staff.ana, body })
    await act('make-promise', { what: 'Promised words', due, remedy: { what: 'Refund words' } })
    await act('place-ask', { to: 'Desk', question: 'Asked words', due })
    await act('name-representative', { name: 'Daughter words', mandate: 'Mandate words' })
    await act('take-higher', { words: 'Higher words' })
    const story = JSON.stringify(await walk(`/api/v1/cases/${id}/events?limit=50`, staff.ana))
    for (const words of ['Promised', 'Refund', 'Asked', 'Daughter', 'Mandate', 'Higher']) {
      expect(story).toContain(`${words} words`)
    }
    expect(story).not.toContain('undefined')
  })
})

describe('a case after cases were joined', () => {
  test('shows what came along with its words, and its story', async () => {
    const proof = provenBy('joined@example.org')
    const one = await openCaseOf(company.app, { proof })
    const due = addMilliseconds(company.clock.now(), hours(20))
    const act = async (id: string, name: string, body: object) =>
      await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as: staff.claire, body })
    await act(one.caseId, 'propose-resolution', { issue: 1, what: 'First proposal', outcome: 'upheld' })
    await act(one.caseId, 'give-verdict', { issue: 1, verdict: 'solved', reason: 'Fine' })
    const two = await openCaseOf(company.app, { proof })
    await act(two.caseId, 'make-promise', { what: 'Carried promise', due })
    await act(two.caseId, 'place-ask', { to: 'Desk', question: 'Carried question', due })
    await act(one.caseId, 'reopen-for-new-facts', { facts: 'It broke again' })
    const joined = await company.ask('POST', `/api/v1/cases/${two.caseId}/actions/merge-into`, {
      as: staff.claire,
      body: { into: one.caseId },
    })
    expect(joined.body).toMatchObject({
      id: one.caseId,
      absorbed: [two.caseId],
      promises: [{ what: { words: 'Carried promise' }, state: 'open' }],
      asks: [{ question: { words: 'Carried question' }, to: 'Desk' }],
      issues: [
        { state: 'solved' },
        { words: { words: 'It broke again' } },
        { words: { words: 'My boiler was fixed three times and leaks again.' } },
      ],
    })
    const gone = await company.ask('GET', `/api/v1/cases/${two.caseId}`, { as: staff.claire })
    expect(gone.body).toMatchObject({ status: 'ended', ending: 'merged', mergedInto: one.caseId })
    const apart = await company.ask('POST', `/api/v1/cases/${one.caseId}/actions/take-apart`, {
      as: staff.claire,
      body: { from: two.caseId },
    })
    expect(apart.body).toMatchObject({ id: two.caseId, status: 'open', promises: [{ state: 'open' }] })
  })

  test('offers joining, taking apart and taking out to whoever may, and says why not to others', async () => {
    const [one, two] = [await openCaseOf(company.app), await openCaseOf(company.app)]
    const offered = async (id: string, as: string) => {
      const { body } = await company.ask('GET', `/api/v1/cases/${id}`, { as })
      const actions = listAt(body, 'actions')
      return ['merge-into', 'take-apart', 'take-contact-out'].map((wanted) => {
        const action = actions.find(({ name }) => name === wanted)
        return action?.['allowed'] === true ? 'allowed' : valueAt(action, 'refusal', 'code')
      })
    }
    const { body } = await company.ask('GET', `/api/v1/cases/${two.caseId}`, { as: admin })
    const owner = String(valueAt(body, 'owner', 'id'))
    expect(await offered(two.caseId, owner)).toEqual(['allowed', 'not-merged', 'last-contact'])
    await company.ask('POST', `/api/v1/cases/${one.caseId}/actions/merge-into`, {
      as: staff.claire,
      body: { into: two.caseId, recognition: { how: 'known' } },
    })
    expect(await offered(two.caseId, owner)).toEqual(['allowed', 'allowed', 'allowed'])
    const colleague = owner === staff.ana ? staff.ben : staff.ana
    expect(await offered(two.caseId, colleague)).toEqual(['allowed', 'not-the-owner', 'not-the-owner'])
  })
})

test('a story says with its date when the case of somebody whom nobody can reach lapses', async () => {
  const from = { name: 'Nobody’s number', identifiers: [] }
  const { caseId, owner } = await openCaseOf(company.app, { from })
  const body = { issue: 1, what: 'A new boiler', outcome: 'upheld' }
  await company.ask('POST', `/api/v1/cases/${caseId}/actions/propose-resolution`, { as: owner, body })
  const events = itemsOf(await company.ask('GET', `/api/v1/cases/${caseId}/events`, { as: owner }))
  const lapse = events.find(({ type }) => type === 'lapseDated')
  expect(lapse).toMatchObject({ side: 'company' })
  const { rows } = await company.database.pool.query<{ due: Date }>(
    `select due from deadline where matter_id = $1 and kind = 'lapse'`,
    [caseId],
  )
  expect(valueAt(lapse, 'facts', 'due')).toBe(rows[0]?.due.toISOString())
})
