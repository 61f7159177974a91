import { expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany, listAt } from '../../../test/http-company.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)
const { claire, rosa } = staff

const opened = async () => {
  const { caseId: id, owner } = await openCaseOf(company.app)
  return { id, owner, colleague: owner === staff.ana ? staff.ben : staff.ana }
}
const act = async (id: string, name: string, body: object, as: string) =>
  await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as, body })
const toRead = async (as: string, id: string) =>
  listAt((await company.ask('GET', '/api/v1/duties?whose=mine&limit=100', { as })).body, 'items').filter(
    ({ kind, case: of }) => kind === 'readMention' && JSON.stringify(of).includes(id),
  )
const rows = async (query: string, ...given: readonly string[]): Promise<readonly unknown[]> =>
  (await company.app.pool.query<Readonly<Record<string, unknown>>>(query, [...given])).rows
const orderOf = async (id: string) =>
  await rows('select due, next_due, owner_id from matter_head where matter_id = $1', id)
const noticesTo = async (id: string, person: string) =>
  await rows(
    `select kind from message where matter_id = $1 and person_id = $2 and kind = 'mentioned'`,
    id,
    person,
  )

test('whoever is written to by name has it to read, is told, and has read it by saying so or writing back', async () => {
  const { id, owner, colleague } = await opened()
  const order = await orderOf(id)
  const note = { words: 'Which batch was it, @Ben?', mentions: [colleague, claire, owner] }
  expect(await act(id, 'write-note', note, owner)).toMatchObject({ status: 200 })
  const [first] = await toRead(colleague, id)
  expect(first).toMatchObject({ overdue: false, mine: true, from: { id: owner } })
  expect(await toRead(claire, id)).toHaveLength(1)
  expect(await toRead(owner, id)).toEqual([])
  expect(await noticesTo(id, colleague)).toHaveLength(1)
  expect(await orderOf(id)).toEqual(order)
  const view = (await company.ask('GET', `/api/v1/cases/${id}`, { as: claire })).body
  expect(listAt(view, 'owed').map(({ kind }) => kind)).not.toContain('readMention')
  const story = (await company.ask('GET', `/api/v1/cases/${id}/events?order=newest`, { as: claire })).body
  expect(listAt(story, 'items').find(({ type }) => type === 'noteWritten')).toMatchObject({
    mentioned: [{ id: colleague }, { id: claire }],
  })
  expect(await act(id, 'read-mention', { mention: first?.['subject'] }, colleague)).toMatchObject({
    status: 200,
  })
  expect(await toRead(colleague, id)).toEqual([])
  await act(id, 'write-note', { words: 'The third.' }, claire)
  expect(await toRead(claire, id)).toEqual([])
  expect(await orderOf(id)).toEqual(order)
})

test('a name that could not be read there is refused, and nothing of the note is kept', async () => {
  const { id, owner, colleague } = await opened()
  const mention = async (...mentions: string[]) =>
    await act(id, 'write-note', { words: 'Look', mentions }, owner)
  expect(await mention(colleague, rosa)).toMatchObject({ status: 409, code: 'may-not-read-it' })
  expect((await mention(rosa)).body['facts']).toEqual({ names: [expect.stringMatching(/^Rosa/)] })
  expect(await mention('00000000-0000-7000-8000-000000000000')).toMatchObject({ code: 'no-such-person' })
  expect(await mention(...Array.from({ length: 11 }, () => colleague))).toMatchObject({ status: 422 })
  expect(await toRead(colleague, id)).toEqual([])
  // Whoever was only asked sees the case, and none of our words in it.
  const due = '2026-03-04T10:00:00.000Z'
  await act(id, 'place-ask', { to: 'Desk', question: 'Did the part come?', due }, owner)
  expect(await mention(rosa)).toMatchObject({ code: 'may-not-read-it' })
  expect(await mention(colleague)).toMatchObject({ status: 200 })
  expect(await toRead(colleague, id)).toHaveLength(1)
})
