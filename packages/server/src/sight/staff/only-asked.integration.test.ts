import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany, textAt } from '../../../test/http-company.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'

/** Ana’s case, of which Rosa’s team, the desk, was asked one thing. */
const company = companyOfFile(createHttpCompany)
let caseId: string
let ana: string
const { rosa } = staff
const phone = '+44 20 7946 0958'

const act = async (name: string, body: object, as: string) =>
  await company.ask('POST', `/api/v1/cases/${caseId}/actions/${name}`, { as, body })
const read = async (path: string, as: string = rosa) =>
  await company.ask('GET', `/api/v1/cases${path}`, { as })
const search = async (query: string, as: string) =>
  (await company.ask('GET', `/api/v1/search?q=${encodeURIComponent(query)}`, { as })).body
const found = async (query: string): Promise<unknown> => (await search(query, rosa))['items']
/** The actions that the case's page says they may do. */
const offeredTo = async (whom: string): Promise<readonly string[]> =>
  z
    .array(z.object({ name: z.string(), allowed: z.boolean() }))
    .parse((await read(`/${caseId}`, whom)).body['actions'])
    .flatMap(({ name, allowed }) => (allowed ? [name] : []))

beforeAll(async () => {
  ;({ caseId, owner: ana } = await openCaseOf(company.app, {
    from: {
      name: 'Nadia Novak',
      identifiers: [
        { type: 'email', value: 'nadia@example.org' },
        { type: 'phone', value: phone },
        { type: 'order', value: 'ORD-4711' },
      ],
    },
    words: 'The valve of my boiler whistles.',
  }))
  await act('note-vulnerability', { words: 'She hears little' }, ana)
  await act('write-note', { words: 'Her third whistle this year' }, ana)
  await act(
    'make-promise',
    {
      what: 'A refund',
      due: '2026-03-04T10:00:00.000Z',
      remedy: { what: 'Zurichgeld', amount: { minor: 8_000, currency: 'GBP' } },
    },
    ana,
  )
  await act(
    'make-contact',
    { channel: 'mail', words: 'We send a Quetzal mechanic.', outcome: 'written' },
    ana,
  )
  await act(
    'place-ask',
    { to: 'Desk', question: 'Did the Xylophone part come?', due: '2026-03-04T10:00:00.000Z' },
    ana,
  )
  // As one stands that the company owes by its own rule, without waiting until a promise breaks.
  await company.app.pool.query(
    "update matter_head set state = jsonb_set(state, '{promises,0,late}', $2) where matter_id = $1",
    [caseId, { minor: 300, since: '2026-03-02T10:00:00.000Z', most: 5_000 }],
  )
})

test('whoever owns it sees what each day adds to what is owed', async () => {
  expect((await read(`/${caseId}`, ana)).body).toMatchObject({ promises: [{ lateDay: { minor: 300 } }] })
})

