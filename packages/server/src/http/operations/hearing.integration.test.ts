import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { type Answered, createHttpCompany, listAt } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const read = async (as = staff.ana): Promise<Answered> =>
  await company.ask('GET', '/api/v1/me/hearing', { as })
const choose = async (body: unknown, as = staff.ana): Promise<Answered> =>
  await company.ask('PUT', '/api/v1/me/hearing', { as, body })

const quiet = { mail: 'never', push: false }
const all = {
  choices: {
    cameUp: { mail: 'atOnce', push: true },
    offered: quiet,
    asked: quiet,
    due: { mail: 'morning', push: true },
    customerSpoke: quiet,
    becameYours: quiet,
    answered: quiet,
    readOnly: { mail: 'never' },
  },
  morningHour: 7,
}

describe('how somebody hears of what they have to do', () => {
  test('is at once until they choose, and what they chose from then on; nobody else’s changes by it', async () => {
    const first = (await read()).body
    expect(first).toMatchObject({
      choices: { cameUp: { mail: 'atOnce', push: true }, readOnly: { mail: 'morning' } },
      morningHour: 8,
    })
    expect(await choose(all)).toMatchObject({ status: 200, body: all })
    expect((await read()).body).toEqual(all)
    const later = { ...all, morningHour: null }
    await choose(later)
    expect((await read()).body).toEqual(later)
    expect((await read(staff.ben)).body).toEqual(first)
  })

  test.each([
    ['danger', { ...all, choices: { ...all.choices, danger: quiet } }, 'choices'],
    ['half of it', { ...all, choices: { cameUp: quiet } }, 'choices.offered'],
    [
      'a way that there is not',
      { ...all, choices: { ...all.choices, due: { mail: 'pigeon', push: true } } },
      'choices.due.mail',
    ],
    [
      'to be shown what asks nothing of them',
      { ...all, choices: { ...all.choices, readOnly: quiet } },
      'choices.readOnly',
    ],
    ['an hour that there is not', { ...all, morningHour: 24 }, 'morningHour'],
  ])('%s is not theirs to choose', async (_what, body, path) => {
    const refused = await choose(body, staff.claire)
    expect(refused).toMatchObject({ status: 422, code: 'input-invalid' })
    expect(listAt(refused.body, 'errors').map((one) => one['path'])).toContain(path)
  })

  test('is nobody’s who is not signed in', async () => {
    const nobody = { status: 401, code: 'not-signed-in' }
    expect(await company.ask('GET', '/api/v1/me/hearing')).toMatchObject(nobody)
    expect(await company.ask('PUT', '/api/v1/me/hearing', { body: all })).toMatchObject(nobody)
  })
})
