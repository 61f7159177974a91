import { addMilliseconds, hours, instant } from '@buckstop/domain'
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
} from '../../test/small-company.ts'
import { mergeCases } from '../ledger/merging.ts'
import { resolveLink } from '../links/resolve-link.ts'
import { newSecret } from '../links/secret.ts'
import type { Receipt } from './incoming.ts'
import { receive } from './receive.ts'

const company = companyOfFile(createSmallCompany)

const table = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows

const customerOf = async (caseId: string): Promise<unknown> =>
  (await table('select customer_id from matter_head where matter_id = $1', [caseId]))[0]?.['customer_id']

describe('the first contact of a customer', () => {
  test('opens a case with an owner of the team, a link, a next step and its words', async () => {
    const { app } = company
    const { caseId, owner, reference, linkSecret, next } = await openCaseOf(app)
    expect([staff.ana, staff.ben]).toContain(owner)
    expect(next).toEqual({ what: 'ownerAnswers', by: instant('2026-03-04T00:00:00.000Z') })
    expect(await resolveLink(app, linkSecret ?? '')).toMatchObject({ caseId, identifier: null })
    expect(await table('select * from matter_head where matter_id = $1', [caseId])).toMatchObject([
      { owner_id: owner, status: 'open', version: 1, team: 'Care', reference },
    ])
    expect(await table('select words, author from matter_text where matter_id = $1', [caseId])).toEqual([
      { words: 'My boiler was fixed three times and leaks again.', author: 'customer' },
    ])
    expect(
      await table('select audience, kind, to_value is null as nowhere from message where matter_id = $1', [
        caseId,
      ]),
    ).toEqual(expect.arrayContaining([{ audience: 'customer', kind: 'caseOpened', nowhere: false }]))
  })

  test('goes by the language first, then to whoever has least', async () => {
    const { app } = company
    expect((await openCaseOf(app, { language: 'es' })).owner).toBe(staff.ana)
    const owners = []
    for (let count = 0; count < 6; count += 1) owners.push((await openCaseOf(app)).owner)
    expect(new Set(owners)).toEqual(new Set([staff.ana, staff.ben]))
  })

  test('needs no way to reach them', async () => {
    const { app } = company
    const { caseId } = await openCaseOf(app, { from: { identifiers: [] } })
    expect(
      await table('select * from message where matter_id = $1 and audience = $2', [caseId, 'customer']),
    ).toEqual([])
  })

  test('belongs to whoever took it, on another channel too', async () => {
    const { app } = company
    const taken = await openCaseOf(app, {
      channel: 'phone',
      proof: { kind: 'staff', personId: staff.rosa },
      takenBy: staff.rosa,
    })
    expect(taken.owner).toBe(staff.rosa)
    expect(
      await table('select proof, person_id from case_contact where matter_id = $1', [taken.caseId]),
    ).toEqual([{ proof: 'staff', person_id: staff.rosa }])
  })

  test('keeps each issue, and of too many the last keeps the rest', async () => {
    const { app } = company
    const issues = Array.from({ length: 60 }, (_, index) => `issue ${index}`)
    const { caseId } = await openCaseOf(app, { issues })
    const [head] = await table(`select state from matter_head where matter_id = $1`, [caseId])
    expect(head).toMatchObject({ state: { issues: { length: 50 } } })
    const words = (await table('select words from matter_text where matter_id = $1', [caseId])).map(
      (row) => row['words'],
    )
    for (const issue of issues) expect(words.join('\n')).toContain(issue)
  })

  test('with danger is in front of a leader within minutes', async () => {
    const { app, clock } = company
    const { next, caseId } = await openCaseOf(app, { danger: 'There is gas in the kitchen.' })
    expect(next).toEqual({ what: 'weRing', by: addMilliseconds(clock.now(), 15 * 60_000) })
    expect(await table('select kind from deadline where matter_id = $1 order by kind', [caseId])).toEqual([
      { kind: 'dangerAttempt' },
      { kind: 'dangerCall' },
      { kind: 'escalationUnacknowledged' },
      { kind: 'nextWordDue' },
    ])
  })

  test('as imported history runs no clock but that of taking it up, tells nobody and has no link', async () => {
    const { app, clock } = company
    const receivedAt = addMilliseconds(clock.now(), -hours(9000))
    const receipt = await openCaseOf(app, { imported: true, receivedAt, danger: 'burning' })
    expect(receipt.linkSecret).toBeNull()
    const due = async (caseId: string) =>
      await table('select kind, due from deadline where matter_id = $1', [caseId])
    const [first] = await due(receipt.caseId)
    expect(first).toMatchObject({ kind: 'takeUpDue' })
    expect(await table('select kind, due from matter_duty where matter_id = $1', [receipt.caseId])).toEqual([
      { kind: 'takeUp', due: first?.['due'] },
    ])
    // Ten of one owner a day.
    const more = []
    for (let count = 0; count < 40; count += 1)
      more.push(await openCaseOf(app, { imported: true, receivedAt }))
    const days = await table(
      `select person_id, due, count(*)::int as cases from matter_duty where kind = 'takeUp' group by person_id, due`,
    )
    expect(Math.max(...days.map(({ cases }) => Number(cases)))).toBe(10)
    expect(
      await table(`select distinct kind from message where matter_id = any($1)`, [
        more.map(({ caseId }) => caseId),
      ]),
    ).toEqual([])
    expect(await table('select * from message where matter_id = $1', [receipt.caseId])).toEqual([])
    expect(await table('select at from case_contact where matter_id = $1', [receipt.caseId])).toEqual([
      { at: new Date(receivedAt) },
    ])
  })

  test('gets the link that the caller drew, and the same link again finds the same case', async () => {
    const { app } = company
    const linkSecret = newSecret()
    const same = contactFrom({ linkSecret })
    const receipts = await Promise.all([receive(app, same), receive(app, same), receive(app, same)])
    const opened = receipts.filter(({ kind }) => kind === 'opened')
    expect(opened).toHaveLength(1)
    expect(new Set(receipts.map(({ caseId }) => caseId)).size).toBe(1)
  })
})

