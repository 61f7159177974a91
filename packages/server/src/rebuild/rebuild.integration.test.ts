import { addMilliseconds, days } from '@buckstop/domain'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tellEveryKind } from '../../test/every-kind.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { as, createSmallCompany, openCaseOf, strangersWord, succeed, text } from '../../test/small-company.ts'
import { loadCase } from '../ledger/load-case.ts'
import { readModels } from '../ledger/read-models.ts'
import { catchUp } from '../search/keep-findable.ts'
import { takeContactOut } from '../ledger/taking-out.ts'
import type { Difference } from '../verify/difference.ts'
import { verify } from '../verify/verify.ts'
import { rebuild, type RebuildOptions } from './rebuild.ts'

const company = companyOfFile(createSmallCompany)
let caseId: string
let matters: number
beforeAll(async () => {
  ;({ caseId } = await tellEveryKind(company))
  const { app, database } = company
  const opened = await openCaseOf(app, {}, 'taken@example.org')
  const { rows: contacts } = await database.pool.query<{ id: string }>(
    'select id from case_contact where matter_id = $1',
    [opened.caseId],
  )
  await strangersWord(app, opened.caseId)
  const taken = await takeContactOut(app, {
    caseId: opened.caseId,
    contactId: contacts[0]?.id ?? '',
    as: 'somethingElse',
    actor: as(opened.owner),
    into: app.newId(),
  })
  if (!taken.ok) throw new Error(taken.refusal.code)
  const { rows } = await database.pool.query<{ count: number }>('select count(*)::int from matter_head')
  matters = rows[0]?.count ?? 0
  // The file there was written past the program.
  await database.pool.query('insert into search_due (matter_id) select matter_id from case_search')
  await catchUp(app.db)
  await pastEveryConstraint()
})

/** As only the owner of the database can, so that rows can be what no program writes. */
const pastEveryConstraint = async (): Promise<void> => {
  const { pool } = company.database
  const { rows } = await pool.query<{ statement: string }>(
    `select format('alter table %s disable trigger user', tgrelid::regclass) as statement
     from pg_trigger where not tgisinternal
     union all
     select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname)
     from pg_constraint where contype in ('f', 'x', 'c') and connamespace = 'public'::regnamespace`,
  )
  for (const { statement } of rows) await pool.query(statement)
}

const run = async (sql: string, values: readonly unknown[] = []): Promise<void> => {
  await company.database.pool.query(sql, [...values])
}

const again = async (options: RebuildOptions = {}) => {
  const found: Difference[] = []
  const result = await rebuild(company.app.db, { ...options, onDifference: (one) => found.push(one) })
  // What matters are known by follows from rows that a dry run leaves as they are, and is told of them as they are.
  const rows = found.filter(({ what }) => !what.startsWith('is known by'))
  return { ...result, found, rows }
}

const differences = async (): Promise<readonly Difference[]> => {
  const found: Difference[] = []
  await verify(company.app, (difference) => found.push(difference))
  return found
}

const everything = async (): Promise<unknown> => {
  const tables = ['matter_head', 'case_contact_moved', ...readModels.map(({ table }) => table)]
  const rows = tables.map(async (table) => {
    const { rows: all } = await company.database.pool.query(`select * from ${table} t order by t::text`)
    return [table, all]
  })
  return await Promise.all(rows)
}

test('what is as its events say stays as it is', async () => {
  const before = await everything()
  expect(await again()).toMatchObject({ matters, changed: 0, failed: 0, ended: true, found: [] })
  expect(await everything()).toEqual(before)
})

describe.each<[string, string]>([
  ['a state that lacks a field', `update matter_head set state = state - 'emptyWords'`],
  ['a state of another version', `update matter_head set state = '{}', state_version = 0, next_due = null`],
  ['heads', `update matter_head set status = 'ended', ending = 'solved', heard_at = now(), next_due = null`],
  ['the words by which matters are known', `update matter_head set opening = 'x'`],
  ['references', `update matter_reference set reference = 'x' || reference`],
  ['periods gone', `delete from matter_ownership`],
  [
    'a period too many',
    `insert into matter_ownership select matter_id, 77, owner_id, team, because, since from matter_ownership where number = 1`,
  ],
  ['contacts gone', `delete from case_contact`],
  ['contacts altered', `update case_contact set proof = 'link', person_id = gen_random_uuid()`],
  ['duties', `update matter_duty set due = due + interval '1 day', subject = subject + 50`],
  ['before whom cases came', `update matter_viewer set status = 'ended', changed_at = now()`],
  ['before whom cases came, gone', `delete from matter_viewer`],
  ['deadlines gone', `delete from deadline`],
  ['deadlines of no case', `insert into deadline select gen_random_uuid(), kind, subject, due from deadline`],
  ['where contacts stand', `update case_contact_moved set stands_in = matter_id`],
  ['where contacts stand, gone', `delete from case_contact_moved`],
])('%s', (_what, harm) => {
  test('are told, and written anew as they were', async () => {
    const before = await everything()
    await run(harm)
    const harmed = await everything()
    const told = await again({ dryRun: true, mattersAtOnce: 3 })
    expect(told.changed).toBeGreaterThan(0)
    expect(await everything()).toEqual(harmed)
    const done = await again({ mattersAtOnce: 3 })
    expect([done.failed, done.rows.length]).toEqual([0, told.rows.length])
    expect(await everything()).toEqual(before)
    expect(await differences()).toEqual([])
  })
})

