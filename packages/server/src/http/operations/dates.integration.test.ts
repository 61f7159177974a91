import { describe, expect, test } from 'vitest'
import { z } from '@hono/zod-openapi'
import { promised, type Step, tomorrow } from '../../../test/action-example.ts'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { machineAtDoor } from '../../../test/door-machine.ts'
import { admin, type Answered, caseOf, createHttpCompany, textAt } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'
import { holidaysVersion } from '../../company/own-holidays.ts'
import { openApiDocument } from '../contract/document.ts'

const company = companyOfFile(createHttpCompany)

const { ana, ben, claire, paul } = staff

interface Dated {
  /** An action on a case of Ana's, by its name; else what else one asks of such a case, an action on a systemic issue of hers, or a path. */
  readonly action?: string
  readonly ofCase?: string
  readonly issueAction?: string
  /** What a machine at a door asks in a conversation of its own. */
  readonly turn?: string
  /** What a machine at the telephone tells. */
  readonly told?: string
  readonly path?: string
  readonly method?: 'PUT'
  readonly as?: string
  readonly before?: readonly Step[]
  readonly body: (at: string) => object
}

const dayOf = (at: string): string => at.slice(0, 10)

const apology = { issue: 1, what: { of: 'house', kind: 'apology' }, words: 'x' }
const call = { channel: 'phone', words: 'x', outcome: 'conversation' }

/** Words that are sent off with this. */
const sent = (more: (at: string) => object): Dated => ({
  ofCase: 'drafts/00000000-0000-7000-8000-00000000ffff/send',
  body: (at) => ({ typed: { words: 'x' }, device: 'computer', contact: { ...call, ...more(at) } }),
})

