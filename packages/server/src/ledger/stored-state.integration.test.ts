import { addMilliseconds, days } from '@buckstop/domain'
import { beforeEach, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { as, contactFrom, createSmallCompany, openCaseOf, succeed, text } from '../../test/small-company.ts'
import { listDuties } from '../cases/queries/duties.ts'
import { listCases } from '../cases/queries/case-list.ts'
import { readHead } from '../cases/queries/case-details.ts'
import { askOne } from '../db/ask-together.ts'
import { askHead } from '../sight/staff/look.ts'
import { sweepAll } from '../deadlines/sweep.ts'
import { receive } from '../intake/receive.ts'
import { verify } from '../verify/verify.ts'
import { bringUpToDate, mattersOfEarlierVersions } from './bring-up-to-date.ts'
import { loadCase } from './load-case.ts'

const company = companyOfFile(createSmallCompany)
let caseId: string
let owner: string
let before: Awaited<ReturnType<typeof loadCase>>

/** As another version left it: a state that this one can't read, and other clocks and duties. */
beforeEach(async () => {
  const { app, database } = company
  await database.pool.query('update folded_by set state_version = 0')
  await bringUpToDate(app)
  await database.pool.query('update folded_by set state_version = 0')
  const opened = await openCaseOf(app, {}, `${app.newId()}@example.org`)
  caseId = opened.caseId
  owner = opened.owner
  before = await loadCase(app.db, caseId)
  await database.pool.query(
    `update matter_head set state = '{"kind":"open","of":"another version"}', state_version = 0, next_due = null
     where matter_id = $1`,
    [caseId],
  )
  await database.pool.query(`delete from matter_duty where matter_id = $1`, [caseId])
  await database.pool.query(
    `update deadline set kind = 'formerly', due = due + interval '1 year' where matter_id = $1`,
    [caseId],
  )
})

const differences = async (): Promise<readonly string[]> => {
  const found: string[] = []
  await verify(company.app, ({ kind, what }) => found.push(`${kind} ${what}`))
  return found
}

const versionOf = async (): Promise<number | undefined> => {
  const { rows } = await company.database.pool.query<{ state_version: number }>(
    'select state_version from matter_head where matter_id = $1',
    [caseId],
  )
  return rows[0]?.state_version
}

test('whoever reads a case that another version folded reads it as its events tell it', async () => {
  const { app } = company
  expect(await loadCase(app.db, caseId)).toEqual(before)
  const viewer = {
    person: owner,
    leads: [],
    works: [],
    covers: [],
    administers: true,
    machine: null,
    at: app.clock.now(),
  } as const
  const seen = await askOne(app.db, askHead(viewer, caseId))
  expect(seen === null ? null : (await readHead(app.db, seen.head)).state).toEqual(before?.state)
  const page = { cursor: null, limit: 50 } as const
  const all = {
    ...page,
    owner: null,
    team: null,
    status: 'open',
    duty: null,
    country: 'GB',
  } as const
  expect((await listCases(app.db, viewer, all)).cases.find(({ id }) => id === caseId)?.state).toEqual(
    before?.state,
  )
  expect(await listDuties(app.db, viewer, { ...page, whose: 'mine', kinds: [] })).not.toContainEqual(
    expect.objectContaining({ caseId }),
  )
  expect(await versionOf()).toBe(0)
})

test('verify counts it, and holds nothing against it but what does not follow from the state', async () => {
  expect(await verify(company.app, () => undefined)).toMatchObject({ differences: 0, foldedEarlier: 1 })
})

test.each<[string, () => Promise<unknown>]>([
  [
    'a command',
    async () => {
      const what = text(company.app, 'A new pump.')
      const due = addMilliseconds(company.clock.now(), days(2))
      await succeed(
        company.app,
        caseId,
        as(owner),
        { type: 'makePromise', what: what.id, remedy: null, due },
        [what],
      )
    },
  ],
  [
    'a word of the customer',
    async () => await receive(company.app, contactFrom({ proof: { kind: 'link', caseId } })),
  ],
  ['a look at every case of another version', async () => await bringUpToDate(company.app)],
])('%s brings it up to date, with its deadlines and duties', async (_what, use) => {
  await use()
  expect(await versionOf()).toBeGreaterThan(0)
  expect(await differences()).toEqual([])
})

test('what is due by today’s rules falls due once every case was looked at', async () => {
  const { app, clock } = company
  expect(await mattersOfEarlierVersions(app.db)).toBe(1)
  expect(await bringUpToDate(app)).toEqual({ renewed: 1, failed: 0 })
  expect(await mattersOfEarlierVersions(app.db)).toBe(0)
  expect(await bringUpToDate(app)).toEqual({ renewed: 0, failed: 0 })
  clock.set(addMilliseconds(clock.now(), days(9)))
  expect(await sweepAll(app)).toContain(caseId)
  expect(await differences()).toEqual([])
})

test('a case that can’t be folded stands in nobody’s way, and is looked for again', async () => {
  const { app, database } = company
  const broken = caseId
  const other = await openCaseOf(app, {}, 'other@example.org')
  await database.pool.query('update matter_head set state_version = 0 where matter_id = $1', [other.caseId])
  await database.pool.query('alter table matter_event disable trigger user')
  await database.pool.query(
    `update matter_event set payload = '{"type":"caseOpened"}' where matter_id = $1`,
    [broken],
  )
  expect(await bringUpToDate(app)).toEqual({ renewed: 1, failed: 1 })
  expect(await mattersOfEarlierVersions(app.db)).toBe(1)
})
