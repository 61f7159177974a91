import { addMilliseconds, hours } from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import {
  admin,
  type Answered,
  valueAt,
  caseOf,
  createHttpCompany,
  listAt,
  textAt,
} from '../../../test/http-company.ts'
import { provenBy, contactFrom, monday, openCaseOf, staff } from '../../../test/small-company.ts'
import { receive } from '../../intake/receive.ts'

const company = companyOfFile(createHttpCompany)

type Item = Readonly<Record<string, unknown>>
const itemsOf = ({ body }: Answered): readonly Item[] => listAt(body, 'items')
const list = async (query: string, as = admin) => await company.ask('GET', `/api/v1/cases?${query}`, { as })
const walk = async (path: string, as = admin): Promise<readonly Item[]> => {
  const all: Item[] = []
  let cursor: string | null = ''
  while (cursor !== null && all.length < 1_000) {
    const answered: Answered = await company.ask('GET', cursor === '' ? path : `${path}&cursor=${cursor}`, {
      as,
    })
    expect(answered.status).toBe(200)
    all.push(...itemsOf(answered))
    const { next } = answered.body
    cursor = typeof next === 'string' ? next : null
  }
  return all
}

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
      body: { kind: 'spam' },
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

describe('duties', () => {
  test('are mine and my team’s, the next due first, each once over the pages', async () => {
    const id = await caseOf(company, staff.ana)
    const now = company.clock.now()
    for (let hour = 9; hour > 0; hour -= 1) {
      const body = { what: `In ${hour}`, due: addMilliseconds(now, hours(hour > 4 ? 5 : hour)) }
      await company.ask('POST', `/api/v1/cases/${id}/actions/make-promise`, { as: staff.ana, body })
    }
    const duties = (await walk('/api/v1/duties?limit=2', staff.ana)).filter(
      (one) => one['kind'] === 'keepPromise' && valueAt(one, 'case', 'id') === id,
    )
    expect(duties.length).toBe(9)
    expect(new Set(duties.map(({ subject }) => subject)).size).toBe(9)
    const dues = duties.map(({ due }) => String(due))
    expect(dues).toEqual(dues.toSorted())
    expect(duties[0]).toMatchObject({ mine: true, overdue: false, case: { id, owner: { id: staff.ana } } })
    expect(await walk('/api/v1/duties?kind=nextWord&limit=50', staff.ana)).not.toContainEqual(
      expect.objectContaining({ case: expect.objectContaining({ id }) }),
    )
    const mine = await company.ask('GET', '/api/v1/me', { as: staff.ana })
    expect(mine.body).toMatchObject({ counts: { duties: expect.any(Number), overdue: 0 } })
  })
})

describe('duties of some kinds', () => {
  test('come without the others, those without a time last, each once over the pages', async () => {
    const ids: string[] = []
    for (let count = 0; count < 3; count += 1) {
      const id = await caseOf(company, staff.rosa)
      ids.push(id)
      const ask = async (as: string, name: string, body: object) =>
        await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as, body })
      await ask(staff.rosa, 'ask-for-leader', { leader: staff.paul, what: 'Paul rings' })
      await ask(staff.paul, 'acknowledge-escalation', { escalation: 1 })
    }
    const here = ({ case: about }: Record<string, unknown>) => ids.includes(String(valueAt(about, 'id')))
    const calls = (await walk('/api/v1/duties?kind=callBack&kind=hearCustomer&limit=1', staff.paul)).filter(
      here,
    )
    expect(calls.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 3 }, () => 'callBack'),
      ...Array.from({ length: 3 }, () => 'hearCustomer'),
    ])
    const came = calls.filter(({ kind }) => kind === 'hearCustomer').map((one) => one['cameUp'])
    const since = company.clock.now()
    for (const one of came)
      expect(one).toEqual({
        because: 'askedForLeader',
        at: since,
        delegatedTo: null,
        waitsSince: since,
        late: null,
      })
    expect(calls.filter(({ kind }) => kind === 'callBack').map((one) => one['cameUp'])).toEqual([
      null,
      null,
      null,
    ])
    expect(
      new Set(calls.map((one) => `${String(valueAt(one, 'case', 'id'))} ${String(one['kind'])}`)).size,
    ).toBe(6)
    const unknown = await company.ask('GET', '/api/v1/duties?kind=dance', { as: staff.paul })
    expect(unknown).toMatchObject({ status: 422, body: { code: 'input-invalid' } })
  })
})

test('what came up to somebody is in as many cases as the number beside that list says', async () => {
  const inDanger = await caseOf(company, staff.ana)
  const raised = { words: 'It smells of gas.' }
  await company.ask('POST', `/api/v1/cases/${inDanger}/actions/raise-danger`, {
    as: staff.ana,
    body: raised,
  })
  const counted: Record<string, unknown> = {}
  const held: Record<string, unknown> = {}
  for (const [name, person] of Object.entries(staff)) {
    const { body } = await company.ask('GET', '/api/v1/me', { as: person })
    counted[name] = valueAt(body, 'counts', 'cameUp')
    const duties = await walk('/api/v1/duties?whose=cameUp&limit=3', person)
    held[name] = new Set(duties.map((one) => valueAt(one, 'case', 'id'))).size
    expect(duties.filter((one) => one['cameUp'] === null)).toEqual([])
  }
  expect(counted).toEqual(held)
  // One who owns what is dangerous, and a leader to whom it rose.
  expect(Object.values(held).filter((cases) => cases !== 0).length).toBeGreaterThan(1)
})

