import {
  addMilliseconds,
  days,
  type DutyKind,
  type PersonId,
  type SystemicIssueDutyKind,
} from '@buckstop/domain'
import { expect, test } from 'vitest'
import {
  asked,
  endangered,
  offered,
  promised,
  raised,
  read,
  type Step,
} from '../../../test/action-example.ts'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { allPages, caseOf, createHttpCompany, listAt, textAt, valueAt } from '../../../test/http-company.ts'
import { monday, staff } from '../../../test/small-company.ts'
import { dutiesUntil } from '../../messages/morning/duties.ts'

const company = companyOfFile(createHttpCompany)
const { ana, ben, claire, rosa } = staff
const due = addMilliseconds(monday, days(1))

/**
 * How it comes about: by these steps, or, where more leads up to it than a few (a test of its own topic does), as the
 * ledger writes it down. Null where no matter of the kind ever asks for it.
 */
type Origin<Kind extends string> = Readonly<Record<Kind, readonly Step[] | 'asWritten' | null>>

const apologised: Step = [
  'grant-remedy',
  { issue: 1, what: { of: 'house', kind: 'apology' }, words: 'We are sorry', due },
]

const ofCases: Origin<DutyKind> = {
  nextWord: [],
  answerOffer: [offered],
  keepPromise: [promised],
  callBack: [['request-call-back', { of: ana, what: 'When you come' }]],
  answerAsk: [asked],
  reachByVoice: [endangered],
  readDanger: [endangered],
  acknowledge: [raised],
  report: [raised, read, ['delegate', { to: ben }, claire]],
  hearCustomer: [raised, read],
  closeEscalation: [
    raised,
    read,
    ['record-leaders-call', { escalation: 1, words: 'Not yet', right: true }, claire],
  ],
  readMention: [['write-note', { words: 'Which batch, @Ben?', mentions: [ben] }]],
  comeToThem: 'asWritten',
  reachCustomer: 'asWritten',
  takeUp: 'asWritten',
  checkSample: 'asWritten',
  readThanks: 'asWritten',
  reachAnotherWay: 'asWritten',
  surveyContact: 'asWritten',
  writeDownCall: 'asWritten',
  regulatorClock: 'asWritten',
  deliverRemedy: [apologised],
  checkRemedy: [apologised, ['fail-remedy', { remedy: 1, reason: 'It never arrived' }]],
  answerRemedyRequest: 'asWritten',
  releaseRemedy: 'asWritten',
}

const promisesAction: Step = ['promise-action', { what: 'Another hinge', due }]
const above: Step = ['take-higher', { words: 'x' }]
const ofSystemicIssues: Origin<SystemicIssueDutyKind> = {
  promiseAction: [],
  answerFlood: [],
  keepPromise: [promisesAction],
  reviewCause: [promisesAction, ['keep-action', { promise: 1, words: 'None broke since' }]],
  answerOffer: [offered],
  answerAsk: [['place-ask', { to: 'Desk', question: 'Since when?', due }]],
  acknowledge: [above],
  // Whoever read it is no longer asked for anything but the cause itself.
  report: null,
  closeEscalation: null,
  // It has no customer.
  callBack: null,
  comeToThem: null,
  hearCustomer: null,
}

const walk = async (id: string, place: string, steps: readonly Step[]): Promise<void> => {
  for (const [name, body, as = ana] of steps) {
    const done = await company.ask('POST', `/api/v1/${place}/${id}/actions/${name}`, { as, body })
    if (done.status !== 200) throw new Error(`${name} was answered ${done.status} ${String(done.code)}`)
  }
}

/** Who owes it; of a team, whoever works in it. */
const whoOwes = async (id: string, kind: string): Promise<PersonId> => {
  const { rows } = await company.app.pool.query<{ person_id: PersonId | null; team: string | null }>(
    'select person_id, team from matter_duty where matter_id = $1 and kind = $2',
    [id, kind],
  )
  const [owed] = rows
  if (owed === undefined) throw new Error(`nobody owes ${kind}`)
  return owed.person_id ?? (owed.team === 'Desk' ? rosa : ana)
}

const countOf = async (as: PersonId): Promise<unknown> =>
  valueAt((await company.ask('GET', '/api/v1/me', { as })).body, 'counts', 'duties')

const inMorning = async (person: PersonId, works: readonly string[]) =>
  await dutiesUntil(company.app.db, { person, works, until: addMilliseconds(monday, days(60)), limit: 200 })

test.each(Object.entries(ofCases))(
  '%s of a case stands in Today, counted, and in the morning’s mail',
  async (kind, origin) => {
    const id = await caseOf(company, ana)
    if (origin === 'asWritten')
      await company.app.pool.query(
        'insert into matter_duty (matter_id, kind, subject, person_id, due) values ($1, $2, 1, $3, $4)',
        [id, kind, ana, due],
      )
    else await walk(id, 'cases', origin ?? [])
    const who = await whoOwes(id, kind)
    const listed = await allPages(company, '/api/v1/duties?limit=100', who)
    expect(listed).toContainEqual(
      expect.objectContaining({
        kind,
        mine: true,
        case: expect.objectContaining({ id }),
        due: expect.any(String),
      }),
    )
    const others = listAt(
      (await company.ask('GET', '/api/v1/duties/systemic-issues', { as: who })).body,
      'mine',
    )
    expect(await countOf(who)).toBe(listed.length + others.length)
    // What asks nothing of them is in no mail.
    const mailed = (await inMorning(who, who === rosa ? ['Desk'] : ['Care'])).map(
      (one) => `${one.id} ${one.kind}`,
    )
    expect(mailed.includes(`${id} ${kind}`)).toBe(kind !== 'readThanks')
  },
)

test.each(
  Object.entries(ofSystemicIssues).flatMap(([kind, steps]) => (steps === null ? [] : [{ kind, steps }])),
)(
  '$kind of a systemic issue stands in Today, counted, and in the morning’s mail',
  async ({ kind, steps }) => {
    const flood = kind === 'answerFlood' ? { flood: true } : {}
    const body = { title: `The hinge breaks: ${kind}`, ...flood }
    const opened = await company.ask('POST', '/api/v1/systemic-issues', { as: ana, body })
    const id = textAt(opened.body, 'id')
    await walk(id, 'systemic-issues', steps === 'asWritten' ? [] : steps)
    const who = await whoOwes(id, kind)
    const { mine } = (await company.ask('GET', '/api/v1/duties/systemic-issues', { as: who })).body
    expect(mine).toContainEqual(
      expect.objectContaining({
        kind,
        mine: true,
        systemicIssue: expect.objectContaining({ id, title: body.title }),
      }),
    )
    const ofHead = await allPages(company, '/api/v1/duties?limit=100', who)
    expect(await countOf(who)).toBe(ofHead.length + listAt({ mine }, 'mine').length)
    const mailed = await inMorning(who, who === rosa ? ['Desk'] : ['Care'])
    expect(mailed).toContainEqual(expect.objectContaining({ of: 'systemicIssue', id, kind }))
    if (who === ana) return
    const { others } = (await company.ask('GET', '/api/v1/duties/systemic-issues', { as: ana })).body
    expect(others).toContainEqual(expect.objectContaining({ kind, mine: false }))
  },
)
