import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, type Answered, createHttpCompany, listAt } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const read = async (as = staff.ana): Promise<Answered> => await company.ask('GET', '/api/v1/replies', { as })
const change = async (body: object, as = admin): Promise<Answered> =>
  await company.ask('PUT', '/api/v1/settings/replies', { as, body })
const versionOf = async (name: string): Promise<unknown> =>
  listAt((await read()).body, 'items').find((one) => one['name'] === name)?.['version'] ?? null

describe('words at hand', () => {
  test('are written by an admin and read by everybody who works here, one text a language', async () => {
    const texts = { en: 'We come by {date}.', es: 'Venimos antes del {date}.' }
    expect(await change({ name: 'We come', version: null, texts })).toMatchObject({ status: 200 })
    expect((await read()).body).toMatchObject({ items: [{ name: 'We come', texts }] })
    const version = await versionOf('We come')
    expect(await change({ name: 'We come', version, texts: { en: 'Soon.' } })).toMatchObject({ status: 200 })
    expect(listAt((await read()).body, 'items')[0]?.['texts']).toEqual({ en: 'Soon.' })
    const thrownAway = await change({ name: 'We come', version: await versionOf('We come'), texts: {} })
    expect(thrownAway.body).toEqual({ items: [] })
  })

  test('that somebody else changed meanwhile are not overwritten', async () => {
    await change({ name: 'Sorry', version: null, texts: { en: 'We are late.' } })
    const refused = { status: 409, code: 'settings-changed-meanwhile' }
    expect(await change({ name: 'Sorry', version: null, texts: { en: 'Mine.' } })).toMatchObject(refused)
    const version = await versionOf('Sorry')
    await change({ name: 'Sorry', version, texts: { en: 'We are very late.' } })
    expect(await change({ name: 'Sorry', version, texts: { en: 'Mine.' } })).toMatchObject(refused)
    const both = await Promise.all(
      ['One.', 'Other.'].map(async (en) => await change({ name: 'Twice', version: null, texts: { en } })),
    )
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })

  test.each([
    [{ name: ' ', texts: { en: 'x' } }, 'text-empty'],
    [{ name: 'x', texts: { en: ' ' } }, 'text-empty'],
    [{ name: 'x', texts: { en: 'x'.repeat(10_001) } }, 'text-too-long'],
    [{ name: 'x'.repeat(61), texts: { en: 'x' } }, 'text-too-long'],
  ])('%j is refused', async (wrong, code) => {
    const answered = await change({ version: null, ...wrong })
    expect(answered).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(listAt(answered.body, 'errors')[0]?.['code']).toBe(code)
  })

  test('are an admin’s to change, and nobody’s who is not signed in', async () => {
    const body = { name: 'x', version: null, texts: { en: 'x' } }
    expect(await change(body, staff.helene)).toMatchObject({ status: 403, code: 'not-allowed' })
    const nobody = { status: 401, code: 'not-signed-in' }
    expect(await company.ask('GET', '/api/v1/replies')).toMatchObject(nobody)
    expect(await company.ask('PUT', '/api/v1/settings/replies', { body })).toMatchObject(nobody)
  })
})
