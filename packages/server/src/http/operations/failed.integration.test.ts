import { addMilliseconds, days } from '@buckstop/domain'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, createHttpCompany, listAt, textAt } from '../../../test/http-company.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'
import { deliver } from '../../messages/deliver.ts'
import { takeOwed } from '../../messages/owed.ts'
import { createPostman } from '../../messages/transport.ts'
import { createKeeping } from '../../originals/keep-original.ts'

const company = companyOfFile(createHttpCompany)
const rows = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows
const ask = async (method: string, path: string, as?: string, body?: unknown) =>
  await company.ask(method, path, {
    ...(as === undefined ? {} : { as }),
    ...(body === undefined ? {} : { body }),
  })

const owned: { caseId: string; owner: string; other: string } = { caseId: '', owner: '', other: '' }
beforeAll(async () => {
  const from = { name: 'Nadia', identifiers: [{ type: 'email', value: 'nadia@home.example' }] } as const
  const { caseId, owner } = await openCaseOf(company.app, { from })
  Object.assign(owned, { caseId, owner, other: owner === staff.rosa ? staff.paul : staff.rosa })
})

describe('mail that could not be read', () => {
  const keep = async (words: string, failed: boolean): Promise<string> => {
    const bytes = Buffer.from(words)
    await createKeeping(company.app)({
      channel: 'mail',
      sender: 'nadia@home.example',
      recipients: ['care@small.example'],
      network: '192.0.2.0/24',
      bytes,
    })
    if (failed)
      await rows(
        `update original set state = 'failed', failure = 'took-too-long', became = 'contact', closed_at = heard_at, matter_id = $1
         where bytes = $2`,
        [owned.caseId, bytes],
      )
    return String((await rows('select id from original where bytes = $1', [bytes]))[0]?.['id'])
  }
  const list = async (as?: string, query = '') => await ask('GET', `/api/v1/heard-mail${query}`, as)
  const idsFor = async (as: string) => listAt((await list(as)).body, 'items').map(({ id }) => id)

  test('is listed to its owner, and with what waits to an admin, page by page', async () => {
    const failed = await keep('Broken', true)
    const waits = await keep('Waits', false)
    expect(new Set(await idsFor(admin))).toEqual(new Set([failed, waits]))
    expect(await idsFor(staff.claire)).toEqual([failed])
    expect(await idsFor(owned.owner)).toEqual([failed])
    expect(await idsFor(owned.other)).toEqual([])
    expect(await list()).toMatchObject({ status: 401, code: 'not-signed-in' })
    expect(await list(admin, '?limit=0')).toMatchObject({ status: 422, code: 'input-invalid' })
    const first = await list(admin, '?limit=1')
    const second = await list(admin, `?limit=1&cursor=${textAt(first.body, 'next')}`)
    const both = [first, second].map(({ body }) => textAt(body, 'items', 0, 'id'))
    expect(new Set(both)).toEqual(new Set([failed, waits]))
    expect(second.body['next']).toBeNull()
    expect(listAt((await list(owned.owner)).body, 'items')).toMatchObject([
      {
        state: 'failed',
        why: 'took-too-long',
        from: 'nadia@home.example',
        case: { id: owned.caseId, owner: { id: owned.owner } },
      },
    ])
  })

  test('is saved as it came, by whoever it is listed to', async () => {
    const id = await keep('As it came', true)
    const saved = await ask('GET', `/api/v1/heard-mail/${id}`, owned.owner)
    expect(saved.headers.get('content-disposition')).toBe(`attachment; filename="${id}.eml"`)
    expect(saved.headers.get('content-security-policy')).toContain('sandbox')
    expect(JSON.stringify(saved.body)).toContain('As it came')
    expect(await ask('GET', `/api/v1/heard-mail/${id}`, owned.other)).toMatchObject({ status: 404 })
    const looks = async () =>
      await rows(`select 1 from access_log where person_id = $1 and how = 'case' and $2 = any(matters)`, [
        admin,
        owned.caseId,
      ])
    expect(await looks()).toEqual([])
    expect(await ask('GET', `/api/v1/heard-mail/${id}`, admin)).toMatchObject({ status: 200 })
    expect(await looks()).toHaveLength(1)
    await rows(`update original set state = 'understood', failure = null where id = $1`, [id])
    expect(await ask('GET', `/api/v1/heard-mail/${id}`, admin)).toMatchObject({ status: 404 })
    expect(await ask('GET', `/api/v1/heard-mail/${randomUUID()}`, admin)).toMatchObject({ status: 404 })
    expect(await ask('GET', `/api/v1/heard-mail/${id}`)).toMatchObject({ status: 401 })
    expect(await ask('GET', '/api/v1/heard-mail/nonsense', admin)).toMatchObject({ status: 422 })
  })

  test.each(['read-again', 'leave'])('%s: once, by whoever it is listed to', async (act) => {
    const id = await keep(`To ${act}`, true)
    const path = `/api/v1/heard-mail/${id}/${act}`
    expect(await ask('POST', path)).toMatchObject({ status: 401 })
    expect(await ask('POST', path, owned.other)).toMatchObject({ status: 404, code: 'not-found' })
    expect(await ask('POST', `/api/v1/heard-mail/nonsense/${act}`, admin)).toMatchObject({ status: 422 })
    expect((await ask('POST', path, owned.owner)).status).toBe(act === 'leave' ? 204 : 200)
    expect(await ask('POST', path, owned.owner)).toMatchObject({ status: 409, code: 'not-failed' })
    expect(await idsFor(owned.owner)).not.toContain(act === 'leave' ? id : undefined)
    expect(await rows('select state from original where id = $1', [id])).toEqual([
      { state: act === 'leave' ? 'failed' : 'heard' },
    ])
  })

  test('is read again all at once by an admin', async () => {
    await keep('One', true)
    await keep('Two', true)
    expect(await ask('POST', '/api/v1/heard-mail/read-again')).toMatchObject({ status: 401 })
    expect(await ask('POST', '/api/v1/heard-mail/read-again', staff.ana)).toMatchObject({ status: 403 })
    const { body } = await ask('POST', '/api/v1/heard-mail/read-again', admin)
    expect(body['count']).toBeGreaterThanOrEqual(2)
    expect(await rows(`select 1 from original where state = 'failed'`)).toEqual([])
  })
})

