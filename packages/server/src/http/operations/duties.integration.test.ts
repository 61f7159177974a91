import { addMilliseconds, hours } from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, allPages, caseOf, createHttpCompany, type Item, valueAt } from '../../../test/http-company.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)
const walk = async (path: string, as: string): Promise<readonly Item[]> => await allPages(company, path, as)

describe('duties', () => {
  test('are mine and my team’s, the next due first, each once over the pages', async () => {
    const id = await caseOf(company, staff.ana)
    const now = company.clock.now()
    for (let hour = 9; hour > 0; hour -= 1) {
      const body = { what: `In ${hour}`, due: addMilliseconds(now, hours(hour > 4 ? 5 : hour)) }
      await company.ask('POST', `/api/v1/cases/${id}/actions/make-promise`, { as: staff.ana, body })
    }
    const duties = (await walk('/api/v1/duties?limit=2', staff.ana)).filter(
      (one) => one['kind'] === 'keepPromise' && valueAt(one, 'case', 'id') === id,
    )
    expect(duties.length).toBe(9)
    expect(new Set(duties.map(({ subject }) => subject)).size).toBe(9)
    const dues = duties.map(({ due }) => String(due))
    expect(dues).toEqual(dues.toSorted())
    expect(duties[0]).toMatchObject({ mine: true, overdue: false, case: { id, owner: { id: staff.ana } } })
    expect(await walk('/api/v1/duties?kind=nextWord&limit=50', staff.ana)).not.toContainEqual(
      expect.objectContaining({ case: expect.objectContaining({ id }) }),
    )
    const mine = await company.ask('GET', '/api/v1/me', { as: staff.ana })
    expect(mine.body).toMatchObject({ counts: { duties: expect.any(Number), overdue: 0 } })
  })
})

describe('duties of some kinds', () => {
  test('come without the others, those without a time last, each once over the pages', async () => {
    const ids: string[] = []
    for (let count = 0; count < 3; count += 1) {
      const id = await caseOf(company, staff.rosa)
      ids.push(id)
      const ask = async (as: string, name: string, body: object) =>
        await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as, body })
      await ask(staff.rosa, 'ask-for-leader', { leader: staff.paul, what: 'Paul, please' })
      await ask(staff.paul, 'ask-for-leader', { leader: staff.paul, what: 'I ring them' })
      await ask(staff.paul, 'acknowledge-escalation', { escalation: 1 })
    }
    const here = ({ case: about }: Record<string, unknown>) => ids.includes(String(valueAt(about, 'id')))
    const calls = (await walk('/api/v1/duties?kind=callBack&kind=hearCustomer&limit=1', staff.paul)).filter(
      here,
    )
    expect(calls.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 3 }, () => 'callBack'),
      ...Array.from({ length: 3 }, () => 'hearCustomer'),
    ])
    const came = calls.filter(({ kind }) => kind === 'hearCustomer').map((one) => one['cameUp'])
    const since = company.clock.now()
    for (const one of came)
      expect(one).toEqual({
        because: 'askedForLeader',
        at: since,
        delegatedTo: null,
        waitsSince: since,
        late: null,
      })
    expect(calls.filter(({ kind }) => kind === 'callBack').map((one) => one['cameUp'])).toEqual([
      null,
      null,
      null,
    ])
    expect(
      new Set(calls.map((one) => `${String(valueAt(one, 'case', 'id'))} ${String(one['kind'])}`)).size,
    ).toBe(6)
    const unknown = await company.ask('GET', '/api/v1/duties?kind=dance', { as: staff.paul })
    expect(unknown).toMatchObject({ status: 422, body: { code: 'input-invalid' } })
  })
})

test('what came up to somebody is in as many cases as the number beside that list says', async () => {
  const inDanger = await caseOf(company, staff.ana)
  const raised = { words: 'It smells of gas.' }
  await company.ask('POST', `/api/v1/cases/${inDanger}/actions/raise-danger`, {
    as: staff.ana,
    body: raised,
  })
  const counted: Record<string, unknown> = {}
  const held: Record<string, unknown> = {}
  for (const [name, person] of Object.entries(staff)) {
    const { body } = await company.ask('GET', '/api/v1/me', { as: person })
    counted[name] = valueAt(body, 'counts', 'cameUp')
    const duties = await walk('/api/v1/duties?whose=cameUp&limit=3', person)
    held[name] = new Set(duties.map((one) => valueAt(one, 'case', 'id'))).size
    expect(duties.filter((one) => one['cameUp'] === null)).toEqual([])
  }
  expect(counted).toEqual(held)
  // One who owns what is dangerous, and a leader to whom it rose.
  expect(Object.values(held).filter((cases) => cases !== 0).length).toBeGreaterThan(1)
})

