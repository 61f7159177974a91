import { addMilliseconds, days, type Instant, type PersonId, refusalCodes } from '@buckstop/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answered, caseOf, createHttpCompany, type HttpCompany } from '../../../test/http-company.ts'
import { monday, openCaseOf, staff } from '../../../test/small-company.ts'
import { actionRoutes } from '../contract/actions.ts'

let company: HttpCompany
beforeAll(async () => {
  company = await createHttpCompany()
})
afterAll(async () => {
  await company.drop()
})

type Step = readonly [name: string, body: object, as?: PersonId]
const { ana, ben, claire, paul, rosa } = staff
const tomorrow: Instant = addMilliseconds(monday, days(1))
const later: Instant = addMilliseconds(monday, days(3))

const act = async (id: string, [name, body, as = ana]: Step): Promise<Answered> =>
  await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as, body })

/** A case of Ana's in which these steps were done. */
const after = async (steps: readonly Step[]): Promise<string> => {
  const id = await caseOf(company, ana)
  for (const step of steps) {
    const done = await act(id, step)
    if (done.status !== 200) throw new Error(`${step[0]} was answered ${done.status} ${String(done.code)}`)
  }
  return id
}

const offered: Step = ['offer-transfer', { to: { kind: 'person', person: ben } }]
const promised: Step = ['make-promise', { what: 'A new boiler', due: tomorrow }]
const asked: Step = ['place-ask', { to: 'Desk', question: 'Did the part come?', due: tomorrow }]
const proposed: Step = ['propose-resolution', { issue: 1, what: 'A new boiler', outcome: 'upheld' }]
const solved: Step = ['give-verdict', { issue: 1, verdict: 'solved', reason: 'All fine now' }]
const raised: Step = ['take-higher', { words: 'I do not get further' }]
const read: Step = ['acknowledge-escalation', { escalation: 1 }, claire]
const heard: Step = ['record-leaders-call', { escalation: 1, words: 'They are content', right: true }, claire]
const endangered: Step = ['raise-danger', { words: 'Gas smells' }]
const found: Step = ['find-no-problem', { kind: 'thanks' }]

interface Example {
  readonly before?: readonly Step[]
  readonly body: object
  readonly as?: PersonId
  /** Part of the case as it then stands. */
  readonly gives: object
  /** Null for what no case refuses. */
  readonly refused: {
    readonly before?: readonly Step[]
    readonly body: object
    readonly as?: PersonId
    readonly code: string
  } | null
}

