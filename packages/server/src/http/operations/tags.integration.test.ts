import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, type Answered, createHttpCompany, listAt } from '../../../test/http-company.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const read = async (as = staff.ana): Promise<Answered> => await company.ask('GET', '/api/v1/tags', { as })
const tag = { key: null, version: null, names: { en: 'Recall' }, colour: 'plum', retired: false }
const change = async (body: object, as = admin): Promise<Answered> =>
  await company.ask('PUT', '/api/v1/settings/tags', { as, body: { ...tag, ...body } })
const tagCalled = async (key: string): Promise<Readonly<Record<string, unknown>>> =>
  listAt((await read()).body, 'items').find((one) => one['key'] === key) ?? {}

describe('tags', () => {
  test('are added by an admin, called by language, retired, used again, and read by everybody who works here', async () => {
    expect(await change({ names: { en: 'Cargo bike', fr: 'Vélo cargo' } })).toMatchObject({ status: 200 })
    const added = await tagCalled('cargo-bike')
    expect(added).toMatchObject({
      names: { en: 'Cargo bike', fr: 'Vélo cargo' },
      colour: 'plum',
      retired: false,
    })
    const { key, version } = added
    expect(await change({ key, version, names: { en: 'Cargo' }, retired: true })).toMatchObject({
      status: 200,
    })
    expect(await tagCalled('cargo-bike')).toMatchObject({ names: { en: 'Cargo' }, retired: true })
    const again = { key, version: (await tagCalled('cargo-bike'))['version'], names: { en: 'Cargo' } }
    expect(await change({ ...again, colour: 'olive' })).toMatchObject({ status: 200 })
    expect(await tagCalled('cargo-bike')).toMatchObject({ colour: 'olive', retired: false })
  })

  test('stand among the changes of the settings with what they were before', async () => {
    await change({ names: { en: 'Press' } })
    await change({
      key: 'press',
      version: (await tagCalled('press'))['version'],
      names: { en: 'Media' },
      retired: true,
    })
    const changes = await company.ask('GET', '/api/v1/settings/changes?kind=tag&subject=press', { as: admin })
    expect(changes.body).toMatchObject({
      items: [
        {
          change: 'changed',
          named: 'Media',
          by: { id: admin },
          fields: [
            { field: 'names', before: ['en: Press'], after: ['en: Media'] },
            { field: 'retired', before: false, after: true },
          ],
        },
        { change: 'added', named: 'Press' },
      ],
    })
  })

  test('are called by one name each, in any alphabet, and have a key of their own', async () => {
    expect(await change({ names: { en: 'battery' } })).toMatchObject({ status: 409, code: 'tag-name-taken' })
    expect(await change({ names: { ar: 'بطارية' } })).toMatchObject({ status: 200 })
    expect(await tagCalled('بطارية')).toMatchObject({ names: { ar: 'بطارية' } })
    expect(await change({ names: { en: '— !' } })).toMatchObject({ status: 200 })
    expect(await tagCalled('tag')).toMatchObject({ names: { en: '— !' } })
  })

  test('that somebody else changed meanwhile are not overwritten', async () => {
    const refused = { status: 409, code: 'settings-changed-meanwhile' }
    await change({ names: { en: 'Winter' } })
    const { key, version } = await tagCalled('winter')
    expect(await change({ key, version: null, names: { en: 'Mine' } })).toMatchObject(refused)
    expect(await change({ key: 'nowhere', version, names: { en: 'Mine' } })).toMatchObject(refused)
    const both = await Promise.all(
      ['One', 'Other'].map(async (en) => await change({ key, version, names: { en } })),
    )
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })

  test('are a hundred at most', async () => {
    const { rows } = await company.database.pool.query<{ count: number }>('select count(*)::int from tag')
    await company.database.pool.query(
      `insert into tag select 'filler-' || n, jsonb_build_object('en', 'Filler ' || n), 'stone', true
       from generate_series(1, 100 - $1::int) n`,
      [rows[0]?.count],
    )
    expect(await change({ names: { en: 'One too many' } })).toMatchObject({ status: 409, code: 'tags-full' })
    await company.database.pool.query(`delete from tag where key like 'filler-%'`)
  })

  test.each([
    [{ names: {} }, 'text-empty'],
    [{ names: { en: ' ' } }, 'text-empty'],
    [{ names: { en: 'x'.repeat(41) } }, 'text-too-long'],
    [{ names: { en: 'two\nlines' } }, 'line-unfit'],
    [{ key: 'a b' }, 'does-not-fit'],
    [{ colour: 'red' }, 'choice-unknown'],
  ])('%j is refused', async (wrong, code) => {
    const answered = await change(wrong)
    expect(answered).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(listAt(answered.body, 'errors')[0]?.['code']).toBe(code)
  })

  test('are an admin’s to change, and nobody’s who is not signed in', async () => {
    expect(await change({}, staff.helene)).toMatchObject({ status: 403, code: 'not-allowed' })
    const nobody = { status: 401, code: 'not-signed-in' }
    expect(await company.ask('GET', '/api/v1/tags')).toMatchObject(nobody)
    expect(await company.ask('PUT', '/api/v1/settings/tags', { body: tag })).toMatchObject(nobody)
  })
})

test('a tag on a case is told to colleagues who see what was noted, by whatever it is called by now', async () => {
  const { caseId, owner } = await openCaseOf(company.app)
  const act = async (name: string, body: object) =>
    await company.ask('POST', `/api/v1/cases/${caseId}/actions/${name}`, { as: owner, body })
  const lookAt = async (path: string, as: string) =>
    (await company.ask('GET', `/api/v1/cases/${caseId}${path}`, { as })).body
  expect(await act('put-tag', { tag: 'battery' })).toMatchObject({ status: 200 })
  await change({ key: 'battery', version: (await tagCalled('battery'))['version'], names: { en: 'Accu' } })
  await act('place-ask', { to: 'Desk', question: 'Is it in?', due: '2026-03-04T10:00:00.000Z' })
  const told = listAt(await lookAt('/events?order=newest', owner), 'items')
  expect(told).toContainEqual(
    expect.objectContaining({
      type: 'tagPut',
      facts: { tag: { key: 'battery', names: { en: 'Accu' }, colour: 'plum', retired: false } },
    }),
  )
  expect(await lookAt('', owner)).toMatchObject({ tags: [{ key: 'battery', names: { en: 'Accu' } }] })
  // Rosa is asked in it, and reads nothing that was noted.
  expect(await lookAt('', staff.rosa)).toMatchObject({ tags: [] })
  expect(JSON.stringify(await lookAt('/events', staff.rosa))).not.toContain('tagPut')
})