/** For every date that a request can bring: a request that is right but for it. */
const dates: Readonly<Record<string, Dated>> = {
  'placeAsk due': { action: 'place-ask', body: (due) => ({ to: 'Desk', question: 'x', due }) },
  'makePromise due': { action: 'make-promise', body: (due) => ({ what: 'x', due }) },
  'requestCallBack due': { action: 'request-call-back', body: (due) => ({ of: ben, what: 'x', due }) },
  'proposeNewDate due': {
    action: 'propose-new-date',
    before: [promised],
    body: (due) => ({ promise: 1, due, reason: 'x' }),
  },
  'grantRemedy due': { action: 'grant-remedy', body: (due) => ({ ...apology, due }) },
  'askForRemedy due': { action: 'ask-for-remedy', body: (due) => ({ ...apology, reason: 'x', due }) },
  'promiseRemedy due': {
    action: 'promise-remedy',
    before: [['grant-remedy', { ...apology, due: tomorrow }]],
    body: (due) => ({ remedy: 1, due }),
  },
  'setContactPlan reviewBy': {
    action: 'set-contact-plan',
    as: paul,
    body: (reviewBy) => ({ channel: 'mail', person: ben, everyDays: 7, words: 'x', reviewBy }),
  },
  'sendClosingLetter expected': {
    action: 'send-closing-letter',
    body: (expected) => ({ kind: 'holding', expected }),
  },
  'previewClosingLetter expected': {
    ofCase: 'closing-letter',
    body: (expected) => ({ kind: 'holding', expected }),
  },
  'askForLeader callBackBy': {
    action: 'ask-for-leader',
    as: claire,
    body: (callBackBy) => ({ leader: claire, what: 'x', callBackBy }),
  },
  'reportSentAway when': {
    action: 'report-sent-away',
    body: (when) => ({ team: 'Desk', words: 'x', when }),
  },
  'receiveContact receivedAt': {
    action: 'receive-contact',
    body: (receivedAt) => ({ channel: 'phone', words: 'x', receivedAt }),
  },
  'makeContact newPromise.due': {
    action: 'make-contact',
    body: (due) => ({ ...call, newPromise: { what: 'x', due } }),
  },
  'makeContact newRemedy.due': {
    action: 'make-contact',
    body: (due) => ({ ...call, newRemedy: { ...apology, due } }),
  },
  'makeContact nextWord.by': {
    action: 'make-contact',
    body: (by) => ({ ...call, nextWord: { by, yes: 'Take your time' } }),
  },
  'reportOnEscalation promised.due': {
    action: 'report-on-escalation',
    before: [
      ['take-higher', { words: 'x' }],
      ['acknowledge-escalation', { escalation: 1 }, claire],
    ],
    body: (due) => ({ escalation: 1, said: 'x', done: 'x', promised: { what: 'x', due } }),
  },
  'sendDraft contact.newPromise.due': sent((due) => ({ newPromise: { what: 'x', due } })),
  'sendDraft contact.newRemedy.due': sent((due) => ({ newRemedy: { ...apology, due } })),
  'sendDraft contact.nextWord.by': sent((by) => ({ nextWord: { by, yes: 'Take your time' } })),
  'sendDraft contact.madeAt': sent((madeAt) => ({ madeAt })),
  'makeContact madeAt': { action: 'make-contact', body: (madeAt) => ({ ...call, madeAt }) },
  'recordLeadersCall madeAt': {
    action: 'record-leaders-call',
    before: [['take-higher', { words: 'x' }]],
    as: claire,
    body: (madeAt) => ({ escalation: 1, words: 'x', right: true, madeAt }),
  },
  'createStaffContact receivedAt': {
    path: '/api/v1/staff/contacts',
    body: (receivedAt) => ({ channel: 'phone', words: 'x', receivedAt }),
  },
  'addRotaEntry from': {
    path: '/api/v1/rota',
    as: admin,
    body: (from) => ({ person: ana, from, to: tomorrow }),
  },
  'addRotaEntry to': { path: '/api/v1/rota', as: admin, body: (to) => ({ person: ana, from: tomorrow, to }) },
  'setMyPresence from': {
    path: '/api/v1/me/presence',
    method: 'PUT',
    body: (from) => ({ kind: 'onLeave', from: dayOf(from), to: dayOf(tomorrow) }),
  },
  'setMyPresence to': {
    path: '/api/v1/me/presence',
    method: 'PUT',
    body: (to) => ({ kind: 'onLeave', to: dayOf(to) }),
  },
  'setPersonPresence from': {
    path: `/api/v1/people/${ana}/presence`,
    method: 'PUT',
    as: claire,
    body: (from) => ({ kind: 'onLeave', from: dayOf(from), to: dayOf(tomorrow) }),
  },
  'setPersonPresence to': {
    path: `/api/v1/people/${ana}/presence`,
    method: 'PUT',
    as: claire,
    body: (to) => ({ kind: 'onLeave', to: dayOf(to) }),
  },
  'promiseActionSystemicIssue due': { issueAction: 'promise-action', body: (due) => ({ what: 'x', due }) },
  'placeAskSystemicIssue due': {
    issueAction: 'place-ask',
    body: (due) => ({ to: 'Desk', question: 'x', due }),
  },
  'signMap until': {
    path: '/api/v1/maps/1/signatures',
    as: paul,
    body: (until) => ({ revision: 1, keys: ['x'], reason: 'x', until: dayOf(until) }),
  },
  'changeOwnHolidays items.day': {
    path: '/api/v1/settings/holidays',
    method: 'PUT',
    as: admin,
    body: (day) => ({
      version: holidaysVersion([]),
      items: [{ day: dayOf(day), name: 'x', yearly: true, endsAt: null, team: null }],
    }),
  },
  'machineSay promised.by': {
    turn: 'say',
    body: (by) => ({ by: 'machine', words: 'x', promised: { by } }),
  },
  'machineCalls calls.startedAt': {
    told: 'calls',
    body: (startedAt) => ({ calls: [{ line: '1', seconds: 60, direction: 'in', startedAt }] }),
  },
  'createToken expiresAt': {
    path: '/api/v1/tokens',
    as: admin,
    body: (expiresAt) => ({ person: ana, name: 'x', expiresAt }),
  },
}

const anything = z.record(z.string(), z.unknown())
const document = anything.parse(JSON.parse(JSON.stringify(openApiDocument())))
const inside = (value: unknown): Readonly<Record<string, unknown>> => anything.safeParse(value).data ?? {}