const examples: Readonly<Record<string, Example>> = {
  'offer-transfer': {
    body: { to: { kind: 'team', team: 'Care' }, reason: 'They know boilers' },
    gives: {
      offer: { number: 1, to: { kind: 'team', team: 'Care' }, reason: { words: 'They know boilers' } },
    },
    refused: { before: [offered], body: { to: { kind: 'team', team: 'Desk' } }, code: 'offer-already-made' },
  },
  'accept-transfer': {
    before: [offered],
    body: { offer: 1 },
    as: ben,
    gives: { owner: { id: ben }, offer: null, ownership: [{ owner: { id: ana } }, { because: 'accepted' }] },
    refused: { before: [offered], body: { offer: 1 }, as: claire, code: 'not-the-addressee' },
  },
  'decline-transfer': {
    before: [offered],
    body: { offer: 1, reason: 'Too much to do' },
    as: ben,
    gives: { owner: { id: ana }, offer: null },
    refused: { body: { offer: 1, reason: 'No' }, as: ben, code: 'no-such-offer' },
  },
  'withdraw-transfer': {
    before: [offered],
    body: { offer: 1 },
    gives: { offer: null },
    refused: { before: [offered], body: { offer: 1 }, as: ben, code: 'not-the-owner' },
  },
  delegate: {
    before: [raised, read],
    body: { to: ben, reason: 'He was there' },
    as: claire,
    gives: { owner: { id: ben }, escalations: [{ state: 'delegated', delegatedTo: { id: ben } }] },
    refused: { body: { to: ben }, as: ana, code: 'not-the-leader' },
  },
  'receive-contact': {
    body: { channel: 'phone', words: 'It leaks more now', toldAgain: true },
    gives: { counts: { contacts: 2, timesTold: 2 } },
    refused: null,
  },
  'make-contact': {
    body: { channel: 'mail', words: 'We come on Tuesday.', outcome: 'written' },
    gives: { counts: { contacts: 2 } },
    refused: {
      body: { channel: 'phone', words: 'x', outcome: 'conversation', promise: 4 },
      code: 'no-such-promise',
    },
  },
  'make-promise': {
    body: {
      what: 'A refund',
      due: tomorrow,
      remedy: { what: 'Refund', amount: { currency: 'EUR', minor: 10_000 } },
    },
    gives: {
      promises: [{ state: 'open', what: { words: 'A refund' }, remedy: { amount: { minor: 10_000 } } }],
    },
    refused: { body: { what: 'x', due: '2026-03-01T00:00:00Z' }, code: 'due-in-the-past' },
  },
  'request-call-back': {
    body: { of: ben, what: 'About the boiler' },
    gives: { promises: [{ kind: 'callBack', by: { id: ben } }] },
    refused: { body: { of: '00000000-0000-7000-8000-0000000000ff', what: 'x' }, code: 'no-such-person' },
  },
  'keep-promise': {
    before: [promised],
    body: { promise: 1, evidence: { kind: 'words', words: 'It stands in the cellar' } },
    gives: {
      promises: [{ state: 'kept', evidence: { words: 'It stands in the cellar' } }],
      counts: { promisesKept: 1 },
    },
    refused: { body: { promise: 1, evidence: { kind: 'words', words: 'x' } }, code: 'no-such-promise' },
  },
  'propose-new-date': {
    before: [promised],
    body: { promise: 1, due: later, reason: 'The part is late' },
    gives: {
      promises: [{ due: tomorrow, proposedDate: later, proposedReason: { words: 'The part is late' } }],
    },
    refused: { body: { promise: 1, due: later, reason: 'x' }, code: 'no-such-promise' },
  },
  'place-ask': {
    body: { to: 'Desk', question: 'Did the part come?', due: tomorrow },
    gives: { asks: [{ to: 'Desk', state: 'open', question: { words: 'Did the part come?' } }] },
    refused: { body: { to: 'Nobody', question: 'x', due: tomorrow }, code: 'no-such-team' },
  },
  'answer-ask': {
    before: [asked],
    body: { ask: 1, answer: 'It came' },
    as: rosa,
    gives: { asks: [{ state: 'answered', answer: { words: 'It came' }, answeredBy: { id: rosa } }] },
    refused: { before: [asked], body: { ask: 1, answer: 'x' }, as: ben, code: 'not-of-the-asked-team' },
  },
  'withdraw-ask': {
    before: [asked],
    body: { ask: 1 },
    gives: { asks: [{ state: 'withdrawn' }] },
    refused: { body: { ask: 1 }, code: 'no-such-ask' },
  },
  'raise-issue': {
    body: { words: 'And the bill is wrong' },
    gives: {
      issues: [{ number: 1 }, { number: 2, words: { words: 'And the bill is wrong', author: 'customer' } }],
    },
    refused: { before: [proposed, solved], body: { words: 'x' }, code: 'case-ended' },
  },
  'propose-resolution': {
    body: { issue: 1, what: 'A new boiler', outcome: 'upheld' },
    gives: { waitingOn: 'customer', issues: [{ state: 'proposed', proposal: { words: 'A new boiler' } }] },
    refused: { body: { issue: 2, what: 'x', outcome: 'upheld' }, code: 'no-such-issue' },
  },
  'give-verdict': {
    before: [proposed],
    body: { issue: 1, verdict: 'solved', reason: 'All fine now' },
    gives: {
      status: 'ended',
      ending: 'solved',
      issues: [{ verdict: { words: 'All fine now', author: 'customer' } }],
    },
    refused: { before: [proposed], body: { issue: 1, verdict: 'notSolved' }, code: 'reason-needed' },
  },
  'find-no-problem': {
    body: { kind: 'answered' },
    gives: { status: 'ended', ending: 'noProblem' },
    refused: { body: { kind: 'spam' }, as: ben, code: 'not-the-owner' },
  },
  'reopen-for-new-facts': {
    before: [proposed, solved],
    body: { facts: 'The boiler was recalled' },
    gives: { status: 'open', counts: { reopenings: 1 } },
    refused: { body: { facts: 'x' }, code: 'case-not-ended' },
  },
  'take-higher': {
    body: { words: 'I do not get further' },
    gives: {
      escalations: [
        { leader: { id: claire }, because: 'referred', words: { words: 'I do not get further' } },
      ],
    },
    refused: { before: [proposed, solved], body: {}, code: 'case-ended' },
  },
  'ask-for-leader': {
    body: { leader: paul, what: 'I want the head of this' },
    gives: {
      escalations: [{ leader: { id: paul }, because: 'askedForLeader' }],
      promises: [{ kind: 'callBack' }],
    },
    refused: { body: { leader: ben, what: 'x' }, code: 'not-the-leader' },
  },
  'acknowledge-escalation': {
    before: [raised],
    body: { escalation: 1 },
    as: claire,
    gives: { escalations: [{ state: 'acknowledged' }] },
    refused: { before: [raised], body: { escalation: 1 }, as: ben, code: 'not-the-leader' },
  },
  'report-on-escalation': {
    before: [raised, read, ['delegate', { to: ben }, claire]],
    body: { escalation: 1, said: 'Sorry', done: 'A new boiler' },
    as: ben,
    gives: { escalations: [{ state: 'reported', report: { said: { words: 'Sorry' } } }] },
    refused: { body: { escalation: 1, said: 'x', done: 'x' }, code: 'no-such-escalation' },
  },
  'record-leaders-call': {
    before: [raised, read],
    body: { escalation: 1, words: 'Not right yet', right: false },
    as: claire,
    gives: { escalations: [{ heard: 'notRight' }], counts: { contacts: 2 } },
    refused: {
      before: [raised],
      body: { escalation: 1, words: 'x', right: true },
      as: ben,
      code: 'not-the-owner',
    },
  },
  'end-escalation': {
    before: [raised, read, heard],
    body: { escalation: 1 },
    as: claire,
    gives: { escalations: [{ state: 'ended', heard: 'right' }] },
    refused: {
      before: [raised, read],
      body: { escalation: 1 },
      as: claire,
      code: 'leader-has-not-heard-customer',
    },
  },
  'record-remedy-sought': {
    body: { words: 'My money back' },
    gives: { remedySought: { words: 'My money back', author: 'customer' } },
    refused: { before: [proposed, solved], body: { words: 'x' }, code: 'case-ended' },
  },
  'raise-danger': {
    body: { words: 'Gas smells' },
    gives: { danger: true, escalations: [{ because: 'danger' }] },
    refused: { before: [proposed, solved], body: { words: 'x' }, code: 'case-ended' },
  },
  'end-danger': {
    before: [endangered],
    body: { words: 'The gas is off' },
    as: claire,
    gives: { danger: false },
    refused: { before: [endangered], body: { words: 'x' }, as: ben, code: 'not-the-leader' },
  },
  'note-vulnerability': {
    body: { words: 'Hard of hearing' },
    gives: { vulnerable: true },
    refused: { before: [proposed, solved], body: { words: 'x' }, code: 'case-ended' },
  },
  'name-representative': {
    body: { name: 'Her daughter', mandate: 'Power of attorney' },
    gives: { represented: true },
    refused: { before: [proposed, solved], body: { name: 'x', mandate: 'x' }, code: 'case-ended' },
  },
  'end-representation': {
    before: [['name-representative', { name: 'Her daughter', mandate: 'Power of attorney' }]],
    body: {},
    gives: { represented: false },
    refused: { body: {}, code: 'already-known' },
  },
  'complain-about': {
    body: { person: ben },
    gives: { complainedAbout: [{ id: ben }] },
    refused: { before: [['complain-about', { person: ben }]], body: { person: ben }, code: 'already-known' },
  },
}

