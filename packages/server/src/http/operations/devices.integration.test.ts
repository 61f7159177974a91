import { randomBytes, createECDH } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { type Answered, createHttpCompany, listAt, textAt } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'
import { endSignIn } from '../../sign-in/end-sign-in.ts'

const company = companyOfFile(createHttpCompany)

const device = (more: object = {}) => ({
  endpoint: `https://push.example.com/${randomBytes(6).toString('hex')}`,
  keys: {
    p256dh: createECDH('prime256v1').generateKeys().toString('base64url'),
    auth: randomBytes(16).toString('base64url'),
  },
  name: 'Firefox on Android',
  language: 'fr-FR',
  ...more,
})

const path = '/api/v1/me/devices'
const list = async (as = staff.ana): Promise<Answered> => await company.ask('GET', path, { as })
const add = async (body: unknown, as = staff.ana): Promise<Answered> =>
  await company.ask('POST', path, { as, body })
const names = async (as = staff.ana): Promise<readonly unknown[]> =>
  listAt((await list(as)).body, 'items').map((one) => one['name'])

describe('the devices that show somebody what they have to do', () => {
  test('are theirs to turn on, to see and to take off, each once', async () => {
    const first = await list()
    expect(first).toMatchObject({ status: 200, body: { items: [] } })
    expect(textAt(first.body, 'key')).toMatch(/^[\w-]{87}$/)
    const phone = device()
    const { body } = await add(phone)
    expect(await add({ ...phone, name: 'Chrome on Windows' })).toMatchObject({ status: 200, body })
    const known = (await list()).body
    expect(known).toMatchObject({
      items: [{ id: textAt(body, 'id'), name: 'Chrome on Windows', reachedAt: null }],
    })
    // Whoever reads it learns no address at which the device is told.
    expect(JSON.stringify(known)).not.toContain('push.example.com')
    expect(await names(staff.ben)).toEqual([])
    const one = `${path}/${textAt(body, 'id')}`
    expect(await company.ask('DELETE', one, { as: staff.ben })).toMatchObject({ status: 404 })
    expect(await company.ask('DELETE', one, { as: staff.ana })).toMatchObject({ status: 204 })
    expect(await company.ask('DELETE', one, { as: staff.ana })).toMatchObject({ status: 404 })
    expect(await names()).toEqual([])
  })

  test('show it to whoever turned it on there last, and to nobody who left', async () => {
    const shared = device({ name: 'The one at the counter' })
    await add(shared)
    await add(shared, staff.ben)
    expect([await names(), await names(staff.ben)]).toEqual([[], ['The one at the counter']])
    await company.app.db.transaction().execute(async (trx) => {
      await endSignIn(trx, staff.ben, company.clock.now())
    })
    expect(await company.app.db.selectFrom('push_device').selectAll().execute()).toEqual([])
  })

  test('are twenty at most', async () => {
    for (let each = 0; each < 20; each += 1) await add(device(), staff.claire)
    expect(await add(device(), staff.claire)).toMatchObject({ status: 409, code: 'too-many-devices' })
    expect(await names(staff.claire)).toHaveLength(20)
  })

  test.each([
    ['http', { endpoint: 'http://push.example.com/x' }, 'endpoint'],
    ['this machine', { endpoint: 'https://127.0.0.1/x' }, 'endpoint'],
    ['its network', { endpoint: 'https://10.0.0.1/x' }, 'endpoint'],
    ['this machine, for trials', { endpoint: 'http://127.0.0.1:9/x' }, 'endpoint'],
    ['a key that is none', { keys: { p256dh: 'AAAA', auth: 'AAAA' } }, 'keys.p256dh'],
    ['no name', { name: ' ' }, 'name'],
  ])('are at no push service of %s', async (_what, more, wrong) => {
    const refused = await add(device(more), staff.rosa)
    expect(refused).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(listAt(refused.body, 'errors').map((one) => one['path'])).toContain(wrong)
    expect(await names(staff.rosa)).toEqual([])
  })

  test('are nobody’s who is not signed in, and no machine’s', async () => {
    const nobody = { status: 401, code: 'not-signed-in' }
    const [one, body] = [`${path}/${staff.ana}`, device()]
    expect(await company.ask('GET', path)).toMatchObject(nobody)
    expect(await company.ask('POST', path, { body })).toMatchObject(nobody)
    expect(await company.ask('DELETE', one)).toMatchObject(nobody)
    const headers = { authorization: `Bearer ${await company.tokenOf(staff.ana)}` }
    expect(await company.ask('POST', path, { headers, body })).toMatchObject({
      status: 403,
      code: 'person-needed',
    })
  })
})
