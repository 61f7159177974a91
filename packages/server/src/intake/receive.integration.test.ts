import { addMilliseconds, hours, instant } from '@buckstop/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  as,
  contactFrom,
  createSmallCompany,
  openCaseOf,
  type SmallCompany,
  staff,
  succeed,
} from '../../test/small-company.ts'
import { setPresence } from '../directory/change-person.ts'
import { mergeCases } from '../ledger/merging.ts'
import { resolveLink } from '../links/resolve-link.ts'
import { newSecret } from '../links/secret.ts'
import type { Receipt } from './incoming.ts'
import { receive } from './receive.ts'

let company: SmallCompany
beforeAll(async () => {
  company = await createSmallCompany()
})
afterAll(async () => {
  await company.drop()
})

const table = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows

const customerOf = async (caseId: string): Promise<unknown> =>
  (await table('select customer_id from case_head where case_id = $1', [caseId]))[0]?.['customer_id']

describe('the first contact of a customer', () => {
  test('opens a case with an owner of the team, a link, a next step and its words', async () => {
    const { app } = company
    const { caseId, owner, reference, linkSecret, next } = await openCaseOf(app)
    expect([staff.ana, staff.ben]).toContain(owner)
    expect(next).toEqual({ what: 'ownerAnswers', by: instant('2026-03-04T00:00:00.000Z') })
    expect(await resolveLink(app, linkSecret ?? '')).toEqual({ caseId, identifier: null })
    expect(await table('select * from case_head where case_id = $1', [caseId])).toMatchObject([
      { owner_id: owner, status: 'open', version: 1, team: 'Care', reference },
    ])
    expect(await table('select words, author from case_text where case_id = $1', [caseId])).toEqual([
      { words: 'My boiler was fixed three times and leaks again.', author: 'customer' },
    ])
    expect(
      await table('select audience, kind, to_value is null as nowhere from message where case_id = $1', [
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
      await table('select * from message where case_id = $1 and audience = $2', [caseId, 'customer']),
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
      await table('select proof, person_id from case_contact where case_id = $1', [taken.caseId]),
    ).toEqual([{ proof: 'staff', person_id: staff.rosa }])
  })

  test('keeps each issue, and of too many the last keeps the rest', async () => {
    const { app } = company
    const issues = Array.from({ length: 60 }, (_, index) => `issue ${index}`)
    const { caseId } = await openCaseOf(app, { issues })
    const [head] = await table(`select state from case_head where case_id = $1`, [caseId])
    expect(head).toMatchObject({ state: { issues: { length: 50 } } })
    const words = (await table('select words from case_text where case_id = $1', [caseId])).map(
      (row) => row['words'],
    )
    for (const issue of issues) expect(words.join('\n')).toContain(issue)
  })

  test('with danger is in front of a leader within minutes', async () => {
    const { app, clock } = company
    const { next, caseId } = await openCaseOf(app, { danger: 'There is gas in the kitchen.' })
    expect(next).toEqual({ what: 'leaderAnswers', by: addMilliseconds(clock.now(), 15 * 60_000) })
    expect(await table('select kind from deadline where case_id = $1 order by kind', [caseId])).toEqual([
      { kind: 'answerDue' },
      { kind: 'escalationUnacknowledged' },
    ])
  })

  test('as imported history runs no clock, tells nobody and has no link', async () => {
    const { app, clock } = company
    const receivedAt = addMilliseconds(clock.now(), -hours(9000))
    const receipt = await openCaseOf(app, { imported: true, receivedAt, danger: 'burning' })
    expect(receipt.linkSecret).toBeNull()
    expect(await table('select * from deadline where case_id = $1', [receipt.caseId])).toEqual([])
    expect(await table('select * from message where case_id = $1', [receipt.caseId])).toEqual([])
    expect(await table('select at from case_contact where case_id = $1', [receipt.caseId])).toEqual([
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

  test('without proof joins their open case for the owner to see, and shows its sender nothing', async () => {
    const { app } = company
    const { caseId, owner } = await openCaseOf(app, {}, 'joins@example.org')
    const receipt = await again('Joins@Example.org')
    expect(receipt).toMatchObject({ kind: 'joined', caseId, owner, shown: false })
    expect(
      await table('select proof from case_contact where case_id = $1 order by number', [caseId]),
    ).toEqual([{ proof: 'opener' }, { proof: 'none' }])
    expect(await table('select kind from message where case_id = $1 and number > 1', [caseId])).toEqual([
      { kind: 'customerSpoke' },
    ])
    expect(await table('select count(*)::int as links from case_link where case_id = $1', [caseId])).toEqual([
      { links: 1 },
    ])
  })

  test('without proof adds no address to the customer', async () => {
    const { app } = company
    const { caseId } = await openCaseOf(app, {}, 'kept@example.org')
    const identifiers = [
      { type: 'email', value: 'kept@example.org' },
      { type: 'email', value: 'thief@example.org' },
    ] as const
    await receive(app, contactFrom({ from: { identifiers } }))
    expect(
      await table('select value from customer_identifier where customer_id = $1', [await customerOf(caseId)]),
    ).toEqual([{ value: 'kept@example.org' }])
  })

  test('through the link is shown, adds a new address, and raises what it calls an issue', async () => {
    const { app } = company
    const { caseId } = await openCaseOf(app, {}, 'link@example.org')
    const identifiers = [{ type: 'phone', value: '+34 600 100 200' }] as const
    const receipt = await receive(
      app,
      contactFrom({ from: { identifiers }, proof: { kind: 'link', caseId }, issues: ['The tap drips too.'] }),
    )
    expect(receipt).toMatchObject({ kind: 'joined', caseId, shown: true })
    const [head] = await table('select state from case_head where case_id = $1', [caseId])
    expect(head).toMatchObject({ state: { issues: [{ issue: 1 }, { issue: 2 }], ways: ['mail', 'phone'] } })
    const other = await receive(app, contactFrom({ from: { identifiers } }))
    expect(other).toMatchObject({ kind: 'joined', caseId, shown: false })
  })

  test('from a checked address is shown, but not the case of somebody else whose number it gives', async () => {
    const { app } = company
    const victim = await openCaseOf(app, {
      from: { identifiers: [{ type: 'phone', value: '+34 611 111 111' }] },
    })
    const own = await openCaseOf(app, {}, 'own@example.org')
    const mine = { type: 'email', value: 'own@example.org' } as const
    const receipt = await receive(
      app,
      contactFrom({
        from: { identifiers: [{ type: 'phone', value: '+34 611 111 111' }, mine] },
        proof: { kind: 'address', identifier: mine },
      }),
    )
    expect(receipt).toMatchObject({ kind: 'joined', caseId: own.caseId, shown: true })
    await succeed(app, own.caseId, { kind: 'customer' }, { type: 'withdrawCase', reason: null })
    const byReference = await receive(
      app,
      contactFrom({
        from: { identifiers: [{ type: 'phone', value: '+34 611 111 111' }, mine] },
        proof: { kind: 'address', identifier: mine },
        reference: victim.reference,
      }),
    )
    expect(byReference).toMatchObject({ kind: 'joined', caseId: victim.caseId, shown: false })
  })

  test('goes to the open case with the latest change, or to the one whose reference they quote', async () => {
    const { app, clock } = company
    const first = await openCaseOf(app, {}, 'two@example.org')
    await succeed(app, first.caseId, { kind: 'customer' }, { type: 'withdrawCase', reason: null })
    const second = await openCaseOf(app, {}, 'two@example.org')
    expect(second.caseId).not.toBe(first.caseId)
    clock.set(addMilliseconds(clock.now(), hours(1)))
    expect(await again('two@example.org')).toMatchObject({ kind: 'joined', caseId: second.caseId })
    const quoted = await again('two@example.org', { reference: ` ${first.reference.toLowerCase()} ` })
    expect(quoted).toMatchObject({ kind: 'joined', caseId: first.caseId })
    expect(await table('select status from case_head where case_id = $1', [first.caseId])).toEqual([
      { status: 'open' },
    ])
  })

  test('that opens a case without an address is mailed nowhere: one known from elsewhere may be a stranger’s', async () => {
    const { app } = company
    const identifiers = [{ type: 'phone', value: '+34 633 000 000' }] as const
    const first = await openCaseOf(app, {
      from: { identifiers: [...identifiers, { type: 'email', value: 'mail@example.org' }] },
    })
    await succeed(app, first.caseId, { kind: 'customer' }, { type: 'withdrawCase', reason: null })
    const second = await openCaseOf(app, { from: { identifiers } })
    expect(await customerOf(second.caseId)).toBe(await customerOf(first.caseId))
    expect(
      await table(`select kind, to_value from message where case_id = $1 and audience = 'customer'`, [
        second.caseId,
      ]),
    ).toEqual([])
  })

  test('with the reference of somebody else opens a case of its own', async () => {
    const { app } = company
    const { reference, caseId } = await openCaseOf(app)
    const receipt = await receive(app, contactFrom({ reference }))
    expect(receipt.kind).toBe('opened')
    expect(receipt.caseId).not.toBe(caseId)
  })

  test('to a case that went into another goes where it went', async () => {
    const { app } = company
    const one = await openCaseOf(app, {}, 'merged@example.org')
    await succeed(app, one.caseId, { kind: 'customer' }, { type: 'withdrawCase', reason: null })
    const two = await openCaseOf(app, {}, 'merged@example.org')
    await again('merged@example.org', { reference: one.reference })
    const actor = as(two.owner)
    const merged = await mergeCases(app, { from: one.caseId, into: two.caseId, actor })
    expect(merged.ok).toBe(true)
    const receipt = await again('merged@example.org', { proof: { kind: 'link', caseId: one.caseId } })
    expect(receipt).toMatchObject({ kind: 'joined', caseId: two.caseId, reference: two.reference })
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
    const before = await table('select count(*) from case_head')
    await expect(receive(app, failing)).rejects.toThrow('the disk is full')
    expect(await table('select count(*) from case_head')).toEqual(before)
    let seen: Receipt | null = null
    const receipt = await receive(
      app,
      contactFrom({
        alongside: async (trx, written) => {
          seen = written
          await trx
            .selectFrom('case_head')
            .where('case_id', '=', written.caseId)
            .select('case_id')
            .executeTakeFirstOrThrow()
        },
      }),
    )
    expect(seen).toEqual(receipt)
  })
})

describe('contacts that race each other', () => {
  test('first ones of the same new customer end in one customer and one case, and none is lost', async () => {
    const { app, another } = company
    const apps = [app, another(), another()]
    const words = Array.from({ length: 24 }, (_, index) => `racing ${index}`)
    const receipts = await Promise.all(
      words.map(async (said, index) => {
        const identifiers = [
          { type: 'email', value: 'race@example.org' },
          { type: 'phone', value: '+34 622 000 000' },
        ] as const
        // In either order, so that a deadlock would show.
        const from = { identifiers: index % 2 === 0 ? identifiers : identifiers.toReversed() }
        return await receive(apps[index % apps.length] ?? app, contactFrom({ words: said, from }))
      }),
    )
    expect(receipts.filter(({ kind }) => kind === 'opened')).toHaveLength(1)
    expect(new Set(receipts.map(({ caseId }) => caseId)).size).toBe(1)
    const stored = await table(`select words from case_text where words like 'racing %'`)
    expect(new Set(stored.map((row) => row['words']))).toEqual(new Set(words))
    expect(stored).toHaveLength(words.length)
    expect(
      await table(`select count(distinct customer_id)::int as customers from customer_identifier
      where value in ('race@example.org', '+34622000000')`),
    ).toEqual([{ customers: 1 }])
  })

  test('ones of a known customer with nothing open end in one case', async () => {
    const { app } = company
    const before = await openCaseOf(app, {}, 'known@example.org')
    await succeed(app, before.caseId, { kind: 'customer' }, { type: 'withdrawCase', reason: null })
    const receipts = await Promise.all(
      Array.from({ length: 12 }, async () => await receive(app, contactFrom({}, 'known@example.org'))),
    )
    expect(receipts.filter(({ kind }) => kind === 'opened')).toHaveLength(1)
    expect(new Set(receipts.map(({ caseId }) => caseId)).size).toBe(1)
    expect(
      await table(
        `select count(distinct customer_id)::int as customers from case_head
      where case_id = any($1)`,
        [[before.caseId, receipts[0]?.caseId]],
      ),
    ).toEqual([{ customers: 1 }])
  })

  test('an owner who goes on leave at the same moment owns none of them', async () => {
    const { app, another } = company
    const elsewhere = another()
    await elsewhere.directory.current()
    const receiving = Array.from({ length: 30 }, async () => await receive(elsewhere, contactFrom()))
    const leaving = setPresence(app, staff.ben, { kind: 'onLeave', deputy: staff.claire })
    const receipts = await Promise.all(receiving)
    expect(await leaving).toMatchObject({ ok: true })
    expect(receipts).toHaveLength(30)
    expect(
      await table(`select count(*)::int as cases from case_head where owner_id = $1 and status = 'open'`, [
        staff.ben,
      ]),
    ).toEqual([{ cases: 0 }])
    await setPresence(app, staff.ben, { kind: 'present' })
  })
})