/** Those that stand apart: what leads up to them is more than a few steps, or they only ever say no to staff. */
const apart: Readonly<Record<string, string>> = {
  'replace-owner': 'owner-is-in-place',
  lapse: 'nothing-proposed',
  'answer-new-date': 'later-date-needs-customer',
  'object-to-verdict': 'not-the-customer',
  'withdraw-case': 'not-the-customer',
  'check-sample': 'no-sample-awaited',
}

test('every action has an example here', () => {
  const here = [
    ...Object.keys(examples),
    ...Object.keys(apart),
    'give-final-position',
    'vouch-for-contact',
    'merge-into',
    'take-apart',
  ]
  const all = actionRoutes.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))
  expect(here.toSorted()).toEqual(all.toSorted())
})

describe.each(Object.entries(examples))('%s', (name, { before = [], body, as, gives }) => {
  test('is done, and answers the case as it then stands', async () => {
    const done = await act(await after(before), [name, body, as ?? ana])
    expect({ status: done.status, code: done.code }).toEqual({ status: 200, code: undefined })
    expect(done.body).toMatchObject(gives)
  })
})

const refusals = Object.entries(examples).flatMap(([name, { refused }]) =>
  refused === null ? [] : [{ name, ...refused }],
)

describe.each(refusals)('$name', ({ name, before = [], body, as, code }) => {
  test('is refused with what to do instead, and nothing happened', async () => {
    const id = await after(before)
    const version = async () =>
      (await company.ask('GET', `/api/v1/cases/${id}`, { as: claire })).body['version']
    const stood = await version()
    const answered = await act(id, [name, body, as ?? ana])
    expect({ status: answered.status, code: answered.code }).toEqual({ status: 409, code })
    expect(String(answered.body['detail']).length).toBeGreaterThan(10)
    expect(await version()).toBe(stood)
    const documented = actionRoutes.find(({ path }) => path.endsWith(`/${name}`))?.description
    expect(documented).toContain(`\`${code}\``)
  })
})