describe('the next contact of a customer', () => {
  const again = async (email: string, more = {}): Promise<Receipt> =>
    await receive(company.app, contactFrom({ words: 'It still leaks.', ...more }, email))
  const phone = (value: string) => ({ type: 'phone', value }) as const

  test('without proof opens a case of its own, with a customer, owner, date and link of its own', async () => {
    const { app } = company
    const first = await openCaseOf(app, {}, 'known@example.org')
    const receipt = await again('Known@Example.org', { reference: first.reference })
    if (receipt.kind !== 'opened') throw new Error(`it was ${receipt.kind}`)
    expect(receipt.caseId).not.toBe(first.caseId)
    expect(receipt.next).toEqual({ what: 'ownerAnswers', by: expect.any(String) })
    expect(await resolveLink(app, receipt.linkSecret ?? '')).toMatchObject({ caseId: receipt.caseId })
    expect(await customerOf(receipt.caseId)).not.toBe(await customerOf(first.caseId))
    expect(await table('select proof from case_contact where matter_id = $1', [first.caseId])).toEqual([
      { proof: 'opener' },
    ])
    expect(
      await table('select type, value from case_claim where matter_id = $1 order by type', [receipt.caseId]),
    ).toEqual([
      { type: 'email', value: 'known@example.org' },
      { type: 'reference', value: first.reference },
    ])
  })

  test('without proof proves nothing: what it gave is a claim of its case', async () => {
    const { app } = company
    const identifiers = [
      { type: 'email', value: 'kept@example.org' },
      { type: 'email', value: 'thief@example.org' },
      { type: 'account', value: 'K-4471' },
    ] as const
    const { caseId } = await openCaseOf(app, { from: { identifiers } })
    expect(
      await table('select 1 from customer_identifier where customer_id = $1', [await customerOf(caseId)]),
    ).toEqual([])
    expect(
      await table('select value, written from case_claim where matter_id = $1 order by value', [caseId]),
    ).toEqual([
      { value: 'k4471', written: 'K-4471' },
      { value: 'kept@example.org', written: 'kept@example.org' },
      { value: 'thief@example.org', written: 'thief@example.org' },
    ])
  })

  test('through the link joins its case, and raises what it calls an issue; a number in it proves nothing', async () => {
    const { app } = company
    const { caseId } = await openCaseOf(app, {}, 'link@example.org')
    const identifiers = [phone('+34 600 100 200')]
    const receipt = await receive(
      app,
      contactFrom({ from: { identifiers }, proof: { kind: 'link', caseId }, issues: ['The tap drips too.'] }),
    )
    expect(receipt).toMatchObject({ kind: 'joined', caseId })
    const [head] = await table('select state from matter_head where matter_id = $1', [caseId])
    expect(head).toMatchObject({ state: { issues: [{ issue: 1 }, { issue: 2 }], ways: ['mail', 'phone'] } })
    expect(
      await table('select 1 from customer_identifier where customer_id = $1', [await customerOf(caseId)]),
    ).toEqual([])
    const other = await receive(app, contactFrom({ from: { identifiers } }))
    expect(other.kind).toBe('opened')
  })

  test('from a checked address joins the case of its customer, and never that of somebody whose number it gives', async () => {
    const { app } = company
    const victim = await openCaseOf(app, { from: { identifiers: [phone('+34 611 111 111')] } })
    const own = await openCaseOf(app, { proof: provenBy('own@example.org') }, 'own@example.org')
    const mine = { type: 'email', value: 'own@example.org' } as const
    const from = { identifiers: [phone('+34 611 111 111'), mine] }
    const proof = provenBy('own@example.org')
    const receipt = await receive(app, contactFrom({ from, proof }))
    expect(receipt).toMatchObject({ kind: 'joined', caseId: own.caseId })
    await succeed(app, own.caseId, { kind: 'customer' }, { type: 'withdrawCase', reason: null })
    const byReference = await receive(app, contactFrom({ from, proof, reference: victim.reference }))
    expect(byReference.kind).toBe('opened')
    expect(await customerOf(byReference.caseId)).toBe(await customerOf(own.caseId))
  })

  test('from an address that two people have shown to be theirs opens a case of its own', async () => {
    const { app } = company
    const email = 'family@example.org'
    const proof = provenBy(email)
    const mother = await openCaseOf(app, { proof }, email)
    const son = await openCaseOf(app, {}, email)
    await app.db
      .insertInto('customer_identifier')
      .values({
        type: 'email',
        value: email,
        written: email,
        how: 'mail',
        customer_id: String(await customerOf(son.caseId)),
        proved_at: app.clock.now(),
      })
      .execute()
    const next = await receive(app, contactFrom({ proof }, email))
    expect(next.kind).toBe('opened')
    expect([await customerOf(mother.caseId), await customerOf(son.caseId)]).not.toContain(
      await customerOf(next.caseId),
    )
  })

  test('from a checked address goes to the open case with the latest change, or the one they quote', async () => {
    const { app, clock } = company
    const proof = provenBy('two@example.org')
    const first = await openCaseOf(app, { proof }, 'two@example.org')
    await succeed(app, first.caseId, { kind: 'customer' }, { type: 'withdrawCase', reason: null })
    const second = await openCaseOf(app, { proof }, 'two@example.org')
    expect(second.caseId).not.toBe(first.caseId)
    clock.set(addMilliseconds(clock.now(), hours(1)))
    expect(await again('two@example.org', { proof })).toMatchObject({ kind: 'joined', caseId: second.caseId })
    const quoted = await again('two@example.org', { proof, reference: ` ${first.reference.toLowerCase()} ` })
    expect(quoted).toMatchObject({ kind: 'joined', caseId: first.caseId })
    expect(await table('select status from matter_head where matter_id = $1', [first.caseId])).toEqual([
      { status: 'open' },
    ])
  })

  test('of mother and son with one telephone: each gets a case, an owner and a date', async () => {
    const { app } = company
    const mother = await openCaseOf(app, { from: { name: 'Ada', identifiers: [phone('+33 1 23 45 67 89')] } })
    const son = await openCaseOf(app, { from: { name: 'Leo', identifiers: [phone('0033123456789')] } })
    expect(son.caseId).not.toBe(mother.caseId)
    expect(son).toMatchObject({ owner: expect.any(String), next: { by: expect.any(String) } })
    const taken = await receive(
      app,
      contactFrom({
        channel: 'phone',
        from: { identifiers: [phone('+33 1 23 45 67 89')] },
        proof: { kind: 'staff', personId: staff.rosa },
        takenBy: staff.rosa,
      }),
    )
    expect(taken.kind).toBe('opened')
  })

  test('to a case that went into another goes where it went, and gives that one no address', async () => {
    const { app } = company
    const proof = provenBy('merged@example.org')
    const one = await openCaseOf(app, { proof }, 'merged@example.org')
    await succeed(app, one.caseId, { kind: 'customer' }, { type: 'withdrawCase', reason: null })
    const two = await openCaseOf(app, { proof, from: { identifiers: [] } })
    await table('update matter_head set email = null where matter_id = $1', [two.caseId])
    await again('merged@example.org', { proof, reference: one.reference })
    const actor = as(two.owner)
    const merged = await mergeCases(app, { from: one.caseId, into: two.caseId, actor })
    expect(merged.ok).toBe(true)
    const receipt = await again('later@example.org', { proof: { kind: 'link', caseId: one.caseId } })
    expect(receipt).toMatchObject({ kind: 'joined', caseId: two.caseId, reference: two.reference })
    expect(await table('select email from matter_head where matter_id = $1', [two.caseId])).toEqual([
      { email: null },
    ])
  })

  test('of somebody whom its customer let in gives it no address: mails bring a link', async () => {
    const opened = await openCaseOf(company.app, { from: { identifiers: [] } })
    const companion = { id: newSecret(), judges: false }
    const proof = {
      kind: 'link',
      caseId: opened.caseId,
      holder: { kind: 'customer', companion },
    } as const
    expect(await again('let-in@example.org', { proof })).toMatchObject({ kind: 'joined' })
    expect(await table('select email from matter_head where matter_id = $1', [opened.caseId])).toEqual([
      { email: null },
    ])
  })

  test('of the same source comes in once', async () => {
    const { app } = company
    const row = contactFrom({ source: 'file.csv:17' })
    const first = await receive(app, row)
    expect(await receive(app, row)).toEqual({
      kind: 'known',
      caseId: first.caseId,
      contactId: expect.any(String),
    })
    const racing = contactFrom({ source: 'file.csv:18' })
    const receipts = await Promise.all(Array.from({ length: 8 }, async () => await receive(app, racing)))
    expect(receipts.filter(({ kind }) => kind === 'opened')).toHaveLength(1)
    expect(receipts.filter(({ kind }) => kind === 'known')).toHaveLength(7)
  })

  test('writes what is to be written alongside in the same transaction, or nothing at all', async () => {
    const { app } = company
    const failing = contactFrom({
      alongside: async () => {
        await Promise.resolve()
        throw new Error('the disk is full')
      },
    })
    const before = await table('select count(*) from matter_head')
    await expect(receive(app, failing)).rejects.toThrow('the disk is full')
    expect(await table('select count(*) from matter_head')).toEqual(before)
    let seen: Receipt | null = null
    const receipt = await receive(
      app,
      contactFrom({
        alongside: async (trx, written) => {
          seen = written
          await trx
            .selectFrom('matter_head')
            .where('matter_id', '=', written.caseId)
            .select('matter_id')
            .executeTakeFirstOrThrow()
        },
      }),
    )
    expect(seen).toEqual(receipt)
  })
})