describe('a duty in a list', () => {
  test('says whose case it is, their newest words, and the number to ring where I may know it', async () => {
    const { caseId } = await openCaseOf(company.app, { words: 'The boiler leaks.' }, 'newest@example.org')
    const { body: view } = await company.ask('GET', `/api/v1/cases/${caseId}`, { as: admin })
    const owner = String(valueAt(view, 'owner', 'id'))
    const act = async (as: string, name: string, body: object) =>
      expect(
        (await company.ask('POST', `/api/v1/cases/${caseId}/actions/${name}`, { as, body })).status,
      ).toBe(200)
    await act(owner, 'receive-contact', { channel: 'phone', words: 'It is in the hall by now.' })
    await act(owner, 'make-contact', { channel: 'phone', outcome: 'noAnswer', words: 'Nobody there.' })
    const mine = (await walk('/api/v1/duties?limit=50', owner)).filter(
      (one) => valueAt(one, 'case', 'id') === caseId,
    )
    expect(mine).not.toEqual([])
    for (const one of mine)
      expect(one).toMatchObject({
        case: {
          opening: 'The boiler leaks.',
          newest: { words: 'It is in the hall by now.', at: company.clock.now() },
          danger: false,
        },
      })
    const row = (await walk('/api/v1/cases?owner=me&limit=50', owner)).find(({ id }) => id === caseId)
    expect(row).toMatchObject({ newest: { words: 'It is in the hall by now.' } })
  })

  test('to speak with them has the number to ring, until others answer it', async () => {
    const { caseId } = await openCaseOf(company.app, {
      from: { name: 'Nadia', identifiers: [{ type: 'phone', value: '020 7946 0958' }] },
      words: 'Please ring me.',
    })
    const { body: view } = await company.ask('GET', `/api/v1/cases/${caseId}`, { as: admin })
    const owner = String(valueAt(view, 'owner', 'id'))
    const act = async (name: string, body: object) =>
      expect(
        (await company.ask('POST', `/api/v1/cases/${caseId}/actions/${name}`, { as: owner, body })).status,
      ).toBe(200)
    await act('request-call-back', { of: owner, what: 'When we come' })
    const call = async () =>
      (await walk('/api/v1/duties?kind=callBack&limit=50', owner)).find(
        (one) => valueAt(one, 'case', 'id') === caseId,
      )
    expect(await call()).toMatchObject({ number: { written: '020 7946 0958', dial: '+442079460958' } })
    await act('call-address-unsafe', { type: 'phone', value: '020 7946 0958' })
    expect(await call()).toMatchObject({ number: null })
  })

  test('of others stands with whoever owns the case or answers for its team, and with nobody else', async () => {
    const id = await caseOf(company, staff.ana)
    const due = addMilliseconds(company.clock.now(), hours(3))
    await company.ask('POST', `/api/v1/cases/${id}/actions/place-ask`, {
      as: staff.ana,
      body: { to: 'Desk', question: 'Did the part come?', due },
    })
    const asked = async (as: string, whose: string) =>
      (await walk(`/api/v1/duties?whose=${whose}&limit=3`, as)).filter(
        (one) => one['kind'] === 'answerAsk' && valueAt(one, 'case', 'id') === id,
      )
    expect(await asked(staff.ana, 'others')).toMatchObject([{ team: 'Desk', mine: false, overdue: false }])
    expect(await asked(staff.ana, 'mine')).toEqual([])
    expect(await asked(staff.rosa, 'others')).toEqual([])
    expect(await asked(staff.rosa, 'mine')).toHaveLength(1)
    expect(await asked(staff.paul, 'others')).toEqual([])
    // In a row of a list stands what whoever looks has to do themselves, also where somebody else is due before.
    const next = async (as: string, query: string) =>
      valueAt((await walk(`/api/v1/cases?${query}`, as)).find((row) => row['id'] === id) ?? {}, 'next')
    expect(await next(staff.ana, 'owner=me')).toMatchObject({ duty: 'nextWord', person: { id: staff.ana } })
    expect(await next(staff.rosa, 'order=due')).toMatchObject({ duty: 'answerAsk', team: 'Desk', by: due })
    expect(await next(staff.claire, 'order=due')).toMatchObject({ duty: 'answerAsk', team: 'Desk', by: due })
    company.clock.set(addMilliseconds(due, hours(1)))
    expect(await asked(staff.paul, 'others')).toMatchObject([{ overdue: true }])
    const unknown = await company.ask('GET', '/api/v1/duties?whose=nobody', { as: staff.paul })
    expect(unknown).toMatchObject({ status: 422, body: { code: 'input-invalid' } })
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
