import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, type Answered, createHttpCompany, listAt, textAt } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const read = async (as: string = staff.ana): Promise<Answered> =>
  await company.ask('GET', '/api/v1/saved-views', { as })
const save = async (mine: readonly object[], as: string = staff.ana, version?: string): Promise<Answered> =>
  await company.ask('PUT', '/api/v1/saved-views', {
    as,
    body: { version: version ?? textAt((await read(as)).body, 'version'), mine },
  })
const view = (name: string, more: object = {}) => ({
  id: company.app.newId(),
  name,
  list: 'team',
  narrowing: { waitingOn: 'us', language: 'fr' },
  team: null,
  ...more,
})
const namesIn = ({ body }: Answered, whose: string): readonly unknown[] =>
  listAt(body, whose).map(({ name }) => name)

describe('views that somebody keeps', () => {
  test('stand in their order, are renamed, ordered and thrown away, and are nobody else’s', async () => {
    const [late, mine] = [view('Verspätungsbeschwerden'), view('متأخر', { list: 'mine', narrowing: {} })]
    expect(await save([late, mine])).toMatchObject({ status: 200, body: { mine: [late, mine], shown: [] } })
    const renamed = { ...mine, name: 'What is mine' }
    await save([renamed, late])
    expect((await read()).body).toMatchObject({ mine: [renamed, late] })
    await save([renamed])
    expect(namesIn(await read(), 'mine')).toEqual(['What is mine'])
    for (const other of [staff.ben, staff.claire, admin])
      expect((await read(other)).body).toMatchObject({ mine: [], shown: [] })
  })

  test('are shown to a team by its lead, for as long as they lead it, and by nobody else', async () => {
    const ours = view('French, waits for us', { team: 'Care' })
    expect(await save([ours], staff.ana)).toMatchObject({ status: 403, code: 'not-allowed' })
    expect(await save([{ ...ours, team: 'Relations' }], staff.claire)).toMatchObject({ status: 403 })
    expect(await save([ours], staff.claire)).toMatchObject({ status: 200 })
    expect((await read(staff.ana)).body).toMatchObject({
      shown: [{ name: 'French, waits for us', narrowing: { waitingOn: 'us' }, by: { id: staff.claire } }],
    })
    expect((await read(staff.rosa)).body).toMatchObject({ shown: [] })
  })

  test('that another window changed meanwhile are not overwritten', async () => {
    const version = textAt((await read(staff.ben)).body, 'version')
    const both = await Promise.all(
      ['One', 'Other'].map(async (name) => await save([view(name)], staff.ben, version)),
    )
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    const [lost] = both.filter(({ status }) => status === 409)
    expect(lost).toMatchObject({ code: 'settings-changed-meanwhile' })
    expect(namesIn(await read(staff.ben), 'mine')).toHaveLength(1)
  })

  test('are read, and kept again, where they name what nothing is narrowed to any more', async () => {
    const late = view('Late', { narrowing: { waitingOn: 'us' } })
    await save([late], staff.rosa)
    await company.database.pool.query(
      `update saved_view set narrowing = narrowing || '{"size": "large", "promises": "some"}' where id = $1`,
      [late.id],
    )
    expect((await read(staff.rosa)).body).toMatchObject({ mine: [{ narrowing: { waitingOn: 'us' } }] })
    expect(await save([late], staff.rosa)).toMatchObject({ status: 200, body: { mine: [late] } })
  })

  test('go with whoever leaves', async () => {
    const { pool } = company.database
    await save([view('Mine')], staff.rosa)
    await pool.query('update person set active = false where id = $1', [staff.rosa])
    const { rows } = await pool.query('select from saved_view where person_id = $1', [staff.rosa])
    expect(rows).toHaveLength(0)
    await pool.query('update person set active = true where id = $1', [staff.rosa])
  })

  test.each([
    [{ name: ' ' }, 'text-empty'],
    [{ name: 'x'.repeat(61) }, 'text-too-long'],
    [{ list: 'today' }, 'name'],
    [{ narrowing: { danger: 'yes' } }, 'danger'],
    [{ narrowing: { size: 'large' } }, 'size'],
  ])('%j is refused', async (wrong, named) => {
    const answered = await save([view('x', wrong)])
    expect(answered).toMatchObject({ status: 422, code: 'input-invalid' })
    if (named !== 'name') expect(JSON.stringify(answered.body['errors'])).toContain(named)
  })

  test('are no more than twenty, each once', async () => {
    const many = Array.from({ length: 21 }, (_, number) => view(`View ${number}`))
    expect(await save(many)).toMatchObject({ status: 422 })
    expect(await save(many.slice(1))).toMatchObject({ status: 200 })
    const [one = {}] = many
    expect(await save([one, one])).toMatchObject({ status: 422 })
  })

  test('are for whoever is signed in', async () => {
    const nobody = { status: 401, code: 'not-signed-in' }
    expect(await company.ask('GET', '/api/v1/saved-views')).toMatchObject(nobody)
    const body = { version: '', mine: [] }
    expect(await company.ask('PUT', '/api/v1/saved-views', { body })).toMatchObject(nobody)
  })
})