describe.each([
  ['while they are asked', false],
  ['after they have answered', true],
])('whoever is only asked, %s', (_when, answered) => {
  beforeAll(async () => {
    if (answered) await act('answer-ask', { ask: 1, answer: 'It came on Friday.' }, rosa)
  })

  test('finds it in the list of all that they may see, and it names the customer', async () => {
    const { body } = await read('?status=all')
    expect(body['items']).toContainEqual(
      expect.objectContaining({ id: caseId, customer: expect.objectContaining({ name: 'Nadia Novak' }) }),
    )
  })

  test('reads what the customer said and what their team was asked; not how to reach them, what they get or what was noted', async () => {
    const { body } = await read(`/${caseId}`)
    expect(body).toMatchObject({
      sight: { rule: 'asked', withheld: ['ourWords', 'reach', 'remedies', 'notes'] },
      customer: { name: 'Nadia Novak', identifiers: [{ type: 'order', value: 'ORD-4711' }] },
      asks: [
        {
          question: { words: 'Did the Xylophone part come?', withheld: false },
          ...(answered ? { answer: { words: 'It came on Friday.', withheld: false } } : {}),
        },
      ],
      promises: [{ what: { words: null, withheld: true }, remedy: null, lateDay: null }],
      ways: [],
      vulnerable: false,
      perhapsSame: [],
    })
  })

  test.each(['', '/contacts', '/events'])('reads nothing else by %s', async (path) => {
    const text = JSON.stringify((await read(`/${caseId}${path}`)).body)
    expect(text).toContain('whistles')
    for (const hidden of [
      phone,
      '7946',
      'nadia@example.org',
      'Quetzal',
      'Zurichgeld',
      '"amount"',
      'hears little',
      'third whistle',
    ])
      expect({ hidden, there: text.includes(hidden) }).toEqual({ hidden, there: false })
    const whole = JSON.stringify((await read(`/${caseId}${path}`, ana)).body)
    expect(whole).toContain('Quetzal'.slice(0, path === '' ? 0 : 7))
  })

  test('is shown their question and the answer in the story', async () => {
    const text = JSON.stringify((await read(`/${caseId}/events`)).body)
    expect(text).toContain('Xylophone')
    expect(text.includes('on Friday')).toBe(answered)
    expect(text).not.toContain('vulnerabilityNoted')
  })

  test.each(['Novak', 'whistles', 'ORD-4711'])('finds it by what they may read: %s', async (words) => {
    expect(await found(words)).toMatchObject([{ id: caseId }])
  })

  test.each([phone, 'nadia@example.org', 'Quetzal', 'Zurichgeld', 'little'])(
    'does not find it by what they may not: %s',
    async (words) => {
      expect(await found(words)).toEqual([])
      expect((await search(words, ana))['items']).toMatchObject([{ id: caseId }])
    },
  )

  test.each([
    ['take-higher', { words: 'Not mine to say' }],
    ['raise-danger', { words: 'It smells' }],
    ['name-representative', { name: 'Me', mandate: 'None' }],
    ['request-call-back', { of: staff.rosa, what: 'Call me' }],
    ['call-address-unsafe', { type: 'phone', value: phone }],
  ])('can’t %s: seeing is not acting', async (name, body) => {
    expect(await act(name, body, rosa)).toMatchObject({ status: 409, code: 'not-dealing-with-it' })
    const allowed = await offeredTo(rosa)
    // A call by the owner is what the customer may ask of anybody; one of their own is not theirs to promise.
    if (name !== 'request-call-back') expect(allowed).not.toContain(name)
    expect(allowed).toContain('receive-contact')
    expect(allowed.includes('answer-ask')).toBe(!answered)
  })

  test('can’t take it into a case of their own', async () => {
    const mine = await openCaseOf(company.app, {
      takenBy: rosa,
      proof: { kind: 'staff', personId: rosa },
      from: { name: 'Somebody else', identifiers: [] },
    })
    const into = { into: mine.caseId, recognition: { how: 'known', words: 'They are one' } }
    expect(await act('merge-into', into, rosa)).toMatchObject({ status: 409, code: 'not-dealing-with-it' })
    expect(await offeredTo(rosa)).not.toContain('merge-into')
    expect(await offeredTo(ana)).toContain('merge-into')
  })

  test('reads in the outbox only what was written to themselves', async () => {
    const { body } = await company.ask('GET', `/api/v1/messages?matterId=${caseId}`, { as: rosa })
    const written = z
      .array(z.object({ person: z.object({ id: z.string() }).nullable() }))
      .parse(body['items'])
    expect(written.every(({ person }) => person?.id === rosa)).toBe(true)
    const all = await company.ask('GET', `/api/v1/messages?matterId=${caseId}`, { as: ana })
    expect(JSON.stringify(all.body)).toContain('nadia@example.org')
  })
})

test('whoever is only asked reads no record of elsewhere, and finds nothing by it', async () => {
  await company.database.pool.query(`alter table matter_text disable trigger user`)
  await company.database.pool.query(
    `update matter_text set author = 'record', words = 'Umlaut: Fahrradklingel' where matter_id = $1 and author = 'customer'`,
    [caseId],
  )
  const { body } = await read(`/${caseId}/contacts?order=oldest`)
  expect(body['items']).toMatchObject([{ text: { words: null, withheld: true } }, { direction: 'made' }])
  expect(await found('Fahrradklingel')).toEqual([])
})

