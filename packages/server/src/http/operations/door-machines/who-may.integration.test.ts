import { beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import type { Step } from '../../../../test/action-example.ts'
import { type MachineAtDoor, machineAtDoor } from '../../../../test/door-machine.ts'
import { admin, type Answered, caseOf, createHttpCompany, listAt } from '../../../../test/http-company.ts'
import { staff } from '../../../../test/small-company.ts'
import { doneExamples } from '../../../cases/actions/catalogue.examples.ts'
import { routes } from '../../contract/routes.ts'

const company = companyOfFile(async () => await createHttpCompany({ rateLimit: 1_000 }))
let bot: MachineAtDoor
beforeAll(async () => {
  bot = await machineAtDoor(company)
})

const act = async (id: string, [name, body, as = staff.ana]: Step): Promise<Answered> =>
  await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as, body })

/** What a person's token may give of the actions of a case: what a customer said, handed on. */
const handedOn = new Set([
  'receive-contact',
  'raise-issue',
  'request-call-back',
  'take-higher',
  'ask-for-leader',
  'record-remedy-sought',
  'raise-danger',
  'note-vulnerability',
  'report-sent-away',
])

describe.each(doneExamples)('$name', ({ name, before = [], body, as = staff.ana }) => {
  test('takes whoever may do it, signed in: neither their token nor a machine’s stands in for them', async () => {
    const id = await caseOf(company, staff.ana)
    for (const step of before) expect((await act(id, step)).status).toBe(200)
    const path = `/api/v1/cases/${id}/actions/${name}`
    const byToken = async (token: string): Promise<Answered> =>
      await company.ask('POST', path, { headers: { authorization: `Bearer ${token}` }, body })
    const atDoor = await byToken(bot.token)
    expect([atDoor.status, atDoor.code]).toEqual([401, 'token-invalid'])
    if (handedOn.has(name)) return
    const theirs = await byToken(await company.tokenOf(as))
    expect([409, 403]).toContain(theirs.status)
    expect(['not-for-machines', 'person-needed']).toContain(theirs.code)
    expect((await act(id, [name, body, as])).status).toBe(200)
  })
})

describe('the token of a machine at a door', () => {
  const ofOthers = routes.filter(
    ({ 'x-policy': policy }) => !['public', 'door-machine', 'watches-machine'].includes(policy),
  )
  const id = '00000000-0000-7000-8000-00000000ffff'

  test.each(ofOthers.map((route) => [route.operationId, route] as const))(
    'opens nothing else: %s',
    async (_name, { method, path }) => {
      const headers = { authorization: `Bearer ${bot.token}` }
      const asked = await company.ask(method.toUpperCase(), path.replaceAll(/\{\w+\}/g, id), {
        headers,
        ...(method === 'get' || method === 'delete' ? {} : { body: {} }),
      })
      expect([asked.status, asked.code]).toEqual([401, 'token-invalid'])
    },
  )

  test.each(routes.filter((route) => route['x-policy'] === 'door-machine').map(({ path }) => path))(
    '%s opens to it alone: no session, no token of a person’s, no token that is none',
    async (path) => {
      const asked = async (headers: Readonly<Record<string, string>>): Promise<unknown[]> => {
        const { status, code } = await company.ask('POST', path, { headers, body: {} })
        return [status, code]
      }
      const session = await company.ask('POST', path, { as: admin, body: {} })
      expect([session.status, session.code]).toEqual([403, 'machine-token-needed'])
      const ofPerson = `Bearer ${await company.tokenOf(staff.ana)}`
      expect(await asked({ authorization: ofPerson })).toEqual([403, 'machine-token-needed'])
      expect(await asked({ authorization: `Bearer bsm_${'a'.repeat(43)}` })).toEqual([401, 'token-invalid'])
      expect(await asked({})).toEqual([401, 'not-signed-in'])
      const foreign = { authorization: `Bearer ${bot.token}`, origin: 'https://elsewhere.example' }
      expect(await asked(foreign)).toEqual([403, 'origin-foreign'])
    },
  )
})

describe('machines', () => {
  test('are named, made and ended by admins; the token is shown once, and who did it is written down', async () => {
    const { id, token, asks } = await machineAtDoor(company, { name: 'Night voice', channel: 'phone' })
    const list = await company.ask('GET', '/api/v1/machines', { as: admin })
    expect(JSON.stringify(list.body)).not.toContain(token)
    const one = () => ({ name: 'Night voice', channel: 'phone', answersFor: { id: staff.ben } })
    expect(listAt(list.body, 'items').find((item) => item['id'] === id)).toMatchObject({
      ...one(),
      usedAt: null,
      revokedAt: null,
    })
    expect((await asks('start', { words: 'Hello?' })).status).toBe(201)
    const used = await company.ask('GET', '/api/v1/machines', { as: admin })
    expect(listAt(used.body, 'items').find((item) => item['id'] === id)?.['usedAt']).not.toBeNull()
    expect(await company.ask('DELETE', `/api/v1/machines/${id}`, { as: admin })).toMatchObject({
      status: 204,
    })
    expect(await asks('start', { words: 'Hello?' })).toMatchObject({ status: 401, code: 'token-invalid' })
    expect(await company.ask('DELETE', `/api/v1/machines/${id}`, { as: admin })).toMatchObject({
      status: 404,
    })
    const { rows } = await company.database.pool.query(
      `select person_id, before is null as made from setting_change where kind = 'machine' and subject = $1 order by at, id`,
      [id],
    )
    expect(rows).toEqual([
      { person_id: admin, made: true },
      { person_id: admin, made: false },
    ])
    const { rows: kept } = await company.database.pool.query('select * from door_machine where id = $1', [id])
    expect(JSON.stringify(kept)).not.toContain(token.slice(4))
  })

  test.each([
    ['a name that is none', { name: '', channel: 'chat', answersFor: staff.ben }, 422, 'input-invalid'],
    ['a door that there is not', { name: 'x', channel: 'fax', answersFor: staff.ben }, 422, 'input-invalid'],
    [
      'somebody who is not there',
      { name: 'x', channel: 'chat', answersFor: '00000000-0000-7000-8000-00000000ffff' },
      404,
      'not-found',
    ],
  ])('are refused %s', async (_what, body, status, code) => {
    expect(await company.ask('POST', '/api/v1/machines', { as: admin, body })).toMatchObject({ status, code })
  })

  test('are not everybody’s to see, make or end', async () => {
    const body = { name: 'Mine', channel: 'chat', answersFor: staff.ana }
    for (const [method, path] of [
      ['GET', '/api/v1/machines'],
      ['POST', '/api/v1/machines'],
      ['DELETE', `/api/v1/machines/${bot.id}`],
    ] as const)
      expect(
        await company.ask(method, path, { as: staff.ana, ...(method === 'POST' ? { body } : {}) }),
      ).toMatchObject({ status: 403, code: 'not-allowed' })
  })
})
