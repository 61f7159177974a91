import { addMilliseconds, days, minutes } from '@buckstop/domain'
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { chatOf } from '../../../test/chat.ts'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, createHttpCompany } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'
import { sweepAll } from '../../deadlines/sweep.ts'
import { newSecret } from '../../links/secret.ts'
import { forgetLeft, mostInOneDay, noteLeft } from '../../not-through/left.ts'

const company = companyOfFile(async () => await createHttpCompany({ rateLimit: 400 }))
const { post: sendChat, say, caseOf } = chatOf(company)

const tell = async (body: object | string, headers: Readonly<Record<string, string>> = {}) =>
  (
    await fetch(`${company.url}/left`, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  ).status
const left = (more: object = {}) => ({
  view: randomUUID(),
  page: 'tellUs',
  left: true,
  seconds: 40,
  ...more,
})
const counted = async (as: string) => (await company.ask('GET', '/api/v1/not-through', { as })).body
const later = (ms: number): void => company.clock.set(addMilliseconds(company.clock.now(), ms))
beforeEach(async () => {
  await company.database.pool.query('delete from left_unsent')
})

test('who began to write and left counts once, by door and day, for whoever answers for that door', async () => {
  const once = left()
  for (const said of [once, once, left({ seconds: 100, page: 'sentAway' }), left({ page: 'chat' })])
    expect(await tell(said)).toBe(204)
  // They may still come back.
  expect(await counted(staff.claire)).toMatchObject({ doors: [{ left: 0 }, { left: 0 }, { left: 0 }] })
  later(minutes(31))
  const web = { door: 'web', team: 'Care', left: 2, halfWithin: 70, unanswered: 0, days: [{ left: 2 }] }
  const chat = { door: 'chat', left: 1, halfWithin: 40 }
  for (const person of [staff.claire, admin])
    expect(await counted(person)).toMatchObject({ doors: [web, chat, { door: 'phone' }] })
  expect(await counted(staff.ana)).toMatchObject({ doors: [] })
})

test('who came back has not left, and nobody else can take back what is not theirs', async () => {
  const [stayed, gone] = [left(), left()]
  await tell(stayed)
  await tell(gone)
  expect(await tell({ ...stayed, left: false })).toBe(204)
  expect(await tell(left({ left: false }))).toBe(204)
  later(minutes(31))
  expect(await counted(admin)).toMatchObject({ doors: [{ left: 1 }, {}, {}] })
})

test('a chat that ended before anybody answered stands beside those who left', async () => {
  const before = await counted(admin)
  expect(before).toMatchObject({ doors: [{}, { unanswered: 0 }, {}] })
  const [silent, heard] = [newSecret(), newSecret()]
  await say(silent, 'Is anybody there?')
  const caseId = await caseOf(await say(heard, 'Is somebody there?'))
  const { rows } = await company.database.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [caseId],
  )
  await company.ask('POST', `/api/v1/cases/${caseId}/actions/make-contact`, {
    as: rows[0]?.owner_id ?? '',
    body: { channel: 'chat', words: 'I am.', outcome: 'written' },
  })
  later(minutes(31))
  await sweepAll(company.app)
  expect(await counted(admin)).toMatchObject({
    doors: [{}, { unanswered: 1, days: [{ unanswered: 1 }] }, {}],
  })
  // The conversation is over for both; what is seen of it since changes no count.
  expect((await sendChat(silent, 'seen', { upTo: randomUUID() })).status).toBe(204)
})

test('takes no word, no other page and no other site’s, and of one network a few a minute', async () => {
  for (const wrong of [
    left({ words: 'My boiler' }),
    left({ page: 'case' }),
    left({ view: 'ana' }),
    left({ seconds: -1 }),
    left({ seconds: 90_000 }),
  ])
    expect(await tell(wrong)).toBe(422)
  expect(await tell('no JSON')).toBe(400)
  expect(await tell(left(), { origin: 'https://elsewhere.example' })).toBe(403)
  expect(await tell(left(), { 'sec-fetch-site': 'cross-site' })).toBe(403)
  const statuses = await Promise.all(Array.from({ length: 120 }, async () => await tell(left())))
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0)
  expect(statuses.filter((status) => status === 204).length).toBeLessThanOrEqual(100)
})

test('is bounded in a day, and forgotten after half a year', async () => {
  await company.database.pool.query(
    `insert into left_unsent select gen_random_uuid(), 'tellUs', $1::timestamptz - interval '1 hour', 1 from generate_series(1, $2)`,
    [company.clock.now(), mostInOneDay],
  )
  await noteLeft(company.app.db, { view: randomUUID(), page: 'chat', seconds: 1 }, company.clock.now())
  const count = async (): Promise<number> => {
    const { rows } = await company.database.pool.query<{ count: number }>(
      'select count(*)::int as count from left_unsent',
    )
    return rows[0]?.count ?? 0
  }
  expect(await count()).toBe(mostInOneDay)
  await forgetLeft(company.app.db, addMilliseconds(company.clock.now(), days(189)))
  expect(await count()).toBe(mostInOneDay)
  await forgetLeft(company.app.db, addMilliseconds(company.clock.now(), days(191)))
  expect(await count()).toBe(0)
})
