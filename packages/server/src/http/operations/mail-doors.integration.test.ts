import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, type Answered, createHttpCompany, textAt } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)
const path = '/api/v1/settings/mail/doors'
const version = async (): Promise<string> =>
  textAt((await company.ask('GET', path, { as: admin })).body, 'version')
const put = async (items: readonly object[], of?: string): Promise<Answered> =>
  await company.ask('PUT', path, { as: admin, body: { version: of ?? (await version()), items } })
const care = { address: 'Care@SMALL.example', door: 'mail' }

describe('which address leads where', () => {
  test('is set for each address, and stands among the changes', async () => {
    const before = await version()
    expect(await put([care], before)).toMatchObject({
      status: 200,
      body: {
        items: [{ address: 'care@small.example', door: 'mail' }],
        channels: [{ name: 'mail', team: 'Care' }],
      },
    })
    expect(await put([], before)).toMatchObject({ status: 409, code: 'settings-changed-meanwhile' })
    expect(await put([])).toMatchObject({ status: 200, body: { items: [] } })
    const changes = await company.ask('GET', '/api/v1/settings/changes?kind=mailDoor', { as: admin })
    expect(changes.body).toMatchObject({
      items: [
        { change: 'removed', named: 'care@small.example' },
        { change: 'added', fields: [{ field: 'door', before: null, after: 'mail' }] },
      ],
    })
  })

  test.each<[string, readonly object[]]>([
    ['items.0.door', [{ ...care, door: 'phone' }]],
    ['items.1.door', [care, { address: 'b@small.example', door: 'nowhere' }]],
    ['items.0.address', [{ ...care, address: 'nobody' }]],
    ['items.1.address', [care, { ...care, address: 'care@small.example' }]],
  ])('is refused where %s does not fit', async (where, items) => {
    expect(await put(items)).toMatchObject({ status: 422, body: { errors: [{ path: where }] } })
  })

  test('keeps a channel that the map lost meanwhile, while others change', async () => {
    const gone = { address: 'old@small.example', door: 'gone' }
    await company.database.pool.query(`insert into mail_door values ('old@small.example', 'gone')`)
    expect(await put([care, gone])).toMatchObject({ status: 200 })
    expect(await put([{ ...care, door: 'gone' }])).toMatchObject({ status: 422 })
    expect(await put([])).toMatchObject({ status: 200 })
  })

  test('is an admin’s to see and to say', async () => {
    for (const asked of [{ method: 'GET' }, { method: 'PUT', body: { version: '', items: [] } }]) {
      const { method, ...rest } = asked
      expect(await company.ask(method, path, rest)).toMatchObject({ status: 401, code: 'not-signed-in' })
      const refused = { status: 403, code: 'not-allowed' }
      expect(await company.ask(method, path, { as: staff.helene, ...rest })).toMatchObject(refused)
    }
  })
})