/** What a `$ref` points to, or the schema itself. */
const resolved = (schema: unknown): Readonly<Record<string, unknown>> => {
  const { $ref } = inside(schema)
  if (typeof $ref !== 'string') return inside(schema)
  return inside(
    $ref
      .split('/')
      .slice(1)
      .reduce<unknown>((so, key) => inside(so)[key], document),
  )
}

/** Where in a schema a moment may stand: `promised.due`. */
const momentsIn = (schema: unknown, path = ''): readonly string[] => {
  const { format, properties, items, anyOf, oneOf, allOf } = resolved(schema)
  const branches = [anyOf, oneOf, allOf].flatMap((some): readonly unknown[] =>
    Array.isArray(some) ? some : [],
  )
  return [
    ...(format === 'date-time' || format === 'date' ? [path] : []),
    ...Object.entries(inside(properties)).flatMap(([key, inner]) =>
      momentsIn(inner, path === '' ? key : `${path}.${key}`),
    ),
    ...(items === undefined ? [] : momentsIn(items, path)),
    ...branches.flatMap((branch) => momentsIn(branch, path)),
  ]
}

const found = Object.values(inside(document['paths'])).flatMap((operations) =>
  Object.values(inside(operations)).flatMap((operation) => {
    const { operationId, requestBody } = inside(operation)
    const contents = Object.values(inside(inside(requestBody)['content']))
    const moments = contents.flatMap((content) => momentsIn(inside(content)['schema']))
    return [...new Set(moments)].map((moment) => `${String(operationId)} ${moment}`)
  }),
)

test('every date that a request can bring is tried here', () => {
  expect(found.length).toBeGreaterThan(10)
  expect(Object.keys(dates).toSorted()).toEqual([...new Set(found)].toSorted())
})

const issueOf = async (): Promise<string> => {
  const { body } = await company.ask('POST', '/api/v1/systemic-issues', { as: ana, body: { title: 'x' } })
  return textAt(body, 'id')
}

/** As a machine in a conversation asks it. */
const byMachine = async (turn: string, body: object): Promise<Answered> => {
  const bot = await machineAtDoor(company)
  const begun = await bot.asks('start', { words: 'x' })
  return await bot.asks(turn, { conversation: textAt(begun.body, 'conversation'), ...body })
}

const farOff = [
  '9000-01-01T00:00:00Z',
  '2300-01-01T00:00:00Z',
  '0044-03-15T12:00:00Z',
  '1900-01-01T00:00:00Z',
]

describe.each(Object.entries(dates))(
  '%s',
  (
    _name,
    { action, ofCase, issueAction, turn, told, path, method = 'POST', as = ana, before = [], body },
  ) => {
    test.each(farOff)('of %s is refused, with what to do instead', async (at) => {
      const asked = ofCase ?? (action === undefined ? undefined : `actions/${action}`)
      const id = asked === undefined ? '' : await caseOf(company)
      for (const [name, given, by = ana] of before) {
        await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as: by, body: given })
      }
      const to =
        issueAction === undefined
          ? (path ?? `/api/v1/cases/${id}/${asked}`)
          : `/api/v1/systemic-issues/${await issueOf()}/actions/${issueAction}`
      const answered =
        told !== undefined
          ? await (await machineAtDoor(company, { channel: 'phone' })).asks(told, body(at))
          : turn === undefined
            ? await company.ask(method, to, { as, body: body(at) })
            : await byMachine(turn, body(at))
      // A contact is taken in whatever is wanted beside it: what was refused of it is told with the answer.
      const [beside] = z
        .array(z.object({ code: z.string() }))
        .catch([])
        .parse(answered.body['refusals'])
      const code = beside?.code ?? answered.code
      const wrong = at > tomorrow ? ['due-too-far', 'date-in-future'] : ['due-in-the-past', 'date-too-old']
      expect([...wrong, 'input-invalid', 'not-that-long']).toContain(code)
      expect(beside?.code ?? answered.body['detail']).toMatch(/\w/)
    })
  },
)
