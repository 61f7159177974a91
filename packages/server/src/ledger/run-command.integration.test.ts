import { addMilliseconds, days, type CaseCommand, minutes } from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { as, createSmallCompany, openCaseOf, staff, succeed, text } from '../../test/small-company.ts'
import { loadCase } from './load-case.ts'
import { runCommand } from './run-command.ts'

const company = companyOfFile(createSmallCompany)

const table = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows

describe('a command', () => {
  test('is decided, recorded and shown by every read model in one transaction', async () => {
    const { app, clock } = company
    const { caseId, owner } = await openCaseOf(app)
    const what = text(app, 'A mechanic comes to you.')
    const due = addMilliseconds(clock.now(), days(3))
    const result = await succeed(
      app,
      caseId,
      as(owner),
      { type: 'makePromise', what: what.id, remedy: null, due },
      [what],
    )
    expect(result.version).toBe(2)
    expect(result.events.map(({ event }) => event.type)).toEqual(['promiseMade'])
    const loaded = await loadCase(app.db, caseId)
    expect(loaded?.state).toEqual(result.state)
    expect(
      await table('select kind, subject, due from deadline where matter_id = $1 order by due', [caseId]),
    ).toEqual([
      { kind: 'promiseReminder', subject: 1, due: expect.any(Date) },
      { kind: 'promiseDue', subject: 1, due: new Date(due) },
    ])
    expect(
      await table('select kind, subject, person_id, due from matter_duty where matter_id = $1', [caseId]),
    ).toEqual([{ kind: 'keepPromise', subject: 1, person_id: owner, due: new Date(due) }])
    const [head] = await table('select * from matter_head where matter_id = $1', [caseId])
    expect(head).toMatchObject({ version: 2, changed_at: new Date(clock.now()) })
    expect(head?.['next_due']).not.toBeNull()
    expect(await table('select words from matter_text where id = $1', [what.id])).toEqual([
      { words: what.words },
    ])
    expect(
      await table(`select audience, kind from message where matter_id = $1 and number = 2`, [caseId]),
    ).toEqual([{ audience: 'customer', kind: 'promiseMade' }])
  })

  test('drops what the case waits for no longer', async () => {
    const { app, clock } = company
    const { caseId, owner } = await openCaseOf(app)
    const what = text(app, 'We call you.')
    const due = addMilliseconds(clock.now(), days(3))
    await succeed(app, caseId, as(owner), { type: 'makePromise', what: what.id, remedy: null, due }, [what])
    const evidence = { kind: 'words', words: what.id } as const
    await succeed(app, caseId, as(owner), { type: 'keepPromise', promise: 1, evidence })
    const [next, ...others] = await table('select kind, due from deadline where matter_id = $1', [caseId])
    expect([next, others]).toMatchObject([{ kind: 'nextWordDue' }, []])
    expect(await table('select kind, due from matter_duty where matter_id = $1', [caseId])).toEqual([
      { kind: 'nextWord', due: next?.['due'] },
    ])
    expect(await table('select next_due from matter_head where matter_id = $1', [caseId])).toEqual([
      { next_due: next?.['due'] },
    ])
  })

  test('changes the owner with the end of one period and the start of the next', async () => {
    const { app } = company
    const { caseId, owner } = await openCaseOf(app)
    const other = owner === staff.ana ? staff.ben : staff.ana
    const to = { kind: 'person', person: other } as const
    await succeed(app, caseId, as(owner), { type: 'offerTransfer', to, reason: null })
    await succeed(app, caseId, as(other), { type: 'acceptTransfer', offer: 1 })
    const periods = await table(
      'select number, owner_id, because, since, until from matter_ownership where matter_id = $1 order by number',
      [caseId],
    )
    expect(periods).toMatchObject([
      { number: 1, owner_id: owner, because: 'opened' },
      { number: 2, owner_id: other, because: 'accepted', until: null },
    ])
    expect(periods[0]?.['until']).toEqual(periods[1]?.['since'])
    expect(
      await table('select owner_id, ownership_number from matter_head where matter_id = $1', [caseId]),
    ).toEqual([{ owner_id: other, ownership_number: 2 }])
  })

  test('ends ownership with the case, and begins it again when the customer comes back', async () => {
    const { app } = company
    const { caseId, owner } = await openCaseOf(app)
    const customer = { kind: 'customer' } as const
    await succeed(app, caseId, customer, { type: 'withdrawCase', reason: null })
    expect(await table('select until from matter_ownership where matter_id = $1', [caseId])).toEqual([
      { until: expect.any(Date) },
    ])
    expect(await table('select status, ending from matter_head where matter_id = $1', [caseId])).toEqual([
      { status: 'ended', ending: 'withdrawn' },
    ])
    const words = text(app, 'It broke again.')
    await succeed(app, caseId, customer, { type: 'raiseIssue', words: words.id }, [words])
    expect(
      await table(
        'select number, owner_id, because, until from matter_ownership where matter_id = $1 order by number',
        [caseId],
      ),
    ).toMatchObject([
      { number: 1, owner_id: owner },
      { number: 2, owner_id: owner, because: 'reopened', until: null },
    ])
  })

  test('that is refused leaves nothing behind', async () => {
    const { app } = company
    const { caseId } = await openCaseOf(app)
    const before = await table('select * from matter_head where matter_id = $1', [caseId])
    const reason = text(app, 'not kept')
    const result = await runCommand(app, {
      kind: 'case',
      matterId: caseId,
      actor: as(staff.rosa),
      command: { type: 'declineTransfer', offer: 1, reason: reason.id },
      texts: [reason],
    })
    expect(result).toEqual({ ok: false, refusal: { code: 'no-such-offer' } })
    expect(await table('select * from matter_head where matter_id = $1', [caseId])).toEqual(before)
    expect(await table('select * from matter_text where id = $1', [reason.id])).toEqual([])
  })

  test('for a case that is not there is refused', async () => {
    const { app } = company
    const command: CaseCommand = { type: 'takeHigher', words: null }
    expect(
      await runCommand(app, {
        kind: 'case',
        matterId: app.newId(),
        actor: { kind: 'customer' },
        command,
        texts: [],
      }),
    ).toEqual({
      ok: false,
      refusal: { code: 'no-such-case' },
    })
  })

  test('never runs backwards where a clock does', async () => {
    const { app, clock } = company
    const { caseId } = await openCaseOf(app)
    const start = clock.now()
    clock.set(addMilliseconds(start, minutes(-30)))
    const words = text(app, 'And the tap drips.')
    const customer = { kind: 'customer' } as const
    const { events } = await succeed(app, caseId, customer, { type: 'raiseIssue', words: words.id }, [words])
    expect(events.every(({ at }) => at === start)).toBe(true)
    clock.set(start)
  })
})

