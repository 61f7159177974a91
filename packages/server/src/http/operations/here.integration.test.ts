import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany } from '../../../test/http-company.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'
import { createLive, type Live } from '../../live/live.ts'

const company = companyOfFile(createHttpCompany)

const opened = async () => {
  const { caseId: id, owner } = await openCaseOf(company.app)
  return { id, owner, colleague: owner === staff.ana ? staff.ben : staff.ana }
}

const say = async (id: string, person: string, doing: string, window = person) =>
  await company.ask('POST', `/api/v1/cases/${id}/here`, { as: person, body: { window, doing } })

/** Listens at a process as a browser does, and keeps of which cases it was told that others come or go. */
const listensTo = (live: Live, person: string) => {
  const told: string[] = []
  const stop = live.listen(
    {
      person,
      credential: { kind: 'token', id: '00000000-0000-0000-0000-000000000000' },
      tell: () => undefined,
      seen: () => undefined,
      here: (caseId) => told.push(caseId),
      beat: () => undefined,
      end: () => undefined,
    },
    null,
  )
  if (typeof stop === 'string') throw new Error('no room to listen')
  return told
}

test('who has a case open is heard at every process by those who have it open too, and is written down nowhere', async () => {
  const { id, owner, colleague } = await opened()
  const other = createLive(company.app, company.database.url, 'other')
  const written = async (): Promise<unknown> => {
    const query = 'select version from matter_head where matter_id = $1'
    return (await company.app.pool.query<{ version: number }>(query, [id])).rows
  }
  const before = await written()
  try {
    const [atOther, bystander] = [listensTo(other, owner), listensTo(other, staff.claire)]
    await expect
      .poll(async () => {
        await say(id, owner, 'reading')
        return other.hereIn(id)
      })
      .toEqual([{ person: owner, doing: 'reading' }])
    expect((await say(id, owner, 'reading')).body).toEqual({ people: [], customer: null })
    await say(id, colleague, 'reading')
    const others = async () => (await say(id, owner, 'reading')).body['people']
    await expect.poll(others).toMatchObject([{ id: colleague, doing: 'reading' }])
    await expect.poll(() => atOther).toEqual([id])
    // In another window they write: that is what they do.
    await say(id, colleague, 'writing', randomUUID())
    await expect.poll(others).toMatchObject([{ id: colleague, doing: 'writing' }])
    await expect.poll(() => atOther).toEqual([id, id])
    // Whoever leads them sees the case, and does not have it open.
    expect(bystander).toEqual([])
  } finally {
    await other.close()
  }
  expect(await written()).toEqual(before)
})

test('whoever goes is gone at once', async () => {
  const { id, owner, colleague } = await opened()
  const others = async () => (await say(id, owner, 'reading')).body['people']
  await say(id, colleague, 'writing')
  await expect.poll(others).toMatchObject([{ id: colleague }])
  await say(id, colleague, 'gone')
  await expect.poll(others).toEqual([])
})

test('it is for those who see the case, and for people', async () => {
  const { id, owner } = await opened()
  const body = { window: owner, doing: 'reading' }
  expect(await company.ask('POST', `/api/v1/cases/${id}/here`, { body })).toMatchObject({
    status: 401,
    code: 'not-signed-in',
  })
  expect(await say(id, staff.rosa, 'reading')).toMatchObject({ status: 404, code: 'not-found' })
  expect(await say(id, owner, 'dozing')).toMatchObject({ status: 422, code: 'input-invalid' })
  expect(await say(id, owner, 'reading', 'a')).toMatchObject({ status: 422 })
  const machine = { authorization: `Bearer ${await company.tokenOf(owner)}` }
  expect(await company.ask('POST', `/api/v1/cases/${id}/here`, { body, headers: machine })).toMatchObject({
    status: 403,
    code: 'person-needed',
  })
})