test('whoever was asked reads question and answer on the page and in the story of the case into which theirs went', async () => {
  const [first, second, last] = [
    await openCaseOf(company.app),
    await openCaseOf(company.app),
    await openCaseOf(company.app),
  ]
  const does = async (id: string, name: string, body: object, as: string) =>
    expect(await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as, body })).toMatchObject({
      status: 200,
    })
  const due = '2026-03-04T10:00:00.000Z'
  await does(last.caseId, 'place-ask', { to: 'Relations', question: 'Of the Marimba?', due }, last.owner)
  await does(first.caseId, 'place-ask', { to: 'Desk', question: 'Of the Celesta?', due }, first.owner)
  for (const [from, into] of [
    [first, second],
    [second, last],
  ] as const)
    await does(from.caseId, 'merge-into', { into: into.caseId, recognition: { how: 'known' } }, into.owner)
  await does(last.caseId, 'answer-ask', { ask: 2, answer: 'It hangs on Saturday.' }, rosa)
  const page = (await read(`/${last.caseId}`)).body
  expect(page).toMatchObject({
    sight: { rule: 'asked' },
    asks: expect.arrayContaining([
      expect.objectContaining({
        question: expect.objectContaining({ words: 'Of the Celesta?' }),
        answer: expect.objectContaining({ words: 'It hangs on Saturday.' }),
      }),
    ]),
  })
  const story = (await read(`/${last.caseId}/events`)).body
  expect(JSON.stringify(story)).toContain('It hangs on Saturday.')
  for (const shown of [page, story]) expect(JSON.stringify(shown)).not.toContain('Marimba')
})

test('whoever was only asked takes it where it is shown beside a case of theirs as perhaps the same person’s', async () => {
  const shared = { type: 'phone', value: '+44 20 7946 0222' } as const
  const known = await openCaseOf(company.app, {
    takenBy: rosa,
    proof: { kind: 'staff', personId: rosa },
    from: { name: 'Nora', identifiers: [shared] },
  })
  const asked = await openCaseOf(company.app, { from: { name: 'Nora N.', identifiers: [shared] } })
  const path = `/api/v1/cases/${asked.caseId}/actions`
  await company.ask('POST', `${path}/place-ask`, {
    as: asked.owner,
    body: { to: 'Desk', question: 'Is it hers?', due: '2026-03-04T10:00:00.000Z' },
  })
  const body = { into: known.caseId, recognition: { how: 'known' } }
  expect(await company.ask('POST', `${path}/merge-into`, { as: rosa, body })).toMatchObject({ status: 200 })
})

test('whoever was offered a case reads all of it but how to reach the customer, until they take it', async () => {
  await act('offer-transfer', { to: { kind: 'person', person: staff.helene } }, ana)
  const { caseId: other } = await openCaseOf(company.app, {
    takenBy: rosa,
    proof: { kind: 'staff', personId: rosa },
    from: { name: 'Omar', identifiers: [{ type: 'phone', value: '+44 20 7946 0111' }] },
  })
  await company.ask('POST', `/api/v1/cases/${other}/actions/offer-transfer`, {
    as: rosa,
    body: { to: { kind: 'person', person: staff.ben } },
  })
  const before = await read(`/${other}`, staff.ben)
  expect(before.body).toMatchObject({
    sight: { rule: 'offered', withheld: ['reach'] },
    customer: { identifiers: [] },
  })
  const taken = await company.ask('POST', `/api/v1/cases/${other}/actions/accept-transfer`, {
    as: staff.ben,
    body: { offer: 1 },
  })
  expect(textAt(taken.body, 'sight', 'rule')).toBe('owns')
  expect(JSON.stringify(taken.body['customer'])).toContain('7946 0111')
  expect((await read(`/${other}`)).body).toMatchObject({ sight: { rule: 'owned', withheld: [] } })
})
