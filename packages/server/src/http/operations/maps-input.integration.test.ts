import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany } from '../../../test/http-company.ts'
import { at, mapsApi } from '../../../test/maps-api.ts'
import { smallMap, staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const { maps, draftOf } = mapsApi(() => company)

describe('what fits nowhere', () => {
  const text = smallMap
  const big = 'x'.repeat(500_001)
  test.each([
    ['no text', {}, 'missing'],
    ['a text that is a number', { text: 5 }, 'type-wrong'],
    ['NUL', { text: 'a\0b' }, 'text-ill-formed'],
    ['half a character', { text: 'a\uD800b' }, 'text-ill-formed'],
    ['more than 500 kB', { text: big }, 'text-too-long'],
    ['more than 500 kB in bytes', { text: 'é'.repeat(250_001) }, 'text-too-long'],
    ['a note of two lines', { text, note: 'a\nb' }, 'line-unfit'],
    ['a field nobody knows', { text, status: 'active' }, 'field-unknown'],
    ['a version before the first', { text, basedOn: 0 }, 'too-little'],
  ])('a new version with %s', async (_what, body, code) => {
    expect(await maps('POST', '', body)).toMatchObject({
      status: 422,
      code: 'input-invalid',
      body: { errors: [{ code }] },
    })
  })

  test.each([
    ['no revision', { text }, 'missing'],
    ['a revision before the first', { text, revision: 0 }, 'too-little'],
    [
      'people who are no ids',
      {
        text,
        revision: 1,
        staffing: { fallbackTeam: null, teams: { A: { lead: 'x', members: [], frontDoor: false } } },
      },
      'format-wrong',
    ],
    ['half a plan', { text, revision: 1, staffing: { teams: {} } }, 'missing'],
    [
      'a team too many fields',
      {
        text,
        revision: 1,
        staffing: {
          fallbackTeam: null,
          teams: { A: { lead: null, members: [], frontDoor: false, hours: 1 } },
        },
      },
      'field-unknown',
    ],
  ])('a change with %s', async (_what, body, code) => {
    const version = await draftOf('as it was')
    expect(await maps('PUT', at(version), body)).toMatchObject({ status: 422, body: { errors: [{ code }] } })
    expect((await maps('GET', at(version))).body).toMatchObject({ text: 'as it was', revision: 1 })
  })

  test.each([
    ['NUL', 'a\0b'],
    ['half a character', 'a\uD800b'],
    ['the name of a prototype', '__proto__'],
    ['10,000 characters', 'x'.repeat(10_000)],
  ])('a team whose name is %s is refused or kept, never a defect', async (_what, name) => {
    const version = await draftOf('as it was')
    const teams = `{${JSON.stringify(name)}: {"lead": null, "members": [], "frontDoor": false}}`
    const plan = (fallbackTeam: string) =>
      `{"text": "x", "revision": 1, "staffing": {"fallbackTeam": ${fallbackTeam}, "teams": ${teams}}}`
    const statuses = [
      (await maps('PUT', at(version), plan('null'))).status,
      (await maps('PUT', at(version), plan(JSON.stringify(name)))).status,
    ]
    expect(statuses).toEqual(name === '__proto__' ? [200, 409] : [422, 422])
  })

  test('a body that is no JSON, and one over a megabyte', async () => {
    expect(await maps('POST', '', '{')).toMatchObject({ status: 400, code: 'body-not-json' })
    expect(await maps('POST', '', { text: 'x'.repeat(1_000_001) })).toMatchObject({
      status: 413,
      code: 'body-too-large',
    })
  })

  test('a version that is not there, for everything that is done with one', async () => {
    const asked = [
      await maps('PUT', '/999999', { text, revision: 1 }),
      await maps('POST', '/999999/check'),
      await maps('POST', '/999999/repairs'),
      await maps('DELETE', '/999999'),
    ]
    for (const { status, code } of asked) expect({ status, code }).toEqual({ status: 404, code: 'not-found' })
  })

  test('whoever is no admin writes nothing', async () => {
    const version = await draftOf('mine')
    for (const [method, path, body] of [
      ['POST', '', { text: 'x' }],
      ['PUT', at(version), { text: 'x', revision: 1 }],
      ['DELETE', at(version), undefined],
      ['POST', at(version, '/check'), undefined],
      ['POST', at(version, '/repairs'), undefined],
      ['POST', at(version, '/activate'), { revision: 1 }],
    ] as const) {
      expect(await maps(method, path, body, staff.helene)).toMatchObject({ status: 403, code: 'not-allowed' })
    }
    expect((await maps('GET', at(version), undefined, staff.rosa)).body).toMatchObject({
      text: 'mine',
      revision: 1,
    })
  })
})
