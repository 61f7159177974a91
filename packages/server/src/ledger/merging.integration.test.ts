import { addMilliseconds, days } from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import {
  as,
  provenBy,
  contactFrom,
  createSmallCompany,
  openCaseOf,
  staff,
  succeed,
  text,
} from '../../test/small-company.ts'
import { receive } from '../intake/receive.ts'
import { verify } from '../verify/verify.ts'
import { loadCase } from './load-case.ts'
import { mergeCases, takeCasesApart } from './merging.ts'

const company = companyOfFile(createSmallCompany)

const customer = { kind: 'customer' } as const

/** Two open cases of one customer: the second was reopened by the reference of the first. */
const twoOf = async (email: string): Promise<{ one: string; two: string; actor: ReturnType<typeof as> }> => {
  const { app } = company
  const first = await openCaseOf(app, { takenBy: staff.ben, proof: provenBy(email) }, email)
  await succeed(app, first.caseId, customer, { type: 'withdrawCase', reason: null })
  const second = await openCaseOf(app, { takenBy: staff.ana, proof: provenBy(email) }, email)
  await receive(app, contactFrom({ reference: first.reference, proof: provenBy(email) }, email))
  return { one: first.caseId, two: second.caseId, actor: as(second.owner) }
}

const table = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows

describe('two cases of one customer', () => {
  test('become one and two again, with nothing lost: words, promises, clocks, owners', async () => {
    const { app, clock } = company
    const { one, two, actor } = await twoOf('both@example.org')
    const what = text(app, 'A new pump.')
    const due = addMilliseconds(clock.now(), days(3))
    await succeed(app, one, as(staff.ben), { type: 'makePromise', what: what.id, remedy: null, due }, [what])
    const texts = await table('select id from matter_text where matter_id = any($1) order by id', [
      [one, two],
    ])
    const clocks = 'select kind, due from deadline where matter_id = $1 order by kind'
    const before = await table(clocks, [one])
    const beside = await table(clocks, [two])
    expect(beside).toMatchObject([{ kind: 'nextWordDue' }])

    expect(await mergeCases(app, { from: one, into: two, actor })).toMatchObject({ ok: true })
    expect(await table('select status, ending from matter_head where matter_id = $1', [one])).toEqual([
      { status: 'ended', ending: 'merged' },
    ])
    expect(await table(clocks, [one])).toEqual([])
    expect(await table(clocks, [two])).toEqual([...beside, ...before])

    expect(await takeCasesApart(app, { from: one, into: two, actor })).toMatchObject({ ok: true })
    // Neither half is rid of the date by which the customer hears.
    expect(await table(clocks, [one])).toEqual([...beside, ...before])
    expect(await table(clocks, [two])).toEqual(beside)
    expect(await table('select status, owner_id from matter_head where matter_id = $1', [one])).toEqual([
      { status: 'open', owner_id: staff.ana },
    ])
    expect(
      await table('select id from matter_text where matter_id = any($1) order by id', [[one, two]]),
    ).toEqual(texts)
  })

  test('keep the earlier date of both, also in the row that lists sort by, and nothing differs from the ledger', async () => {
    const { app, clock } = company
    const email = 'earlier@example.org'
    const first = await openCaseOf(app, { takenBy: staff.ben, proof: provenBy(email) }, email)
    await succeed(app, first.caseId, customer, { type: 'withdrawCase', reason: null })
    const openedAt = clock.now()
    clock.set(addMilliseconds(openedAt, days(2)))
    const second = await openCaseOf(app, { takenBy: staff.ana, proof: provenBy(email) }, email)
    await receive(app, contactFrom({ reference: first.reference, proof: provenBy(email) }, email))
    const pair = { from: first.caseId, into: second.caseId, actor: as(second.owner) }
    const dates = async () =>
      await table('select distinct opened_at from matter_head where matter_id = any($1)', [
        [first.caseId, second.caseId],
      ])
    const differences: string[] = []
    const verified = async () => await verify(app, ({ kind, what }) => differences.push(`${kind} ${what}`))
    expect(await mergeCases(app, pair)).toMatchObject({ ok: true })
    await verified()
    expect(await takeCasesApart(app, pair)).toMatchObject({ ok: true })
    await verified()
    expect(differences).toEqual([])
    expect(await dates()).toEqual([{ opened_at: new Date(openedAt) }])
  })

  test('in both directions at once wait for each other, and one of them is refused', async () => {
    const { app } = company
    const { one, two, actor } = await twoOf('crossed@example.org')
    const leader = as(staff.paul)
    const results = await Promise.all([
      mergeCases(app, { from: one, into: two, actor }),
      mergeCases(app, { from: two, into: one, actor: leader }),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('what can’t become one', () => {
  test('are cases of two customers', async () => {
    const { app } = company
    const [one, two] = [await openCaseOf(app), await openCaseOf(app)]
    const before = await loadCase(app.db, one.caseId)
    expect(await mergeCases(app, { from: one.caseId, into: two.caseId, actor: as(two.owner) })).toEqual({
      ok: false,
      refusal: { code: 'other-customer' },
    })
    expect(await loadCase(app.db, one.caseId)).toEqual(before)
  })

  test('is a case with itself, or with none', async () => {
    const { app } = company
    const { caseId, owner } = await openCaseOf(app)
    const actor = as(owner)
    expect(await mergeCases(app, { from: caseId, into: caseId, actor })).toMatchObject({
      refusal: { code: 'merge-with-itself' },
    })
    expect(await mergeCases(app, { from: caseId, into: app.newId(), actor })).toMatchObject({
      refusal: { code: 'no-such-case' },
    })
    expect(await takeCasesApart(app, { from: caseId, into: app.newId(), actor })).toMatchObject({
      refusal: { code: 'no-such-case' },
    })
  })

  test('are cases where one half refuses: then neither has changed', async () => {
    const { app } = company
    const { one, two } = await twoOf('halves@example.org')
    const before = [await loadCase(app.db, one), await loadCase(app.db, two)]
    expect(await mergeCases(app, { from: one, into: two, actor: as(staff.ben) })).toMatchObject({
      refusal: { code: 'not-the-owner' },
    })
    expect([await loadCase(app.db, one), await loadCase(app.db, two)]).toEqual(before)
  })
})