describe('fifty commands at once on one case', () => {
  test('all land in some order or are refused with a code, and none is lost', async () => {
    const { app } = company
    const { caseId, owner } = await openCaseOf(app)
    const customer = { kind: 'customer' } as const
    const results = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        if (index % 5 === 0) {
          const to = { kind: 'team', team: 'Relations' } as const
          return await runCommand(app, {
            kind: 'case',
            matterId: caseId,
            actor: as(owner),
            command: { type: 'offerTransfer', to, reason: null },
            texts: [],
          })
        }
        const words = text(app, `issue ${index}`)
        const command = { type: 'raiseIssue', words: words.id } as const
        return await runCommand(app, {
          kind: 'case',
          matterId: caseId,
          actor: customer,
          command,
          texts: [words],
        })
      }),
    )
    const landed = results.filter((result) => result.ok)
    const refused = results.flatMap((result) => (result.ok ? [] : [result.refusal.code]))
    // One offer of ten is made, the others find it there; every issue is raised.
    expect(landed).toHaveLength(41)
    expect(refused).toEqual(Array.from({ length: 9 }, () => 'offer-already-made'))
    const events = landed.flatMap((result) => result.events.map(({ number }) => number))
    expect(events.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: events.length }, (_, index) => index + 2),
    )
    const stored = await table('select number from matter_event where matter_id = $1 order by number', [
      caseId,
    ])
    expect(stored).toHaveLength(events.length + 1)
    expect(
      await table('select count(*)::int as words from matter_text where matter_id = $1', [caseId]),
    ).toEqual([{ words: 41 }])
  })
})
