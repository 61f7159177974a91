import { addMilliseconds, days, hours } from '@buckstop/domain'
import { sweepAll } from '../src/deadlines/sweep.ts'
import { setPresence } from '../src/staffing/change-person.ts'
import { receive } from '../src/intake/receive.ts'
import { bindEarlier } from '../src/ledger/bind-earlier.ts'
import { mergeCases, takeCasesApart } from '../src/ledger/merging.ts'
import {
  as,
  contactFrom,
  openCaseOf,
  provenBy,
  type SmallCompany,
  staff,
  strangersWord,
  succeed,
  text,
} from './small-company.ts'

const customer = { kind: 'customer' } as const

export interface EveryKind {
  /** Much happened in it, and it is open. */
  readonly caseId: string
  /** Withdrawn, joined with another, and taken apart again. */
  readonly second: string
}

/** Tells cases of many kinds, so that every read model has rows that could be wrong. */
export const tellEveryKind = async (company: SmallCompany): Promise<EveryKind> => {
  const { app, clock } = company
  const first = await openCaseOf(
    app,
    { source: 'mail:1', issues: ['One.', 'Two.'], words: 'It leaks. '.repeat(40) },
    'verify@example.org',
  )
  const { caseId } = first
  const what = text(app, 'A new pump.')
  const due = addMilliseconds(clock.now(), days(9))
  await succeed(app, caseId, as(first.owner), { type: 'makePromise', what: what.id, remedy: null, due }, [
    what,
  ])
  const question = text(app, 'Is there a pump?')
  await succeed(
    app,
    caseId,
    as(first.owner),
    { type: 'placeAsk', to: 'Relations', question: question.id, due: addMilliseconds(clock.now(), days(2)) },
    [question],
  )
  await strangersWord(app, caseId)
  await succeed(app, caseId, customer, { type: 'takeHigher', words: null })
  const to = { kind: 'person', person: staff.claire } as const
  await succeed(app, caseId, as(first.owner), { type: 'offerTransfer', to, reason: null })
  clock.set(addMilliseconds(clock.now(), hours(1)))
  await succeed(app, caseId, as(staff.claire), { type: 'acceptTransfer', offer: 1 })

  const proof = provenBy('ended@example.org')
  const ended = await openCaseOf(app, { proof }, 'ended@example.org')
  const second = ended.caseId
  await succeed(app, second, customer, { type: 'withdrawCase', reason: null })
  const other = await openCaseOf(app, { proof }, 'ended@example.org')
  await receive(app, contactFrom({ reference: ended.reference, proof }, 'ended@example.org'))
  const pair = { from: second, into: other.caseId, actor: as(other.owner) }
  const both = [await mergeCases(app, pair), await takeCasesApart(app, pair)]
  if (!both.every(({ ok }) => ok)) throw new Error('they could not be joined and taken apart')

  await openCaseOf(app, { imported: true })
  await openCaseOf(app, { danger: 'gas' })
  clock.set(addMilliseconds(clock.now(), days(20)))
  await sweepAll(app)
  await setPresence(app, staff.ana, { kind: 'onLeave', deputy: staff.ben })
  const attachment = app.newId()
  const contactId = await strangersWord(app, caseId)
  await company.database.pool.query(
    `insert into case_attachment select $1, $2, $3, 'a.txt', 'text/plain', 5, sha256('hello'::bytea)`,
    [caseId, attachment, contactId],
  )
  await company.database.pool.query(`insert into case_attachment_chunk values ($1, $2, 1, 'hello')`, [
    caseId,
    attachment,
  ])
  await bindEarlier(app)
  return { caseId, second }
}
