import { expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createHttpCompany, listAt, textAt, valueAt } from '../../test/http-company.ts'
import { openCaseOf, provenBy, staff } from '../../test/small-company.ts'

/*
 * What strangers try: reading what somebody else says, taking their next contacts, finding out whom we know.
 */
const company = companyOfFile(async () => await createHttpCompany({ rateLimit: 1_000_000 }))

type Identifiers = readonly { readonly type: string; readonly value: string }[]

const tell = async (identifiers: Identifiers, more: object = {}) =>
  await company.ask('POST', '/api/v1/contacts', {
    body: { words: 'It broke.', from: { identifiers }, ...more },
  })

test.each<[string, Identifiers, Identifiers]>([
  [
    'the telephone alone',
    [{ type: 'phone', value: '+33123456701' }],
    [{ type: 'phone', value: '+33123456701' }],
  ],
  [
    'an address of their own beside the telephone',
    [
      { type: 'email', value: 'attacker2@evil.example' },
      { type: 'phone', value: '+33123456702' },
    ],
    [{ type: 'phone', value: '+33123456702' }],
  ],
  [
    'the address alone',
    [{ type: 'email', value: 'victim3@example.org' }],
    [{ type: 'email', value: 'victim3@example.org' }],
  ],
  [
    'an address of their own beside it',
    [
      { type: 'email', value: 'attacker4@evil.example' },
      { type: 'email', value: 'victim4@example.org' },
    ],
    [{ type: 'email', value: 'victim4@example.org' }],
  ],
  [
    'the order number',
    [
      { type: 'email', value: 'attacker5@evil.example' },
      { type: 'order', value: 'O-4711-5' },
    ],
    [
      { type: 'order', value: 'O-4711-5' },
      { type: 'phone', value: '+442079460018' },
    ],
  ],
])(
  'a case planted under somebody else’s identifiers never shows what they say: %s',
  async (_, planted, theirs) => {
    const { body } = await tell(planted)
    const secret = `my account is FR76 ${JSON.stringify(theirs)}`
    const call = await company.ask('POST', '/api/v1/staff/contacts', {
      as: staff.rosa,
      body: { channel: 'phone', from: { identifiers: theirs }, words: secret },
    })
    expect(call).toMatchObject({ status: 201, body: { joined: false } })
    expect(textAt(call.body, 'case', 'id')).not.toBe(textAt(body, 'case', 'id'))
    expect(await (await fetch(textAt(body, 'link'))).text()).not.toContain('FR76')
  },
)

test('one contact with twenty identifiers takes nobody’s next contact', async () => {
  const victims = Array.from({ length: 19 }, (_, index) => `victim${index}@captured.example`)
  const all = ['attacker@evil.example', ...victims].map((value) => ({ type: 'email', value }))
  const { body } = await tell(all)
  for (const value of victims) {
    const own = await tell([{ type: 'email', value }])
    expect(own.body).toMatchObject({ owner: { name: expect.any(String) }, next: { by: expect.any(String) } })
    expect(textAt(own.body, 'case', 'id')).not.toBe(textAt(body, 'case', 'id'))
  }
})

