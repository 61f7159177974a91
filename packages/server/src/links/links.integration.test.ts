import { addMilliseconds, days, instant } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../test/database.ts'
import { createSmallCompany, monday, openCaseOf, type SmallCompany } from '../../test/small-company.ts'
import { settableClock } from '../clock/clock.ts'
import { createKysely } from '../db/pool.ts'
import type { Tables } from '../db/tables.ts'
import { linkLifetime, newLink } from './new-link.ts'
import { proveByActing, resolveLink } from './resolve-link.ts'
import { hashOf, isSecret, newSecret, secretOfKey } from './secret.ts'

const start = instant('2026-11-21T09:00:00.000Z')
const clock = settableClock(start)
const caseId = '01936f00-0000-7000-8000-000000000001'
const customerId = '01936f00-0000-7000-8000-0000000000c1'

let company: SmallCompany
let database: TestDatabase
let db: Kysely<Tables>

beforeAll(async () => {
  database = await createTestDatabase()
  db = createKysely<Tables>(database.pool)
  company = await createSmallCompany()
  await db
    .insertInto('customer')
    .values({ id: customerId, name: null, language: 'en', created_at: start })
    .execute()
})
afterAll(async () => {
  await database.drop()
  await company.drop()
})

const makeLink = async (wanted: { secret?: string } = {}) =>
  await db.transaction().execute(async (trx) => await newLink(trx, { caseId, now: clock.now(), ...wanted }))

describe('a customer’s link', () => {
  it('opens its case, and is stored as a hash alone', async () => {
    const secret = await makeLink()
    expect(isSecret(secret)).toBe(true)
    expect(await resolveLink({ db, clock }, secret)).toEqual({
      caseId,
      hash: hashOf(secret),
      identifier: null,
      letIn: null,
    })
    const stored = await database.pool.query<{ all: string }>(
      'select string_agg(l::text, $1) as all from case_link l',
      [' '],
    )
    expect(stored.rows[0]?.all).not.toContain(secret)
    expect(stored.rows[0]?.all).toContain(hashOf(secret).toString('hex'))
  })

  it('ends after two years', async () => {
    const secret = await makeLink()
    clock.set(addMilliseconds(start, linkLifetime - 1))
    expect(await resolveLink({ db, clock }, secret)).toMatchObject({ caseId })
    clock.set(addMilliseconds(start, days(730)))
    expect(await resolveLink({ db, clock }, secret)).toBe('expired')
    clock.set(start)
  })

  it.each([
    ['empty', ''],
    ['short', 'abc'],
    ['with a NUL', `${newSecret().slice(0, 42)}\0`],
    ['of lone surrogates', '\uD800'.repeat(43)],
    ['very long', 'a'.repeat(1_000_000)],
    ['of another', newSecret()],
  ])('that is %s opens nothing', async (_, secret) => {
    expect(await resolveLink({ db, clock }, secret)).toBe('unknown')
  })

  it('proves the address it was sent to once somebody acts through it, for its own customer alone, and keeps that time', async () => {
    const { app, clock: now } = company
    const { caseId: opened } = await openCaseOf(app, {}, 'Proves@Example.org')
    const other = await openCaseOf(app, {}, 'proves@example.org')
    const proofs = async () =>
      (
        await company.database.pool.query<{
          matter_id: string
          written: string
          how: string
          proved_at: Date
        }>(
          `select h.matter_id, i.written, i.how, i.proved_at from customer_identifier i
           join matter_head h using (customer_id) where i.value = 'proves@example.org'`,
        )
      ).rows
    const identifier = { type: 'email', value: 'proves@example.org' } as const
    const secret = await app.db
      .transaction()
      .execute(async (trx) => await newLink(trx, { caseId: opened, now: now.now(), identifier }))
    expect(await proofs()).toEqual([])
    const link = await resolveLink(app, secret)
    if (typeof link === 'string') throw new Error('the link opens nothing')
    expect(link).toMatchObject({ caseId: opened, identifier })
    expect(await proofs()).toEqual([])
    await proveByActing(app, link)
    const proved = {
      matter_id: opened,
      written: 'Proves@Example.org',
      how: 'mail',
      proved_at: new Date(monday),
    }
    expect(await proofs()).toEqual([proved])
    expect((await proofs()).some(({ matter_id: id }) => id === other.caseId)).toBe(false)
    now.set(addMilliseconds(monday, 1000))
    await proveByActing(app, link)
    expect(await proofs()).toEqual([proved])
    now.set(monday)
  })

  it('derived from a form’s key is the same both times, and can be stored once', async () => {
    const key = newSecret()
    expect(secretOfKey(key)).toBe(secretOfKey(key))
    expect(secretOfKey(key)).not.toBe(key)
    await makeLink({ secret: secretOfKey(key) })
    await expect(makeLink({ secret: secretOfKey(key) })).rejects.toMatchObject({ code: '23505' })
  })
})