describe('bad input', () => {
  test.each(actionRoutes.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)))(
    'of %s is named',
    async (name) => {
      const id = await after([])
      const unknown = await act(id, [name, { bogus: true }])
      expect(unknown).toMatchObject({ status: 422, code: 'input-invalid' })
      const listed = await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as: ana, body: [] })
      expect(listed).toMatchObject({ status: 422 })
    },
  )
})

describe('what stands apart', () => {
  test.each(Object.entries(apart))('%s is refused as %s', async (name, code) => {
    const bodies: Readonly<Record<string, object>> = {
      'object-to-verdict': { issue: 1 },
      'withdraw-case': {},
      'answer-new-date': { promise: 1, agreed: true },
      'check-sample': { agreed: true },
    }
    expect(await act(await after([]), [name, bodies[name] ?? {}])).toMatchObject({ status: 409, code })
  })

  test('an owner who is on leave is replaced at somebody’s wish only if nobody did it before', async () => {
    const id = await after([])
    await company.ask('PUT', '/api/v1/me/presence', { as: ana, body: { kind: 'onLeave', deputy: ben } })
    const view = await company.ask('GET', `/api/v1/cases/${id}`, { as: claire })
    expect(view.body).toMatchObject({
      owner: { id: ben },
      ownership: [{ owner: { id: ana } }, { because: 'onLeave' }],
    })
    await company.ask('PUT', '/api/v1/me/presence', { as: ana, body: { kind: 'present' } })
  })

  test('a sample is looked at by somebody else', async () => {
    // One in ten is drawn: go on until one was.
    for (let tries = 0; tries < 200; tries += 1) {
      const id = await after([found])
      const { body } = await company.ask('GET', `/api/v1/cases/${id}`, { as: ben })
      if (body['sample'] !== 'awaited') continue
      expect(await act(id, ['check-sample', { agreed: true }, ana])).toMatchObject({
        status: 409,
        code: 'own-sample',
      })
      const checked = await act(id, ['check-sample', { agreed: false, reason: 'It was a complaint' }, ben])
      expect(checked.body).toMatchObject({ status: 'open' })
      return
    }
    throw new Error('none of 200 was drawn')
  })

  test('a final position is given by a leader who never owned it', async () => {
    const body = {
      issue: 1,
      position: 'No',
      reasons: 'Worn out',
      outsideBody: 'The ombudsman',
      outcome: 'notUpheld',
    }
    expect(await act(await after([]), ['give-final-position', body, ben])).toMatchObject({
      code: 'not-the-leader',
    })
    const ended = await act(await after([]), ['give-final-position', body, claire])
    expect(ended.body).toMatchObject({
      ending: 'finalPosition',
      issues: [{ finalPosition: { outsideBody: { words: 'The ombudsman' } } }],
    })
  })

  test('a contact without proof is vouched for', async () => {
    const email = 'vouched@example.org'
    const opened = await openCaseOf(company.app, {}, email)
    const from = { identifiers: [{ type: 'email', value: email }] }
    await company.ask('POST', '/api/v1/contacts', { body: { words: 'Me again', from } })
    const { body } = await company.ask('GET', `/api/v1/cases/${opened.caseId}`, { as: claire })
    const [contact] = body['unproven'] as readonly string[]
    const done = await act(opened.caseId, ['vouch-for-contact', { contact }, claire])
    expect(done.body).toMatchObject({ unproven: [] })
    const again = await act(opened.caseId, ['vouch-for-contact', { contact }, claire])
    expect(again.status).toBe(409)
  })

  test('two cases of one customer are joined, and taken apart again', async () => {
    const email = 'two@example.org'
    const one = await openCaseOf(company.app, {}, email)
    await act(one.caseId, ['find-no-problem', { kind: 'answered' }, one.owner])
    const other = await openCaseOf(company.app, {}, email)
    const into = { into: other.caseId }
    expect(await act(other.caseId, ['merge-into', into, claire])).toMatchObject({ code: 'merge-with-itself' })
    const stranger = await openCaseOf(company.app)
    expect(await act(stranger.caseId, ['merge-into', into, claire])).toMatchObject({
      status: 409,
      code: 'other-customer',
    })
    const hidden = { into: '00000000-0000-7000-8000-00000000ffff' }
    expect(await act(other.caseId, ['merge-into', hidden, claire])).toMatchObject({ status: 404 })
  })
})

