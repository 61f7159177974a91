import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, type Answered, createHttpCompany, textAt, valueAt } from '../../../test/http-company.ts'
import { settingsOf } from '../../../test/settings.ts'
import { staff } from '../../../test/small-company.ts'
import { pngOf } from '../../../test/png-of.ts'

const company = companyOfFile(createHttpCompany)

const settings = settingsOf(company)
const { read } = settings
const versionNow = async (): Promise<string> => await settings.versionOf('brand')
const patch = async (body: object, as: string | null = admin): Promise<Answered> =>
  await settings.change('brand', body, as)
const change = async (body: object): Promise<Answered> =>
  await patch({ version: await versionNow(), ...body })
const logo = pngOf(300, 60).toString('base64')

describe('the colour and the logo of the company', () => {
  test('are there at once for customers and colleagues, and written down', async () => {
    expect((await read()).body).toMatchObject({ brand: { colour: null, logo: null } })
    const changed = await change({ colour: '#0B3D91', logo, ground: 'dark' })
    expect(changed).toMatchObject({
      status: 200,
      body: { brand: { colour: '#0b3d91', logo: { width: 300, height: 60, ground: 'dark' } } },
    })
    const path = textAt(changed.body, 'brand', 'logo', 'path')
    expect(path).toMatch(/^\/look\/company\/[0-9a-f]{16}\.png$/)
    const me = await company.ask('GET', '/api/v1/me', { as: staff.ana })
    expect(me.body).toMatchObject({ company: { colours: { brand: { light: '#0b3d91' } }, logo: { path } } })
    const seen = await company.ask('GET', '/api/v1/company-look')
    expect(seen).toMatchObject({
      status: 200,
      body: { name: 'Small', colours: { brand: { light: '#0b3d91' } }, logo: { path } },
    })
    expect(valueAt(await settings.lastNoted('company'), 'fields')).toEqual([
      { field: 'colour', before: null, after: '#0b3d91' },
      { field: 'logo', before: null, after: path.slice(14, 22) },
      { field: 'logoGround', before: null, after: 'dark' },
    ])
  })

  test('are taken away by null, each by itself', async () => {
    await change({ colour: '#0b3d91', logo })
    expect((await change({ colour: null })).body).toMatchObject({
      brand: { colour: null, logo: { width: 300 } },
    })
    expect((await change({ ground: 'either' })).body).toMatchObject({ brand: { logo: { ground: 'either' } } })
    expect((await change({ logo: null })).body).toMatchObject({ brand: { colour: null, logo: null } })
    const me = await company.ask('GET', '/api/v1/me', { as: staff.ana })
    expect(me.body).toMatchObject({ company: { colours: null, logo: null } })
  })

  test('what somebody else changed meanwhile is not overwritten', async () => {
    const version = await versionNow()
    expect(await patch({ version, colour: '#7a1f5c' })).toMatchObject({ status: 200 })
    expect(await patch({ version, logo })).toMatchObject({ status: 409, code: 'settings-changed-meanwhile' })
    expect((await read()).body).toMatchObject({ brand: { colour: '#7a1f5c', logo: null } })
  })

  test.each([
    ['no colour', { colour: 'blue' }, 'colour-invalid'],
    ['a colour that nobody can read', { colour: '#fff4b0' }, 'colour-too-light'],
    ['no base64', { logo: '<svg>' }, 'logo-unfit'],
    [
      'an SVG, which can hold a script',
      { logo: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64') },
      'logo-unfit',
    ],
    ['a file cut short', { logo: pngOf(300, 60).subarray(0, 12).toString('base64') }, 'logo-unfit'],
    ['a speck', { logo: pngOf(8, 8).toString('base64') }, 'logo-unfit'],
    ['a poster', { logo: pngOf(2_001, 100).toString('base64') }, 'logo-unfit'],
    ['more than 200 kB', { logo: Buffer.alloc(200_001).toString('base64') }, 'logo-unfit'],
    ['more than fits a logo', { logo: 'A'.repeat(300_000) }, 'too-much'],
    ['a ground there is not', { ground: 'grey' }, 'choice-unknown'],
    ['a field there is not', { font: 'Comic Sans' }, 'field-unknown'],
  ])('%s is refused, and nothing changes', async (_, wrong, code) => {
    const before = await read()
    const answered = await change(wrong)
    expect(answered).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(valueAt(answered.body, 'errors', 0, 'code')).toBe(code)
    expect((await read()).body).toEqual(before.body)
  })

  test('a colour that is refused comes with the nearest that is not', async () => {
    const refused = await change({ colour: '#fff4b0' })
    const [nearest = ''] = /#[0-9a-f]{6}/.exec(textAt(refused.body, 'errors', 0, 'detail')) ?? []
    expect(await change({ colour: nearest })).toMatchObject({ status: 200 })
    await change({ colour: null })
  })

  test('are an admin’s to change', async () => {
    const body = { version: 'any', colour: '#0b3d91' }
    expect(await patch(body, staff.helene)).toMatchObject({ status: 403, code: 'not-allowed' })
    expect(await patch(body, null)).toMatchObject({ status: 401, code: 'not-signed-in' })
  })
})
