import { expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany, openCaseOf, succeed } from '../../test/small-company.ts'
import { anchorOf, compareAnchor } from './anchor.ts'
import { verify } from './verify.ts'

const company = companyOfFile(createSmallCompany)

test('what was cut or removed with all that could tell of it differs from what was written down before', async () => {
  const { app, database } = company
  const { pool } = database
  const [removed, , goesOn] = [await openCaseOf(app), await openCaseOf(app), await openCaseOf(app)]
  const anchor = await Array.fromAsync(anchorOf(pool))
  expect(anchor).toHaveLength(3)
  await succeed(app, goesOn.caseId, { kind: 'customer' }, { type: 'takeHigher', words: null })
  const found: string[] = []
  const compared = async (lines: readonly string[]): Promise<number> =>
    await compareAnchor(pool, lines, ({ kind, matterId, what }) => found.push(`${matterId} ${kind} ${what}`))
  expect(await compared([...anchor, ''])).toBe(3)
  expect(found).toEqual([])

  const later = await Array.fromAsync(anchorOf(pool))
  const { rows } = await pool.query<{ name: string }>(
    `select distinct c.table_name as name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and c.column_name = 'matter_id' and t.table_type = 'BASE TABLE'`,
  )
  // As only the owner of the database can: past every trigger and constraint.
  const { rows: past } = await pool.query<{ statement: string }>(
    `select format('alter table %s disable trigger user', tgrelid::regclass) as statement
     from pg_trigger where not tgisinternal
     union all
     select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname)
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  )
  for (const { statement } of past) await pool.query(statement)
  for (const { name } of rows) await pool.query(`delete from ${name} where matter_id = $1`, [removed.caseId])
  await verify(app, ({ kind, what }) => found.push(`${kind} ${what}`))
  expect(found).toEqual([])
  expect(await compared(later)).toBe(3)
  expect(found).toEqual([
    expect.stringMatching(`^${removed.caseId} anchor number \\d+ is not as it was written down$`),
  ])
})

test('a file that is no anchor is refused', async () => {
  await expect(compareAnchor(company.database.pool, ['nonsense'], () => undefined)).rejects.toThrow(
    'a line that is none',
  )
})