describe('one that is killed in the middle', () => {
  beforeEach(async () => await run(`update matter_head set state = '{}', state_version = 0`))

  test('goes on where it was, when it is started again', async () => {
    const killed = again({
      mattersAtOnce: 2,
      onProgress: ({ matters: done }) => {
        if (done >= 4) throw new Error('killed')
      },
    })
    await expect(killed).rejects.toThrow('killed')
    const rest = await again({ mattersAtOnce: 2 })
    expect(rest).toMatchObject({ before: 4, matters, failed: 0, ended: true })
    expect(rest.changed).toBeLessThan(matters)
    expect(await differences()).toEqual([])
    expect(await again()).toMatchObject({ before: 0, changed: 0 })
  })

  test('begins with the first case where that is wished, or where another program began it', async () => {
    const broken = new AbortController()
    const onProgress = () => broken.abort()
    expect(await again({ mattersAtOnce: 2, ending: broken.signal, onProgress })).toMatchObject({
      ended: false,
    })
    await run(`update matter_head set state = '{}'`)
    expect(await again({ fromStart: true })).toMatchObject({ before: 0, changed: matters, ended: true })
    const other = new AbortController()
    await again({ mattersAtOnce: 2, ending: other.signal, onProgress: () => other.abort() })
    await run(`update rebuild set program = 'another'`)
    expect(await again()).toMatchObject({ before: 0, matters, ended: true })
  })
})

test('what is written meanwhile is right, and several at once do no harm', async () => {
  const { app, clock } = company
  await run(`update matter_head set state = '{}', state_version = 0`)
  const { state } = (await loadCase(app.db, caseId)) ?? {}
  if (state?.kind !== 'open') throw new Error('it is not open')
  let writing = Promise.resolve<unknown>(null)
  const write = async (): Promise<void> => {
    const what = text(app, 'A new pump.')
    const due = addMilliseconds(clock.now(), days(2))
    await succeed(app, caseId, as(state.owner), { type: 'makePromise', what: what.id, remedy: null, due }, [
      what,
    ])
    await openCaseOf(app, {}, `${app.newId()}@example.org`)
  }
  const onProgress = (): void => {
    writing = Promise.all([writing, write()])
  }
  const both = await Promise.all([again({ mattersAtOnce: 2, onProgress }), again({ mattersAtOnce: 3 })])
  await writing
  expect(both.map(({ failed, ended }) => ({ failed, ended }))).toEqual([
    { failed: 0, ended: true },
    { failed: 0, ended: true },
  ])
  expect(await differences()).toEqual([])
})

test('a case that this program can’t read stays as it is, and is told', async () => {
  const opened = await openCaseOf(company.app, {}, 'later@example.org')
  await run(`update matter_event set shape_version = 99 where matter_id = $1`, [opened.caseId])
  await run(`update matter_head set state = '{}' where matter_id = any($1)`, [[opened.caseId, caseId]])
  const { failed, found } = await again()
  expect(failed).toBe(1)
  expect(found).toContainEqual({
    kind: 'chain',
    matterId: opened.caseId,
    what: "can't be told again: number 1 can't be followed: event-of-later-version",
  })
  expect(await loadCase(company.app.db, caseId)).toMatchObject({ state: { kind: 'open' } })
  const { rows } = await company.database.pool.query<{ state: unknown }>(
    'select state from matter_head where matter_id = $1',
    [opened.caseId],
  )
  expect(rows).toEqual([{ state: {} }])
})

test('by what cases are found is told, and written anew as it was', async () => {
  const found = async (): Promise<unknown> =>
    (await company.database.pool.query('select matter_id, lexemes from case_search order by matter_id')).rows
  const isSearch = ({ kind }: Difference): boolean => kind === 'search'
  const before = await found()
  await run(`update case_search set lexemes = 'cnothing'::tsvector where matter_id = $1`, [caseId])
  await run('delete from case_search where matter_id <> $1', [caseId])
  const told = await again({ dryRun: true })
  expect(told.found.map(({ kind }) => kind)).toContain('search')
  expect(await found()).not.toEqual(before)
  expect((await again()).found.filter(isSearch)).toHaveLength(told.found.filter(isSearch).length)
  expect(await found()).toEqual(before)
  expect((await again()).found.filter(isSearch)).toEqual([])
})