describe('once', () => {
  test('an action sent twice with a key is done once', async () => {
    const id = await after([])
    const ask = async (what: string) =>
      await company.ask('POST', `/api/v1/cases/${id}/actions/make-promise`, {
        as: ana,
        body: { what, due: tomorrow },
        headers: { 'idempotency-key': `promise ${id}` },
      })
    const answers = await Promise.all([ask('A boiler'), ask('A boiler'), ask('A boiler')])
    for (const answer of answers) expect(answer.body).toMatchObject({ counts: { promises: 1 } })
    expect(await ask('A house')).toMatchObject({ status: 409, code: 'key-reused' })
  })

  test('fifty at once on one case: each is done or refused with a code, none is lost', async () => {
    const id = await after([])
    const answers = await Promise.all(
      Array.from(
        { length: 50 },
        async (_, at) => await act(id, ['make-promise', { what: `Promise ${at}`, due: tomorrow }]),
      ),
    )
    const done = answers.filter(({ status }) => status === 200).length
    const { body } = await company.ask('GET', `/api/v1/cases/${id}`, { as: ana })
    expect(body).toMatchObject({ counts: { promises: done } })
    for (const { status, code } of answers) {
      if (status !== 200) expect(refusalCodes).toContain(code)
    }
  })
})

describe('what is said to be possible', () => {
  test('is what the case then does, and what is not says why', async () => {
    const id = await after([offered, promised])
    const view = await company.ask('GET', `/api/v1/cases/${id}`, { as: ben })
    const actions = view.body['actions'] as readonly {
      name: string
      subject: number | null
      allowed: boolean
      refusal: { code: string; instead: string } | null
    }[]
    const of = (name: string) => actions.find((one) => one.name === name)
    expect(of('accept-transfer')).toMatchObject({ subject: 1, allowed: true })
    expect(of('withdraw-transfer')).toMatchObject({ allowed: false, refusal: { code: 'not-the-owner' } })
    const known = new Set(actionRoutes.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)))
    for (const { name, allowed, refusal } of actions) {
      expect(known).toContain(name)
      expect(refusal === null).toBe(allowed)
    }
  })
})
