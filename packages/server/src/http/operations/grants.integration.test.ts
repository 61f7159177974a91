import { addMilliseconds, minutes } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { later, tomorrow } from '../../../test/action-example.ts'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { type Answered, caseOf, createHttpCompany } from '../../../test/http-company.ts'
import { mapsApi } from '../../../test/maps-api.ts'
import { monday, smallMap, staff } from '../../../test/small-company.ts'
import { sweepAll } from '../../deadlines/sweep.ts'

const company = companyOfFile(createHttpCompany)
const { draftOf, goLive } = mapsApi(() => company)
const { ana, paul, rosa } = staff

const act = async (id: string, name: string, body: object, as = ana): Promise<Answered> =>
  await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as, body })

const help = { of: 'map', name: 'help' } as const
const payment = { of: 'house', kind: 'payment' } as const
const wanted = (what: object, minor: number) => ({
  issue: 1,
  what,
  amount: { currency: 'EUR', minor },
  words: 'x',
  due: tomorrow,
})

test('sixteen at once grant no more of one case together than one may alone; above it a leader says yes', async () => {
  const bounded = smallMap
    .replace('company: Small', 'company: Small\ncurrency: EUR')
    .replace('Relations, authority: {help: any}', 'Relations, authority: {help: 50}')
    .replace('leader: true, authority: {help: any}', 'leader: true, authority: {help: 900}')
  expect(await goLive(await draftOf(bounded))).toMatchObject({ status: 200 })
  const id = await caseOf(company, ana)
  const answers = await Promise.all(
    Array.from({ length: 16 }, async (_, at) =>
      act(id, 'grant-remedy', wanted(at % 2 === 0 ? help : payment, 500)),
    ),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(10)
  expect(answers.filter(({ code }) => code === 'above-authority')).toHaveLength(6)
  const told = { channel: 'mail', words: 'We pay it', outcome: 'written', newRemedy: wanted(help, 500) }
  const before = await company.ask('GET', `/api/v1/cases/${id}`, { as: ana })
  expect(await act(id, 'make-contact', told)).toMatchObject({ code: 'above-authority' })
  const after = await company.ask('GET', `/api/v1/cases/${id}`, { as: ana })
  expect(after.body).toMatchObject({ counts: before.body['counts'] })
  const other = await caseOf(company, ana)
  expect(await act(other, 'make-contact', told)).toMatchObject({
    status: 200,
    body: { counts: { contacts: 2 }, remedies: { granted: [{ what: help }] } },
  })
  // What is granted is promised in the same words, which the story says once.
  const story = await company.ask('GET', `/api/v1/cases/${other}/events`, { as: ana })
  expect(story.body['items']).toContainEqual(
    expect.objectContaining({
      type: 'promiseMade',
      texts: [expect.objectContaining({ label: 'what', text: expect.objectContaining({ words: 'x' }) })],
    }),
  )
  const promise = { what: 'x', remedy: { what: 'x', amount: { currency: 'EUR', minor: 1 } }, due: tomorrow }
  expect(await act(id, 'make-promise', promise)).toMatchObject({ code: 'above-authority' })

  // Who may grant more is asked, though nobody may grant all of it; who may grant no more is named to nobody.
  const askedOf = async (as: string) => {
    const { body } = await company.ask('GET', `/api/v1/cases/${id}`, { as })
    return { choices: body['remedies'], actions: body['actions'] }
  }
  const [forAna, forPaul] = [await askedOf(ana), await askedOf(paul)]
  const may = (allowed: boolean): unknown =>
    expect.arrayContaining([expect.objectContaining({ name: 'ask-for-remedy', subject: 1, allowed })])
  const asks = (who: unknown) => ({
    choices: expect.arrayContaining([expect.objectContaining({ what: help, ask: who })]),
  })
  expect(forAna).toMatchObject({ choices: asks(expect.objectContaining({ id: paul })), actions: may(true) })
  expect(forPaul).toMatchObject({ choices: asks(null), actions: may(false) })

  const asked = await act(id, 'ask-for-remedy', { ...wanted(help, 9_000), reason: 'Six weeks' })
  expect(asked.body).toMatchObject({ remedies: { requests: [{ to: { id: paul }, by: { id: ana } }] } })
  const yes = { request: 1, granted: true, reason: 'They waited for six weeks' }
  expect(await act(id, 'answer-remedy-request', yes)).toMatchObject({ code: 'own-request' })
  const granted = await act(id, 'answer-remedy-request', yes, paul)
  expect(granted).toMatchObject({ status: 200, body: { remedies: { requests: [] } } })

  // Whoever is only asked reads that it was granted, and neither the sum nor the words in which it stands as well.
  await act(id, 'place-ask', { to: 'Desk', question: 'Did it come?', due: tomorrow })
  for (const path of [`/api/v1/cases/${id}`, `/api/v1/cases/${id}/events?limit=100`]) {
    const [theirs, ours] = await Promise.all(
      [rosa, ana].map(async (as) => JSON.stringify((await company.ask('GET', path, { as })).body)),
    )
    const withSum = /ix weeks|"minor":(500|9000)\b|We pay/
    expect(withSum.test(ours ?? '')).toBe(true)
    expect(theirs).toContain('Did it come?')
    expect(withSum.exec(theirs ?? '')).toBeNull()
  }
})

test('what broke is promised anew; what failed after they had it has a date again at once', async () => {
  const id = await caseOf(company, ana)
  const apology = { issue: 1, what: { of: 'house', kind: 'apology' }, words: 'We are sorry', due: tomorrow }
  await act(id, 'grant-remedy', apology)
  company.clock.set(addMilliseconds(tomorrow, minutes(1)))
  await sweepAll(company.app)
  expect(await act(id, 'promise-remedy', { remedy: 1, due: later })).toMatchObject({
    status: 200,
    body: { remedies: { granted: [{ state: 'owed', due: later }] } },
  })
  await act(id, 'deliver-remedy', { remedy: 1, words: 'Written' })
  const failed = await act(id, 'fail-remedy', { remedy: 1, reason: 'It came back' })
  expect(failed).toMatchObject({
    status: 200,
    body: { remedies: { granted: [{ state: 'owed', failures: 1, due: expect.any(String) }] } },
  })
  company.clock.set(monday)
})