/** All that the sender is told, but for what is drawn by lot. */
const shapeOf = (body: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(body)
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID')
    .replaceAll(/\/case\/[\w-]{43}/g, '/case/SECRET')
    .replaceAll(/\b[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}\b/g, 'REFERENCE')
    .replaceAll(/"(?:Ana|Ben)\b/g, '"OWNER')

test('a thousand probes do not tell a known address from one that nobody has seen', async () => {
  const email = 'well-known@example.org'
  const known = await openCaseOf(company.app, { proof: provenBy(email) }, email)
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  const shapes = new Set<string>()
  for (let count = 0; count < 500; count += 1) {
    const probes = [
      ['known', { from: { identifiers: [{ type: 'email', value: email }] }, reference: known.reference }],
      [
        'unknown',
        {
          from: { identifiers: [{ type: 'email', value: `nobody${count}@example.org` }] },
          reference: '222-333-444',
        },
      ],
    ] as const
    for (const [which, sent] of count % 2 === 0 ? probes : probes.toReversed()) {
      const began = performance.now()
      const { status, body } = await company.ask('POST', '/api/v1/contacts', {
        body: { words: 'Hello.', ...sent },
      })
      times[which].push(performance.now() - began)
      shapes.add(`${status} ${shapeOf(body)}`)
    }
  }
  expect([...shapes]).toHaveLength(1)
  const ratio = middle(times.known) / middle(times.unknown)
  expect(ratio).toBeGreaterThan(0.8)
  expect(ratio).toBeLessThan(1.25)
  const { body } = await company.ask('GET', `/api/v1/cases/${known.caseId}`, { as: staff.claire })
  expect(valueAt(body, 'counts', 'contacts')).toBe(1)
}, 120_000)

const middle = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

test('the owner of the known case sees both as perhaps the same person, and takes the other with one press', async () => {
  const email = 'vera@example.org'
  const known = await openCaseOf(
    company.app,
    { proof: provenBy(email), from: { name: 'Vera', identifiers: [] } },
    email,
  )
  const { body } = await tell([{ type: 'email', value: 'Vera <VERA@example.org>' }], { words: 'Me again.' })
  const id = textAt(body, 'case', 'id')
  const seen = await company.ask('GET', `/api/v1/cases/${known.caseId}`, { as: known.owner })
  expect(seen.body['perhapsSame']).toMatchObject([
    {
      case: { id, status: 'open', opening: 'Me again.' },
      name: 'Vera',
      strength: 'strong',
      shares: [{ type: 'email', written: 'VERA@example.org', proved: true }],
      sameName: true,
      goesOn: known.caseId,
      mine: true,
    },
  ])
  const join = async (more: object) =>
    await company.ask('POST', `/api/v1/cases/${id}/actions/merge-into`, {
      as: known.owner,
      body: { into: known.caseId, ...more },
    })
  expect(await join({})).toMatchObject({ status: 409, code: 'other-customer' })
  expect(await join({ recognition: { how: 'other' } })).toMatchObject({ status: 422 })
  const joined = await join({ recognition: { how: 'answered', words: 'She knew the number of the boiler.' } })
  expect(joined).toMatchObject({ status: 200, body: { id: known.caseId, absorbed: [id], perhapsSame: [] } })
  const story = await company.ask('GET', `/api/v1/cases/${known.caseId}/events`, { as: known.owner })
  expect(JSON.stringify(listAt(story.body, 'items'))).toContain('She knew the number of the boiler.')
  const { rows } = await company.database.pool.query<{ customer_id: string }>(
    'select distinct customer_id from matter_head where matter_id = any($1)',
    [[id, known.caseId]],
  )
  expect(rows).toHaveLength(2)
})

test('mother and son with one telephone are perhaps the same, weakly; a house’s telephone is nobody’s', async () => {
  const phone = { type: 'phone', value: '+33 1 98 76 54 32' }
  const mother = await tell([phone])
  const son = await tell([phone])
  const id = textAt(mother.body, 'case', 'id')
  const seen = await company.ask('GET', `/api/v1/cases/${id}`, { as: staff.claire })
  expect(seen.body['perhapsSame']).toMatchObject([
    { case: { id: textAt(son.body, 'case', 'id') }, strength: 'weak', goesOn: id },
  ])
  for (const name of ['Ada', 'Bo', 'Cy', 'Di']) {
    const identifiers = [{ type: 'phone' as const, value: phone.value }]
    await openCaseOf(company.app, { from: { name, identifiers }, proof: { kind: 'record' } })
  }
  const later = await company.ask('GET', `/api/v1/cases/${id}`, { as: staff.claire })
  expect(later.body['perhapsSame']).toEqual([])
})

test('a colleague joins a case only by saying how they know the caller; it widens no link', async () => {
  const opened = await openCaseOf(company.app, { from: { identifiers: [] } })
  const enter = async (more: object) =>
    await company.ask('POST', '/api/v1/staff/contacts', {
      as: opened.owner,
      body: {
        channel: 'phone',
        words: 'Any news?',
        from: { identifiers: [{ type: 'email', value: 'caller@example.org' }] },
        ...more,
      },
    })
  const without = await enter({ reference: opened.reference })
  expect(without.body).toMatchObject({ joined: false })
  const apart = textAt(without.body, 'case', 'id')
  const seen = await company.ask('GET', `/api/v1/cases/${opened.caseId}`, { as: opened.owner })
  expect(seen.body['perhapsSame']).toMatchObject([{ case: { id: apart }, strength: 'strong' }])
  const recognition = { how: 'known', words: 'I know her voice.' }
  const joined = await enter({ caseId: opened.caseId, recognition })
  expect(joined.body).toMatchObject({ joined: true, case: { id: opened.caseId } })
  const { rows } = await company.database.pool.query(
    `select h.email, (select count(*)::int from customer_identifier i where i.customer_id = h.customer_id) as proved
     from matter_head h where matter_id = $1`,
    [opened.caseId],
  )
  expect(rows).toEqual([{ email: null, proved: 0 }])
  const story = await company.ask('GET', `/api/v1/cases/${opened.caseId}/events`, { as: opened.owner })
  expect(JSON.stringify(story.body)).toContain('I know her voice.')
})
