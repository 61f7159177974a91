import { beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany, textAt } from '../../../test/http-company.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'
import { routes } from '../../http/contract/routes.ts'
import { ownEvents } from '../../own-log/own-events.ts'

/** Whatever the API gives out, to somebody who is only asked in one case and has nothing to do with another. */
const company = companyOfFile(createHttpCompany)
let asked: string
let others: string
let systemicIssue: string
let owner: string
const { rosa } = staff

/** Said, noted and promised in a case, each a word that stands nowhere else. */
const marks = (of: string) =>
  ({
    said: `${of}said`,
    phone: of === 'Asked' ? '7946 0958' : '7946 0111',
    mail: `${of.toLowerCase()}@customer.example`,
    name: `${of}name`,
    ours: `${of}letter`,
    note: `${of}note`,
    promise: `${of}promise`,
    remedy: `${of}remedy`,
    mandate: `${of}mandate`,
  }) as const
const inAsked = marks('Asked')
const inOther = marks('Other')

const act = async (caseId: string, name: string, body: object, as = owner) =>
  await company.ask('POST', `/api/v1/cases/${caseId}/actions/${name}`, { as, body })

const caseWith = async (mark: ReturnType<typeof marks>): Promise<string> => {
  const opened = await openCaseOf(company.app, {
    from: {
      name: mark.name,
      identifiers: [
        { type: 'phone', value: `+44 20 ${mark.phone}` },
        { type: 'email', value: mark.mail },
      ],
    },
    words: `${mark.said} of my boiler`,
  })
  ;({ owner } = opened)
  const { caseId } = opened
  await act(caseId, 'note-vulnerability', { words: mark.note })
  await act(caseId, 'name-representative', { name: 'Her son', mandate: mark.mandate })
  await act(caseId, 'make-promise', {
    what: mark.promise,
    due: '2026-03-04T10:00:00.000Z',
    remedy: { what: mark.remedy, amount: { minor: 8_000, currency: 'GBP' } },
  })
  await act(caseId, 'make-contact', { channel: 'mail', words: mark.ours, outcome: 'written' })
  await act(caseId, 'take-higher', { words: mark.note })
  return caseId
}

beforeAll(async () => {
  others = await caseWith(inOther)
  asked = await caseWith(inAsked)
  const opened = await company.ask('POST', '/api/v1/systemic-issues', {
    as: owner,
    body: { title: 'Valves' },
  })
  systemicIssue = textAt(opened.body, 'id')
  for (const caseId of [asked, others]) {
    const gather = `/api/v1/systemic-issues/${systemicIssue}/actions/gather-case`
    await company.ask('POST', gather, { as: staff.helene, body: { case: caseId } })
  }
  await act(asked, 'place-ask', { to: 'Desk', question: 'Did it come?', due: '2026-03-04T10:00:00.000Z' })
})

/** What somebody reads of these. */
const told = (answer: unknown, of: Readonly<Record<string, string>>): readonly string[] => {
  const text = JSON.stringify(answer)
  return Object.entries(of).flatMap(([what, mark]) => (text.includes(mark) ? [what] : []))
}
const mayRead: ReadonlySet<string> = new Set(['said', 'name'])

/** The stream of what changed has no end, and names cases alone. */
const reading = routes.filter(({ method, operationId }) => method === 'get' && operationId !== 'getLive')
const idsOf = (path: string): readonly string[] =>
  path.includes('/systemic-issues/{id}')
    ? [systemicIssue]
    : path.includes('/cases/{id}')
      ? [asked, others]
      : [rosa]

const queriesOf: Readonly<Record<string, readonly string[]>> = {
  '/api/v1/cases': ['?status=all'],
  '/api/v1/search': Object.values(inAsked).map((mark) => `?q=${encodeURIComponent(mark)}`),
}

describe('whoever is only asked', () => {
  test.each(reading.map(({ operationId, path }) => [operationId, path] as const))(
    'reads by %s nothing that is withheld, and nothing of another case',
    async (_, path) => {
      for (const id of idsOf(path)) {
        const address = path
          .replace('{id}', id)
          .replace('{version}', 'active')
          .replace(/\{(?:attachment|contact)\}/, '00000000-0000-7000-8000-00000000ffff')
        const queries = queriesOf[path] ?? ['']
        for (const query of queries) {
          const { body } = await company.ask('GET', `${address}${query}`, { as: rosa })
          expect({ address, told: told(body, inOther) }).toEqual({ address, told: [] })
          expect(told(body, inAsked).filter((what) => !mayRead.has(what))).toEqual([])
        }
      }
    },
  )

  test.each([
    ['receive-contact', { channel: 'phone', words: 'It still whistles' }],
    ['raise-issue', { words: 'And the bill is wrong' }],
    ['record-remedy-sought', { words: 'My money back' }],
    ['answer-ask', { ask: 1, answer: 'It came' }],
  ])('is told nothing more when they %s', async (name, body) => {
    const answer = await act(asked, name, body, rosa)
    expect(answer.status).toBe(200)
    expect(told(answer.body, inAsked).filter((what) => !mayRead.has(what))).toEqual([])
    expect((await act(others, name, body, rosa)).status).toBe(404)
  })

  test('while its owner reads all of it', async () => {
    const { body } = await company.ask('GET', `/api/v1/cases/${asked}`, { as: owner })
    const story = await company.ask('GET', `/api/v1/cases/${asked}/events`, { as: owner })
    expect(new Set([...told(body, inAsked), ...told(story.body, inAsked)])).toEqual(
      new Set(Object.keys(inAsked)),
    )
  })
})

describe('who referred a case without their name', () => {
  /** How often each answer about it names them. */
  const named = async (caseId: string, who: string, as: string) =>
    await Promise.all(
      reading
        .filter(({ path }) => path.includes('/cases/{id}') || !path.includes('{'))
        .map(async ({ path }) => {
          const address = path.replace('{id}', caseId)
          const { body } = await company.ask('GET', `${address}${queriesOf[path]?.[0] ?? ''}`, { as })
          return [address, JSON.stringify(body).split(who).length - 1] as const
        }),
    )

  test('is in no answer to anybody but the leader whom it reached', async () => {
    const opened = await openCaseOf(company.app)
    const { caseId } = opened
    const who = opened.owner === staff.ana ? staff.ben : staff.ana
    const between = [opened.owner, staff.paul, staff.helene]
    const read = async () => await Promise.all(between.map(async (as) => await named(caseId, who, as)))
    const before = await read()
    const higher = { words: 'Nobody asks why these valves burst', withName: false }
    expect(await act(caseId, 'take-higher', higher, who)).toMatchObject({ status: 200 })
    expect(await read()).toEqual(before)
    const events = `/api/v1/cases/${caseId}/events`
    const story = await company.ask('GET', events, { as: staff.claire })
    expect(JSON.stringify(story.body)).toContain(who)
    const seen = await company.ask('GET', `/api/v1/cases/${caseId}`, { as: staff.claire })
    expect(seen.body['escalations']).toMatchObject([{ because: 'referred', by: { id: who } }])
    const log = await Array.fromAsync(ownEvents(company.app, { pseudonyms: true }))
    expect(log.filter(({ activity }) => activity === 'case escalated').at(-1)?.by).toBeNull()
    // It is kept, for the count of what they referred.
    const { rows } = await company.database.pool.query(
      `select payload->>'by' as by from matter_event where matter_id = $1 and type = 'caseEscalated'`,
      [caseId],
    )
    expect(rows).toEqual([{ by: who }])
  })
})