describe('what could not be sent', () => {
  const given = async (): Promise<{ readonly matterId: string; readonly id: string }> => {
    const [row] = await rows(
      `update message set queued_at = created_at, failed_at = created_at, failure = 'given up after 25 tries', attempts = 25
       where (matter_id, id) = (select matter_id, id from message where matter_id = $1 and audience = 'customer' order by number limit 1)
       returning id`,
      [owned.caseId],
    )
    return { matterId: owned.caseId, id: String(row?.['id']) }
  }
  const again = async (as: string | undefined, message: unknown) =>
    await ask('POST', '/api/v1/messages/send-again', as, { message })

  test('is listed by itself, and sent again by the owner or an admin, however long ago it was written', async () => {
    const message = await given()
    const listed = await ask('GET', '/api/v1/messages?failed=true', owned.owner)
    expect(listAt(listed.body, 'items')).toMatchObject([{ id: message.id, state: 'failed' }])
    expect(await again(undefined, message)).toMatchObject({ status: 401 })
    expect(await again(owned.other, message)).toMatchObject({ status: 409, code: 'not-failed' })
    expect(await again(owned.owner, { matterId: 'x' })).toMatchObject({ status: 422, code: 'input-invalid' })
    company.clock.set(addMilliseconds(company.clock.now(), days(10)))
    expect((await again(owned.owner, message)).body).toEqual({ count: 1 })
    expect(await again(owned.owner, message)).toMatchObject({ status: 409, code: 'not-failed' })
    expect(listAt((await ask('GET', '/api/v1/messages?failed=true', admin)).body, 'items')).toEqual([])
    const { app } = company
    const snapshot = await app.directory.fresh()
    const now = app.clock.now()
    const { owed } = await app.db.transaction().execute(async (trx) => await takeOwed(trx, snapshot, now))
    expect(owed.find(({ id }) => id === message.id)).toMatchObject({ createdAt: now })
    // Tried, and not refused for how long ago it was written.
    const postman = createPostman('smtp://127.0.0.1:1', 'care@small.example')
    const from = { from: 'care@small.example', answersTo: null }
    const delivering = { app, postman, publicUrl: 'https://small.example', ...from }
    const job = { caseId: owned.caseId, id: message.id, last: false, signal: AbortSignal.timeout(10_000) }
    await expect(deliver(delivering, job)).rejects.toThrow('ECONNREFUSED')
    postman.close()
  })

  test('is sent again all at once: one’s own, and to an admin everything', async () => {
    await given()
    expect((await again(owned.other, null)).body).toEqual({ count: 0 })
    expect((await again(admin, null)).body).toEqual({ count: 1 })
  })
})
