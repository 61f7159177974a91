import type { CaseId, MatterId } from '@buckstop/domain'
import { beforeAll, expect, test } from 'vitest'
import { type Counting, countingCost } from '../../test/cost.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { caseOf, createHttpCompany, textAt } from '../../test/http-company.ts'
import { fillWithCopies } from '../../test/many-matters.ts'
import { monday, staff } from '../../test/small-company.ts'
import { listSystemicDuties } from './duties.ts'
import { isGathered, listGathered, listSystemicIssues, readSystemicIssue, systemicIssuesOf } from './read.ts'

const company = companyOfFile(createHttpCompany)
let counting: Counting
/** Gathers every case there is. */
let large: MatterId
/** Gathers nothing; its copies gather a few cases each. */
let small: MatterId
let caseId: CaseId

const opened = async (title: string): Promise<MatterId> => {
  const { body } = await company.ask('POST', '/api/v1/systemic-issues', { as: staff.ana, body: { title } })
  return textAt(body, 'id')
}

beforeAll(async () => {
  counting = countingCost(company.database.pool)
  large = await opened('The pump of type 7 leaks in the cold')
  small = await opened('Letters about the price go to the old address')
  caseId = await caseOf(company)
})

let done = 0

/** Cases, a tenth as many systemic issues, and who gathers what. */
const fill = async (cases: number): Promise<void> => {
  const { pool } = company.database
  await fillWithCopies(pool, [caseId], cases)
  await fillWithCopies(pool, [small], cases * 1.1)
  const gathered = `jsonb_build_object('type', 'caseGathered', 'by', '${staff.ana}', 'caseId', c.matter_id)`
  const columns = 'matter_id, number, type, at, actor, payload, hash'
  const fresh = `(select matter_id, row_number() over () + ${done} as n from matter_head h where kind = 'case'
    and not exists (select from matter_event e where e.type = 'caseGathered'
      and e.payload->>'caseId' = h.matter_id::text and e.matter_id = '${large}')) c`
  await pool.query(
    `insert into matter_event (${columns})
     select '${large}', 100 + c.n, 'caseGathered', now(), '{"kind":"clock"}', ${gathered}, '' from ${fresh}`,
  )
  // Each of them in one other systemic issue besides.
  await pool.query(
    `insert into matter_event (${columns})
     select s.matter_id, c.number, 'caseGathered', now(), '{"kind":"clock"}', c.payload, ''
     from matter_event c join (select matter_id, row_number() over () as n, count(*) over () as many
       from matter_head where kind = 'systemicIssue' and matter_id not in ('${large}', '${small}')) s on s.n = c.number % s.many + 1
     where c.matter_id = '${large}' and c.number > ${100 + done}`,
  )
  done = cases
  await pool.query('vacuum analyze')
}

const viewer = {
  person: staff.ana,
  works: ['Care'],
  leads: [],
  covers: [],
  administers: false,
  machine: null,
  at: monday,
}
const later = ['2026-03-01T00:00:00.000000Z', '00000000-0000-7000-8000-000000000000'] as const
const open = { status: 'open', limit: 50 } as const

/** It looks at the heads of all that are open: hundreds at most, where there are cases by the million. */
const walked = 'what others have to do in theirs'

const queries: Readonly<Record<string, (db: Counting['db']) => Promise<unknown>>> = {
  'the list': async (db) => await listSystemicIssues(db, { ...open, cursor: null }),
  'a later page of it': async (db) => await listSystemicIssues(db, { ...open, cursor: later }),
  one: async (db) => await readSystemicIssue(db, large),
  'whether it gathers a case': async (db) => await isGathered(db, large, caseId),
  'the cases that it gathers': async (db) =>
    await listGathered(db, large, viewer, { before: null, limit: 50 }),
  'a later page of them': async (db) => await listGathered(db, large, viewer, { before: 1000, limit: 50 }),
  'what somebody has to do in them': async (db) => await listSystemicDuties(db, viewer, 'mine'),
  [walked]: async (db) => await listSystemicDuties(db, viewer, 'others'),
  'those that gather a case': async (db) => await systemicIssuesOf(db, caseId),
}

const measure = async (): Promise<Readonly<Record<string, number>>> => {
  const costs: Record<string, number> = {}
  for (const [name, query] of Object.entries(queries))
    costs[name] = await counting.cost(async () => await query(counting.db))
  return costs
}

test(
  'what is read of systemic issues costs the same, however many they are and cases they gather',
  {
    timeout: 120_000,
  },
  async () => {
    await fill(1_000)
    const few = await measure()
    expect(await systemicIssuesOf(company.app.db, caseId)).toHaveLength(2)
    await fill(5_000)
    const many = await measure()
    const dear = Object.keys(queries)
      .map((name) => ({ name, before: few[name] ?? 0, after: many[name] ?? 0 }))
      .filter(({ name, before, after }) => (name !== walked && after > before * 2 + 50) || after > 1_000)
    expect(dear).toEqual([])
  },
)
