import { readFileSync } from 'node:fs'
import { addMilliseconds, minutes } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, createHttpCompany, listAt, textAt } from '../../../test/http-company.ts'
import { settingsOf } from '../../../test/settings.ts'
import { staff } from '../../../test/small-company.ts'
import { readProfile } from '../../company/regulator/read-profile.ts'
import { readKeptProfile } from '../../company/regulator/signature.ts'

const company = companyOfFile(createHttpCompany)
const { lastNoted } = settingsOf(company)
const { ana, ben, claire } = staff

const profileOf = (name: string) => {
  const file = new URL(`../../../../../examples/regulators/${name}.yaml`, import.meta.url)
  const read = readProfile(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error('it is read')
  return read.value
}
const keeps = async (regulator: unknown) => {
  await company.app.pool.query('update company set regulator = $1, regulator_signature = null', [
    regulator === null ? null : JSON.stringify(regulator),
  ])
}
const read = async (as: string = ana) => (await company.ask('GET', '/api/v1/settings/regulator', { as })).body
const put = async (what: string, body: object, as: string) =>
  await company.ask('PUT', `/api/v1/settings/regulator/${what}`, {
    as,
    body: { version: textAt(await read(), 'version'), ...body },
  })
const sign = async (checked: unknown, as: string = claire, more = {}) =>
  await put('signature', { checked, ...more }, as)

test('a profile is signed by who was named for it, holds from then on, and can be taken back', async () => {
  await keeps(profileOf('uk-financial'))
  expect(await company.ask('GET', '/api/v1/settings/regulator')).toMatchObject({ status: 401 })
  expect(await put('signers', { signers: [claire] }, ana)).toMatchObject({ status: 403 })
  expect(await put('signers', { signers: [company.app.newId()] }, admin)).toMatchObject({
    code: 'person-inactive',
  })
  expect(await sign('DISP 1.6')).toMatchObject({ status: 403, code: 'not-allowed' })
  expect(await put('signers', { signers: [claire] }, admin)).toMatchObject({ status: 200 })
  expect(await sign('DISP 1.6', admin)).toMatchObject({ status: 403, code: 'not-allowed' })
  expect(await sign(' ')).toMatchObject({ status: 422 })
  expect(await sign('DISP 1.6', claire, { version: 'another' })).toMatchObject({
    status: 409,
    code: 'settings-changed-meanwhile',
  })
  expect((await company.app.directory.fresh()).directory.regulator?.profile.readBy).toBeNull()

  const signed = await sign('Every rule against the Handbook of today')
  expect(signed.body).toMatchObject({
    maySign: true,
    signature: { by: { id: claire }, checked: 'Every rule against the Handbook of today' },
    profile: { key: 'uk-financial' },
  })
  const { directory } = await company.app.directory.fresh()
  expect(directory.regulator?.profile.readBy).toMatchObject({
    name: expect.stringContaining('Claire'),
    what: 'Every rule against the Handbook of today',
    on: textAt(signed.body, 'signature', 'on'),
  })
  expect(JSON.stringify(await lastNoted('company'))).toMatch(/regulatorSignedBy.*Claire/)

  expect((await sign(null)).body).toMatchObject({ signature: null })
  expect((await company.app.directory.fresh()).directory.regulator?.profile.readBy).toBeNull()

  await keeps({ ...profileOf('uk-financial'), readBy: { name: 'R', what: 'lawyer', on: '2026-01-01' } })
  expect(await sign('Again')).toMatchObject({ status: 409, code: 'profile-signed-in-file' })
  await keeps(null)
  expect(await sign('Again')).toMatchObject({ status: 409, code: 'nothing-to-sign' })
  expect((await readKeptProfile(company.app.db)).regulator_signature).toBeNull()
})

test('how many who rang were with a person in time is counted by month, and whoever hung up was not', async () => {
  await keeps(profileOf('spain-2025'))
  const now = company.app.clock.now()
  const call = async (ago: number, takenAfter: number | null, endedAfter: number | null) =>
    await company.app.pool.query(
      'insert into phone_call (sid, line_id, began_at, taken_by, taken_at, ended_at) values ($1, $2, $3, $4, $5, $6)',
      [
        company.app.newId(),
        company.app.newId(),
        addMilliseconds(now, -minutes(ago)),
        takenAfter === null ? null : ben,
        takenAfter === null ? null : addMilliseconds(now, -minutes(ago - takenAfter)),
        endedAfter === null ? null : addMilliseconds(now, -minutes(ago - endedAfter)),
      ],
    )
  await call(40, 3, 10)
  await call(30, 4, 10)
  await call(20, null, 1)
  await call(10, null, null)
  await call(1, null, null)
  const [month] = listAt(await read(), 'profile', 'person', 'months')
  expect(month).toMatchObject({ calls: 4, inTime: 1 })
})
