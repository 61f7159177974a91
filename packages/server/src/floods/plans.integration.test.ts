import { addMilliseconds, hours } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { countingCost } from '../../test/cost.ts'
import { fillWithCopies } from '../../test/many-matters.ts'
import { createSmallCompany, monday, openCaseOf, staff, succeed, as } from '../../test/small-company.ts'
import { countAmong, listAmong } from '../systemic-issues/among.ts'
import { listArriving } from './arriving.ts'
import { alikeFrom, earlierFrom, waitingIn } from './pick.ts'

const company = companyOfFile(createSmallCompany)
const network = '203.0.113.0/24'
const claire = {
  person: staff.claire,
  works: [],
  leads: ['Care', 'Desk'],
  covers: [],
  administers: false,
  machine: null,
  at: monday,
}

test('what is read of a flood costs the same, however many other cases there are', async () => {
  const { app, database } = company
  const { db, cost } = countingCost(database.pool)
  const flood = app.newId()
  const answerBy = addMilliseconds(monday, hours(30))
  for (let sent = 0; sent < 20; sent += 1) {
    const { caseId } = await openCaseOf(app, { network, cameInFlood: true })
    if (sent % 2 === 0)
      await succeed(app, caseId, as(staff.claire), {
        type: 'gatherIntoFlood',
        flood,
        answerBy,
        isProved: false,
      })
  }
  const { caseId: other } = await openCaseOf(app, { network: '198.51.100.0/24' })
  const open = { id: flood, kind: 'open', flood: { answers: 1, answeredAt: null } } as const
  const page = { after: null, limit: 50 }
  const queries: Readonly<Record<string, () => Promise<{ readonly length: number }>>> = {
    'its lines': async () => await listArriving(db, claire),
    'what can be gathered': async () => await alikeFrom(db, claire, network),
    'what an answer has to reach': async () => await waitingIn(db, open),
    'what is left in it at its end': async () => await waitingIn(db, { ...open, kind: 'ended' }),
    'what came before it was told': async () => await earlierFrom(db, '198.51.100.0/24', monday),
    'what it gathers': async () => await listAmong(db, flood, claire, page),
    'how many it gathers': async () => [...(await countAmong(db, [flood]))],
  }
  const measure = async (): Promise<ReadonlyMap<string, number>> => {
    const costs = new Map<string, number>()
    for (const [name, query] of Object.entries(queries))
      costs.set(name, await cost(async () => await query()))
    return costs
  }
  await fillWithCopies(database.pool, [other], 1_000)
  const few = await measure()
  await fillWithCopies(database.pool, [other], 6_000)
  const many = await measure()
  const dear = [...many].filter(([name, after]) => after > (few.get(name) ?? 0) * 2 + 50 || after > 1_000)
  expect(dear).toEqual([])
  const found = await Promise.all(Object.values(queries).map(async (query) => (await query()).length))
  expect(found).toEqual([1, 10, 10, 10, 0, 10, 1])
}, 120_000)