describe('a duty in a list', () => {
  test('says whose case it is, their newest words, and the number to ring where I may know it', async () => {
    const { caseId } = await openCaseOf(company.app, { words: 'The boiler leaks.' }, 'newest@example.org')
    const { body: view } = await company.ask('GET', `/api/v1/cases/${caseId}`, { as: admin })
    const owner = String(valueAt(view, 'owner', 'id'))
    const act = async (as: string, name: string, body: object) =>
      expect(
        (await company.ask('POST', `/api/v1/cases/${caseId}/actions/${name}`, { as, body })).status,
      ).toBe(200)
    await act(owner, 'receive-contact', { channel: 'phone', words: 'It is in the hall by now.' })
    await act(owner, 'make-contact', { channel: 'phone', outcome: 'noAnswer', words: 'Nobody there.' })
    const mine = (await walk('/api/v1/duties?limit=50', owner)).filter(
      (one) => valueAt(one, 'case', 'id') === caseId,
    )
    expect(mine).not.toEqual([])
    for (const one of mine)
      expect(one).toMatchObject({
        case: {
          opening: 'The boiler leaks.',
          newest: { words: 'It is in the hall by now.', at: company.clock.now() },
          danger: false,
        },
      })
    const row = (await walk('/api/v1/cases?owner=me&limit=50', owner)).find(({ id }) => id === caseId)
    expect(row).toMatchObject({ newest: { words: 'It is in the hall by now.' } })
  })

  test('to speak with them has the number to ring, until others answer it', async () => {
    const { caseId } = await openCaseOf(company.app, {
      from: { name: 'Nadia', identifiers: [{ type: 'phone', value: '020 7946 0958' }] },
      words: 'Please ring me.',
    })
    const { body: view } = await company.ask('GET', `/api/v1/cases/${caseId}`, { as: admin })
    const owner = String(valueAt(view, 'owner', 'id'))
    const act = async (name: string, body: object) =>
      expect(
        (await company.ask('POST', `/api/v1/cases/${caseId}/actions/${name}`, { as: owner, body })).status,
      ).toBe(200)
    await act('request-call-back', { of: owner, what: 'When we come' })
    const call = async () =>
      (await walk('/api/v1/duties?kind=callBack&limit=50', owner)).find(
        (one) => valueAt(one, 'case', 'id') === caseId,
      )
    expect(await call()).toMatchObject({ number: { written: '020 7946 0958', dial: '+442079460958' } })
    await act('call-address-unsafe', { type: 'phone', value: '020 7946 0958' })
    expect(await call()).toMatchObject({ number: null })
  })

  test('of others stands with whoever owns the case or answers for its team, and with nobody else', async () => {
    const id = await caseOf(company, staff.ana)
    const due = addMilliseconds(company.clock.now(), hours(3))
    await company.ask('POST', `/api/v1/cases/${id}/actions/place-ask`, {
      as: staff.ana,
      body: { to: 'Desk', question: 'Did the part come?', due },
    })
    const asked = async (as: string, whose: string) =>
      (await walk(`/api/v1/duties?whose=${whose}&limit=3`, as)).filter(
        (one) => one['kind'] === 'answerAsk' && valueAt(one, 'case', 'id') === id,
      )
    expect(await asked(staff.ana, 'others')).toMatchObject([{ team: 'Desk', mine: false, overdue: false }])
    expect(await asked(staff.ana, 'mine')).toEqual([])
    expect(await asked(staff.rosa, 'others')).toEqual([])
    expect(await asked(staff.rosa, 'mine')).toHaveLength(1)
    expect(await asked(staff.paul, 'others')).toEqual([])
    // In a row of a list stands what whoever looks has to do themselves, also where somebody else is due before.
    const next = async (as: string, query: string) =>
      valueAt((await walk(`/api/v1/cases?${query}`, as)).find((row) => row['id'] === id) ?? {}, 'next')
    expect(await next(staff.ana, 'owner=me')).toMatchObject({ duty: 'nextWord', person: { id: staff.ana } })
    expect(await next(staff.rosa, 'order=due')).toMatchObject({ duty: 'answerAsk', team: 'Desk', by: due })
    expect(await next(staff.claire, 'order=due')).toMatchObject({ duty: 'answerAsk', team: 'Desk', by: due })
    company.clock.set(addMilliseconds(due, hours(1)))
    expect(await asked(staff.paul, 'others')).toMatchObject([{ overdue: true }])
    const unknown = await company.ask('GET', '/api/v1/duties?whose=nobody', { as: staff.paul })
    expect(unknown).toMatchObject({ status: 422, body: { code: 'input-invalid' } })
  })
})
